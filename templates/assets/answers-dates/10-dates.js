function dayNumber(iso) {
  return Date.parse(iso + "T00:00:00Z") / 864e5;
}

/* The days of this month, the next, or one by its number: [first, last], or null. */
function monthOf(when, now) {
  var ahead = when.day ? -1 : when.key === "month" ? 0 : when.key === "month+1" ? 1 : /^\d+$/.test(when.key) ? (+when.key + 11 - now.getMonth()) % 12 : -1;
  if (ahead < 0) return null;
  return [0, 1].map(more => dayNumber(tools.isoDay(new Date(now.getFullYear(), now.getMonth() + ahead + more, 1))) - more);
}

/* The next items of some things, what stands in two lists once. */
function nextOf(found) {
  var items = found.flatMap(known => known.items);
  return items.filter((item, i) => items.findIndex(other => other.title === item.title && other.url === item.url) === i)
    .sort((a, b) => a.first - b.first || a.start - b.start);
}

/* What comes next, or on the days that are asked for. */
async function dates(reply, asked, subject, now) {
  var book = reply.book, words = book.words, today = dayNumber(tools.isoDay(now)), minute = now.getHours() * 60 + now.getMinutes();
  var things = subject.things || book.of("event"), span = null, hours = null;
  things = things.filter(thing => thing.type === "event" || thing.type === "training");
  var days = asked.when.filter(one => one.kind !== "time");
  if (!subject.things && asked.when.length > days.length) return [];
  if (days.length) {
    var when = days[0];
    if (days.length > 1) return [];
    hours = await own.part(book, "hours");
    span = hours.weekOf(when, today) || monthOf(when, now) || hours.daysOf(book, when, today);
    if (!span || span[0] > dayNumber(book.head.until) || span[1] < today || span[1] > dayNumber(book.head.until) && !/month|^\d/.test(when.key)) return [];
  }
  var found = await book.known(things, "next");
  found.forEach(known => {
    var all = known.items;
    // What has no dates may be over, which its text says.
    if (all.length) known.text = "";
    known.items = all.filter(item => {
      // An occasion without an end is over as soon as it has begun, one without a time with its day.
      var over = item.end < 0 ? item.start : item.end;
      return item.last > today || item.last === today && (over < 0 || over > minute);
    });
    if (span) {
      var coming = known.items;
      var isWithin = item => item.first <= span[1] && item.last >= span[0];
      known.items = coming.filter(isWithin);
      // Of a day on which it is known not to be: that, and when it is. Lists of eight may go on.
      var isKnown = span[0] >= dayNumber(book.head.asOf) && (span[1] <= dayNumber(book.head.until) && all.length < 8 || all.length && all[all.length - 1].first >= span[1]);
      known.isSure = isKnown && !all.some(isWithin) && words["answer.not_on"];
      if (subject.things && all.length && known.isSure) {
        known.text = fill(words["answer.not_on"], { days: hours.daysText(words, [Math.max(span[0], today), span[1]]) });
        if (coming.length) known.text += words["format.semicolon"] + reply.line(words["fact.next"], coming[0].title);
        known.items = coming;
      }
    }
    known.items = known.items.slice(0, subject.things ? span ? 8 : 4 : 1);
    // A line that has no room for details says where a place is closed.
    known.items.forEach(item => {
      var dot = words["format.dot"], closed = item.detail.split(dot).find(part => part.endsWith(words["hours.closed"]));
      if (!closed || !known.items[1]) return;
      item.title += dot + closed;
      item.detail = item.detail.replace(dot + closed, "");
    });
  });
  if (span && !subject.things && found.every(known => known.isSure)) return [reply.answer(fill(words["answer.not_on"], { days: hours.daysText(words, span) }), [], { url: "", title: "" })];
  found = found.filter(known => known.items.length || known.text && subject.things);
  if (found.some(known => !known.text)) found = found.filter(known => !known.text);
  if (found.length > 1 && found.every(known => known.thing.title === found[0].thing.title)) {
    found[0].items = nextOf(found).slice(0, 4);
    found = found.slice(0, 1);
  }
  if (subject.things) return reply.make(found, subject.campuses);
  var all = nextOf(found).filter(item => !subject.campuses.length || subject.campuses.some(campus => campus.number === item.campus)), items = all.slice(0, span ? 8 : 4);
  return items.length ? [reply.answer(items.length === 1 ? reply.joined(items)
    : unique(items.map(item => item.detail.split(words["format.dot"])[0])).join(words["format.comma"]) + (span && all.length > items.length ? "\u2026" : ""), items, { url: "", title: "" })] : [];
}
