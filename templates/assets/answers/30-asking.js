/*
 * Reads a question whole: { kinds, things: [[thing]], campuses, day, time, limits } or null where a part of it is not
 * understood. The vocabulary is that of the search; what it lets pass and an answer may not stands below.
 */

/* Words that turn a question into another one than its intent says. */
var strange = new Set((
  "\u4e0d \u6ca1 \u6ca1\u6709 \u522b \u6216 \u6216\u8005 \u8fd8\u662f \u4ee5\u524d \u4e4b\u524d \u4e3a\u4ec0\u4e48 \u4e3a\u5565 \u4e3a\u4f55 \u600e\u4e48\u56de\u4e8b \u548b\u56de\u4e8b " +
  "\u4fdd\u7ba1\u4eba \u4fdd\u7ba1\u5458 \u62bc\u91d1 \u9762\u79ef \u591a\u5927\u9762\u79ef \u540d\u989d \u501f\u591a\u4e45 \u80fd\u501f\u591a\u4e45 \u53ef\u4ee5\u501f\u591a\u4e45 \u501f\u51e0\u5929 \u501f\u51e0\u672c \u8fd8\u671f \u4ec0\u4e48\u65f6\u5019\u8fd8 \u600e\u4e48\u8fd8 \u501f\u671f \u501f\u9605\u671f\u9650 \u5f52\u8fd8\u65e5\u671f " +
  "\u51e0\u5e74\u7ea7 \u51e0\u5e74\u7ea7\u80fd \u51e0\u5c81 \u591a\u5927 \u591a\u5927\u80fd\u7528 \u672a\u6210\u5e74 \u9650\u5236 \u8981\u5e26\u4ec0\u4e48 \u5e26\u4ec0\u4e48 \u8981\u8003\u8bd5\u5417 \u8981\u8003\u5417 \u9632\u62a4\u7528\u54c1 \u9632\u62a4 \u8981\u6234\u4ec0\u4e48 \u6234\u4ec0\u4e48 \u51c6\u5907\u4ec0\u4e48 \u8981\u51c6\u5907\u4ec0\u4e48 \u9700\u8981\u51c6\u5907\u4ec0\u4e48 " +
  "\u80fd\u7528\u5417 \u53ef\u4ee5\u7528\u5417 \u5141\u8bb8 \u5141\u8bb8\u5417 \u6709\u7a7a\u5417 \u7a7a\u7740\u5417 \u6709\u4eba\u7528\u5417 \u88ab\u5360\u7528 \u591a\u4e45\u4e00\u6b21 \u53cd\u9988 \u6295\u8bc9 \u7559\u8a00 \u7f3a\u8d27 \u597d\u7528\u5417 \u6709\u4ec0\u4e48\u7528 " +
  "\u6210\u672c \u6210\u672c\u591a\u5c11 \u4ea4\u591a\u5c11 \u672c \u4ec0\u4e48\u65f6\u5019\u5f00\u59cb\u5356|not|no|never|or|why|whys|before|after|during|between|until|till|over|deposit|area|floor area|" +
  "how long can i borrow|how long can i keep|loan period|return|keep|which grade|what grade|how old|old enough|age limit|protective equipment|what should i wear|" +
  "what to wear|in use|is it in use|how often|feedback|message|available|availability|without|best|versus|other|another|same|available|used|most|less|more").split(/[ |]/).concat(
  "how long can i borrow|how long can i keep|loan period|which grade|what grade|how old|old enough|age limit|protective equipment|what should i wear|what to wear|in use|is it in use|how often|floor area|the others".split("|")));

var kindOf = {
  open: "open", hours: "hours", next: "next", where: "where", which: "where", who: "who", price: "price", stock: "stock", borrow: "borrow", need: "first",
  working: "working", book: "contact", contact: "contact", count: "count", make: "make"
};

/* What a word for a type may stand beside: a type of thing, or a kind of question. */
var beside = {
  training: "training first next", person: "person who where contact hours", space: "space where hours open count", campus: "campus where hours open count", event: "event next contact",
  material: "material stock price where", equipment: "equipment where count working borrow", resource: "resource where borrow count", service: "service hours open contact",
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
  limits.text = text;
  return limits;
}

function readAsked(book, words, query, now) {
  var index = book.index, limits = limitsOf(query), isMaking = limits.text !== query;
  var runs = tools.cutRuns(measured(tools.foldText(limits.text, index.variants).text)), tokens = tools.tokensOf(runs);
  if (tokens.length > 60) return null;
  var segments = tools.segmentsOf(index, words, book.names, tokens);
  tools.findPeople(words, segments);
  tools.findDates(words, segments, now);
  var asked = { kinds: [], field: "", types: [], names: [], unknown: [], people: [], when: [], limits: limits, hasHave: false, isFree: false };
  var isWithout = false, longest = 0;
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], kind = segment.kind, key = segment.key ? segment.key.split(".") : [];
    if (strange.has(segment.text)) return null;
    if (segment.pages && segment.pages.length && kind !== "filler") {
      asked.names.push({ text: segment.text, things: segment.pages });
    } else if (kind === "intent" || kind === "field") {
      if (!kindOf[key[0]]) return null;
      // The longest word says what is asked; others that go along with it are part of it.
      if (segment.text.length > longest) {
        longest = segment.text.length;
        asked.kinds.unshift(kindOf[key[0]]);
      } else asked.kinds.push(kindOf[key[0]]);
      if (key[1]) asked.field = key[1];
    } else if (kind === "type") {
      if (isWithout && segment.key === "training") asked.isFree = true;
      else asked.types.push(segment.key);
      isWithout = false;
    } else if (kind === "day" || kind === "time" || kind === "date" || kind === "month") {
      asked.when.push(Object.assign({ key: segment.key, kind: kind }, segment.when, { text: segment.text }));
    } else if (kind === "surname") asked.people.push(segment);
    else if (kind === "person") asked.types.push("person");
    else if (kind === "without") isWithout = true;
    else if (kind === "filler") asked.hasHave = asked.hasHave || /\u6709|^(is|are) there|have|got/.test(segment.text);
    else {
      var other = (segment.synonyms || []).filter(text => book.names.has(text));
      if (other.length) asked.names.push({ text: segment.text, things: [].concat.apply([], other.map(text => book.names.get(text))) });
      else asked.unknown.push(segment.text);
    }
  }
  if (isWithout) return null;
  if (isMaking && asked.kinds.indexOf("make") < 0) return null;
  return asked;
}
