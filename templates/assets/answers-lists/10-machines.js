/* The machines of which something holds, one line each: those that may be taken along, that need no training, that don't work. */
async function machines(reply, subject) {
  var book = reply.book, words = book.words, things = book.of("equipment");
  // A portal of thousands of machines isn't read whole.
  if (unique(things.map(thing => thing.shard)).length > 12) return [];
  if (reply.kind === "first") return withoutTraining(reply, things, subject);
  var isLoan = reply.kind === "borrow", wanted = words[isLoan ? "units.loanable" : "condition.out-of-order"];
  var found = (await book.known(things, reply.kind)).filter(known => wanted && (!isLoan || known.text === wanted)).map(known => {
    var items = known.items.filter(item => isLoan || item.title.endsWith(wanted));
    return reply.narrowed(Object.assign(known, { items: items }), subject.campuses);
  }).filter(known => known && known.items.length);
  var items = found.map(known => ({ title: known.thing.title, url: known.thing.url, detail: known.items.map(item => item.title).slice(0, 4).join(words["format.comma"]) + (known.items.length > 4 ? "\u2026" : "") }));
  // A card has eight lines.
  var titles = items.slice(0, 8).map(item => item.title).join(words["format.comma"]) + (items.length > 8 ? "\u2026" : "");
  return items.length ? [reply.answer(reply.line(wanted, titles), items, { url: "", title: "" })] : [];
}

/* The machines for which nothing has to be passed, as far as somebody has noted how they are used instead. */
async function withoutTraining(reply, things, subject) {
  var words = reply.book.words, isHere = thing => subject.campuses.every(campus => thing.campuses.includes(campus.number));
  var found = (await reply.book.known(things, "first")).filter(known => known.text && !known.items.length && isHere(known.thing));
  var items = found.map(known => ({ title: known.thing.title, url: known.thing.url, detail: known.text }));
  var titles = items.slice(0, 8).map(item => item.title).join(words["format.comma"]) + (items.length > 8 ? "\u2026" : "");
  return items.length ? [reply.answer(reply.line(words["answer.no_trainings"], titles), items, { url: "", title: "" })] : [];
}

/* The rooms for at least so many, the smallest first. */
async function roomsFor(reply, seats, campuses) {
  var rooms = reply.book.of("space").filter(thing => (!campuses.length || campuses.some(campus => thing.campuses.includes(campus.number))));
  var found = (await reply.book.known(rooms, "count")).map(known => Object.assign(known, { seats: +(/\d+/.exec(known.text) || [0])[0] }))
    .filter(known => known.seats >= seats).sort((a, b) => a.seats - b.seats);
  return reply.make(found.slice(0, 5), []);
}

/* What can be made in a time, by a grade, at a campus. */
function works(reply, asked, subject, now) {
  var book = reply.book, limits = asked.limits, campus = subject.campuses[0], isToday = asked.when.length === 1 && asked.when[0].key === "0";
  if (!book.head.lists || subject.things || subject.campuses.length > 1 || asked.when.length && !isToday) return [];
  if (isToday && tools.isoDay(now) !== book.head.asOf) return [];
  if (isToday && !campus) campus = reply.readers;
  if (!limits.minutes && !limits.grades && !campus && !asked.isFree || isToday && !campus) return [];
  return book.file("-works").then(file => {
    var at = campus ? book.of("campus").indexOf(campus) : -1;
    var found = file.works.filter(work => {
      return (!limits.minutes || work[3] && work[3] <= limits.minutes) && (!limits.grades || work[4] & limits.grades) &&
        (!asked.isFree || work[5]) && (at < 0 || work[6].includes(at));
    }).sort((a, b) => b[3] - a[3]);
    var items = found.map(work => ({ title: work[0], url: work[1], detail: work[2] }));
    return items.length ? [reply.answer(fill(book.words["answer.works"], { count: items.length }), items.slice(0, 6), { url: book.head.lists, title: "" })] : [];
  });
}

/* What can be made of things, or with them: what all of them go into. */
async function worksOf(reply, asked, subject) {
  var book = reply.book, limits = asked.limits, lists = subject.goods || [subject.things];
  if (limits.minutes || limits.grades || subject.campuses.length || asked.when.length || asked.isFree) return [];
  var items = await Promise.all(lists.map(async list => (await book.known(list, "make")).flatMap(known => known.items)));
  var shared = items[0].filter((item, i, all) => all.findIndex(other => other.url === item.url) === i && items.every(others => others.some(other => other.url === item.url)));
  var name = lists.map(list => list[0].title).join(book.words["format.comma"]);
  return shared.length ? [reply.answer(reply.line(name, reply.joined(shared)), shared, lists.length > 1 ? { url: "", title: "" } : lists[0][0])] : [];
}
