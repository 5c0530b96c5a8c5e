/*
 * What the files of words say: { of: a word → { kind, key, means }, files: Maps of such, coreOf, says: whether a text has what a
 * pattern finds, found: that, without: a text without that }.
 */
function questionWordsOf(files) {
  files = files.map(file => {
    if (!taken.has(file)) taken.set(file, takeQuestionWords(file));
    return taken.get(file);
  });
  var patterns = name => files.map(file => file.says[name]).filter(Boolean);
  return {
    says: (name, text) => patterns(name).some(pattern => pattern.test(text)),
    found: (name, text) => patterns(name).reduce((found, pattern) => found || (pattern.exec(text) || [""])[0], ""),
    without: (name, text) => patterns(name).reduce((text, pattern) => text.replace(new RegExp(pattern, "g"), ""), text),
    of: key => { for (var file of files) if (file.has(key)) return file.get(key); }, files: files,
    // The shortest word that asks for something: 联系 of what is asked of contact.
    wordFor: key => files.flatMap(file => Array.from(file.keys()).filter(word => file.get(word).key === key)).reduce((a, b) => a && a.length <= b.length ? a : b, ""),
    // The shortest word within one that asks the same: 借 of 怎么借.
    coreOf: segment => files.flatMap(file => Array.from(file.keys()).filter(word => segment.text.includes(word) && file.get(word).key === segment.key))
      .reduce((a, b) => b.length < a.length ? b : a, segment.text)
  };
}

var taken = new WeakMap();

/* `(这/那)台` is 这台 and 那台. */
function spellings(word) {
  var found = /^(.*?)\(([^()]*)\)(.*)$/.exec(word);
  return found ? found[2].split("/").flatMap(part => spellings(found[1] + part + found[3])) : [word];
}

function takeQuestionWords(file) {
  var words = Object.assign(new Map(), { says: {} });
  Object.keys(file).forEach(kind => {
    var section = typeof file[kind] === "string" ? { "": file[kind] } : Object(file[kind]);
    Object.keys(section).forEach(key => {
      var list = String(section[key]).split("|");
      if (kind === "says") words.says[key] = new RegExp(section[key]);
      else if (kind === "means") words.set(key, { kind: kind, key: key, means: list });
      else if (/^(surname|plain|site|division|short|general|persons|acts|same|counters)$/.test(kind)) words[kind] = list;
      else list.forEach(word => { spellings(word).forEach(word => words.set(word, { kind: kind, key: key })); });
    });
  });
  return words;
}

/* What a text is made of as far as words are concerned: Han characters one by one, other words whole. */
function tokensOf(runs) {
  var tokens = [];
  runs.forEach((run, number) => {
    if (run.han === undefined) tokens.push({ text: run.word, run: number, isWord: true });
    else Array.from(run.han).forEach(character => { tokens.push({ text: character, run: number, isWord: false }); });
  });
  return tokens;
}

/* Tokens as one text, with a space only between words. */
function joined(tokens, from, to) {
  var text = "";
  for (var i = from; i < to; i++) text += (i > from && tokens[i].isWord && tokens[i - 1].isWord ? " " : "") + tokens[i].text;
  return text;
}

Object.assign(Index.prototype, {
  /* Pages by what they are called, where the entry has their titles; and words that stand in tags, without pages. */
  namesOfPages: function (words) {
    if (this.names) return this.names;
    var names = this.names = new Map(), sites = words.files.flatMap(file => file.site || []).concat("");
    function add(text, page) {
      var tokens = tokensOf(cutRuns(text)), key = joined(tokens, 0, tokens.length);
      if (key.length < 2 || tokens.length > 20) return;
      var pages = names.get(key) || [];
      if (page >= 0 && !pages.includes(page)) pages.push(page);
      names.set(key, pages);
    }
    this.facets.forEach(facet => {
      if (facet.key === "tag") facet.values.forEach(value => { add(foldText(value.id, this.variants).text, -1); });
    });
    (this.entry.called || []).forEach(item => item.slice(1).forEach(name => { add(foldText(name, this.variants).text, item[0]); }));
    (this.records || []).forEach((record, page) => {
      var title = foldText(record[0], this.variants).text, short = title.split(/[:,;(|\u2013\u2014\u3001\u00b7]/)[0];
      [title, short, short.replace(/\s*\d[\d.\s]*[a-z]*$/, "")].forEach(name => { add(name, page); });
      if (record[2] === "campus") {
        // A campus is called by its proper name, alone or with another word for what it is.
        for (var i = 1; i < short.length; i++) {
          if ((words.of(short.slice(i).trim()) || "").key === "campus") sites.forEach(site => { add(short.slice(0, i) + site, page); });
        }
      }
    });
    return names;
  }
});
