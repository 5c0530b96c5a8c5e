function one(things) {
  return isOne(things) ? things : [];
}

/* Of what it can be asked, where that is not anything. */
var ASKED_OF = { borrow: "equipment resource", working: "equipment", price: "material tutorial project", stock: "material equipment resource" };

/* What a question is about: { things, campuses } or null where that is not sure. */
function subjectOf(book, asked) {
  var campuses = [], things = null, isWho = asked.kinds.includes("who"), isOfGoods = !asked.kinds.length || /^(price|stock)$/.test(asked.kinds[0]);
  /* The one thing in whose name the words stand, of the first type that has such. */
  function withinFirst(types, said) {
    return types.reduce((found, type) => found.length ? found : one(book.within(type, said || texts)), []);
  }
  function fit(list) {
    var types = (ASKED_OF[asked.kinds[0]] || "").split(" ");
    return types[0] ? list.filter(thing => types.includes(thing.type)) : list;
  }
  function isCampus(list) { return list.length && list.every(thing => thing.type === "campus"); }
  // Somebody is asked for by what they can do, and a place by what can be done there; nothing else is.
  var isDone = isWho || asked.kinds[0] === "where" && asked.isAble;
  var named = asked.names.map(name => name.things.map(number => book.things[number]).filter(thing => isDone || !thing.isTopic));
  // What several things together go into.
  if (asked.kinds[0] === "make" && asked.phrases.length > 1) {
    var goods = asked.phrases.map(text => {
      var called = (book.names.get(text) || []).map(number => book.things[number]).filter(thing => /^(material|equipment)$/.test(thing.type));
      return called.length ? called : [() => book.naming([text]), () => book.ofStuff([text]), () => book.calledSo([text], [text], asked.short, false, fit)]
        .reduce((found, look) => found.length ? found : one(look().filter(thing => /^(material|equipment)$/.test(thing.type))), []);
    });
    return goods.every(list => list.length) ? { things: goods.flatMap(things => things), goods: goods, campuses: [] } : null;
  }
  // What somebody wants to do says who knows it and where it can be done, no more.
  if (asked.names.some(name => name.isMeant) && !isDone) return null;
  var texts = asked.phrases.filter(text => !isCampus((book.names.get(text) || []).map(number => book.things[number])));
  named.filter(isCampus).forEach(list => { campuses = campuses.concat(list); });
  var type = asked.types.find(type => type !== "person");
  var isPerson = asked.types.includes("person") && !isWho || asked.kinds.includes("present");
  if (asked.compound && (things = book.naming(texts.slice(0, -1).concat(asked.compound))).length) {
    asked.types = asked.types.filter(one => one !== type);
  } else if (asked.hasUnknown || named.some(list => !list.length)) {
    // What no name says whole may be said in parts, with what was taken for a name.
    things = fit(book.naming(texts));
    // A training for a machine is asked for by the machine.
    if (type === "training" && asked.kinds[0] === "first" && !things.length) things = book.within("equipment", texts);
    if (type && !(type === "training" && isOne(things) && things[0].type === "equipment") && !things.some(thing => thing.type === type)) {
      things = book.within(type, texts);
      // What it takes to work with something is the training that is called so and what comes before it.
      asked.isPart = type === "training" && things.length > 0;
    }
    // One unit by its code, beside what it is.
    if (!things.length) asked.names.filter(name => name.things.length === 1 && /\d/.test(name.text) && texts.length > 1).forEach(name => {
      things = book.naming(texts.filter(text => text !== name.text)).filter(thing => thing.number === name.things[0]);
    });
    if (!things.length && isOfGoods) things = book.ofStuff(texts);
    if (!things.length && isPerson) things = one(book.within("person", texts));
    if (!things.length) things = book.calledSo(texts, asked.pieces, asked.short, isDone, fit);
    if (!things.length && texts.length) things = one(book.others(texts.join(" ")).flatMap(other => book.ofStuff([other])));
    // Who knows a machine, a training or an event is asked for by a part of its name.
    if (!things.length && isWho) things = withinFirst(["equipment", "training", "event"]);
    if (!things.length && asked.kinds[0] === "next") things = withinFirst(["event", "training"]);
    // With no more than a day it is asked for by nearly all of its name.
    if (!things.length && !asked.kinds.length && asked.when.length && !type) things = withinFirst(["event"]).filter(thing => thing.names.some(name => name.length < texts.join("").length + 2));
    if (!things.length && asked.kinds[0] === "first") {
      things = withinFirst(["equipment", "training"]);
      asked.isPart = things.length > 0 && things[0].type === "training";
    }
    if (!things.length) return null;
  } else {
    things = null;
    named.filter(list => !isCampus(list)).forEach(list => {
      // Two names: what both mean, else nobody can tell.
      things = things ? things.filter(thing => list.includes(thing)) : list;
    });
    var isExam = type === "training" && asked.kinds[0] === "next";
    if (type && things && !things.some(thing => thing.type === type) && (isExam || !beside[type].split(" ").includes(asked.kinds[0]))) things = book.within(type, texts);
  }
  // A name may be made of words for types: tool talk.
  var typed = !things && !texts.length && asked.typed.length > 1 ? withinFirst(["event", "training", "service", "space"], asked.typed) : [];
  if (typed.length) {
    things = typed;
    asked.types = [];
  }
  if (type && things && things.some(thing => thing.type === type)) things = things.filter(thing => thing.type === type);
  if (asked.people.length) {
    if (things || asked.people.length > 1) return null;
    var person = asked.people[0], surname = person.word || person.surname;
    things = book.of("person").filter(thing => thing.names.some(name => {
      return /[\u4e00-\u9fff]/.test(surname) ? name.startsWith(surname) : name.split(" ").includes(surname.replace(/'?s$/, ""));
    }));
  }
  if (things && !things.length) return null;
  return { things: things, campuses: campuses };
}

/* Whether all words for types go with what is asked, and of what. */
function areTypesFit(asked, kind, things) {
  return asked.types.every(type => {
    var fits = (beside[type] || "").split(" ");
    return fits.includes(kind) || things && things.some(thing => fits[0] && thing.type === type);
  });
}

/* The kind of a question, where what it says goes together. */
function kindsOf(asked, subject) {
  var kinds = unique(asked.kinds), type = subject.things && subject.things[0].type;
  function has(kind) { return kinds.includes(kind); }
  var isDated = /^(event|training)$/.test(type);
  // How to use something is a tutorial's, but for who shows it and how it is borrowed or booked.
  if (asked.hasHow && !has("who") && !has("contact") && !has("borrow") && (kinds.length || type !== "service")) return "";
  // Somebody is there or not, which is no place that is open.
  if (type === "person" && subject.things.every(thing => thing.type === "person") && (has("present") || has("open") || has("next") || !kinds.length && asked.when.length)) return "hours";
  if (!subject.things && asked.isBroken && asked.types.includes("equipment")) return "working";
  if (!kinds.length && asked.seats) return "count";
  if (!kinds.length && !subject.things && subject.campuses.length && asked.when.length && asked.isGoing) return "open";
  if (!kinds.length && asked.isHow && type === "service") return "contact";
  if (!kinds.length) {
    if (subject.things && asked.hasHave && !asked.when.length) return type === "material" ? "stock" : /^(equipment|resource|space)$/.test(type) ? "where" : "";
    if (isDated && asked.when.length && (asked.isAsking || !asked.hasUnknown)) return "next";
    if (asked.types.includes("training") && type === "equipment") return "first";
    return subject.things ? "" : asked.types.includes("event") && (asked.hasHave || asked.when.length) ? "next" : "";
  }
  // People and sorts are not counted, and what something takes besides training is on its page.
  if (has("count") && !asked.seats && (asked.field === "capacity" || /[种人位]/.test(asked.said)) !== /^(space|event)$/.test(type)) return "";
  // An event is joined, a date is none of its own.
  if (isDated && has("contact") && /^(deadline)?$/.test(asked.field) && kinds.every(kind => /^(contact|next|where|first)$/.test(kind))) return "signup";
  if (has("first") && /^(tutorial|project)$/.test(type) && !asked.types.includes("training") && !/培训|[先证考课]|training|prereq|permit|course|licen/.test(asked.said)) return "";
  // Else it is the time of day that is asked for.
  if (has("hours") && !subject.things && !subject.campuses.length && !/[开关闭营班]|时间|open|clos|hours/.test(asked.said)) return "";
  if (type === "material" && (has("count") || has("stock") && /how much/.test(asked.said) && !/cost|price|pay|charge/.test(asked.said))) return has("price") && !has("stock") ? "price" : "stock";
  if (type === "material" && has("stock") && !has("price")) return "stock";
  if (has("make")) return kinds.every(kind => kind === "make") ? "make" : "";
  if (/^(person|service|space|campus)$/.test(type) && kinds.length === 1 && has("next") && !subject.things.some(thing => /^(event|training)$/.test(thing.type))) return "hours";
  if (isDated && (has("hours") || has("next") || has("open") && asked.when.length) && !has("price")) return "next";
  if ((has("hours") || has("next")) && has("open")) return "hours";
  if (has("hours") && kinds.length === 1) return "hours";
  if (has("open") && has("where") && kinds.length === 2) return subject.things ? "" : "open";
  // "Where do I book" and "how many are left" ask one thing with two words.
  if (has("contact") && (has("where") || has("count"))) return "contact";
  if (has("count") && has("stock")) return "stock";
  if (has("borrow") && has("where")) return "borrow";
  if (has("who") && has("contact")) return "who";
  if (has("price") && has("count")) return "price";
  if (has("working") && has("first")) return "";
  if (has("valid")) return kinds.every(kind => /^(valid|long)$/.test(kind)) ? "valid" : "";
  return kinds.length === 1 ? kinds[0] : "";
}

/* The services by which things are booked, for a question that says no more than that: those that are called so first. */
function bookings(book, asked, campuses) {
  var plain = text => text.replace(/[- ]/g, "");
  var way = plain(asked.said).replace(/^(.*(怎么|如何|哪里|哪儿|哪|咋|要|能|可以))|[吗么]$|^howdoi|^howto|^canwe|a$|the$/g, "");
  var find = ways => book.things.filter(thing => {
    return thing.type === "service" && (!campuses.length || campuses.some(campus => thing.campuses.includes(campus.number))) &&
      thing.names.some(name => ways.some(way => way.length && plain(name).includes(way)) && asked.typed.every(kind => plain(name).includes(plain(kind).replace(/s$/, ""))));
  });
  var found = find([way]);
  return found.length || !asked.typed.length || asked.kinds[0] !== "contact" ? found : find(asked.booking.map(plain));
}

/* What a question is about; where nothing is called so, what its words may have been meant to be. */
function meantBy(book, words, asked) {
  var subject = subjectOf(book, asked);
  if (subject || !asked.hasUnknown) return Promise.resolve(subject);
  return tools.slipsOf(book.index).then(slips => {
    if (!slips) return null;
    var texts = slips.corrected(book, asked.phrases);
    // What it is may have been taken for a word for a type.
    if (!texts && asked.typed.length === 1 && (texts = slips.corrected(book, asked.phrases.concat(asked.typed)))) asked.types = [];
    if (!texts) {
      var phrases = asked.phrases.every(text => /^[a-z]+$/.test(text)) ? [asked.phrases.join("")] : asked.phrases;
      texts = phrases.map(text => book.names.has(text) ? text : slips.mended(book, text, asked.alike));
    }
    return texts.length && texts.every(Boolean) ? subjectOf(book, Object.assign({}, asked, { phrases: texts, pieces: texts })) : null;
  });
}
