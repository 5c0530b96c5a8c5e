/* Which of the characters or words of a question are known by no more than manner of speaking. */
function openIn(book, words, tokens) {
  var isOpen = [];
  tools.segmentsOf(book.index, words, book.names, tokens).forEach(segment => {
    for (var i = segment.from; i < segment.to; i++) isOpen[i] = /^(text|filler)$/.test(segment.kind) || segment.kind === "surname";
  });
  return isOpen;
}

/* Whether something is asked by a word of some kind. */
function isAsking(word) {
  return !!word && /^(intent|field|type|day|time|person)$/.test(word.kind);
}

/* The words in letters by which something is asked, and the characters of the others. */
function askingIn(words) {
  if (!known.has(words.files[0])) {
    var all = words.files.flatMap(file => Array.from(file.keys()).filter(word => isAsking(file.get(word))));
    known.set(words.files[0], {
      letters: own.unique(all.filter(word => /^[a-z]/.test(word)).flatMap(word => word.split(" "))).filter(word => word.length > 2),
      characters: own.unique(all.filter(word => /^[\u4e00-\u9fff]{2,}$/.test(word)).flatMap(word => Array.from(word)))
    });
  }
  return known.get(words.files[0]);
}

var known = new WeakMap();

/* The longest words for asking that some Han characters sound or look like, put in their place: [text]. One may be wrong, or two side by side. */
function heard(words, tokens, isOpen, likeOf) {
  var found = [], length = 1, texts = tokens.map(token => token.text);
  var others = texts.map((text, i) => isOpen[i] && !tokens[i].isWord ? askingIn(words).characters.filter(likeOf(text)) : []);
  function look(at, changed) {
    var all = texts.slice(0, at).concat(changed, texts.slice(at + changed.length)), shortest = Math.max(length, changed.length * 2);
    for (var from = Math.max(0, at - 6); from <= at; from++) {
      for (var to = Math.min(all.length, from + 7); to >= at + changed.length && to - from >= shortest; to--) {
        if (!isAsking(words.of(all.slice(from, to).join("")))) continue;
        if (to - from > length) found = [];
        length = shortest = to - from;
        found.push(all.join(""));
      }
    }
  }
  others.forEach((list, at) => list.forEach(other => {
    look(at, [other]);
    (others[at + 1] || []).forEach(next => look(at, [other, next]));
  }));
  return own.unique(found);
}

function sorted(word) {
  return word.split("").sort().join("");
}

/* The words for asking that a word in letters may be: with its letters in another order, else with one more or less, else with another one. */
function spelt(words, said) {
  var near = askingIn(words).letters.filter(word => (word[0] === said[0] || sorted(word) === sorted(said)) && tools.isNear(word, said, 1));
  return [word => sorted(word) === sorted(said), word => word.length !== said.length, () => true].map(isSo => near.filter(isSo)).find(list => list.length) || [];
}

/* Whether a word is of letters and no question's. */
function isOdd(index, words, said) {
  return /^[a-z]{3,}$/.test(said) && !words.of(said) && !index.ignorable.has(said);
}

/* What a question may have been meant to ask of which a word is misspelt: [text]. */
async function meantBy(book, words, text) {
  var tokens = tools.tokensOf(tools.cutRuns(text)), isOpen = openIn(book, words, tokens);
  if (tokens.length > 40 || !tokens.some((token, i) => isOpen[i] && (!token.isWord || isOdd(book.index, words, token.text)))) return [];
  var slips = await tools.slipsOf(book.index);
  if (!slips) return [];
  if (tokens.some((token, i) => isOpen[i] && !token.isWord)) {
    await slips.know(text + askingIn(words).characters.join(""));
    var found = heard(words, tokens, isOpen, said => other => other !== said && slips.isAlike(said, other));
    if (found.length) return found;
  }
  var lists = [[]], isChanged = [];
  for (var i = 0; i < tokens.length; i++) {
    var said = tokens[i].text, others = isOpen[i] && isOdd(book.index, words, said) && !(await book.index.term(said)) ? spelt(words, said) : [];
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
      if (isChanged[i]) sizes.push(isAsking(segment) ? segment.to - segment.from : segment.key === "" && sorted(tokens[i].text) === isChanged[i] ? 0.5 : 0);
    }
  });
  return Math.min.apply(null, sizes);
}

/* The best of a list, none where even that is worth nothing. */
function best(list, worth) {
  var most = Math.max.apply(null, list.map(worth));
  return most > 0 ? list.filter(item => worth(item) === most) : [];
}
