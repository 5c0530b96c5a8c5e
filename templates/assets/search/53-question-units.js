/* How much more a page of some type is worth to who asks so. */
var WANTED = {
  open: "campus4 space2 service1.5", hours: "campus4 space2 service1.5", next: "event4 training2", where: "equipment2 space2 material2 resource2 campus1.5",
  which: "equipment2 space1.5 material2 resource2", who: "person40", price: "material3 service2 equipment1.5", stock: "material3 resource2 equipment1.5",
  borrow: "equipment2 resource2 service2 question1.5", need: "equipment2 training2.5", working: "equipment3", book: "service2.5 event2 equipment1.5 training1.5",
  contact: "person3 campus2 service2", count: "equipment2 material2 space2 resource2", duration: "training2 tutorial2 event1.5",
  make: "tutorial3 project2.5", how: "tutorial2.5 guide2 question1.5 training1.3", trouble: "question3 equipment1.5 guide1.3", rule: "page2 guide1.5 training1.5"
};

/* { type: factor } of a question. */
function wantedTypes(question) {
  var wanted = {};
  if (WANTED[question.intent]) WANTED[question.intent].replace(/([a-z]+)([\d.]+)/g, (all, type, factor) => { wanted[type] = +factor; });
  // A thing is asked of what is called so, too; a text about it is another page.
  question.types.forEach(type => { wanted[type] = Math.max(wanted[type] || 0, /^(equipment|material|space|campus)$/.test(type) ? 6 : 25); });
  return wanted;
}

/* The units of a question: what it is about; how it is put only tells pages apart. */
function unitsOfQuestion(index, question, parsed, isLoose) {
  var units = parsed.phrases.slice(), last = question.segments[question.segments.length - 1];
  function add(term) {
    var length = Array.from(term.text).length, unit;
    if (term.isWord) {
      unit = { label: term.text, word: term.text, parts: parsed.runs[term.run].parts, isLast: term === last && parsed.endsOpen, alternatives: [], synonyms: term.synonyms };
    } else if (/[^\u3005\u3007\u3400-\u9fff]/.test(term.text)) {
      unit = { label: term.text, alternatives: [wordsAlternative(term.text, 1.1)].concat((term.synonyms || []).map(word => wordsAlternative(word, 0.7))) };
    } else if (term.kind === "text" && length > 4 || isLoose && length > 2) {
      units = units.concat(term.synonyms ? hanUnit(term.text, term.synonyms) : pairUnits(term.text));
      return;
    } else unit = hanUnit(term.text, term.synonyms);
    (term.means || []).forEach(word => { unit.alternatives.push(wordsAlternative(word, 0.6)); });
    unit.more = (term.means || []).map(word => wordsAlternative(word, 0.6));
    if (term.pages && term.pages.length) {
      unit.pages = term.pages;
      if (question.places.indexOf(term.pages[0]) >= 0) {
        unit.near = [].concat.apply([], term.pages.map(page => index.campusPages(page)));
      }
    }
    units.push(unit);
  }
  question.terms.forEach(add);
  question.people.forEach(person => {
    var unit = { label: person.text, alternatives: [], pages: index.peopleCalled(person) };
    if (!unit.pages.length) unit = { label: person.text, alternatives: [wordsAlternative(person.word || person.text, 1)] };
    units.push(unit);
  });
  if (!units.length) {
    // Nothing but the manner of asking: pages of the kind that is asked for, and the words themselves.
    var kinds = question.types.length ? question.types.slice(-1) : (WANTED[question.intent] || "").split(" ").slice(0, 1).map(text => text.replace(/[\d.]+/, ""));
    var pages = [].concat.apply([], kinds.map(kind => index.pagesOf("type", kind)));
    var said = question.segments.filter(segment => segment.kind !== "filler");
    if (!said.length) said = question.segments;
    units.push({ label: parsed.folded, alternatives: said.map(segment => wordsAlternative(segment.text, 0.8)), near: pages });
  }
  return units.concat(extraUnits(index, parsed, units, question.terms.map(term => term.text).join("")));
}

/* What says nothing by itself, and the pairs over seams, still tell a title or heading that was typed whole. */
function extraUnits(index, parsed, units, subject, extra) {
  extra = extra || parsed.runs.filter(run => run.word && units.every(unit => unit.label !== run.word)).map(run => run.word);
  var covered = new Set(units.map(unit => unit.label));
  units.forEach(unit => { if (unit.han) pairsOf(unit.han).forEach(pair => covered.add(pair)); });
  parsed.runs.forEach(run => { if (run.han) extra = extra.concat(pairsOf(run.han)); });
  extra = Array.from(new Set(extra)).filter(term => !covered.has(term)).slice(0, 8);
  // So does the whole query as the name of a page or section, as it is and without what says nothing.
  return extra.concat(Array.from(new Set([parsed.folded || "", subject].map(nameTerm)))).map(term => ({
    label: term, isExtra: true, alternatives: [{ terms: [term], factor: term[0] === "#" ? 3 : 1, marks: [], isWord: true }]
  }));
}

Object.assign(Index.prototype, {
  /* The pages that are at a campus. */
  campusPages(page) {
    var found = [];
    this.facets.forEach(facet => {
      if (facet.key === "campus") facet.values.forEach(value => {
        var titles = Object.keys(value.label).map(language => value.label[language]);
        if (titles.indexOf(this.records[page][0]) >= 0) found = Array.from(value.pages);
      });
    });
    return found;
  },

  /* The pages of people with a surname, in either script. */
  peopleCalled(person) {
    var surname = person.surname, readings = this.surnames || new Map();
    return this.pagesOf("type", "person").filter(page => {
      if (!this.records) return false;
      var name = foldText(this.records[page][0], this.variants).text;
      return person.word ? name.split(/[^a-z]+/).indexOf(surname) >= 0 || (readings.get(name[0]) || []).indexOf(surname) >= 0
        : name.slice(0, surname.length) === surname;
    });
  }
});

/* Pages as hits of their first passages. */
function pageHits(index, pages, weight, grade) {
  var hits = emptyHits(pages.length);
  pages.slice().sort((a, b) => a - b).forEach((page, i) => { hits.ids[i] = index.firstPassage[page]; });
  hits.weights.fill(weight);
  hits.grades.fill(grade);
  return hits;
}
