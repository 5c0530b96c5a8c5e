/* What a question is about: { things, campuses } or null where that is not sure. */
async function subjectOf(book, asked) {
  var campuses = [], things, isWho = asked.kinds.includes("who"), kind = asked.kinds[0];
  function isCampus(list) { return list.length && list.every(thing => thing.type === "campus"); }
  // Somebody is asked for by what they can do, and a place by what can be done there; nothing else is.
  var isDone = asked.isDone = isWho || kind === "where" && asked.isAble;
  var named = asked.names.map(name => name.things.map(number => book.things[number]).filter(thing => isDone || !thing.isTopic));
  // What several things together go into.
  if (kind === "make" && asked.phrases.length > 1) return (await part(book, "names")).goodsOf(book, asked);
  // What somebody wants to do says who knows it and where it can be done, no more.
  if (asked.names.some(name => name.isMeant) && !isDone) return null;
  var texts = asked.texts = asked.phrases.filter(text => !isCampus((book.names.get(text) || []).map(number => book.things[number])));
  named.filter(isCampus).forEach(list => { campuses = campuses.concat(list); });
  var type = asked.types.find(type => type !== "person");
  // What no name says whole, and what a type and a name, or several types, may say together.
  var isOther = asked.hasUnknown || named.some(list => !list.length);
  if (asked.compound || isOther || !texts.length && asked.typed.length > 1) things = (await part(book, "names")).composed(book, asked, type, isOther);
  if (things === undefined) {
    things = null;
    named.filter(list => !isCampus(list)).forEach(list => {
      // Two names: what both mean, else nobody can tell.
      things = things ? things.filter(thing => list.includes(thing)) : list;
    });
    if (type && things && !things.some(thing => thing.type === type) && (type === "training" && kind === "next" || !beside[type].split(" ").includes(kind))) {
      await part(book, "names");
      things = book.within(type, texts);
    }
  }
  if (type && things && things.some(thing => thing.type === type)) things = things.filter(thing => thing.type === type);
  if (asked.people.length) {
    if (things || asked.people.length > 1) return null;
    var person = asked.people[0], surname = person.word || person.surname;
    things = book.of("person").filter(thing => thing.names.some(name => {
      return /[\u4e00-\u9fff]/.test(surname) ? name.startsWith(surname) : name.split(" ").includes(surname.replace(/'?s$/, ""));
    }));
  }
  // What it was said to be, it has to be; and how something is signed up for may be a service's own name.
  if (things && asked.sorts.length || kind === "contact" && texts.length && !(things && things.length && things[0].type !== "person")) things = (await part(book, "names")).sorted(book, asked, things);
  if (things && !things.length) return null;
  // Of several things, those at a campus that was asked for; none may be there.
  var here = things && campuses.length ? things.filter(thing => !thing.campuses.length || isAt(thing, campuses)) : things;
  asked.isElsewhere = things && !here.length;
  return { things: asked.isElsewhere ? things : here, campuses: campuses };
}

/* Whether all that was said goes with what is asked, and of what. */
function isFit(asked, kind, things) {
  // What one can make is for somebody; whether somebody may do something is another question.
  if (asked.isFor && !(kind === "make" && asked.limits.grades) || asked.isClass && !/make|borrow/.test(kind) || asked.isBroken && kind !== "working") return false;
  return asked.types.every(type => {
    var fits = (beside[type] || "").split(" ");
    return fits.includes(kind) || things && things.some(thing => fits[0] && thing.type === type);
  });
}

/* Of what a question may ask by one word so that it always asks the same. */
var PLAIN = { next: /event|training/, first: /equip/, contact: /equip|service/, count: /equip/ };

/* The kind of a question that asks by one word for what it always asks; "" where that is not sure. */
function plainKind(asked, subject) {
  var kinds = unique(asked.kinds), kind = kinds[0], things = subject.things, says = asked.words.says;
  if (kinds.length !== 1 || asked.isElsewhere || asked.hasHow || asked.isBroken || /who|count/.test(kind) && asked.over.some(text => !says("article", text)) || asked.seats || kind === "borrow" && /\d/.test(asked.phrases) || kind === "price" && asked.hasHave || /loan|deadline|name/.test(asked.field)) return "";
  return (/^(open|hours)$/.test(kind) ? things ? things.every(thing => /equip|space/.test(thing.type)) : !asked.types[0] && says("opening", asked.said)
    : PLAIN[kind] ? things && !(things[1] && kind === "first") && !asked.field && !asked.isPart && !says("counted", asked.said) && !says("use", asked.said) && things.every(thing => PLAIN[kind].test(thing.type))
      : /^wh|price|stock|instead|borrow|working/.test(kind) && (things || !asked.isAll)) ? kind : "";
}
