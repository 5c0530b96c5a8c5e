/*
 * Reads a question whole: { kinds, things: [[thing]], campuses, day, time, limits } or null where a part of it is not
 * understood. The vocabulary is that of the search; what that lets pass and an answer may not is among the book's words.
 */

var kindOf = {
  open: "open", hours: "hours", next: "next", where: "where", which: "where", who: "who", price: "price", stock: "stock", borrow: "borrow", need: "first",
  working: "working", present: "present", book: "contact", contact: "contact", count: "count", make: "make", duration: "long"
};

/* What things are counted by. */
var COUNTERS = "台套只间张本部架辆支根卷盒瓶包份块条次";

/* What a word for a type may stand beside: a type of thing, or a kind of question. */
var beside = {
  training: "training first next contact who", person: "person who where contact hours", space: "space where hours open count", campus: "campus where hours open count", event: "event next contact",
  material: "material stock price where", equipment: "equipment where count working borrow contact", resource: "resource where borrow count", service: "service hours open contact",
  tutorial: "tutorial make first", project: "project"
};

/* Takes times and grades out of a question about what to make: { text, minutes, grade }. */
function limitsOf(text) {
  var limits = { minutes: 0, grade: 0 };
  function take(pattern, found) {
    text = text.replace(new RegExp(pattern), function (whole) {
      found.apply(null, arguments);
      return " ";
    });
  }
  take("(\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十半]{1,3})\\s*个?(半)?(分钟|小时)(?:之?内|以内|里)?", (whole, count, half, unit) => {
    limits.minutes = ((count === "半" ? 0.5 : +count || tools.numeralOf(count)) + (half ? 0.5 : 0)) * (unit === "小时" ? HOUR : 1);
  });
  take("(?:in |within |under )?\\b(\\d{1,3}(?:\\.\\d)?|an?|half an|one|two|three)( and a half)?[ -]?(min|mins|minute|minutes|hour|hours)( and a half)?\\b", (whole, count, half, unit, behind) => {
    var named = { a: 1, an: 1, one: 1, two: 2, three: 3, "half an": 0.5 };
    limits.minutes = ((named[count] || +count) + (half || behind ? 0.5 : 0)) * (unit[0] === "h" ? HOUR : 1);
  });
  take("([一二三四五六七八九]|[1-9])年级", (whole, count) => { limits.grade = tools.numeralOf(count); });
  take("([初高])([一二三])", (whole, school, count) => { limits.grade = (school === "初" ? 6 : 9) + tools.numeralOf(count); });
  take("(?:for |in )?\\b(?:grade|year) ?(\\d{1,2})(?: students?)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th) grade(?:rs?)?\\b", (whole, one, other) => { limits.grade = +(one || other); });
  limits.text = text.trim();
  return limits;
}

/* Words as they are typed in haste: each is another, but for a unit behind a number. */
var HASTY = { b4: "before", w: "with", u: "you", r: "are" };

/* What was typed in haste or said to a machine, as it is written. */
function spelt(text) {
  return text.split(" ").map((word, i, all) => HASTY.hasOwnProperty(word) && !(i && /\d$/.test(all[i - 1])) ? HASTY[word] : word).join(" ")
    .replace(/再(?=哪)/g, "在").replace(/在那(?=[里儿]?(?:谢|[呀啊?\uff1f\s]*$))/, "在哪").replace(/来着/, "");
}

/* Turns that take two words apart, or one word more than needed. */
function straightened(text) {
  // What comes "before" using a machine is what is asked; a question may end in 不 or 没.
  return spelt(text).replace(/(使?用|操作|上手|[上开飞玩碰借])(.+?)(?:之|以)?前(?=.*[先得需要必证学考])/, "$1$2 ")
    .replace(/(^|[^\d\/.])(1[0-2]|[1-9])\/([12]\d|3[01]|[1-9])(?![\d\/寸"])(?=.*[\u4e00-\u9fff])/, "$1$2月$3号")
    .replace(/^(?:does|do) (.+) work(?=[?\s]*$)/, "$1 working")
    .replace(/\bbefore (?=(using|operating|i use|we use|flying|running) )/, " ")
    .replace(/[,\uff0c\s]*(行|可以|成|好)[不吗么](?=[?\uff1f呀啊\s]*$)/, " ")
    .replace(/^(.*有.+?)没有?(?=[?\uff1f呀啊呢\s]*$)|^(.+?[^开门放用])[不否](?=[?\uff1f呀啊\s]*$)/, "$1$2")
    // A price is that of one.
    .replace(new RegExp("[\\d一二两三四五六七八九十几]+(?:[" + COUNTERS + "个片米颗把斤克]|公斤)(?=[\\u4e00-\\u9fff].*[钱价贵卖])"), "")
    .replace(/\b(?:\d+|two|three|a few) \w+ of /, "")
    .replace(/哪[台个部架](.+?)坏了?(?=[?\uff1f\s]*$)/, "$1坏了吗")
    .replace(/\btake (.+) home\b/, "borrow $1").replace(/开始([?\uff1f呀啊\s]*)$|\b(start|begin)s?\b(?=[?\s]*$)|教我(?=用|使|做)/g, " ").trim();
}

function readAsked(book, words, query, now) {
  var index = book.index, limits = limitsOf(query.trim()), isMaking = limits.text !== query.trim();
  book.learn(words);
  var month = "";
  var text = limits.text.replace(/(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|里)?(?![\d一二三四五六七八九十])/, (whole, number) => {
    var said = tools.numeralOf(number);
    if (!(said > 0 && said < 13)) return whole;
    month = String(said);
    return " ";
  });
  var hour = "", occasion = "";
  // The day of the sports meeting, as the hours call it.
  text = text.replace(/([\u4e00-\u9fff]{2,8})(那天|当天|期间|那几天)/, (whole, before) => {
    for (var from = 0; from < before.length - 1 && !occasion; from++) {
      var said = before.slice(from);
      var word = words.of(said);
      if (word && word.kind === "day") return before + " ";
      if (book.head.days.some(day => book.folded(day).indexOf(said) > 0)) occasion = said;
    }
    // What is asked may be the day itself.
    return occasion ? before.slice(0, before.length - occasion.length) + " " : /[几哪]/.test(text) ? before + " " : whole;
  });
  // For how long something is taken along, and for how many people a room is.
  var isLong = /借到[下这周明后]/.test(text), seats = 0;
  if (/[借租带拿]/.test(text)) text = text.replace(/[\d一二两三四五六七八九十几]+个?(?:天|周|星期|礼拜|月|学期|晚上?)(?![几末一二三四五六日])/, () => {
    isLong = true;
    return " ";
  });
  text = text.replace(/[能可以]*(?:容纳|[容装坐站进]得?下?)(?:至少)?([\d一二两三四五六七八九十百]+)多?[个位名]?人(?:以上)?|\b(?:for|fits?|seats?|holds?) (\d+) (?:people|pupils|students)/, (whole, han, english) => {
    seats = +(english || han) || tools.numeralOf(han);
    return " ";
  });
  text = text.replace(/([\d一二两三四五六七八九十]{1,3})点(?!到)(半|钟|一刻|\d{1,2}分?)?(以后|之后|以前|之前|前|后|左右)?|\b(at )?\d{1,2}([:\uff1a]\d\d( ?[ap]m)?(?!\d)| ?(am|pm|o.?clock)\b)/, whole => {
    hour = whole;
    return " ";
  });
  var runs = tools.cutRuns(measured(straightened(text))), tokens = tools.tokensOf(runs);
  if (tokens.length > 60) return null;
  var segments = tools.segmentsOf(index, words, book.names, tokens);
  tools.findPeople(words, segments);
  tools.findDates(words, segments, now);
  var asked = { kinds: [], said: "", field: "", types: [], typed: [], names: [], phrases: [], pieces: [], people: [], when: [], limits: limits, seats: seats };
  var isWithout = false, longest = 0, last = -1;
  if (hour) asked.when.push({ key: "hour", kind: "time", text: hour });
  if (occasion) asked.when.push({ key: "holiday", kind: "day", text: occasion });
  if (month) asked.when.push({ key: month, kind: "month", text: month });
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
  ["plain", "persons", "general", "short", "alike"].forEach(name => { asked[name] = words.files.flatMap(file => file[name] || []); });
  asked.booking = words.files.flatMap(file => Array.from(file.keys()).filter(word => file.get(word).key === "book" && !/[怎吗]/.test(word)));
  function note(name, pattern) { asked[name] = asked[name] || pattern.test(segment.text); }
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], kind = segment.kind, key = segment.key ? segment.key.split(".") : [], next = segments[i + 1];
    // A word for counting before what one does is no word by itself.
    if (COUNTERS.includes(segment.text) && next && next.from === segment.to && next.text.length === 1 && asked.plain.includes(next.text)) {
      named(null, { text: segment.text + next.text, from: segment.from, to: next.to });
      i++;
      continue;
    }
    // What one does with a thing says nothing of it; a character by itself may be a part of its name.
    if (asked.plain.includes(segment.text) && (segment.text.length > 1 || last !== segment.from) && (!next || next.from !== segment.to || next.isWord || !/^(text|type)$/.test(next.kind))) continue;
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
      note("isAble", /[能可]|can/);
      note("isUsable", /^还?([能可]\S{0,3}用.?|用得.+)$/);
      // The longest word says what is asked; others that go along with it are part of it.
      if (segment.text.length > longest) {
        longest = segment.text.length;
        asked.kinds.unshift(kindOf[key[0]]);
      } else asked.kinds.push(kindOf[key[0]]);
      if (key[1]) asked.field = key[1];
      if (key[0] === "duration" && /有效|管[几多]|过期|失效|到期|valid|expire/.test(segment.text)) asked.kinds[asked.kinds.indexOf("long")] = "valid";
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
  if (isLong) asked.field = "loan";
  asked.isAll = !asked.hasUnknown && asked.names.every(name => name.things.length && isCampus(name)) && /哪[^里儿]|什么|啥|有没有|what|which|any/.test(text);
  // A day beside its weekday is one day; a holiday has its own name.
  asked.when = asked.when.filter(when => !asked.when.some(other => other !== when && (
    /^w\d(\+1)?$/.test(when.key) && other.kind === "date" && other.day && weekdayOf(dayNumber(other.day)) + 1 === +when.key[1] ||
    /^([放假]|holi)/.test(when.text) && other.kind === "day")));
  // A single short word is looked for, not asked about.
  if (segments.length === 1 && segments[0].text.length < (segments[0].isWord ? 6 : 3)) return null;
  // "Teachers of physics" are who teaches it.
  if (!asked.kinds.length && !asked.when.length && asked.types[0] === "person" && asked.phrases.length && /[哪谁]|\bwh/.test(text)) asked.kinds.push("who");
  if (isMaking && !asked.kinds.includes("make")) return null;
  return asked;
}
