/*
 * What makers measure, however it is spelt: 3mm, 3 mm, 3毫米 and 三毫米 are one term, `3mm~`, which the build has beside
 * the words as they stand. Returns [{ term, start, end }]. The build finds at least these; the golden vectors hold it to that.
 */
function measuresOf(text, units) {
  if (!units || !/\d|[\u4e00-\u9fff]/.test(text)) return [];
  if (!patterns.has(units)) patterns.set(units, patternOf(units));
  var known = patterns.get(units), pattern = known.pattern, unitOf = known.unitOf, found = [], match;
  pattern.lastIndex = 0;
  while (match = pattern.exec(text)) {
    var number = match[2] ? match[2].replace(/ ?[x\u00d7*] ?/g, "x") : match[3] || (/[\d.]/.test(match[5]) ? match[5] : String(numeralOf(match[5])));
    var unit = match[2] ? "" : match[3] ? unitOf.get(match[4]) || "in" : unitOf.get(match[6]);
    found.push({ term: number.replace(/[\d.]+/g, plainNumber) + unit + "~", start: match.index + match[1].length, end: pattern.lastIndex });
  }
  return found;
}

var patterns = new WeakMap();

function patternOf(units) {
  var unitOf = new Map(), number = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)", numeral = "[" + Object.keys(NUMERALS).join("") + "]{1,5}";
  Object.keys(units).forEach(unit => units[unit].split(" ").forEach(spelling => unitOf.set(spelling, unit)));
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
  return text.replace(/^0*(?=\d)|^(?=\.)/, text[0] === "." ? "0" : "").replace(/\.?0*$/, zeros => zeros[0] === "." ? "" : !text.includes(".") ? zeros : "");
}

var NUMERALS = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 百: 100 };

/* A number up to 999, in digits or Chinese; NaN where it is none. */
function numeralOf(text) {
  if (/^\d+$/.test(text)) return +text;
  var sum = 0, digit = 0;
  for (var character of text) {
    var value = NUMERALS[character];
    if (value === undefined) return NaN;
    if (value > 9) sum += (digit || 1) * value;
    // Of "four or five" the first counts.
    digit = value > 9 ? 0 : digit || value;
  }
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
