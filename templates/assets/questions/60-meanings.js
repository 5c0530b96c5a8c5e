/*
 * What a question is about, in whatever words: words lead to subjects, and subjects to the pages that speak of them. They are
 * looked at only where the words themselves find no page that has them all.
 */

/* The beginnings of words, by which a word and its other forms are one. The build cuts in the same way. */
function beginningOf(word) {
  return word.length < 5 ? word : word.slice(-3) === "ies" ? word.slice(0, -3) + "y" : word.replace(/(ing|ed|es|s)$/, "");
}

/* The file in which a word stands that begins so. */
function fileOfWord(counts, text, isHan) {
  return isHan ? "meanings/han-" + text.charCodeAt(0) % counts.han : "meanings/word-" + (text.charCodeAt(0) * 31 + text.charCodeAt(1)) % counts.word;
}

/* A file's words, each with its subjects. */
function takeMeanings(file) {
  return new Map(String(file.words).split("|").map(line => {
    var at = line.lastIndexOf(" "), subjects = [];
    tools.eachNumber(line.slice(at + 1), subject => { subjects.push(subject); });
    return [line.slice(0, at), subjects];
  }));
}

/* The words of tokens that have subjects, the longest first where several begin: [subjects]. */
async function subjectsOf(index, counts, tokens) {
  var texts = tokens.map(token => token.isWord ? beginningOf(token.text) : token.text), names = new Map();
  tokens.forEach((token, i) => {
    if (token.isWord ? texts[i].length > 1 : tokens[i + 1] && tokens[i + 1].run === token.run) names.set(i, fileOfWord(counts, texts[i], !token.isWord));
  });
  await Promise.all(Array.from(names.values()).map(name => index.file(name, takeMeanings)));
  var found = [];
  for (var at = 0; at < tokens.length;) {
    var words = names.has(at) && await index.file(names.get(at), takeMeanings), end = Math.min(tokens.length, at + 6), subjects = null;
    for (; words && end > at && !subjects; end--) {
      var isOne = tokens.slice(at, end).every(token => token.isWord === tokens[at].isWord && (token.isWord || token.run === tokens[at].run));
      if (isOne) subjects = words.get(texts.slice(at, end).join(tokens[at].isWord ? " " : ""));
    }
    if (subjects) found.push({ from: at, to: end + 1, subjects: subjects });
    at = subjects ? end + 1 : at + 1;
  }
  return found;
}

/* How near pages are to the subjects of a question: { scores: by page, best: the highest }; null where nothing is known. */
async function nearness(index, question, tokens) {
  var counts = index.entry.meanings, said = question.segments.filter(segment => isSubject(segment) || /^(type|field)$/.test(segment.kind));
  if (!counts || !counts.han) return null;
  var isSaid = at => said.some(segment => at >= segment.from && at < segment.to);
  var found = (await subjectsOf(index, counts, tokens)).filter(word => isSaid(word.from) || isSaid(word.to - 1));
  var lists = found.length && await index.file("meanings/pages", takeSubjects);
  if (!lists) return null;
  var wanted = new Map(), scores = new Float32Array(index.entry.pages), lengths = lengthsOf(index, lists), best = 0;
  found.forEach(word => word.subjects.forEach(subject => {
    wanted.set(subject, Math.min(2, (wanted.get(subject) || 0) + 1 / Math.sqrt(word.subjects.length)));
  }));
  wanted.forEach((weight, subject) => {
    var list = lists[subject] || [];
    list.forEach(item => { scores[item.page] += weight * rarityOf(index, list) * item.weight / (item.weight + 3); });
  });
  scores.forEach((score, page) => {
    scores[page] = score / Math.pow(lengths[page] || 1, 0.5);
    best = Math.max(best, scores[page]);
  });
  return best ? { scores: scores, best: best } : null;
}

/* Per subject the pages that speak of it most, and how much, with the count of all: [[{ page, weight }]]. */
function takeSubjects(file) {
  var counts = [];
  tools.eachNumber(file.counts, count => { counts.push(count); });
  return file.pages.map((text, subject) => {
    var list = [], weight = 0, next = 0;
    list.count = counts[subject];
    tools.eachNumber(text, gap => {
      list.push({ page: next + gap, weight: weight });
      next += gap + 1;
    }, grade => {
      weight = grade / 2;
      next = 0;
    });
    return list;
  });
}

function rarityOf(index, list) {
  return Math.log(1 + (index.entry.pages - list.count + 0.5) / (list.count + 0.5));
}

/* A page that speaks of everything is near to nothing. */
function lengthsOf(index, lists) {
  var lengths = new Float32Array(index.entry.pages);
  lists.forEach(list => list.forEach(item => { lengths[item.page] += Math.pow(rarityOf(index, list) * Math.min(item.weight, 4), 2); }));
  return lengths.map(Math.sqrt);
}

/* How much of what a question is about stands in no page as it is said: 0 to 1. */
function strangeness(units, lost) {
  var own = units.filter(unit => !unit.isExtra && !unit.near).concat(lost || []);
  var weigh = list => list.reduce((sum, unit) => sum + (unit.word ? 2 : Array.from(unit.label).length), 0);
  return weigh(own.filter(unit => !unit.hits || !unit.hits.ids.length)) / (weigh(own) || 1);
}

var answer = Search.prototype.answer;

/* Pages that have some of the words at most are put in order by what they are about, too, and those that have none are among them. */
Search.prototype.answer = async function (units, ranking) {
  if (!ranking.isBrowsing && this.reading) await this.bringNear(units, ranking, (await this.reading || {}).question);
  return answer.call(this, units, ranking);
};

/* Adds to a ranking how near pages are to what a question is about: the more so, the more of it no page says. */
Search.prototype.bringNear = async function (units, ranking, question) {
  var scores = ranking.scores, coverage = ranking.coverage, isFound = ranking.isFull.some((flag, page) => flag && scores[page]);
  var strange = question && question.terms.length ? strangeness(units, question.lost) : 0;
  // What says all but little of it is what is sought.
  if (!question || !question.terms.length || isFound && strange < 0.3) return;
  var near = await nearness(this.index, question, question.tokens);
  if (!near) return;
  var most = scores.reduce((a, b) => Math.max(a, b), 0) || 1, weight = isFound ? Math.sqrt(strange) : 0.5 + 0.5 * strange;
  scores.forEach((score, page) => {
    var nearby = near.scores[page] / near.best;
    scores[page] = (1 - weight) * score / most + weight * nearby;
    coverage[page] = (1 - weight) * coverage[page] + weight * nearby;
    ranking.isFull[page] = 0;
  });
};
