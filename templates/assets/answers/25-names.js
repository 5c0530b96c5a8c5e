/* What things are called besides by their names: short forms, other words for the same, slips of the keyboard. */

/* Characters with which names of machines and goods end and which are left out where nothing else is called so. */
var ENDING = /^(\u673a|\u5668|\u4eea|\u53f0|\u5957\u88c5|\u5de5\u5177)$/;

Object.assign(Book.prototype, {
  /* Campuses by their proper names alone, by what they are where no other is that; words that say nothing beside a name. */
  learn(words) {
    var book = this;
    words.files.forEach(file => {
      if (book.learnt.has(file)) return;
      book.learnt.add(file);
      var divisions = new Map();
      book.things.filter(thing => thing.type === "campus").forEach(thing => thing.names.forEach(name => {
        for (var i = 1; i < name.length; i++) {
          var rest = name.slice(i), end = rest.trim(), isDivision = (file.division || []).indexOf(end) >= 0;
          if (/^[a-z]/.test(rest) || !isDivision && (file.site || []).indexOf(end) < 0) continue;
          book.name(name.slice(0, i).trim(), thing.number);
          if (isDivision) divisions.set(end, (divisions.get(end) || new Set()).add(thing.number));
        }
      }));
      divisions.forEach((numbers, name) => { if (numbers.size === 1) book.name(name, Array.from(numbers)[0]); });
      (file.plain || []).concat(file.persons || []).forEach(word => { if (!book.names.has(word)) book.names.set(word, []); });
    });
  },

  /* What a word means besides itself. */
  others(text) {
    var synonyms = this.index.synonyms, forms = [text];
    // Of one as of many; who can sew knows sewing.
    if (/[a-z]$/.test(text)) forms = [text, text.replace(/s$/, ""), text + "ing", text.replace(/e$/, "") + "ing"];
    return [].concat.apply([], forms.map(form => synonyms.get(form) || [])).filter((other, i, all) => other !== text && all.indexOf(other) === i);
  },

  /* Things that words name by other words, by short forms, by one word of a machine's name; none where several may be meant. */
  calledSo(texts, pieces, short, isWho) {
    var book = this;
    var ways = [texts, pieces].map(list => tools.cutRuns(measured(list.join(" "))).map(run => run.word || run.han));
    var whole = texts.join(" ");
    for (var way of [() => book.others(whole).map(other => book.named(partsOf(other).map(word => [word]), false, isWho)), () => [book.named(ways[0].map(word => [word]), true, isWho)],
      () => ways.map(words => book.named(words.map(word => [word].concat(book.others(word))), true, isWho))]) {
      var found = [].concat.apply([], way()).filter((thing, i, all) => all.indexOf(thing) === i);
      if (found.length) return isOne(found) ? found : [];
    }
    if (/^[\u4e00-\u9fff]$/.test(whole)) return book.things.filter(thing => thing.type === "equipment" && thing.names.some(name => name.length === 2 && /[\u7535\u53f0\u624b]/.test(name[0]) && name[1] === whole)).slice(0, 1);
    return ways[0].length === 1 ? book.things.filter(thing => thing.type === "equipment" && (thing.capitals.indexOf(whole) >= 0 ||
      short.indexOf(whole) >= 0 && thing.names.some(name => name.indexOf(whole) === 0))) : [];
  },

  named(wanted, isLoose, isWho) {
    return wanted.length ? this.things.filter(thing => (isWho || !isTopic(thing)) && thing.names.some(name => isNamed(name, wanted, isLoose))) : [];
  },

  /* A word that nobody has written, for the only name that is spelt or sounds nearly so; null where there is none. */
  mended(text, readings, alike) {
    var book = this, found = new Set();
    if (/^[a-z]+$/.test(text)) book.things.forEach(thing => thing.names.forEach(name => (name.match(/[\u4e00-\u9fff]{2,}/g) || []).forEach(han => {
      for (var from = 0; from < han.length; from++) {
        var end = spelt(han, from, text, readings);
        if (end - from > 1) found.add(han.slice(from, end));
      }
    })));
    else if (/^[\u4e00-\u9fff]{3,8}$/.test(text)) book.things.forEach(thing => !isTopic(thing) && thing.names.forEach(name => (name.match(/[\u4e00-\u9fff]{3,}/g) || []).forEach(han => {
      var part = han.slice(-text.length), differing = 0;
      if (part.length === text.length && Array.from(part).every((character, i) => character === text[i] || ++differing < 2 && isAlike(character, text[i], readings, alike))) found.add(part);
    })));
    return found.size === 1 ? Array.from(found)[0] : null;
  },

  /* Words that are a letter from a name of several words, of which the others are right, or one letter too many or too few in a long one. */
  corrected(texts) {
    var book = this, words = texts.join(" ").split(" "), found = new Set();
    if (!words.every(word => /^[a-z]+$/.test(word)) || words.length > 5) return null;
    book.things.forEach(thing => !isTopic(thing) && thing.names.forEach(name => {
      var parts = partsOf(name), wrong = 0;
      if (parts.length !== words.length) return;
      var isNear = parts.every((part, i) => part === words[i] || ++wrong < 2 && part[0] === words[i][0] && part.length > 4 && search.rules.isNear(part, words[i], 1) &&
        (parts.length > 1 || part.length > 7 || part.length > 5 && part.length !== words[i].length));
      if (isNear && wrong) found.add(parts.join(" "));
    }));
    return found.size === 1 ? Array.from(found)[0].split(" ") : null;
  }
});

/* One thing, or one in several sizes. */
function isOne(things) {
  var base = thing => thing.type + " " + thing.title.replace(/[\s,\uff0c]*[\d.].*$/, "");
  return things.length > 0 && things.length < 5 && things.every(thing => base(thing) === base(things[0]));
}

/* The end of what some letters spell of Han characters from one on, in whole syllables; -1 where they spell something else. */
function spelt(han, at, letters, readings) {
  if (!letters) return at;
  var ends = at < han.length ? (readings.get(han[at]) || []).map(sound => letters.indexOf(sound) === 0 ? spelt(han, at + 1, letters.slice(sound.length), readings) : -1) : [];
  return Math.max.apply(null, ends.concat(-1));
}

function isAlike(a, b, readings, alike) {
  var sounds = readings.get(b) || [];
  return (readings.get(a) || []).some(sound => sounds.indexOf(sound) >= 0) || alike.some(group => group.indexOf(a) >= 0 && group.indexOf(b) >= 0);
}

/* Some characters of a longer name, in order, from its first to its last; or all but the word for what it is. */
function isShortOf(word, part) {
  if (!/^[\u4e00-\u9fff]{2,}$/.test(word) || part.length <= word.length) return false;
  if (part.indexOf(word) === 0 && ENDING.test(part.slice(word.length))) return true;
  if (word.length < 3 || word[0] !== part[0] || word.slice(-1) !== part.slice(-1)) return false;
  var at = 0;
  for (var character of part) if (character === word[at]) at++;
  return at === word.length;
}
