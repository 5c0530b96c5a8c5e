/* Slips in questions: book has the things that may be asked about, as answers.js knows them. */
Object.assign(Slips.prototype, {
  /* A word that nobody has written, for the only name that is spelt or sounds nearly so; null where there is none. */
  mended: function (book, text) {
    var found = new Set(), inLetters = /^[a-z]+$/.test(text);
    if (!inLetters && !/^[\u4e00-\u9fff]{3,8}$/.test(text)) return null;
    book.things.filter(thing => inLetters || !thing.isTopic).forEach(thing => thing.names.forEach(name => (name.match(/[\u4e00-\u9fff]{2,}/g) || []).forEach(han => {
      if (inLetters) {
        for (var from = 0; from < han.length; from++) {
          var end = this.endOf(han, from, text);
          if (end - from > 1) found.add(han.slice(from, end));
        }
      } else {
        var part = han.slice(-text.length), differing = 0;
        // What it is stands last: a room is no club that sounds alike.
        if (/[房室馆间屋厅库台]$/.test(text) && part.slice(-1) !== text.slice(-1)) return;
        if (part.length === text.length && Array.from(part).every((character, i) => character === text[i] || ++differing < 2 && this.isAlike(character, text[i]))) found.add(part);
      }
    })));
    return found.size === 1 ? Array.from(found)[0] : null;
  },

  /* The end of what some letters spell of Han characters from one on, in whole syllables; -1 where they spell something else. */
  endOf: function (han, at, letters) {
    if (!letters) return at;
    var sounds = at < han.length ? this.readingsOf(han[at]) : [];
    return Math.max.apply(null, sounds.map(sound => letters.startsWith(sound) ? this.endOf(han, at + 1, letters.slice(sound.length)) : -1).concat(-1));
  },

  isAlike: function (a, b) {
    return this.readingsOf(a).some(sound => this.readingsOf(b).includes(sound)) || this.alike.some(group => group.includes(a) && group.includes(b));
  },

  /* Words that are a letter from a name of several words, of which the others are right, or one letter too many or too few in a long one. */
  corrected: function (book, texts) {
    var words = texts.join(" ").split(" "), found = new Set();
    if (!words.every(word => /^[a-z\d]+$/.test(word)) || words.length > 5) return null;
    book.things.filter(thing => !thing.isTopic).forEach(thing => thing.names.forEach(name => {
      var parts = tools.cutRuns(name).map(run => run.word || run.han), wrong = 0, before = words.length > 1 ? parts.splice(0, parts.length - words.length) : [];
      if (parts.length !== words.length) return;
      var isMeant = parts.every((part, i) => part === words[i] || ++wrong < 2 && part[0] === words[i][0] && part.length > 4 && isNear(part, words[i], 1) &&
        (parts.length > 1 || part.length > 7 || part.length > 5 && part.length !== words[i].length));
      if (isMeant && wrong) found.add(before.concat(parts).join(" "));
    }));
    return found.size === 1 ? Array.from(found)[0].split(" ") : null;
  }
});
