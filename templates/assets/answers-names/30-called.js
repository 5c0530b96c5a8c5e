function one(things) {
  return isOne(things) ? things : [];
}

/* The one thing in whose name some words stand, of the first type that has such. */
function firstWithin(book, types, texts) {
  return types.reduce((found, type) => found.length ? found : one(book.within(type, texts)), []);
}

/* Of what it can be asked, where that is not anything. */
var ASKED_OF = { instead: "material", borrow: "equipment resource", working: "equipment", price: "material tutorial project", stock: "material equipment resource", valid: "training" };

function fitting(asked) {
  var types = (asked.kinds.map(kind => ASKED_OF[kind]).find(Boolean) || "").split(" ");
  return list => types[0] ? list.filter(thing => types.includes(thing.type)) : list;
}

/* What several things are that are named beside each other: { things, goods: a list for each, campuses } or null. */
function goodsOf(book, asked) {
  var fit = fitting(asked), isGood = thing => /^(material|equipment)$/.test(thing.type);
  var goods = asked.phrases.map(text => {
    var called = (book.names.get(text) || []).map(number => book.things[number]).filter(isGood);
    return called.length ? called : [() => book.naming([text]), () => book.ofStuff([text]), () => book.calledSo([text], [text], asked.short, false, fit)]
      .reduce((found, look) => found.length ? found : one(look().filter(isGood)), []);
  });
  return goods.every(list => list.length) ? { things: goods.flatMap(things => things), goods: goods, campuses: [] } : null;
}

/* Things that a name says together with a word for a type, or that no name says whole; undefined where names say it by themselves. */
function composed(book, asked, type, isOther) {
  var things = asked.compound ? book.naming(asked.texts.slice(0, -1).concat(asked.compound)) : [];
  if (things.length) asked.types = asked.types.filter(one => one !== type);
  else if (isOther) return called(book, asked, type);
  // A name may be made of words for types: tool talk.
  else if (!asked.texts.length && (things = firstWithin(book, ["event", "training", "service", "space"], asked.typed)).length) asked.types = [];
  return things.length ? things : undefined;
}

/* Things that no name of theirs says whole, of a type where one is said; [] where that is not sure. */
function called(book, asked, type) {
  var texts = asked.texts, kind = asked.kinds[0], isWho = asked.kinds.includes("who"), isOfGoods = !kind || /^(price|stock|instead)$/.test(kind);
  var isPerson = asked.types.includes("person") && !isWho || asked.kinds.includes("present"), fit = fitting(asked);
  // A day may have its name from what somebody noted of the hours.
  if (/^(open|hours)$/.test(kind) && !asked.when.length) {
    var day = texts.find(text => text.length > 2 && book.head.days.some(day => book.folded(day.slice(day.indexOf("=") + 1)).startsWith(text)));
    if (day) asked.when.push({ key: "holiday", kind: "day", text: day });
    if (day && texts.length === 1) return null;
    if (day) texts = asked.texts = texts.filter(text => text !== day);
  }
  // What no name says whole may be said in parts, with what was taken for a name.
  var things = fit(book.naming(texts));
  // A training for a machine is asked for by the machine.
  if (type === "training" && kind === "first" && !things.length) things = book.within("equipment", texts);
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
  if (!things.length) things = book.calledSo(texts, asked.pieces, asked.short, asked.isDone, fit);
  if (!things.length && texts.length) things = one(book.others(texts.join(" ")).flatMap(other => book.ofStuff([other])));
  // Who knows a machine, a training or an event is asked for by a part of its name.
  if (!things.length && isWho) things = firstWithin(book, ["equipment", "training", "event"], texts);
  // A service by a part of its name, and what one does there.
  if (!things.length && /^(open|hours|next|contact)$/.test(kind)) things = one(book.of("service").filter(thing => texts.join("").length > 1 && thing.names.some(name => texts.every(text => name.includes(text)))));
  if (!things.length && kind === "next") things = firstWithin(book, ["event", "training"], texts);
  // With no more than a day it is asked for by nearly all of its name.
  if (!things.length && !kind && asked.when.length && !type) things = firstWithin(book, ["event"], texts).filter(thing => thing.names.some(name => name.length < texts.join("").length + 2));
  if (!things.length && asked.kinds.includes("valid")) things = firstWithin(book, ["training"], texts);
  if (!things.length && kind === "first") {
    things = firstWithin(book, ["equipment", "training"], texts);
    asked.isPart = things.length > 0 && things[0].type === "training";
  }
  return things;
}
