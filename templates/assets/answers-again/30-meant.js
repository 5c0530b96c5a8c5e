/* Which of the characters or words of a question are known by no more than manner of speaking. */
function openIn(book, words, tokens) {
  var isOpen = [];
  tools.segmentsOf(book.index, words, book.names, tokens).forEach(segment => {
    for (var i = segment.from; i < segment.to; i++) isOpen[i] = /^(text|filler)$/.test(segment.kind) || segment.kind === "surname";
  });
  return isOpen;
}

/* The words by which something is asked, as they are written: long ones first. */
function askingWords(words) {
  if (!known.has(words.files[0])) {
    known.set(words.files[0], words.files.flatMap(file => Array.from(file.keys()).filter(word => /^(intent|field|type|day|time|person)$/.test(file.get(word).kind)))
      .sort((a, b) => b.length - a.length));
  }
  return known.get(words.files[0]);
}

var known = new WeakMap();

/* The longest words for asking that some Han characters sound or look like, put in their place: [text]. */
function heard(words, tokens, isOpen, isAlike) {
  var found = [], length = 0;
  for (var word of askingWords(words)) {
    if (word.length < length || word.length < 2) break;
    if (word.length > 7 || word[0] < "\u4e00") continue;
    for (var from = 0; from + word.length <= tokens.length; from++) {
      var others = [], at = 0, most = word.length > 3 ? 2 : 1;
      for (; at < word.length; at++) {
        var said = tokens[from + at].text;
        if (said !== word[at] && (others.push(from + at) > most || !isOpen[from + at] || !isAlike(said, word[at]))) break;
      }
      if (at < word.length || !others.length) continue;
      length = word.length;
      found.push(tokens.map((token, i) => others.includes(i) ? word[i - from] : token.text).join(""));
    }
  }
  return found;
}

function sorted(word) {
  return word.split("").sort().join("");
}

/* The words for asking that a word in letters may be: with its letters in another order, else with one more or less, else with another one. */
function spelt(words, said) {
  var near = own.unique(askingWords(words).flatMap(word => word.split(" "))).filter(word => word.length > 2 && (word[0] === said[0] || sorted(word) === sorted(said)) && tools.isNear(word, said, 1));
  return [word => sorted(word) === sorted(said), word => word.length !== said.length, () => true].map(isSo => near.filter(isSo)).find(list => list.length) || [];
}

/* What a question may have been meant to ask of which a word is misspelt: [text]. */
async function meantBy(book, words, text) {
  var slips = await tools.slipsOf(book.index), tokens = tools.tokensOf(tools.cutRuns(text)), isOpen = openIn(book, words, tokens);
  if (!slips || tokens.length > 40) return [];
  if (tokens.some((token, i) => isOpen[i] && !token.isWord)) {
    await slips.know(text + askingWords(words).join(""));
    var alike = words.files.flatMap(file => file.alike || []), found = heard(words, tokens, isOpen, (a, b) => slips.isAlike(a, b, alike));
    if (found.length) return found;
  }
  var lists = [[]], isChanged = [];
  for (var i = 0; i < tokens.length; i++) {
    var said = tokens[i].text, others = /^[a-z]{3,}$/.test(said) && isOpen[i] && !words.of(said) && !(await book.index.term(said)) ? spelt(words, said) : [];
    isChanged[i] = others.length > 0 && sorted(said);
    lists = lists.flatMap(list => (others.length ? others : [said]).map(word => list.concat(word)));
    if (lists.length > 12) return [];
  }
  return isChanged.some(Boolean) ? best(lists.map(list => list.join(" ")), text => asking(book, words, text, isChanged)) : [];
}

/* How many words ask together with those that were changed; 0 where one of them asks nothing, but for its letters in another order. */
function asking(book, words, text, isChanged) {
  var tokens = tools.tokensOf(tools.cutRuns(text)), sizes = [];
  tools.segmentsOf(book.index, words, book.names, tokens).forEach(segment => {
    for (var i = segment.from; i < segment.to; i++) {
      if (isChanged[i]) sizes.push(/^(intent|field|type|day|time|person|date)$/.test(segment.kind) ? segment.to - segment.from : segment.key === "" && sorted(tokens[i].text) === isChanged[i] ? 0.5 : 0);
    }
  });
  return Math.min.apply(null, sizes);
}

/* The best of a list, none where even that is worth nothing. */
function best(list, worth) {
  var most = Math.max.apply(null, list.map(worth));
  return most > 0 ? list.filter(item => worth(item) === most) : [];
}
