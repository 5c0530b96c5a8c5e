Object.assign(Search.prototype, {
  /* Looks up what a question is about; how it is put chooses among what is found. */
  findAsked(parsed, question) {
    var self = this, index = this.index, han = parsed.runs.length === 1 && parsed.runs[0].han;
    // So few characters may stand in a text as they were typed.
    var literal = han && han.length <= 4 ? unitsOf(index, parsed, false) : null;
    return (literal ? this.resolve(literal, parsed).then(ranking => ranking.isNamed || !question.intent ? this.answer(literal, ranking) : null) : Promise.resolve(null)).then(found => {
      if (found && found.total > found.partial) return found;
      return self.prepareAsked(parsed, question).then(units => self.answer(units, self.rank(units, parsed.unwanted, question))).then(found => {
        return found.total ? found : self.findLoosely(parsed, found);
      });
    });
  },

  /* The units of a question, resolved; those that nothing has are tried otherwise, or left out beside others. */
  prepareAsked(parsed, question) {
    var self = this, index = this.index, isWho = question.intent === "who" || question.types.indexOf("person") >= 0;
    var resolveAll = units => Promise.all(units.map(unit => resolveUnit(index, unit)));
    var surnames = question.people.some(person => person.word) ? loadPinyin(index).then(pinyin => { index.surnames = pinyin && pinyin.readings; }) : null;
    return Promise.all([surnames, this.avoid(question)]).then(() => {
      var units = unitsOfQuestion(index, question, parsed, false);
      return resolveAll(units.concat(parsed.unwanted)).then(() => Promise.all(units.map(unit => {
        if (unit.isExtra || !unit.han || unit.hits.ids.length && unit.hits.grades.some(grade => grade >= NAMED)) return [unit];
        return homophones(index, unit.han, parsed.alike).then(others => {
          if (others.length) {
            unit.alternatives = unit.alternatives.concat(others);
            return resolveAll([unit]);
          }
          return unit.hits.ids.length || unit.han.length < 3 ? [unit] : resolveAll(pairUnits(unit.han));
        });
      })));
    }).then(lists => {
      var units = [].concat.apply([], lists), known = units.filter(unit => !unit.isExtra && unit.hits.ids.length);
      if (known.length) units = units.filter(unit => unit.isExtra || unit.hits.ids.length);
      return isWho && index.records ? self.throughThings(units, parsed, question).then(() => units) : units;
    });
  },

  avoid(question) {
    var index = this.index;
    return Promise.all(question.without.map(term => resolveAlternative(index, wordsAlternative(term.text, 1)).then(hits => { term.hits = hits; })));
  },

  /* Who knows a thing by another name: people are tied to machines and trainings by their titles. */
  throughThings(units, parsed, question) {
    var self = this, index = this.index, scores = this.rank(units, parsed.unwanted, null).scores;
    var things = this.index.pagesOf("type", "equipment").concat(index.pagesOf("type", "training")).filter(page => scores[page])
      .sort((a, b) => scores[b] - scores[a]).slice(0, 3);
    return Promise.all(things.map(page => resolveAlternative(index, wordsAlternative(foldText(index.records[page][0], index.variants).text, 0.7)))).then(lists => {
      units.forEach(unit => { if (!unit.isExtra) unit.hits = unite(index, [unit.hits].concat(lists)); });
    });
  }
});
