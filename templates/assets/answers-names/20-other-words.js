/* What things are called besides by their names: short forms, other words for the same. */

/* Characters with which names of machines and goods end and which are left out where nothing else is called so. */
var ENDING = /^(机|器|仪|台|套装|套件|工具)$/;

Object.assign(Book.prototype, {
  /* What a word means besides itself. */
  others: function (text) {
    var synonyms = this.index.synonyms, forms = [text];
    // Of one as of many; who can sew knows sewing.
    if (/[a-z]$/.test(text)) forms = [text, text.replace(/s$/, ""), text + "ing", text.replace(/e$/, "") + "ing"];
    return unique(forms.flatMap(form => synonyms.get(form) || [])).filter(other => other !== text);
  },

  /* Things that words name by other words, by short forms, by one word of a machine's name; none where several may be meant. */
  calledSo: function (texts, pieces, short, isWho, fit) {
    var book = this;
    var ways = [texts, pieces].map(wordsOf);
    var whole = texts.join(" ");
    for (var way of [() => book.others(whole).map(other => book.named(partsOf(other).map(word => [word]), false, isWho)), () => [book.named(ways[0].map(word => [word]), true, isWho)],
      () => ways.map(words => book.named(words.map(word => [word].concat(book.others(word))), true, isWho))]) {
      var found = fit(unique(way().flatMap(things => things)));
      if (found.length) return isOne(found) ? found : [];
    }
    if (/^[\u4e00-\u9fff]$/.test(whole)) return book.of("equipment").filter(thing => thing.names.some(name => name.length === 2 && /[电台手]/.test(name[0]) && name[1] === whole)).slice(0, 1);
    return ways[0].length === 1 ? book.of("equipment").filter(thing => ((thing.said.match(/\b[A-Z][A-Z\d]+\b(?!-)/g) || []).some(word => word.toLowerCase() === whole) ||
      short.includes(whole) && thing.names.some(name => name.startsWith(whole)))) : [];
  },

  named: function (wanted, isLoose, isWho) {
    return wanted.length ? this.things.filter(thing => (isWho || !thing.isTopic) && thing.names.some(name => isNamed(name, wanted, isLoose))) : [];
  }
});

/* One thing, or one in several sizes, or at several campuses. */
function isOne(things) {
  var base = thing => thing.type + " " + thing.title.replace(/( \u00b7 |[\s,\uff0c]*[\d.]).*$/, "");
  return things.length > 0 && things.length < 5 && things.every(thing => base(thing) === base(things[0]));
}

/* Some characters of a longer name, in order, from its first to its last; or all but the word for what it is. */
function isShortOf(word, part) {
  if (!/^[\u4e00-\u9fff]{2,}$/.test(word) || part.length <= word.length) return false;
  if (part.startsWith(word) && ENDING.test(part.slice(word.length))) return true;
  if (word.length < 3 || word[0] !== part[0] || word.slice(-1) !== part.slice(-1)) return false;
  var at = 0;
  for (var character of part) if (character === word[at]) at++;
  return at === word.length;
}
