/* What a question is about: { things, campuses } or null where that is not sure. */
function subjectOf(book, asked) {
  var campuses = [], things = null, named = asked.names.map(name => name.things.map(number => book.things[number]));
  function isCampus(list) { return list.every(thing => thing.type === "campus"); }
  // What no name says whole may be said in parts, with what was taken for a name.
  if (asked.unknown.length) {
    var texts = asked.unknown.concat(asked.names.filter((name, i) => !isCampus(named[i])).map(name => name.text));
    things = book.naming(texts);
    if (!things.length) return null;
    named = named.filter(isCampus);
  }
  named.forEach(list => {
    if (isCampus(list)) campuses = campuses.concat(list);
    else if (!things) things = list;
    // Two names: what both mean, else nobody can tell.
    else things = things.filter(thing => list.indexOf(thing) >= 0);
  });
  if (asked.people.length) {
    if (things || asked.people.length > 1) return null;
    var person = asked.people[0], surname = person.word || person.surname;
    things = book.things.filter(thing => thing.type === "person" && thing.names.some(name => {
      return /[\u4e00-\u9fff]/.test(surname) ? name.indexOf(surname) === 0 : name.split(" ").indexOf(surname.replace(/'?s$/, "")) >= 0;
    }));
  }
  if (things && !things.length) return null;
  return { things: things, campuses: campuses };
}

/* Whether all words for types go with what is asked, and of what. */
function areTypesFit(asked, kind, things) {
  return asked.types.every(type => {
    var fits = (beside[type] || "").split(" ");
    return fits.indexOf(kind) >= 0 || things && things.some(thing => fits[0] && thing.type === type);
  });
}

/* The kind of a question, where what it says goes together. */
function kindsOf(asked, subject) {
  var kinds = asked.kinds.filter((kind, i) => asked.kinds.indexOf(kind) === i), type = subject.things && subject.things[0].type;
  function has(kind) { return kinds.indexOf(kind) >= 0; }
  if (!kinds.length) {
    if (subject.things && asked.hasHave && !asked.when.length) return type === "material" ? "stock" : /^(equipment|resource|space)$/.test(type) ? "where" : "";
    if (asked.types.indexOf("training") >= 0 && type === "equipment") return "first";
    return subject.things ? "" : asked.types.indexOf("event") >= 0 && (asked.hasHave || asked.when.length) ? "next" : "";
  }
  if (type === "material" && has("count")) return "stock";
  if (type === "material" && has("stock") && !has("price")) return "stock";
  if (has("make")) return kinds.every(kind => kind === "make") ? "make" : "";
  if (/^(event|training)$/.test(type) && (has("hours") || has("next")) && !has("price")) return "next";
  if (has("hours") && has("open")) return "hours";
  if (has("hours") && kinds.length === 1) return "hours";
  // "Where do I book" and "how many are left" ask one thing with two words.
  if (has("contact") && has("where")) return "contact";
  if (has("count") && has("stock")) return "stock";
  if (has("borrow") && has("where")) return "borrow";
  if (has("who") && has("contact")) return "who";
  if (has("price") && has("count")) return "price";
  if (has("working") && has("first")) return "";
  return kinds.length === 1 ? kinds[0] : "";
}
