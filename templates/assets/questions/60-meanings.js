/*
 * What a question is about, in whatever words: words lead to subjects, and subjects to the pages that speak of them. They are
 * looked at only where the words themselves find no page that has them all.
 */

/* The beginning of a word, by which it and its other forms are one. The build cuts in the same way. */
function beginningOf(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  var cut = word.length > 4 && word.slice(-3) === "ies" ? word.slice(0, -3) + "y" : word.replace(/(ing|ed|es)$/, "");
  if (cut === word || cut.length < 3 || !/[aeiouy]/.test(cut)) cut = word.replace(/([^sui])s$/, "$1");
  else if (cut.slice(-1) !== "y") cut = cut.replace(/([bdgmnprt])\1$/, "$1");
  return cut.length > 3 ? cut.replace(/e$/, "") : cut;
}

/* FNV-1a over UTF-16, as the build has it. */
function hashOf(text) {
  for (var hash = 2166136261, i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/* The file in which words stand that begin with a word or with a Han character. */
function fileOfWord(counts, text, isHan) {
  return isHan ? "meanings/han-" + text.charCodeAt(0) % counts.han : "meanings/word-" + hashOf(text) % counts.word;
}

/* A file's words by their hashes, each with its subjects as text. */
function takeMeanings(file) {
  var words = new Map(), subjects = file.subjects.split("|"), next = 0;
  tools.eachNumber(file.words, gap => {
    next += gap;
    words.set(next++, subjects[words.size]);
  });
  return words;
}

/* The words with subjects among some tokens, the longest first where several begin: [{ subjects, weight }]. */
async function subjectsOf(index, counts, tokens, segmentAt) {
  var texts = tokens.map(token => token.isWord ? beginningOf(token.text) : token.text), names = [];
  tokens.forEach((token, i) => {
    if (segmentAt(i) && (!token.isWord || texts[i].length > 1)) names[i] = fileOfWord(counts, texts[i], !token.isWord);
  });
  var files = await Promise.all(names.map(name => index.file(name, takeMeanings))), found = [];
  for (var at = 0; at < tokens.length;) {
    var words = files[at], end = Math.min(tokens.length, at + 5), text = "";
    for (; words && end > at && !text; end--) {
      var isOne = tokens.slice(at, end).every(token => token.isWord === tokens[at].isWord && (token.isWord || token.run === tokens[at].run));
      // A single character of many may be part of any word.
      if (isOne && (tokens[at].isWord || end > at + 1 || segmentAt(at).text.length < 3)) text = words.get(hashOf(texts.slice(at, end).join(tokens[at].isWord ? " " : "")) >>> 11) || "";
    }
    if (text) {
      var subjects = [];
      tools.eachNumber(text, subject => { subjects.push(subject); });
      found.push({ subjects: subjects, weight: (tokens[at].isWord || end > at ? 1 : 0.6) / Math.sqrt(subjects.length) });
    }
    at = text ? end + 1 : at + 1;
  }
  return found;
}

/* How near pages are to the subjects of a question: { scores: by page, best: the highest }; null where nothing is known. */
async function nearness(index, question, tokens) {
  var counts = index.entry.meanings, said = question.segments.filter(segment => segment.kind !== "filler");
  if (!counts || !counts.han) return null;
  var found = await subjectsOf(index, counts, tokens, at => said.find(segment => at >= segment.from && at < segment.to));
  var wanted = new Map(), scores = new Float32Array(index.entry.pages);
  found.forEach(word => word.subjects.forEach(subject => { wanted.set(subject, Math.min(2, (wanted.get(subject) || 0) + word.weight)); }));
  var subjects = Array.from(wanted), lists = await Promise.all(subjects.map(item => index.file("meanings/pages-" + Math.floor(item[0] / counts.subjects), file => file.pages)));
  subjects.forEach((item, i) => {
    var grade = 0, next = 0;
    tools.eachNumber(lists[i] && lists[i][item[0] % counts.subjects] || "", gap => {
      next += gap;
      scores[next++] += item[1] * (grade + 1);
    }, digit => {
      grade = digit;
      next = 0;
    });
  });
  var best = scores.reduce((a, b) => Math.max(a, b), 0);
  return best ? { scores: scores, best: best } : null;
}

/*
 * How much of what a question is about stands in no page as it is said: 0 to 1. What was found but by what else it may mean is not
 * said, and a pair over the seam of two words is no word.
 */
function strangeness(units, lost) {
  var own = units.filter(unit => !unit.isExtra && !unit.near).concat(lost || []), known = new Set();
  var isLost = unit => unit.isMeant || !unit.hits || !unit.hits.ids.length;
  own.forEach(unit => { if (!isLost(unit)) Array.from(unit.label).forEach(character => known.add(character)); });
  var weigh = list => list.reduce((sum, unit) => sum + (/^[\x00-\x7f]+$/.test(unit.label) ? 2 * unit.label.split(" ").length : Array.from(unit.label).filter(character => !unit.loose || !isLost(unit) || !known.has(character)).length), 0);
  return weigh(own.filter(isLost)) / (weigh(own) || 1);
}

/*
 * What speaks for the pages that have the words: most, for the page that has most of them, rare words more than others and names more
 * than texts; known, how many words stand anywhere; isTogether, whether some passage has all of those.
 */
function evidence(index, units) {
  var sums = new Float32Array(index.entry.pages), together = new Uint8Array(index.passages), known = 0, most = 0;
  units.forEach(unit => {
    var ids = unit.hits.ids, weights = unit.hits.weights, count = ids.length;
    if (unit.isExtra || unit.near || !count) return;
    var rarity = Math.log(1 + (index.passages - count + 0.5) / (count + 0.5)) * (unit.loose ? 0.6 : 1);
    for (var i = 0; i < count;) {
      var page = index.pageOf[ids[i]], best = 0;
      for (; i < count && index.pageOf[ids[i]] === page; i++) {
        together[ids[i]]++;
        best = Math.max(best, Math.min(1, weights[i] / 2));
      }
      sums[page] += rarity * best;
      most = Math.max(most, sums[page]);
    }
    known++;
  });
  return { most: most, isTogether: together.includes(known), known: known };
}

var answer = Search.prototype.answer;

/* Pages that have some of the words at most are put in order by what they are about, too, and those that have none are among them. */
Search.prototype.answer = async function (units, ranking) {
  if (!ranking.isBrowsing && this.reading) await this.bringNear(units, ranking, (await this.reading || {}).question);
  return answer.call(this, units, ranking);
};

/* Adds to a ranking how near pages are to what a question is about: the more so, the less speaks for those that have its words. */
Search.prototype.bringNear = async function (units, ranking, question) {
  var scores = ranking.scores, coverage = ranking.coverage, isFound = ranking.isFull.some((flag, page) => flag && scores[page]);
  if (!question || !question.terms.length) return;
  var strange = strangeness(units, question.lost), isSaid = isFound && strange < 0.3;
  if (isSaid && (ranking.isNamed || question.isShort || !question.isAsked)) return;
  // What is said together somewhere is what is sought, unless it is but one word, and in passing.
  var said = evidence(this.index, units), isSome = said.known > 1;
  if (isSaid && said.isTogether && (isSome || said.most > 5)) return;
  var trust = strange < 0.3 ? said.known > 2 || said.isTogether && isSome ? 5 : 10 : 16;
  var weight = (0.7 + 0.3 * strange) / (1 + Math.pow(said.most / trust, 2));
  var near = await nearness(this.index, question, question.tokens);
  if (!near) return;
  var most = scores.reduce((a, b) => Math.max(a, b), 0) || 1;
  scores.forEach((score, page) => {
    var nearby = near.scores[page] / near.best;
    scores[page] = (1 - weight) * score / most + weight * nearby;
    // What is nearest is never left out for pages that have but some of the words.
    coverage[page] = Math.max((1 - weight) * coverage[page] + weight * Math.sqrt(nearby), nearby);
    ranking.isFull[page] = 0;
  });
};
