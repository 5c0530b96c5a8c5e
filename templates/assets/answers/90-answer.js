/* The answers to a query that may be a question: [] where it is none that is understood whole. */
async function answersTo(index, query, options, question) {
  if (query.length > 200) return [];
  var parsed = tools.parseQuery(index, query), words = tools.questionWordsOf(await index.questionWords(parsed));
  // What will be needed, as far as that can be told, comes along with the first files; else one after the other.
  var text = tools.foldText(query, index.variants).text, isMany = /[,;?!。].*[a-z\u4e00-\u9fff]| and /.test(text);
  likelyParts(words, question, text).concat(isMany ? AGAIN : []).forEach(name => { tools.part(index, "answers-" + name); });
  var book = await bookOf(index, options.language);
  if (!book) return [];
  var now = inZone(options.now ? new Date(options.now) : new Date(), book.head.zone);
  var ask = async (text, others) => {
    var asked = await readAsked(book, others || words, text, now), subject = asked && await subjectOf(book, asked);
    // What it is called may have been meant otherwise.
    if (!subject && asked && asked.hasUnknown) subject = await (await part(book, "names")).meant(book, asked);
    return { asked: asked, found: subject ? await replyAbout(book, asked, subject, now, options) : [] };
  };
  var one = !isMany && await ask(text);
  if (one && (one.found.length || !one.asked && text.length < 5)) return one.found;
  AGAIN.forEach(name => { tools.part(index, "answers-" + name); });
  ENDINGS.forEach(ending => { index.questionWords(parsed, ending); });
  return (await part(book, "again"))(book, words, text, ask, one, options);
}

/* What puts a question in other words, of which one part seldom comes without the other. */
var AGAIN = ["again", "turns"], ENDINGS = ["-again", "-turns"];

/* The parts that a question most likely needs, by what it asks. */
function likelyParts(words, question, text) {
  var intent = question.intents.join(), found = { open: ["hours"], hours: ["hours"], next: ["dates"] }[intent] || [];
  // What is asked by more than one word, or with others beside.
  if (!/^(open|hours|next|wh\w+|price|stock|instead|borrow|working|need|book|contact|count)$/.test(intent) || /who|count/.test(intent) && question.manner.length) found = found.concat("ways");
  return words.says("turns", text) ? found.concat("turns") : found;
}

/* A moment in the portal's time zone, as a date whose local fields say it; the device's where the zone isn't known. */
function inZone(now, zone) {
  try {
    var parts = {};
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit"
    }).formatToParts(now).forEach(part => { parts[part.type] = +part.value; });
    return new Date(parts.year, parts.month - 1, parts.day, parts.hour % 24, parts.minute);
  } catch (error) {
    return now;
  }
}

/* The answers to a question of which is known what it is about. */
async function replyAbout(book, asked, subject, now, options) {
  var kind = plainKind(asked, subject), things = subject.things, campuses = subject.campuses;
  if (!kind) return (await part(book, "ways"))(book, asked, subject, now, options);
  if (!isFit(asked, kind, things)) return [];
  var made = new Reply(book, kind, options);
  // What will be told of them is on its way by then.
  if (things && kind !== "open") book.known(things, kind).catch(() => []);
  if (/^(open|hours)$/.test(kind)) return (await part(book, "hours")).openings(made, asked, subject, now);
  if (kind === "next") return (await part(book, "dates")).dates(made, asked, subject, now);
  if (isOfOtherDays(asked, kind)) return [];
  if (!things && (asked.field === "address" || /^wh/.test(kind) && campuses.length)) {
    things = campuses.length ? campuses : book.of("campus");
    campuses = [];
  }
  // Who somebody is: that, and where they are.
  if (kind === "who" && things && things.every(thing => thing.type === "person")) kind = "where";
  return things ? made.make(ofUnits(book, asked, kind, await book.known(things, kind)), campuses) : [];
}

/* Of other days nobody can tell, but for whether a thing may be taken along; over holidays, other rules may hold. */
function isOfOtherDays(asked, kind) {
  return asked.when.some(when => when.key !== "0" && (kind !== "borrow" || !/^[w+]/.test(when.key))) || asked.isFree;
}

/* One unit of several is asked for by its code. */
function ofUnits(book, asked, kind, found) {
  found.forEach(known => {
    var units = unitsOf(book, asked, known.items);
    if (units.length && kind !== "who") known.items = units;
  });
  return found;
}

/* The items in which a name stands by which something was asked for. */
function unitsOf(book, asked, items) {
  return items.filter(item => asked.names.some(name => /\d/.test(name.text) && (" " + partsOf(book.folded(item.title + " " + item.detail)).join(" ") + " ").includes(" " + name.text + " ")));
}
