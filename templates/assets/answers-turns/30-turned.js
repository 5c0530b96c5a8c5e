/* A day by its number alone is the next that has it; what a house, a room or a machine is numbered by is none. */
function ofThisMonth(all, text, now) {
  function next(day) {
    for (var ahead = 0; ahead < 3; ahead++) {
      var date = new Date(now.getFullYear(), now.getMonth() + ahead, +day);
      if (date.getDate() === +day && tools.isoDay(date) >= tools.isoDay(now)) return date.getMonth();
    }
    return -1;
  }
  return says(all, "dated", text) ? text : taken(all, "day", text, (said, whole, turns) => (
    next(said.day) < 0 ? whole : said.before + turns.months[next(said.day)].replace("*", said.day)));
}

/* A question with the names set aside that would be taken for a time or a grade: { text, back: puts them back into a text }. */
function withoutTimedNames(book, all, text) {
  book.timed = book.timed || new Map();
  if (!book.timed.has(all[0])) book.timed.set(all[0], own.unique(book.things.flatMap(thing => thing.names)).filter(name => limitsOf(all, name).text !== name));
  var found = book.timed.get(all[0]).filter(name => text.includes(name));
  found.forEach((name, i) => { text = text.replace(name, String.fromCharCode(0xf000 + i)); });
  return { text: text, back: text => text.replace(/[\uf000-\uf0ff]/g, mark => found[mark.charCodeAt(0) - 0xf000]) };
}

/*
 * What a question says of times, amounts and grades, taken out of it: { text, straight: the text set straight, limits, isMaking, when,
 * isLong, seats }.
 */
async function turned(book, words, query, now) {
  var all = await turnsOf(book.index, query), aside = withoutTimedNames(book, all, query);
  query = ofThisMonth(all, aside.text, now);
  var limits = limitsOf(all, query), isMaking = limits.text !== query, month = "", hour = "", occasion = "", seats = 0;
  var text = taken(all, "month", limits.text, (said, whole) => {
    var number = tools.numeralOf(said.month);
    if (!(number > 0 && number < 13)) return whole;
    month = String(number);
  });
  // The day of the sports meeting, as the hours call it.
  text = taken(all, "occasion", text, (found, whole) => {
    for (var before = found.before, from = 0; from < before.length - 1 && !occasion; from++) {
      var said = before.slice(from), word = words.of(said);
      if (word && word.kind === "day") return before + " ";
      if (book.head.days.some(day => book.folded(day).indexOf(said) > 0)) occasion = said;
    }
    // What is asked may be the day itself.
    return occasion ? before.slice(0, before.length - occasion.length) + " " : says(all, "which", text) ? before + " " : whole;
  });
  // For how long something is taken along, and for how many people a room is.
  var isLong = says(all, "until", text);
  if (says(all, "taken", text)) text = taken(all, "kept", text, () => { isLong = true; });
  text = taken(all, "seats", text, said => { seats = +said.seats || tools.numeralOf(said.seats); });
  text = taken(all, "hour", text, (said, whole) => { hour = whole; });
  var when = [{ key: "hour", kind: "time", text: hour }, { key: "holiday", kind: "day", text: occasion }, { key: month, kind: "month", text: month }];
  return { text: aside.back(text), straight: aside.back(setStraight(all, text)), limits: limits, isMaking: isMaking, when: when.filter(one => one.text), isLong: isLong, seats: seats };
}
