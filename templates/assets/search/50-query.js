/*
 * A query becomes units. Each has alternatives; a page matches the unit by its best one:
 * { terms: [all needed], factor, named: only in titles, headings and tags, phrase: text that must stand there }.
 */
function parseQuery(index, query) {
  var folded = foldText(query.slice(0, 1000), index.variants).text.slice(0, 100);
  var wanted = [], unwanted = [];
  var rest = folded.replace(/(^|[\s(])(-?)["\u201c\u201d\u300c\u300e]([^"\u201c\u201d\u300d\u300f]+)["\u201c\u201d\u300d\u300f]/g, (all, before, minus, phrase) => {
    var unit = phraseUnit(phrase);
    if (unit) (minus ? unwanted : wanted).push(unit);
    return before + " ";
  });
  rest = rest.replace(/(^|\s)-(?=[^\s-])(\S+)/g, (all, before, words) => {
    var unit = phraseUnit(words);
    if (unit) unwanted.push(unit);
    return before + " ";
  });
  var runs = cutQuery(rest, index.entry.units);
  return { folded: folded, runs: runs, phrases: wanted, unwanted: unwanted, endsOpen: /[^\s"\u201d\u300d]$/.test(folded) };
}

/* Terms that must stand side by side. */
function phraseUnit(text) {
  var terms = [];
  cutRuns(text).forEach(run => {
    if (run.han === undefined) terms = terms.concat(run.parts.length > 1 ? run.parts.filter(Boolean) : run.word);
    else terms = terms.concat(run.han.length > 1 ? pairsOf(run.han) : run.han + "*");
  });
  return terms.length ? { label: text, alternatives: [{ terms: terms, factor: 1.2, phrase: text.trim() }] } : null;
}
