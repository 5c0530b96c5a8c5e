/*
 * Reads a question whole: { kinds, names, phrases, types, when, limits, … } or null where a part of it is not
 * understood. The vocabulary is that of the search; what that lets pass and an answer may not is among the book's words.
 */

/* What is asked under another name here; nothing where no answer is known. */
var kindOf = { which: "where", need: "first", book: "contact", duration: "long", trouble: "", rule: "" };

/* What things are counted by. */
var COUNTERS = "台套只间张本部架辆支根卷盒瓶包份块条次盘段罐副匹";

/* What a word for a type may stand beside: a type of thing, or a kind of question. */
var beside = {
  training: "training first next contact who long", person: "person who where contact", space: "space where hours open count", campus: "campus where hours open count", event: "event next contact",
  material: "material stock price where", equipment: "equipment where count working borrow contact", resource: "resource where borrow count", service: "service hours open contact",
  tutorial: "tutorial make first", project: "project"
};

/* What may say a time, an amount or a grade: `turned` of the part for that would change nothing of a question in which there is none of this. */
var TURNS = new RegExp(("[N]月(?![N])|(^|[^月\\d])\\d+[号日]|分钟|小时|年级|[初高][一二三]|[小中]学.?[生同孩]|[初高]中|(school|ary) [pskc]|(\\d|an?|one|two|three|half)[ -]?(min|hour)|(grade|year) ?\\d|\\d(st|nd|rd|th)|[N]点|\\d:\\d|" +
  "\\d ?([ap]m|o.?clock)|那天|当天|期间|那几天|借到|[N几]个?(天|周|星期|礼拜|学期|晚|月.*[借租带拿])|[借租带拿].*[N几]个?月|" +
  "[N百]多?[个位名]?人|\\d (people|pupils|students)|\\d\\/\\d|[N几]([" + COUNTERS + "个片米颗把斤克]|公斤|毫升)[一-\u9fff].*[钱价贵卖]|" +
  "(\\d|two|three|few) \\w+ of |\\d (ml|k?g|m) |前.*[先得需要必证学考]|before |were (is|are)|(?<a>[^开能要在是借])不\\k<a>|([行成好以][不吗么]|有.+没有?|[^开门放用][不否])[?呀啊呢 ]*$").replace(/N/g, "\\d一二两三四五六七八九十"));

async function readAsked(book, words, query, now) {
  var index = book.index, text = query.trim();
  var turned = TURNS.test(text) ? (await part(book, "turns")).turned(book, words, text, now) : { text: text, straight: text, limits: {}, when: [] };
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
  "plain persons general short acts same".split(" ").forEach(name => { asked[name] = words.files.flatMap(file => file[name] || []); });
  asked.words = words;
  function sort(type) {
    asked.types.push(type);
    asked.sorts.push({ type: type, text: segment.text });
  }
  function note(name, pattern) { asked[name] = asked[name] || pattern.test(segment.text); }
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], kind = segment.kind, key = segment.key ? segment.key.split(".") : [], next = segments[i + 1];
    // A word for counting before what one does is no word by itself, nor is one for a type before a character: 活动周.
    if (next && next.from === segment.to && next.text.length === 1 && (kind === "type" ? next.kind === "text" : COUNTERS.includes(segment.text) && asked.plain.includes(next.text))) {
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
      asked.isFor = asked.isFor || !/班|class/.test(segment.text);
      asked.isClass = asked.isClass || !asked.isFor;
      continue;
    }
    if (kind === "means" && /坏|broke/.test(segment.text)) {
      asked.isBroken = true;
      continue;
    }
    // Who is there at the moment nobody knows.
    if (book.strange.has(segment.text) && kind !== "without" || segment.key === "past" || kind === "filler" && /^whos? /.test(segment.text)) return null;
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
      note("isAble", /[能可]|can/);
      // The longest word says what is asked; others that go along with it are part of it.
      if (segment.text.length > longest) {
        longest = segment.text.length;
        asked.kinds.unshift(key[0]);
      } else asked.kinds.push(key[0]);
      // Who has done something nobody has written down.
      if (key[1] === "else") return null;
      if (key[1]) asked.field = key[1];
      if (key[0] === "long" && /有效|管[几多]|过期|失效|到期|valid|expire/.test(segment.text)) asked.kinds[asked.kinds.indexOf("long")] = "valid";
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
      note("isAble", /^(能|可以|can)/);
      note("isGoing", /^(去|来)$/);
      note("isHow", /^(怎|如何|咋)/);
      note("isAsking", /[吗么有]|^(is|are|does)/);
      note("hasHave", /有|^(is|are) there|have|got/);
    } else {
      var other = (segment.synonyms || segment.means || []).filter(text => (book.names.get(text) || []).length);
      named(other.length ? { text: segment.text, isMeant: kind === "means", things: unique(other.flatMap(text => book.names.get(text))) } : null, segment);
    }
  }
  if (isWithout) return null;
  if (turned.isLong) asked.field = "loan";
  asked.isAll = !asked.hasUnknown && asked.names.every(name => name.things.length && isCampus(name)) && /哪[^里儿]|什么|啥|有没有|what|which|any/.test(text);
  // A day beside its weekday is one day; a holiday has its own name.
  asked.when = asked.when.filter(when => !asked.when.some(other => other !== when && (
    /^w\d(\+1)?$/.test(when.key) && other.kind === "date" && other.day && (new Date(other.day).getUTCDay() || 7) === +when.key[1] ||
    /^([放假]|holi)/.test(when.text) && other.kind === "day")));
  // A single short word is looked for, not asked about.
  if (segments.length === 1 && segments[0].text.length < (segments[0].isWord ? 6 : 3)) return null;
  // "Teachers of physics" are who teaches it.
  if (!asked.kinds.length && !asked.when.length && asked.types[0] === "person" && asked.phrases.length && /[哪谁]|\bwh|[会懂教].+的/.test(text)) asked.kinds.push("who");
  if (turned.isMaking && !asked.kinds.includes("make")) return null;
  return asked;
}
