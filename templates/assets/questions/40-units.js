/* How much more a page of some type is worth to who asks so. */
var WANTED = {
  open: "campus4 space2 service1.5", hours: "campus4 space2 service1.5", next: "event4 training2", where: "equipment2 space2 material2 resource2 campus1.5",
  which: "equipment2 space1.5 material2 resource2", who: "person60", price: "material3 service2 equipment1.5", stock: "material3 resource2 equipment1.5",
  borrow: "equipment2 resource2 service2 question1.5", need: "equipment2 training2.5", working: "equipment3", book: "service2.5 event2 equipment1.5 training1.5",
  contact: "campus2 person3 service2", count: "equipment2 material2 space2 resource2", duration: "training2 tutorial2 event1.5",
  make: "tutorial12 project10", how: "tutorial2.5 guide2 question1.5 training1.3", trouble: "question3 equipment1.5 guide1.3", rule: "page2 guide1.5 training1.5"
};

/* Whether what is asked is done by a service. */
function isService(intent) {
  return /^(borrow|book)$/.test(intent);
}

/* Whether a service is as good a reply as a thing: how books are borrowed, and kits booked. */
function isOfService(question) {
  return isService(question.intent) && question.types.length > 0;
}

/* { type: factor } of a question. */
function wantedTypes(question) {
  var wanted = {};
  // Whom to ask for what is done with a thing: that, before everybody.
  var intent = question.intent === "who" && question.terms.length && question.intents.find(isService) || question.intent;
  if (WANTED[intent]) WANTED[intent].replace(/([a-z]+)([\d.]+)/g, (all, type, factor) => { wanted[type] = +factor; });
  // A thing is asked of what is called so, too; a text about it is another page.
  question.types.forEach(type => { wanted[type] = Math.max(wanted[type] || 0, /^(equipment|material|space|campus)$/.test(type) ? 6 : 60); });
  if (isOfService(question) && !question.terms.length) wanted.service = 60;
  return wanted;
}

/* The units of a question: what it is about; how it is put only tells pages apart. */
function unitsOfQuestion(index, question, parsed, terms) {
  var units = parsed.phrases.slice(), last = question.segments[question.segments.length - 1];
  function add(term) {
    var length = Array.from(term.text).length, unit;
    if (term.isWord) {
      unit = { label: term.text, word: term.text, parts: parsed.runs[term.run].parts, measure: parsed.runs[term.run].measure, isLast: term === last && parsed.endsOpen, alternatives: [], synonyms: term.synonyms };
    } else if (/[^\u3005\u3007\u3400-\u9fff]/.test(term.text)) {
      unit = { label: term.text, alternatives: wordsAlternatives([term.text], 1.1).concat(wordsAlternatives(term.synonyms, 0.7)) };
    } else if (term.kind === "text" && length > 4 && !term.parts) {
      units = units.concat(term.synonyms ? hanUnit(term.text, term.synonyms) : pairUnits(term.text));
      return;
    } else {
      unit = hanUnit(term.text, term.synonyms);
      unit.loose = unit.alternatives[0].named = length < 2;
    }
    if (term.kind === "means") unit.loose = unit.isMeant = true;
    unit.parts = unit.parts || term.parts;
    unit.more = wordsAlternatives(term.means, 0.6);
    unit.alternatives = unit.alternatives.concat(unit.more);
    if (term.pages && term.pages.length) {
      unit.pages = term.pages;
      if (question.places.includes(term.pages[0])) {
        unit.near = term.pages.flatMap(page => index.campusPages(page));
      }
    }
    units.push(unit);
  }
  terms.forEach(add);
  question.people.forEach(person => {
    var unit = { label: person.text, alternatives: [], pages: index.peopleCalled(person) };
    if (!unit.pages.length) unit = { label: person.text, alternatives: [wordsAlternative(person.word || person.text, 1)] };
    units.push(unit);
  });
  // Of few words each counts, and where the subject is no page's own, unless a page is of the type that is asked for.
  if (units.length && terms === question.terms && (question.isShort || terms.length > 1 && !terms.some(term => term.pages && term.pages.length))) {
    question.segments.filter(segment => segment.kind === "type" || segment.kind === "field" && !question.isShort).forEach(segment => {
      var types = segment.kind === "type" ? segment.key.split("+") : Object.keys(question.wanted);
      units.push({ label: segment.text, alternatives: [wordsAlternative(segment.text, 1)], near: types.flatMap(type => index.pagesOf("type", type)) });
    });
  }
  if (!units.length) {
    // Nothing but the manner of asking: pages of the kind that is asked for, and the words themselves.
    var kinds = question.types.length ? question.types.slice(-1) : (WANTED[question.intent] || "").match(/^[a-z]+/) || [];
    var pages = kinds.flatMap(kind => index.pagesOf("type", kind));
    var said = question.segments.filter(segment => segment.kind !== "filler" && segment.kind !== "without" && !question.without.includes(segment));
    if (!said.length) said = question.segments;
    if (isOfService(question)) {
      // What is done and to what: each counts.
      pages = pages.concat(index.pagesOf("type", "service"));
      said.forEach(segment => {
        units.push({ label: segment.text, alternatives: wordsAlternatives([segment.text, segment.core || segment.text], 0.8), near: pages });
      });
    } else units.push({ label: parsed.folded, alternatives: wordsAlternatives(said.map(segment => segment.text), 0.8), near: pages });
  }
  return units.concat(extraUnits(index, parsed, units, question.terms.map(term => term.text).join("")));
}

Object.assign(Index.prototype, {
  /* The pages that are at a campus. */
  campusPages: function (page) {
    var found = [];
    this.valuesOf("campus").forEach(value => { if (Object.values(value.label).includes(this.records[page][0])) found = value.pages; });
    return found;
  },

  /* Pages whose names are shortened to some of their characters, or to the first letters of their words. */
  abbreviated: function (text) {
    var found = [], shortest = 4 * text.length + 1, isHan = text.charCodeAt(0) > 0x3000;
    if (text.length < 2 || text.length > 5) return found;
    (this.names || new Map()).forEach((pages, name) => {
      if (!pages.length || name.length > shortest || name[0] !== text[0] && (!isHan || name.length > 3 * text.length)) return;
      var at = 0, letters = isHan ? Array.from(name) : name.split(" ").map(word => word[0]);
      letters.forEach(letter => { if (letter === text[at]) at++; });
      if (at < text.length || !isHan && letters.length !== text.length || letters[letters.length - 1] !== text[text.length - 1] && isHan && text.length < 3) return;
      if (name.length < shortest) found = [];
      shortest = name.length;
      found = found.concat(pages);
    });
    return found;
  },

  /* The pages of people with a surname, in either script. */
  peopleCalled: function (person) {
    var surname = person.surname, readings = this.surnames || new Map(), readingsOf = character => readings.get(character) || [];
    return this.pagesOf("type", "person").filter(page => {
      if (!this.records) return false;
      var name = foldText(this.records[page][0], this.variants).text;
      return person.word ? name.split(/[^a-z]+/).includes(surname) || readingsOf(name[0]).some(one => one === surname || readingsOf(name[1]).some(two => one + two === surname))
        : name.slice(0, surname.length) === surname;
    });
  }
});
