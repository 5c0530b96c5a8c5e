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
  findAsked: function (parsed, question) {
    var self = this, index = this.index, han = parsed.runs.reduce((sum, run) => sum + (run.han || "").length, 0);
    // So few characters may stand in a text as they were typed.
    question.isShort = han > 0 && han <= 4;
    var literal = question.isShort ? unitsOf(index, parsed, false) : null;
    return (literal ? this.resolve(literal, parsed).then(ranking => {
      return ranking.isNamed && parsed.runs.length === 1 || !question.intent && !(question.types.length && question.terms.length) ? this.answer(literal, ranking) : null;
    }) : Promise.resolve(null)).then(found => {
      if (found && found.total > found.partial) return found;
      return self.prepareAsked(parsed, question).then(units => self.answer(units, self.rank(units, parsed.unwanted, question))).then(found => {
        return found.total ? found : self.findLoosely(parsed, found);
      });
    });
  },

  /* The units of a question, resolved; those that nothing has are tried otherwise, or left out beside others. */
  prepareAsked: function (parsed, question) {
    var self = this, index = this.index, isWho = question.intent === "who" || question.types.includes("person");
    var resolveAll = units => Promise.all(units.map(unit => resolveAsked(index, unit)));
    var surnames = question.people.some(person => person.word) ? slipsOf(index).then(slips => { index.surnames = slips && slips.readings; }) : null;
    var cut = unit => {
      if (unit.word && !unit.hits.ids.length && (unit.pages = index.abbreviated(unit.word)).length) return resolveAll([unit]);
      if (unit.isExtra || !unit.han || unit.han.length < 2 || unit.hits.grades.some(grade => grade >= NAMED)) return [unit];
      return slipsOf(index).then(slips => slips ? slips.homophones(unit.han, parsed.alike) : []).then(others => {
        if (others.length) {
          unit.alternatives = unit.alternatives.concat(others);
          return resolveAll([unit]);
        }
        if (unit.hits.ids.length) return [unit];
        if (!unit.parts && (unit.pages = index.abbreviated(unit.han)).length) return resolveAll([unit]);
        if (unit.parts) return resolveAll(unitsOfQuestion(index, question, parsed, unit.parts).filter(unit => !unit.isExtra));
        return unit.han.length < 3 ? [unit] : resolveAll(pairUnits(unit.han));
      });
    };
    return Promise.all([surnames, this.avoid(question)]).then(() => {
      var units = unitsOfQuestion(index, question, parsed, question.terms);
      return resolveAll(units.concat(parsed.unwanted)).then(() => Promise.all(units.map(cut)));
    }).then(lists => {
      var units = [].concat.apply([], lists), known = units.filter(unit => !unit.isExtra && unit.hits.ids.length);
      question.lost = units.filter(unit => !unit.isExtra && !unit.hits.ids.length);
      if (known.length) units = units.filter(unit => unit.isExtra || unit.hits.ids.length);
      else if (question.terms.length) return resolveAll(unitsOfQuestion(index, Object.assign({}, question, { people: [] }), parsed, []));
      return isWho && index.records ? self.throughThings(units, parsed, question).then(() => units) : units;
    });
  },

  avoid: function (question) {
    var index = this.index;
    return Promise.all(question.without.map(term => resolveAlternative(index, wordsAlternative(term.text, 1)).then(hits => { term.hits = hits; })));
  },

  /* Who knows a thing by another name: people are tied to machines and trainings by their titles. */
  throughThings: function (units, parsed, question) {
    var self = this, index = this.index, scores = this.rank(units, parsed.unwanted, null).scores;
    var things = this.index.pagesOf("type", "equipment").concat(index.pagesOf("type", "training")).filter(page => scores[page])
      .sort((a, b) => scores[b] - scores[a]).slice(0, 3);
    return Promise.all(things.map(page => resolveAlternative(index, wordsAlternative(foldText(index.records[page][0], index.variants).text, 0.7)))).then(lists => {
      units.forEach(unit => { if (!unit.isExtra) unit.hits = unite(index, [unit.hits].concat(lists)); });
    });
  }
});
