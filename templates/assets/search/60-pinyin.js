function loadPinyin(index) {
  return index.file("pinyin", file => {
    if (!file.syllables) return null;
    file.readings = new Map();
    file.firsts = file.files.split(" ");
    Object.keys(file.syllables).forEach(syllable => {
      Array.from(file.syllables[syllable]).forEach(character => {
        file.readings.set(character, (file.readings.get(character) || []).concat(syllable.replace("v", "u")));
      });
    });
    return file;
  });
}

/* The names, from each character on, whose first two characters have some initials. */
function namesOf(index, pinyin, keys) {
  return Promise.all(keys.map(key => {
    var place = lowerBound(pinyin.firsts, key);
    if (pinyin.firsts[place] !== key) place--;
    return place < 0 ? null : index.file("names/" + place, Object).then(file => file && file[key] ? file[key].split("|").map(unitsOfName) : []);
  })).then(lists => [].concat.apply([], lists.filter(Boolean)));
}

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

/*
 * How many units of a name some letters spell, in whole syllables (the last may be begun) or by initials;
 * 0 where they spell something else.
 */
function spelt(units, letters, readings, byInitials) {
  function from(unit, at) {
    if (at >= letters.length || unit >= units.length) return at >= letters.length || unit >= 12 ? unit : 0;
    var sounds = readings.get(units[unit]) || [units[unit]];
    var isWord = !readings.has(units[unit]);
    for (var i = 0; i < sounds.length; i++) {
      var sound = sounds[i], rest = letters.slice(at);
      if (byInitials && !isWord) {
        if (rest[0] !== sound[0]) continue;
        var next = from(unit + 1, at + 1);
        if (next) return next;
        if (/^[zcs]h/.test(sound) && rest[1] === "h" && (next = from(unit + 1, at + 2))) return next;
      } else if (rest.slice(0, sound.length) === sound) {
        next = from(unit + 1, at + sound.length);
        if (next) return next;
      } else if (sound.slice(0, rest.length) === rest && unit > 0) {
        return unit + 1;
      }
    }
    return 0;
  }
  return from(0, 0);
}

/* What Latin letters may mean as pinyin, in full or by initials: alternatives that stand in titles, headings or tags. */
function pinyinAlternatives(index, letters) {
  letters = letters.replace(/v/g, "u");
  if (letters.length < 2 || letters.length > 100) return Promise.resolve([]);
  return loadPinyin(index).then(pinyin => {
    if (!pinyin) return [];
    var keys = new Set(), behind = new Set(Array.from(letters.slice(2, 13)).map(letter => letters[0] + letter));
    if (/^[a-z]/.test(letters)) {
      Object.keys(pinyin.syllables).forEach(syllable => {
        syllable = syllable.replace("v", "u");
        if (letters.length > syllable.length && letters.slice(0, syllable.length) === syllable) keys.add(letters[0] + letters[syllable.length]);
      });
    }
    return namesOf(index, pinyin, Array.from(keys)).then(names => {
      var found = speltNames(names, letters, pinyin, false);
      if (found.length) return found;
      return namesOf(index, pinyin, [letters.slice(0, 2)]).then(names => {
        found = speltNames(names, letters, pinyin, true);
        if (found.length || letters.length < 6) return found;
        // A name may begin with a word of Latin letters.
        return namesOf(index, pinyin, Array.from(behind)).then(names => speltNames(names, letters, pinyin, false));
      });
    });
  });
}

function speltNames(names, letters, pinyin, byInitials) {
  var found = new Map();
  names.forEach(units => {
    var count = spelt(units, letters, pinyin.readings, byInitials);
    if (count < 2) return;
    var text = beginning(units, count);
    found.set(text, (found.get(text) || 0) + 1);
  });
  return Array.from(found.keys()).sort((a, b) => found.get(b) - found.get(a) || (a < b ? -1 : 1)).slice(0, 8)
    .map(text => wordsAlternative(text, 0.9, true));
}

/* Names that sound or look like some Han characters but are written otherwise. */
function homophones(index, han, alike) {
  var characters = Array.from(han).slice(0, 12);
  if (characters.length < 2) return Promise.resolve([]);
  return loadPinyin(index).then(pinyin => {
    if (!pinyin) return [];
    var looks = characters.map(character => (alike || []).filter(group => group.indexOf(character) >= 0).join("") + character);
    var sounds = characters.map(character => pinyin.readings.get(character) || []);
    var initials = looks.slice(0, 2).map(look => Array.from(look).reduce((all, character) => all.concat(pinyin.readings.get(character) || []), []));
    var keys = new Set();
    initials[0].forEach(a => { initials[1].forEach(b => { keys.add(a[0] + b[0]); }); });
    return namesOf(index, pinyin, Array.from(keys)).then(names => {
      var found = new Set();
      names.forEach(units => {
        if (units.length < sounds.length) return;
        for (var i = 0; i < sounds.length; i++) {
          var other = pinyin.readings.get(units[i]) || [];
          if (looks[i].indexOf(units[i]) < 0 && !sounds[i].some(sound => other.indexOf(sound) >= 0)) return;
        }
        var text = beginning(units, sounds.length);
        if (squeezed(text) !== characters.join("")) found.add(text);
      });
      return Array.from(found).sort().slice(0, 8).map(text => wordsAlternative(text, 0.8, true));
    });
  });
}
