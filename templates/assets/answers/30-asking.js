/*
 * Reads a question whole: { kinds, things: [[thing]], campuses, day, time, limits } or null where a part of it is not
 * understood. The vocabulary is that of the search; what that lets pass and an answer may not is among the book's words.
 */

var kindOf = {
  open: "open", hours: "hours", next: "next", where: "where", which: "where", who: "who", price: "price", stock: "stock", borrow: "borrow", need: "first",
  working: "working", present: "present", book: "contact", contact: "contact", count: "count", make: "make"
};

/* What a word for a type may stand beside: a type of thing, or a kind of question. */
var beside = {
  training: "training first next contact who", person: "person who where contact hours", space: "space where hours open count", campus: "campus where hours open count", event: "event next contact",
  material: "material stock price where", equipment: "equipment where count working borrow contact", resource: "resource where borrow count", service: "service hours open contact",
  tutorial: "tutorial make first", project: "project"
};

var numerals = "\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341";

function numberOf(text) {
  if (/^\d+$/.test(text)) return +text;
  if (text === "\u534a") return 0.5;
  if (text === "\u4e24") return 2;
  var parts = text.split("\u5341"), digit = character => numerals.indexOf(character);
  return parts.length === 1 ? digit(text) : (parts[0] ? digit(parts[0]) : 1) * 10 + (parts[1] ? digit(parts[1]) : 0);
}

/* Takes times and grades out of a question about what to make: { text, minutes, grade }. */
function limitsOf(text) {
  var limits = { minutes: 0, grade: 0 }, number = "(\\d{1,3}|[\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u534a]{1,3})\\s*";
  function take(pattern, found) {
    text = text.replace(new RegExp(pattern), function (whole) {
      found.apply(null, arguments);
      return " ";
    });
  }
  take(number + "\u4e2a?(\u5206\u949f|\u5c0f\u65f6)(?:\u4e4b?\u5185|\u4ee5\u5185|\u91cc)?", (whole, count, unit) => { limits.minutes = numberOf(count) * (unit === "\u5c0f\u65f6" ? HOUR : 1); });
  take("(?:in |within |under )?\\b(\\d{1,3}|an?|half an|one|two)[ -]?(min|mins|minute|minutes|hour|hours)\\b", (whole, count, unit) => {
    var named = { a: 1, an: 1, one: 1, two: 2, "half an": 0.5 };
    limits.minutes = (named[count] || +count) * (unit[0] === "h" ? HOUR : 1);
  });
  take("([\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d]|[1-9])\u5e74\u7ea7", (whole, count) => { limits.grade = numberOf(count); });
  take("([\u521d\u9ad8])([\u4e00\u4e8c\u4e09])", (whole, school, count) => { limits.grade = (school === "\u521d" ? 6 : 9) + numberOf(count); });
  take("(?:for |in )?\\b(?:grade|year) ?(\\d{1,2})(?: students?)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th) grade(?:rs?)?\\b", (whole, one, other) => { limits.grade = +(one || other); });
  limits.text = text.trim();
  return limits;
}

/* Turns that take two words apart, or one word more than needed. */
function straightened(text) {
  // What comes "before" using a machine is what is asked; a question may end in 不 or 没.
  return text.replace(/(\u4f7f?\u7528|\u64cd\u4f5c|\u4e0a\u624b|[\u4e0a\u5f00\u98de\u73a9\u78b0\u501f])(.+?)(?:\u4e4b|\u4ee5)?\u524d(?=.*[\u5148\u5f97\u9700\u8981\u5fc5\u8bc1\u5b66\u8003])/, "$1$2 ")
    .replace(/(^|[^\d\/.])(1[0-2]|[1-9])\/([12]\d|3[01]|[1-9])(?![\d\/\u5bf8"])(?=.*[\u4e00-\u9fff])/, "$1$2\u6708$3\u53f7")
    .replace(/^(?:does|do) (.+) work(?=[?\s]*$)/, "$1 working")
    .replace(/\bbefore (?=(using|operating|i use|we use|flying|running) )/, " ")
    .replace(/[,\uff0c\s]*(\u884c|\u53ef\u4ee5|\u6210|\u597d)[\u4e0d\u5417\u4e48](?=[?\uff1f\u5440\u554a\s]*$)/, " ")
    .replace(/^(.*\u6709.+?)\u6ca1\u6709?(?=[?\uff1f\u5440\u554a\u5462\s]*$)|^(.+?[^\u5f00\u95e8\u653e])[\u4e0d\u5426](?=[?\uff1f\u5440\u554a\s]*$)/, "$1$2")
    .replace(/\btake (.+) home\b/, "borrow $1").replace(/\u5f00\u59cb([?\uff1f\u5440\u554a\s]*)$|\b(start|begin)s?\b(?=[?\s]*$)|\u6559\u6211(?=\u7528|\u4f7f|\u505a)/g, " ").trim();
}

function readAsked(book, words, query, now) {
  var index = book.index, limits = limitsOf(query.trim()), isMaking = limits.text !== query.trim();
  book.learn(words);
  var month = "";
  var text = limits.text.replace(/(\d{1,2}|\u5341[\u4e00\u4e8c]?|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d])\u6708(?:\u4efd|\u91cc)?(?![\d\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341])/, (whole, number) => {
    if (!(numberOf(number) > 0 && numberOf(number) < 13)) return whole;
    month = String(numberOf(number));
    return " ";
  });
  var hour = "", occasion = "";
  // The day of the sports meeting, as the hours call it.
  text = text.replace(/([\u4e00-\u9fff]{2,8})(\u90a3\u5929|\u5f53\u5929|\u671f\u95f4|\u90a3\u51e0\u5929)/, (whole, before) => {
    for (var from = 0; from < before.length - 1 && !occasion; from++) {
      var said = before.slice(from);
      if (book.head.days.some(day => book.folded(day).indexOf(said) > 0)) occasion = said;
    }
    return occasion ? before.slice(0, before.length - occasion.length) + " " : whole;
  });
  text = text.replace(/([\d\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3})\u70b9(?!\u5230)(\u534a|\u949f|\u4e00\u523b|\d{1,2}\u5206?)?(\u4ee5\u540e|\u4e4b\u540e|\u4ee5\u524d|\u4e4b\u524d|\u524d|\u540e|\u5de6\u53f3)?|\b(at )?\d{1,2}([:\uff1a]\d\d( ?[ap]m)?(?!\d)| ?(am|pm|o.?clock)\b)/, whole => {
    hour = whole;
    return " ";
  });
  var runs = tools.cutRuns(measured(straightened(text))), tokens = tools.tokensOf(runs);
  if (tokens.length > 60) return null;
  var segments = tools.segmentsOf(index, words, book.names, tokens);
  tools.findPeople(words, segments);
  tools.findDates(words, segments, now);
  var asked = { kinds: [], said: "", field: "", types: [], typed: [], names: [], phrases: [], pieces: [], short: [], hasUnknown: false, compound: "", people: [], when: [], limits: limits, hasHave: false, isFree: false };
  var isWithout = false, longest = 0, last = -1;
  if (hour) asked.when.push({ key: "hour", kind: "time", text: hour });
  if (occasion) asked.when.push({ key: "holiday", kind: "day", text: occasion });
  if (month) asked.when.push({ key: month, kind: "month", text: month });
  /* A name, or what is none by itself; what stands side by side may be one together. */
  function named(name, segment) {
    // A campus is named by itself, whatever stands beside it.
    var isCampus = !!name && name.things.every(number => book.things[number].type === "campus");
    var isBeside = last === segment.from && !segment.isWord && asked.phrases.length && !isCampus;
    if (isBeside) asked.phrases[asked.phrases.length - 1] += segment.text;
    else asked.phrases.push(segment.text);
    asked.pieces.push(segment.text);
    if (name) asked.names.push(name);
    else asked.hasUnknown = true;
    last = isCampus ? -1 : segment.to;
  }
  asked.plain = [].concat.apply([], words.files.map(file => file.plain || []));
  asked.booking = [].concat.apply([], words.files.map(file => Array.from(file.keys()).filter(word => file.get(word).key === "book" && !/[\u600e\u5417]/.test(word))));
  asked.persons = [].concat.apply([], words.files.map(file => file.persons || []));
  asked.general = [].concat.apply([], words.files.map(file => file.general || []));
  asked.short = [].concat.apply([], words.files.map(file => file.short || []));
  asked.alike = [].concat.apply([], words.files.map(file => file.alike || []));
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], kind = segment.kind, key = segment.key ? segment.key.split(".") : [], next = segments[i + 1];
    // What one does with a thing says nothing of it; a character by itself may be a part of its name.
    if (asked.plain.indexOf(segment.text) >= 0 && (segment.text.length > 1 || last !== segment.from) && (!next || next.from !== segment.to || next.isWord || !/^(text|type)$/.test(next.kind))) continue;
    if (asked.persons.indexOf(segment.text) >= 0) {
      asked.isFor = true;
      continue;
    }
    if (kind === "means" && /\u574f|broke/.test(segment.text)) {
      asked.isBroken = true;
      continue;
    }
    if (book.strange.has(segment.text) && kind !== "without" || segment.key === "past") return null;
    if (segment.pages && segment.pages.length && kind !== "filler") {
      named({ text: segment.text, things: segment.pages }, segment);
    } else if (kind === "intent" || kind === "field") {
      if (key[0] === "how") {
        asked.isHow = asked.hasHow = true;
        continue;
      }
      if (!kindOf[key[0]]) return null;
      asked.said += " " + segment.text;
      asked.isAble = asked.isAble || /[\u80fd\u53ef]|can/.test(segment.text);
      // The longest word says what is asked; others that go along with it are part of it.
      if (segment.text.length > longest) {
        longest = segment.text.length;
        asked.kinds.unshift(kindOf[key[0]]);
      } else asked.kinds.push(kindOf[key[0]]);
      if (key[1]) asked.field = key[1];
    } else if (kind === "type") {
      if (isWithout && segment.key === "training") asked.isFree = true;
      else {
        asked.types.push(key[0].split("+")[0]);
        asked.typed.push(segment.text);
        // It may be a part of a name.
        if (last === segment.from && !segment.isWord) asked.compound = asked.phrases[asked.phrases.length - 1] + segment.text;
      }
      isWithout = false;
    } else if (/^(day|time|date|month)$/.test(kind)) {
      asked.when.push(Object.assign({ key: segment.key, kind: kind }, segment.when, { text: segment.text }));
    } else if (/^\d{4}-\d\d-\d\d$/.test(segment.text)) asked.when.push({ key: "", kind: "date", day: segment.text, text: segment.text });
    else if (kind === "surname") asked.people.push(segment);
    else if (kind === "person") asked.types.push("person");
    else if (kind === "without") isWithout = true;
    else if (kind === "filler") {
      asked.isAble = asked.isAble || /^(\u80fd|\u53ef\u4ee5|can)/.test(segment.text);
      asked.isGoing = asked.isGoing || /^(\u53bb|\u6765)$/.test(segment.text);
      asked.isHow = asked.isHow || /^(\u600e|\u5982\u4f55|\u548b)/.test(segment.text);
      asked.hasHave = asked.hasHave || /\u6709|^(is|are) there|have|got/.test(segment.text);
    } else {
      var other = (segment.synonyms || segment.means || []).filter(text => (book.names.get(text) || []).length);
      named(other.length ? { text: segment.text, isMeant: kind === "means", things: Array.from(new Set([].concat.apply([], other.map(text => book.names.get(text))))) } : null, segment);
    }
  }
  if (isWithout) return null;
  // A single short word is looked for, not asked about.
  if (segments.length === 1 && segments[0].text.length < (segments[0].isWord ? 6 : 3)) return null;
  // "Teachers of physics" are who teaches it.
  if (!asked.kinds.length && !asked.when.length && asked.types[0] === "person" && asked.phrases.length && /[\u54ea\u8c01]|\bwh/.test(text)) asked.kinds.push("who");
  if (isMaking && asked.kinds.indexOf("make") < 0) return null;
  return asked;
}
