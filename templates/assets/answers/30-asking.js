/*
 * Reads a question whole: { kinds, names, phrases, types, when, limits, … } or null where a part of it is not
 * understood. The vocabulary is that of the search; what that lets pass and an answer may not is among the book's words.
 */

/* What is asked under another name here; nothing where no answer is known. */
var kindOf = { which: "where", need: "first", book: "contact", duration: "long", trouble: "", rule: "" };

/* What a word for a type may stand beside: a type of thing, or a kind of question. */
var beside = {
  training: "training first next contact who long", person: "person who where contact", space: "space where hours open count", campus: "campus where hours open count", event: "event next contact",
  material: "material stock price where instead", equipment: "equipment where count working borrow contact", resource: "resource where borrow count", service: "service hours open contact",
  tutorial: "tutorial make first", project: "project"
};

async function readAsked(book, words, query, now) {
  var index = book.index, text = query.trim();
  // What may say a time, an amount or a grade, and what has turns to be set straight.
  var turned = words.says("turns", text) ? await (await part(book, "turns")).turned(book, words, text, now) : { text: text, straight: text, limits: {}, when: [] };
  book.learn(words);
  text = turned.text;
  var runs = tools.cutRuns(measured(turned.straight)), tokens = tools.tokensOf(runs);
  if (tokens.length > 60) return null;
  var segments = tools.segmentsOf(index, words, book.names, tokens);
  tools.findPeople(words, segments, name => book.of("person").some(thing => thing.names.some(other => other.startsWith(name))));
  tools.findDates(words, segments, now);
  var asked = { kinds: [], said: "", field: "", types: [], typed: [], names: [], phrases: [], pieces: [], people: [], sorts: [], over: [], when: turned.when, limits: turned.limits, seats: turned.seats };
  var isWithout = false, longest = 0, last = -1;
  function isCampus(name) { return name.things.every(number => book.things[number].type === "campus"); }
  /* A name, or what is none by itself; what stands side by side may be one together. */
  function named(name, segment) {
    // A campus is named by itself, whatever stands beside it.
    var isPlace = !!name && isCampus(name);
    var isBeside = last === segment.from && !segment.isWord && asked.phrases.length && !isPlace;
    if (isBeside) asked.phrases[asked.phrases.length - 1] += segment.text;
    else asked.phrases.push(segment.text);
    asked.pieces.push(segment.text);
    if (name) asked.names.push(name);
    else asked.hasUnknown = true;
    last = isPlace ? -1 : segment.to;
  }
  "plain persons general short acts same counters".split(" ").forEach(name => { asked[name] = words.files.flatMap(file => file[name] || []); });
  asked.words = words;
  function sort(type) {
    asked.types.push(type);
    asked.sorts.push({ type: type, text: segment.text });
  }
  function note(name, said) { asked[name] = asked[name] || words.says(said, segment.text); }
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], kind = segment.kind, key = segment.key ? segment.key.split(".") : [], next = segments[i + 1];
    // A word for counting before what one does is no word by itself, nor is one for a type before a character: 活动周.
    if (next && next.from === segment.to && next.text.length === 1 && (kind === "type" ? next.kind === "text" : asked.counters.includes(segment.text) && asked.plain.includes(next.text))) {
      named(null, { text: segment.text + next.text, from: segment.from, to: next.to });
      i++;
      continue;
    }
    // What one does with a thing says nothing of it; a character by itself may be a part of its name.
    if (asked.plain.includes(segment.text) && (segment.text.length > 1 || last !== segment.from) && (!next || next.from !== segment.to || next.isWord || !/^(text|type)$/.test(next.kind))) {
      asked.over.push(segment.text);
      continue;
    }
    if (asked.persons.includes(segment.text)) {
      // A class borrows as anybody does.
      asked.isFor = asked.isFor || !words.says("class", segment.text);
      asked.isClass = asked.isClass || !asked.isFor;
      continue;
    }
    if (kind === "means" && words.says("broken", segment.text)) {
      asked.isBroken = true;
      continue;
    }
    // Who is there at the moment nobody knows.
    if (book.strange.has(segment.text) && kind !== "without" || segment.key === "past" || kind === "filler" && words.says("present", segment.text)) return null;
    if (segment.pages && segment.pages.length && kind !== "filler") {
      named({ text: segment.text, things: segment.pages }, segment);
    } else if (kind === "intent" || kind === "field") {
      if (key[0] === "how") {
        asked.isHow = asked.hasHow = true;
        continue;
      }
      if (key[0] in kindOf) key[0] = kindOf[key[0]];
      if (!key[0]) return null;
      asked.said += " " + segment.text;
      note("isAble", "able");
      // The longest word says what is asked; others that go along with it are part of it.
      if (segment.text.length > longest) {
        longest = segment.text.length;
        asked.kinds.unshift(key[0]);
      } else asked.kinds.push(key[0]);
      // Who has done something nobody has written down.
      if (key[1] === "else") return null;
      if (key[1]) asked.field = key[1];
      if (key[0] === "long" && words.says("valid", segment.text)) asked.kinds[asked.kinds.indexOf("long")] = "valid";
    } else if (kind === "type") {
      if (isWithout && segment.key === "training") asked.isFree = true;
      else {
        asked.typed.push(segment.text);
        sort(key[0].split("+")[0]);
        // It may be a part of a name.
        if (last === segment.from && !segment.isWord) asked.compound = asked.phrases[asked.phrases.length - 1] + segment.text;
      }
      isWithout = false;
    } else if (/^(day|time|date|month)$/.test(kind)) {
      asked.when.push(Object.assign({ key: segment.key, kind: kind }, segment.when, { text: segment.text }));
    } else if (/^\d{4}-\d\d-\d\d$/.test(segment.text)) asked.when.push({ key: "", kind: "date", day: segment.text, text: segment.text });
    else if (kind === "surname") asked.people.push(segment);
    else if (kind === "person") sort(kind);
    else if (kind === "without") isWithout = true;
    else if (kind === "filler") {
      asked.over.push(segment.text);
      note("isAble", "may");
      note("isGoing", "going");
      note("isHow", "how");
      note("isAsking", "asking");
      note("hasHave", "have");
    } else {
      var other = (segment.synonyms || segment.means || []).filter(text => (book.names.get(text) || []).length);
      named(other.length ? { text: segment.text, isMeant: kind === "means", things: unique(other.flatMap(text => book.names.get(text))) } : null, segment);
    }
  }
  if (isWithout) return null;
  if (turned.isLong) asked.field = "loan";
  asked.isAll = !asked.hasUnknown && asked.names.every(name => name.things.length && isCampus(name)) && words.says("any", text);
  // A day beside its weekday is one day; a holiday has its own name.
  asked.when = asked.when.filter(when => !asked.when.some(other => other !== when && (
    /^w\d(\+1)?$/.test(when.key) && other.kind === "date" && other.day && (new Date(other.day).getUTCDay() || 7) === +when.key[1] ||
    words.says("holiday", when.text) && other.kind === "day")));
  // A single short word is looked for, not asked about.
  if (segments.length === 1 && segments[0].text.length < (segments[0].isWord ? 6 : 3)) return null;
  // "Teachers of physics" are who teaches it.
  if (!asked.kinds.length && !asked.when.length && asked.types[0] === "person" && asked.phrases.length && words.says("whoever", text)) asked.kinds.push("who");
  if (turned.isMaking && !asked.kinds.includes("make")) return null;
  return asked;
}
