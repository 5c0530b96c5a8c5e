/* What a question is about: { things, campuses } or null where that is not sure. */
function subjectOf(book, asked) {
  var campuses = [], things = null, isWho = asked.kinds.indexOf("who") >= 0, isOfGoods = !asked.kinds.length || /^(price|stock)$/.test(asked.kinds[0]);
  function isCampus(list) { return list.length && list.every(thing => thing.type === "campus"); }
  // Somebody is asked for by what they can do, nothing else is.
  var named = asked.names.map(name => name.things.map(number => book.things[number]).filter(thing => isWho || !isTopic(thing)));
  var texts = asked.phrases.filter(text => !isCampus((book.names.get(text) || []).map(number => book.things[number])));
  named.filter(isCampus).forEach(list => { campuses = campuses.concat(list); });
  var type = asked.types.filter(type => type !== "person")[0];
  if (asked.compound && (things = book.naming(texts.slice(0, -1).concat(asked.compound))).length) {
    asked.types = asked.types.filter(one => one !== type);
  } else if (asked.hasUnknown || named.some(list => !list.length)) {
    // What no name says whole may be said in parts, with what was taken for a name.
    things = book.naming(texts);
    if (type && !things.some(thing => thing.type === type)) things = book.within(type, texts);
    if (!things.length && isOfGoods) things = book.ofStuff(texts);
    if (!things.length) return null;
  } else {
    things = null;
    named.filter(list => !isCampus(list)).forEach(list => {
      // Two names: what both mean, else nobody can tell.
      things = things ? things.filter(thing => list.indexOf(thing) >= 0) : list;
    });
    if (type && things && !things.some(thing => thing.type === type) && beside[type].split(" ").indexOf(asked.kinds[0]) < 0) things = book.within(type, texts);
  }
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
  // People and sorts are not counted, and what something takes besides training is on its page.
  if (has("count") && /[\u79cd\u4eba\u4f4d\u5ea7\u5750\u5bb9]|people|seat|capacity/.test(asked.said) !== (type === "space")) return "";
  if (has("first") && /^(tutorial|project)$/.test(type) && asked.types.indexOf("training") < 0 && !/\u57f9\u8bad|\u5148|training|prereq/.test(asked.said)) return "";
  // Else it is the time of day that is asked for.
  if (has("hours") && !subject.things && !subject.campuses.length && !/[\u5f00\u5173\u95ed\u8425\u73ed]|\u65f6\u95f4|open|clos|hours/.test(asked.said)) return "";
  if (type === "material" && has("count")) return "stock";
  if (type === "material" && has("stock") && !has("price")) return "stock";
  if (has("make")) return kinds.every(kind => kind === "make") ? "make" : "";
  if (/^(person|service|space|campus)$/.test(type) && kinds.length === 1 && has("next") && !subject.things.some(thing => /^(event|training)$/.test(thing.type))) return "hours";
  if (/^(event|training)$/.test(type) && (has("hours") || has("next")) && !has("price")) return "next";
  if ((has("hours") || has("next")) && has("open")) return "hours";
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
