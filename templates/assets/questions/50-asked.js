/* Resolves a unit of a question, which may name pages, or pages that come near. */
async function resolveAsked(index, unit) {
  await resolveUnit(index, unit);
  // Found as it is said, it isn't only meant.
  if (unit.isMeant) unit.isMeant = !(await resolveAlternative(index, wordsAlternative(unit.label, 1))).ids.length;
  if (unit.near) addPages(index, unit, unit.near, 1, 4);
  if (unit.pages) addPages(index, unit, unit.pages, index.weights[15], 15);
  return unit;
}

/* Pages are hits of their first passages. */
function addPages(index, unit, pages, weight, grade) {
  var hits = tools.emptyHits(pages.length);
  hits.ids.set(pages.map(page => index.firstPassage[page]).sort((a, b) => a - b));
  hits.weights.fill(weight);
  hits.grades.fill(grade);
  unit.hits = unite(index, [unit.hits, hits]);
  unit.mustVerify = false;
}

Object.assign(Search.prototype, {
  /* Looks up what a question is about; how it is put chooses among what is found. */
  findAsked: async function (parsed, question) {
    var index = this.index, han = parsed.runs.reduce((sum, run) => sum + (run.han || "").length, 0);
    // So few characters may stand in a text as they were typed.
    question.isShort = han > 0 && han <= 4;
    if (question.isShort) {
      var literal = unitsOf(index, parsed, false), ranking = await this.resolve(literal, parsed);
      if (ranking.isNamed && parsed.runs.length === 1 || !question.intent && !(question.types.length && question.terms.length)) {
        var said = await this.answer(literal, ranking);
        if (said.total > said.partial) return said;
      }
    }
    var units = await this.prepareAsked(parsed, question), found = await this.answer(units, this.rank(units, parsed.unwanted, question));
    return found.total ? found : this.findLoosely(parsed, found);
  },

  /* The units of a question, resolved; those that nothing has are tried otherwise, or left out beside others. */
  prepareAsked: async function (parsed, question) {
    var index = this.index, isWho = question.intent === "who" || question.types.includes("person");
    var resolveAll = units => Promise.all(units.map(unit => resolveAsked(index, unit)));
    var surnames = question.people.some(person => person.word) ? slipsOf(index).then(slips => { index.surnames = slips && slips.readings; }) : null;
    var cut = async unit => {
      var han = unit.han, isSaid = unit.hits.ids.length;
      if (unit.word && !isSaid && (unit.pages = index.abbreviated(unit.word)).length) return resolveAll([unit]);
      if (unit.isExtra || !han || han.length < 2 || unit.hits.grades.some(grade => grade >= NAMED)) return [unit];
      var slips = await slipsOf(index), others = slips ? await slips.homophones(han) : [];
      unit.alternatives = unit.alternatives.concat(others);
      // A name may leave out some of its characters, also where a text does so.
      if (others.length || (!unit.parts || isSaid) && (!isSaid || han.length > 2) && (unit.pages = index.abbreviated(han)).length) return resolveAll([unit]);
      if (isSaid) return [unit];
      if (unit.parts) return resolveAll(unitsOfQuestion(index, question, parsed, unit.parts).filter(unit => !unit.isExtra));
      return han.length < 3 ? [unit] : resolveAll(pairUnits(han));
    };
    await Promise.all([surnames, this.avoid(question)]);
    var units = unitsOfQuestion(index, question, parsed, question.terms);
    await resolveAll(units.concat(parsed.unwanted));
    units = (await Promise.all(units.map(cut))).flat();
    var known = units.filter(unit => unit.isExtra || unit.hits.ids.length);
    question.lost = units.filter(unit => !known.includes(unit));
    if (known.some(unit => !unit.isExtra)) units = known;
    else if (question.terms.length) return resolveAll(unitsOfQuestion(index, Object.assign({}, question, { people: [] }), parsed, []));
    // Whom an answer names need not be looked for.
    if (isWho && index.records && !(this.isAsked && (await this.answers || []).some(answer => answer.kind === "who"))) await this.throughThings(units, parsed, question);
    return units;
  },

  avoid: function (question) {
    var index = this.index;
    return Promise.all(question.without.map(term => resolveAlternative(index, wordsAlternative(term.text, 1)).then(hits => { term.hits = hits; })));
  },

  /* Who knows a thing by another name: people are tied to machines and trainings by their titles. */
  throughThings: async function (units, parsed, question) {
    var index = this.index, scores = this.rank(units, parsed.unwanted, null).scores;
    var things = index.pagesOf("type", "equipment").concat(index.pagesOf("type", "training")).filter(page => scores[page])
      .sort((a, b) => scores[b] - scores[a]).slice(0, 3);
    var lists = await Promise.all(things.map(page => resolveAlternative(index, wordsAlternative(foldText(index.records[page][0], index.variants).text, 0.7))));
    units.forEach(unit => { if (!unit.isExtra) unit.hits = unite(index, [unit.hits].concat(lists)); });
  }
});

/* The forms of a word that pages have, where no page has the word itself. */
Index.prototype.formsOf = async function (word) {
  if (!/^[a-z]{5,}$/.test(word)) return [];
  var base = word.replace(/(?:ings?|ed|e?s|ers?)$/, "");
  var forms = [base, base + "e", base.replace(/(.)\1$/, "$1")].filter((form, i, all) => form !== word && form.length > 2 && all.indexOf(form) === i);
  var found = await Promise.all(forms.map(form => this.term(form)));
  return forms.filter((form, i) => found[i]);
};
