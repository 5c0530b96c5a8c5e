/*
 * What people say for what pages say. It is looked at only where a query has words that no page has as they stand, and so can't
 * take the place of what does.
 */

/* What the words that are nowhere may mean: [{ text, means: [words of pages] }]. */
async function meantIn(index, words, parsed, question) {
  var found = await Promise.all(question.terms.map(async term => {
    return term.kind === "text" && !(await resolveAlternative(index, wordsAlternative(term.text, 1))).ids.length && term;
  }));
  var strange = found.filter(Boolean);
  if (!strange.length) return [];
  var scripts = index.entry.meanings || {}, names = Object.keys(scripts).filter(name => strange.some(term => !term.isWord === (scripts[name] === "han")));
  var meanings = questionWordsOf((await Promise.all(names.map(name => index.file("meanings/" + name, Object)))).filter(Boolean));
  return segmentsOf(index, { of: key => meanings.of(key) || words.of(key) }, index.namesOfPages(words), tokensOf(parsed.runs))
    .filter(segment => segment.kind === "means" && strange.some(term => segment.from < term.to && term.from < segment.to));
}
