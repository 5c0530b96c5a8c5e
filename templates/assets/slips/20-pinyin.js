Object.assign(Slips.prototype, {
  take: function (syllables) {
    Object.keys(syllables).forEach(syllable => Array.from(syllables[syllable]).forEach(character => {
      this.readings.set(character, this.readingsOf(character).concat(syllable.replace("v", "u")));
    }));
  },

  /* Has the readings of all Han in a text: those that are in no name and hardly in questions stand apart. */
  know: async function (text) {
    if (Array.from(text).some(character => character > "\u3400" && !this.readings.has(character))) await this.index.file("pinyin-rest", file => this.take(file.syllables));
  },

  readingsOf: function (character) {
    return this.readings.get(character) || [];
  },

  /* The names, from each character on, whose first two characters have some initials. */
  names: async function (keys) {
    var lists = await Promise.all(Array.from(new Set(keys)).map(async key => {
      var place = tools.placeBefore(this.firstKeys, key), file = place >= 0 && await this.index.file("names/" + place, Object);
      return file && file[key] ? file[key].split("|").map(unitsOfName) : [];
    }));
    return lists.flatMap(list => list);
  },

  /*
   * How many units of a name some letters spell, in whole syllables (the last may be begun) or by initials;
   * 0 where they spell something else.
   */
  spelt: function (units, letters, byInitials) {
    var from = (unit, at) => {
      if (at >= letters.length || unit >= units.length) return at >= letters.length || unit >= 12 ? unit : 0;
      var isWord = !this.readings.has(units[unit]), rest = letters.slice(at);
      for (var sound of isWord ? [units[unit]] : this.readingsOf(units[unit])) {
        var next = 0;
        if (byInitials && !isWord) {
          if (rest[0] !== sound[0]) continue;
          next = from(unit + 1, at + 1) || /^[zcs]h/.test(sound) && rest[1] === "h" && from(unit + 1, at + 2);
        } else if (rest.startsWith(sound)) next = from(unit + 1, at + sound.length);
        else if (sound.startsWith(rest) && unit > 0) return unit + 1;
        if (next) return next;
      }
      return 0;
    };
    return from(0, 0);
  },

  /* What Latin letters may mean as pinyin, in full or by initials: alternatives that stand in titles, headings or tags. */
  pinyinAlternatives: async function (letters) {
    letters = letters.replace(/v/g, "u");
    if (letters.length < 2 || letters.length > 100) return [];
    var begun = Object.keys(this.syllables).map(syllable => syllable.replace("v", "u"))
      .filter(syllable => letters.length > syllable.length && letters.startsWith(syllable));
    var found = this.speltNames(await this.names(begun.map(syllable => letters[0] + letters[syllable.length])), letters, false);
    if (!found.length) found = this.speltNames(await this.names([letters.slice(0, 2)]), letters, true);
    if (found.length || letters.length < 6) return found;
    // A name may begin with a word of Latin letters.
    return this.speltNames(await this.names(Array.from(letters.slice(2, 13)).map(letter => letters[0] + letter)), letters, false);
  },

  /* One unit in place of those of a query whose words are the syllables of a name. */
  joinSyllables: async function (units, parsed) {
    var alternatives = await this.pinyinAlternatives(parsed.runs.map(run => run.word).join(""));
    var unit = await tools.resolveUnit(this.index, { label: parsed.folded, alternatives: alternatives });
    if (unit.hits.ids.length) units.splice(0, units.length, unit);
  },

  speltNames: function (names, letters, byInitials) {
    var found = new Map();
    names.forEach(units => {
      var count = this.spelt(units, letters, byInitials), text = beginning(units, count);
      if (count > 1) found.set(text, (found.get(text) || 0) + 1);
    });
    return tools.wordsAlternatives(Array.from(found.keys()).sort((a, b) => found.get(b) - found.get(a) || (a < b ? -1 : 1)).slice(0, 8), 0.9, true);
  },

  /* Names that sound or look like some Han characters but are written otherwise. */
  homophones: async function (han) {
    var characters = Array.from(han).slice(0, 12);
    if (characters.length < 2) return [];
    var looks = characters.map(character => this.alike.filter(group => group.includes(character)).join("") + character);
    await this.know(looks.join(""));
    var initials = looks.slice(0, 2).map(look => Array.from(look).flatMap(character => this.readingsOf(character)).map(sound => sound[0]));
    var names = await this.names(initials[0].flatMap(a => initials[1].map(b => a + b))), found = new Set();
    names.forEach(units => {
      var text = beginning(units, characters.length);
      if (units.length >= characters.length && tools.squeezed(text) !== characters.join("") && characters.every((character, i) => {
        return looks[i].includes(units[i]) || this.readingsOf(character).some(sound => this.readingsOf(units[i]).includes(sound));
      })) found.add(text);
    });
    return tools.wordsAlternatives(Array.from(found).sort().slice(0, 8), 0.8, true);
  }
});

/* A name as Han characters and words; starts has where each stands in the name. */
function unitsOfName(name) {
  var units = [];
  units.name = name;
  units.starts = [];
  name.replace(/[\u3005\u3007\u3400-\u9fff]|[\ud840-\ud8ff][\udc00-\udfff]|[^\s\u3005\u3007\u3400-\u9fff]+/g, (unit, at) => {
    units.push(unit);
    units.starts.push(at);
  });
  units.starts.push(name.length);
  return units;
}

/* The beginning of a name. */
function beginning(units, count) {
  return units.name.slice(0, units.starts[count]).trim();
}
