/* The beginning of a word, by which it and its other forms are one. The build cuts in the same way. */
function beginningOf(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  var cut = word.length > 4 && word.slice(-3) === "ies" ? word.slice(0, -3) + "y" : word.replace(/(ing|ed|es)$/, "");
  if (cut === word || cut.length < 3 || !/[aeiouy]/.test(cut)) cut = word.replace(/([^sui])s$/, "$1");
  else if (cut.slice(-1) !== "y") cut = cut.replace(/([bdgmnprt])\1$/, "$1");
  return cut.length > 3 ? cut.replace(/e$/, "") : cut;
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
  // Where one file has all pages, it need not wait for the subjects.
  if (counts.files === 1) index.file("meanings/pages-0", file => file.pages);
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
  // The thing itself comes before what tells of it or teaches it.
  scores.forEach((score, page) => { scores[page] *= score && !question.wanted[index.typeOf(page)] && ABOUT[index.typeOf(page)] || 1; });
  var best = scores.reduce((a, b) => Math.max(a, b), 0);
  return best ? { scores: scores, best: best } : null;
}

/* What pages are worth that are about a thing. */
var ABOUT = { path: 0.7, training: 0.8, person: 0.7, partner: 0.7, page: 0.8, campus: 0.7, service: 0.9, event: 0.9, guide: 0.9 };
