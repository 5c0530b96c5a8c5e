/* What read makes of a text, made once for each. */
function kept(read) {
  var known = new Map();
  return text => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

/* The words of a name; what 与 ties together is two. */
var partsOf = kept(name => own.partsOf(name.replace(/([\u4e00-\u9fff]{2})[与和及](?=[\u4e00-\u9fff]{2})/g, "$1 ")));

/* The words of what was asked. */
function wordsOf(texts) {
  return own.partsOf(own.measured(texts.join(" ")));
}

Object.assign(Book.prototype, {
  /* Things that some words name together, in any order: the word for what it is must be among them. */
  naming: function (texts) {
    return this.named(wordsOf(texts).map(word => [word]), false);
  },

  /* Things of a type in whose names some words stand, or else other words for them. */
  within: function (type, texts) {
    var book = this, wanted = wordsOf(texts);
    var find = wanted => book.of(type).filter(thing => thing.names.some(name => {
      var parts = partsOf(name);
      return wanted.every(words => words.some(word => /^[\u4e00-\u9fff]{2}/.test(word) ? name.includes(word) : parts.some(part => part === word || part === word.replace(/s$/, ""))));
    }));
    var found = wanted.length ? find(wanted.map(word => [word])) : [];
    return found.length || !wanted.length ? found : one(find(wanted.map(word => [word].concat(book.others(word), book.others(word.replace(/s$/, ""))))));
  },

  /* Whether a word says what somebody can do, or anything but what a material is of: sewing is not the thread for it. */
  isDoing: function (text) {
    var known = (this.names.get(text) || []).map(number => this.things[number]);
    return this.names.has(text) && (!known.length || known.some(thing => thing.type !== "stuff"));
  },

  /* Materials that are called by the stuff they are of: acrylic for an acrylic sheet. */
  ofStuff: function (texts) {
    var words = wordsOf(texts), sizes = words.filter(word => /\d/.test(word));
    var stuff = words.filter(word => !/\d/.test(word)).join(" ");
    return stuff && !this.isDoing(stuff) ? this.of("material").filter(thing => thing.names.some(name => {
      return name.startsWith(stuff) && (/[\u4e00-\u9fff]/.test(stuff) ? !/^[\u4e00-\u9fff]{2}/.test(name.slice(stuff.length)) : /^( |$)/.test(name.slice(stuff.length))) &&
        sizes.every(size => partsOf(name).includes(size));
    })) : [];
  }
});

/* 1.75 of 1.75mm, 20x20 of 20x20mm, m3 of m3x8, esp32 of esp32s3. */
function isBeginning(word, part) {
  var rest = part.slice(word.length);
  return /\d$/.test(word) && part.startsWith(word) && (/^[\d.x]+$/.test(word) ? /^[a-z]+$/ : /^(x\d|[a-z]\d+$)/).test(rest);
}

/* What it is stands at the end of what is said before commas and brackets, but for its size; it may be two things. */
var headsOf = kept(name => name.split(/[,;()|\u2013\u2014\u3001\u00b7\uff0c\uff1a\uff08\uff09]|: /)[0].split(/ and | & |[与和及]/)
  .map(text => partsOf(text).filter(part => !/^[a-zφ]?\d+([.x]\d+)?[a-z]{0,2}$/.test(part)).pop()));

/* One of what a word says there are several of. */
function oneOf(word) {
  return word.replace(/([^aeiou])ies$/, "$1y").replace(/s$/, "");
}

/* Whether a name has one of each list of words, among them what it is. Loosely, short forms and parts of Han words count. */
function isNamed(name, wanted, isLoose) {
  var parts = partsOf(name), isHan = /[\u4e00-\u9fff]/.test(name), hasHead = false;
  var own = headsOf(name);
  return wanted.every(words => words.filter((word, at) => parts.some(part => {
    var isSame = part === word || oneOf(part) === oneOf(word), isOfHan = word.length > 1 && /^[\u4e00-\u9fff]+$/.test(word);
    // 板子 is what ends with 板, ply is plywood, where more is said.
    var isMore = wanted.length > 1 && (isOfHan ? /^.子$/.test(word) && part.endsWith(word[0]) : isLoose && /^[a-z]{3}/.test(word) && part.startsWith(word));
    var isEnd = isMore || !isSame && isOfHan && part.endsWith(word) || isLoose && (isShortOf(word, part) || isBeginning(word, part));
    // In a Chinese name a foreign word by itself is what it is called.
    if (isSame || isEnd) hasHead = hasHead || own.includes(part) || isLoose && /^(kit|set|box)$/.test(own[0]) && part === parts[parts.length - 2] || isHan && !/^(\d+(\.\d+)?[a-z]{0,2}|[\u4e00-\u9fff].*)$/.test(part);
    return isSame || isEnd || isLoose && isOfHan && at > 0 && part.includes(word);
  })).length > 0) && hasHead;
}
