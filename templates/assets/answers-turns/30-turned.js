/* A day by its number alone is the next that has it; what a house, a room or a machine is numbered by is none. */
function ofThisMonth(text, now) {
  function next(day) {
    for (var ahead = 0; ahead < 3; ahead++) {
      var date = new Date(now.getFullYear(), now.getMonth() + ahead, +day);
      if (date.getDate() === +day && tools.isoDay(date) >= tools.isoDay(now)) return date.getMonth() + 1;
    }
  }
  if (!/\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/.test(text)) text = text.replace(/\bthe (3[01]|[12]?\d)(?:st|nd|rd|th)\b(?! (?:grade|floor|time|lesson|graders?)\b)/, (whole, day) => {
    return next(day) ? "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")[next(day) - 1] + " " + day : whole;
  });
  return text.replace(/(^|[^\d月一二三四五六七八九十.-])(3[01]|[12]\d|[1-9])[号日](?![\dA-Za-z楼门房室机桌位柜架库馆线教台电钉砂针刀]|到|至)/, (whole, before, day) => next(day) ? before + next(day) + "月" + day + "号" : whole);
}

/* A question with the names set aside that would be taken for a time or a grade: { text, back: puts them back into a text }. */
function withoutTimedNames(book, text) {
  book.timed = book.timed || own.unique(book.things.flatMap(thing => thing.names)).filter(name => limitsOf(name).text !== name);
  var found = book.timed.filter(name => text.includes(name));
  found.forEach((name, i) => { text = text.replace(name, String.fromCharCode(0xf000 + i)); });
  return { text: text, back: text => text.replace(/[\uf000-\uf0ff]/g, mark => found[mark.charCodeAt(0) - 0xf000]) };
}

/*
 * What a question says of times, amounts and grades, taken out of it: { text, straight: the text set straight, limits, isMaking, when,
 * isLong, seats }.
 */
function turned(book, words, query, now) {
  var aside = withoutTimedNames(book, query);
  query = ofThisMonth(aside.text, now);
  var limits = limitsOf(query), isMaking = limits.text !== query;
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
  text = text.replace(/([\d一二两三四五六七八九十]{1,3})点(?!到)(半|钟|一刻|\d{1,2}分?)?(以后|之后|以前|之前|前|后|左右)?|\b(at )?\d{1,2}(:\d\d( ?[ap]m)?(?!\d)| ?(am|pm|o.?clock)\b)/, whole => {
    hour = whole;
    return " ";
  });
  var when = [{ key: "hour", kind: "time", text: hour }, { key: "holiday", kind: "day", text: occasion }, { key: month, kind: "month", text: month }];
  return { text: aside.back(text), straight: aside.back(straightened(text)), limits: limits, isMaking: isMaking, when: when.filter(one => one.text), isLong: isLong, seats: seats };
}
