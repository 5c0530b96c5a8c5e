/*
 * A query becomes units. Each has alternatives; a page matches the unit by its best one:
 * { terms: [all needed], factor, named: only in titles, headings and tags, phrase: text that must stand there }.
 */
function parseQuery(index, query) {
  var folded = foldText(query.slice(0, 1000), index.variants).text.slice(0, 100), phrases = [], unwanted = [];
  function take(units, before, text) {
    units.push(phraseUnit(text));
    return before + " ";
  }
  var rest = folded
    .replace(/(^|[\s(])(-?)["\u201c\u201d\u300c\u300e]([^"\u201c\u201d\u300d\u300f]+)["\u201c\u201d\u300d\u300f]/g, (all, before, minus, phrase) => take(minus ? unwanted : phrases, before, phrase))
    .replace(/(^|\s)-(?=[^\s-])(\S+)/g, (all, before, words) => take(unwanted, before, words));
  return {
    folded: folded, runs: cutQuery(rest, index.entry.units), phrases: phrases.filter(Boolean), unwanted: unwanted.filter(Boolean),
    endsOpen: /[^\s"\u201d\u300d]$/.test(folded)
  };
}

/* Terms that must stand side by side; null where there are none. */
function phraseUnit(text) {
  var terms = cutRuns(text).flatMap(run => run.han ? run.han.length > 1 ? pairsOf(run.han) : run.han + "*" : run.parts.length > 1 ? run.parts.filter(Boolean) : run.word);
  return terms.length ? { label: text, alternatives: [{ terms: terms, factor: 1.2, phrase: text.trim() }] } : null;
}
