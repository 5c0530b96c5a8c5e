/*
 * What makers measure, however it is spelt: 3mm, 3 mm, 3毫米 and 三毫米 are one term, `3mm~`, which the build has beside
 * the words as they stand. Returns [{ term, start, end }]. The build finds at least these; the golden vectors hold it to that.
 */
function measuresOf(text, units) {
  if (!units || !/\d|[\u4e00-\u9fff]/.test(text)) return [];
  if (!patterns.has(units)) patterns.set(units, patternOf(units));
  var pattern = patterns.get(units).pattern, unitOf = patterns.get(units).unitOf, found = [], match;
  pattern.lastIndex = 0;
  while (match = pattern.exec(text)) {
    var term = match[2] ? match[2].replace(/ ?[x\u00d7*] ?/g, "x").replace(/[\d.]+/g, plainNumber)
      : match[3] ? match[3].replace(/[\d.]+/g, plainNumber) + (unitOf.get(match[4]) || "in")
      : (/[\d.]/.test(match[5]) ? match[5].replace(/[\d.]+/g, plainNumber) : numeralOf(match[5])) + unitOf.get(match[6]);
    found.push({ term: term + "~", start: match.index + match[1].length, end: pattern.lastIndex });
  }
  return found;
}

var patterns = new WeakMap();

function patternOf(units) {
  var unitOf = new Map(), number = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)", numeral = "[\u96f6\u3007\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e]{1,5}";
  Object.keys(units).forEach(unit => { units[unit].split(" ").forEach(spelling => { unitOf.set(spelling, unit); }); });
  var spellings = Array.from(unitOf.keys()).sort((a, b) => b.length - a.length);
  var inLetters = spelling => spelling.charCodeAt(0) < 0x1000, inHan = spelling => !inLetters(spelling);
  return {
    unitOf: unitOf,
    pattern: new RegExp("(^|[^a-z0-9.])(?:(m?" + number + "(?: ?[x\u00d7*] ?" + number + ")+)(?![0-9])|(" + number + "(?:/\\d+)?)(?: ?\u00b0?(" +
      spellings.filter(inLetters).join("|") + ")(?![a-z0-9])|[\"\u201d]|\u2032\u2032)|(" + number + "(?:/\\d+)?|" + numeral + ") ?(" +
      spellings.filter(inHan).join("|") + "))", "g")
  };
}

/* Without zeros that say nothing. */
function plainNumber(text) {
  return text.replace(/^0*(?=\d)|^(?=\.)/, text[0] === "." ? "0" : "").replace(/\.?0*$/, zeros => zeros[0] === "." ? "" : text.indexOf(".") < 0 ? zeros : "");
}

/* A number up to 999 in Chinese. */
function numeralOf(text) {
  var sum = 0, digit = 0, isOpen = false;
  Array.from(text).forEach(character => {
    var power = { "\u5341": 10, "\u767e": 100 }[character];
    if (power) sum += (isOpen ? digit : 1) * power;
    digit = power ? 0 : character === "\u4e24" ? 2 : Math.max(0, "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d".indexOf(character) + 1);
    isOpen = !power;
  });
  return sum + digit;
}

/* The runs of a text, each measure as one run. */
function cutQuery(text, units) {
  var rest = text, measures = measuresOf(text, units).map(measure => {
    var typed = text.slice(measure.start, measure.end), runs = cutRuns(typed);
    rest = rest.slice(0, measure.start) + " ".repeat(typed.length) + rest.slice(measure.end);
    return runs.length === 1 && runs[0].word ? Object.assign(runs[0], { start: measure.start, measure: measure.term })
      : { word: measure.term.slice(0, -1), parts: phraseUnit(typed).alternatives[0].terms, start: measure.start, measure: measure.term, isSpelt: true };
  });
  return cutRuns(rest).concat(measures).sort((a, b) => a.start - b.start);
}
