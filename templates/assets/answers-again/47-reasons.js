/* "Mr He" by the name of the only one that is called so: a surname may be another word of questions. */
function withSurnames(book, words, text) {
  return text.replace(/([a-z]+) ([a-z]{2,})\b/g, (whole, title, surname) => {
    if ((words.of(title) || "").kind !== "person") return whole;
    var names = book.of("person").map(thing => thing.names.find(name => /^[a-z ]+$/.test(name) && name.split(" ").includes(surname))).filter(Boolean);
    return names.length === 1 ? names[0] : whole;
  });
}

/* What somebody says of what they are about to ask: things, people and days, or what they want to use. */
function saidIn(book, words, rules, text) {
  var segments = tools.segmentsOf(book.index, words, book.names, tools.tokensOf(tools.cutRuns(text))), about = [];
  var types = segment => segment.kind === "filler" || !segment.pages ? [] : segment.pages.filter(number => book.things[number] && !book.things[number].isTopic).map(number => book.things[number].type);
  tools.findPeople(words, segments, name => book.of("person").some(thing => thing.names.some(other => other.startsWith(name))));
  segments.forEach(segment => {
    var list = types(segment);
    if (segment.kind === "surname" || list.length && !list.includes("campus")) about.push(segment.text);
  });
  var wanted = about.length ? "" : rules.reduce((found, some) => found || some.wanted(text), "");
  return {
    about: wanted ? [wanted] : own.unique(about), places: segments.filter(segment => types(segment).includes("campus")).map(segment => segment.text),
    days: segments.filter(segment => /^(day|date)$/.test(segment.kind)).map(segment => segment.text)
  };
}

/* The answers to a question before or behind which somebody says why they ask it; of two things said, nobody can tell which is meant. */
async function withoutReasons(book, words, rules, text, ask) {
  var texts = clausesOf(text);
  // What holds on a condition alone is no reason.
  if (texts.length < 2 || texts.length > 4 || rules.some(some => some.says("if", text))) return [];
  var read = await Promise.all(texts.map(text => ask(text))), asking = texts.filter((text, i) => read[i].found.length || read[i].asked && isQuestion(read[i].asked));
  if (asking.length !== 1) return [];
  var one = read[texts.indexOf(asking[0])], said = texts.filter(text => text !== asking[0]).map(text => saidIn(book, words, rules, text));
  var all = name => own.unique(said.flatMap(one => one[name])), more = wordsOf(one.asked).length ? [] : all("about");
  if (more.length > 1) return [];
  if (!one.asked.names.some(name => name.things.some(number => book.things[number].type === "campus"))) more = all("places").concat(more);
  if (/open|hours|present|next/.test(one.asked.kinds.join()) && !one.asked.when.length) more = more.concat(all("days"));
  return more.length ? (await ask(more.join(" ") + " " + asking[0])).found : one.found;
}
