/*
 * Puts pages in order by their words and by what they are about. However near others are, what a question names stays first, and
 * what is called by one of its words among three.
 */
async function bring(search, ranking, question, said) {
  var index = search.index, scores = ranking.scores, coverage = ranking.coverage, near = await nearness(index, question, question.tokens);
  if (!near) return;
  var most = scores.reduce((a, b) => Math.max(a, b), 0) || 1, own = scores.slice();
  scores.forEach((score, page) => {
    var nearby = near.scores[page] / near.best;
    // Few words without a question are looked for as they stand first.
    var isKept = said.isFirst && ranking.isFull[page];
    scores[page] = isKept ? 1 + score / most : (1 - said.weight) * score / most + said.weight * nearby;
    // What is nearest is never left out for pages that have but some of the words.
    coverage[page] = Math.max((1 - said.weight) * coverage[page] + said.weight * Math.sqrt(nearby), nearby);
    if (!isKept) ranking.isFull[page] = 0;
  });
  var firsts = new Map();
  scores.forEach((score, page) => { firsts.set(index.groupOf[page], Math.max(score, firsts.get(index.groupOf[page]) || 0)); });
  var third = Array.from(firsts.values()).sort((a, b) => b - a)[2] || 0;
  said.called.concat(said.named).forEach(page => {
    if (!own[page]) return;
    scores[page] = Math.max(scores[page], third * 1.01) + said.named.includes(page);
    coverage[page] = 1;
  });
}
