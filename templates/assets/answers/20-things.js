/*
 * What there is to be asked about in one language: { things: [{ title, url, type, shard, schedule, names, campuses }],
 * names: a folded name → positions, words, … }.
 */
function Book(index, head, language) {
  var book = this;
  this.index = index;
  this.head = head;
  this.language = language;
  this.words = head.words;
  this.strange = new Set(head.strange.split("|"));
  this.names = new Map();
  this.learnt = new Set();
  this.things = head.things.map((item, number) => {
    var said = [item[0]].concat(item[5].split("|")).filter(Boolean), names = said.map(name => book.folded(name));
    var thing = {
      number: number, title: item[0], url: item[1], type: item[2], shard: item[3], schedule: item[4], names: names,
      // What is known by somebody and has no page.
      isTopic: /^(skill|subject)$/.test(item[2]),
      capitals: (said.join(" ").match(/\b[A-Z][A-Z\d]+\b(?!-)/g) || []).map(word => word.toLowerCase()),
      campuses: item[2] === "campus" ? [number] : item[6] ? item[6].split(" ").map(Number) : [], id: item[7]
    };
    names.forEach(name => {
      var tokens = tools.tokensOf(tools.cutRuns(name)), key = tools.joined(tokens, 0, tokens.length);
      book.name(key, number);
      if (/[a-z]{3}s$/.test(key)) book.name(key.slice(0, -1), number);
      if (/[a-rt-z]$/.test(key)) book.name(key + "s", number);
      // One name of several, and 报名上课 for 上课报名.
      if (item[2] === "person") name.split(/[\u00b7\u2022 ]+/).forEach(part => { if (part !== name && /^([\u4e00-\u9fff]{2,}|[a-z]{4,})$/.test(part)) book.name(part, number); });
      if (item[2] === "service" && /^[\u4e00-\u9fff]{3,4}$/.test(name)) book.name(name.slice(-2) + name.slice(0, -2), number);
      // Who can solder knows soldering.
      if (item[2] === "skill" && /[a-z]{3}ing$/.test(key)) ["", "e"].forEach(end => book.name(key.slice(0, -3) + end, number));
    });
    return thing;
  });
}

Book.prototype = {
  folded: function (text) {
    return measured(tools.foldText(text, this.index.variants).text);
  },

  name: function (key, number) {
    if (key.length < 2) return;
    var known = this.names.get(key) || [];
    if (!known.includes(number)) known.push(number);
    this.names.set(key, known);
  },

  /* The things of a type. */
  of: function (type) { return this.things.filter(thing => thing.type === type); },

  /* What is known of things in reply to one kind of question: [{ thing, text, items }]. */
  known: async function (things, kind) {
    var found = await Promise.all(things.map(async thing => {
      var answers = thing.shard >= 0 && (await this.file("-" + thing.shard)).answers[thing.number], known = answers && answers[kind];
      return known && { thing: thing, text: known[0], items: known.slice(1).map(item => this.item(item)) };
    }));
    return found.filter(Boolean);
  },

  item: function (item) {
    return {
      title: item[0], url: item[1], detail: item[2], campus: item[3] === undefined ? -1 : item[3], first: item[4], start: item[5],
      last: item[6], end: item[7]
    };
  },

  file: async function (ending) {
    var file = await load(this.index, this.language + ending);
    // Of another build than the list of things, numbers mean other things.
    if (!file || file.stamp !== this.head.stamp) throw new Error("answers");
    return file;
  },

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

  /* Materials that are called by the stuff they are of: acrylic for an acrylic sheet. */
  ofStuff: function (texts) {
    var words = wordsOf(texts), sizes = words.filter(word => /\d/.test(word));
    var stuff = words.filter(word => !/\d/.test(word)).join(" ");
    return stuff ? this.of("material").filter(thing => thing.names.some(name => {
      return name.startsWith(stuff) && (/[\u4e00-\u9fff]/.test(stuff) ? !/^[\u4e00-\u9fff]{2}/.test(name.slice(stuff.length)) : /^( |$)/.test(name.slice(stuff.length))) &&
        sizes.every(size => partsOf(name).includes(size));
    })) : [];
  }
};

/* What read makes of a text, made once for each. */
function kept(read) {
  var known = new Map();
  return text => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

/* The words of what was asked. */
function wordsOf(texts) {
  return tools.cutRuns(measured(texts.join(" "))).map(run => run.word || run.han);
}

/* The words of a name. */
var partsOf = kept(name => tools.cutRuns(name).map(run => run.word || run.han));

function unique(list) {
  return Array.from(new Set(list));
}

/* Measures in one spelling: `3 mm` and `3毫米` are `3mm`, `M3×8` is `m3x8`. */
function measured(text) {
  return text.replace(/([一二两三四五六七八九十]{1,3})(?=毫米|厘米|伏|瓦)/g, tools.numeralOf).replace(/(\d)\s*[x*\u00d7]\s*(?=\d)/g, "$1x").replace(/(\d)\s*(mm|cm|m|g|kg|ml|v|w|毫米|厘米|米|克|千克|毫升|伏|瓦)(?![a-z])/g, (whole, digit, unit) => {
    var known = "毫米 mm 厘米 cm 米 m 克 g 千克 kg 毫升 ml 伏 v 瓦 w".split(" "), at = known.indexOf(unit);
    return digit + (at >= 0 && at % 2 === 0 ? known[at + 1] : unit) + " ";
  }).trim();
}

/* 1.75 of 1.75mm, 20x20 of 20x20mm, m3 of m3x8, esp32 of esp32s3. */
function isBeginning(word, part) {
  var rest = part.slice(word.length);
  return /\d$/.test(word) && part.startsWith(word) && (/^[\d.x]+$/.test(word) ? /^[a-z]+$/ : /^(x\d|[a-z]\d+$)/).test(rest);
}

/* What it is stands at the end of what is said before commas and brackets; it may be two things. */
var headsOf = kept(name => name.split(/[,;()|\u2013\u2014\u3001\u00b7\uff0c\uff1a\uff08\uff09]|: /)[0].split(/ and | & /)
  .map(text => partsOf(text).filter(part => !/^\d+(\.\d+)?[a-z]{0,2}$/.test(part)).pop()));

/* Whether a name has one of each list of words, among them what it is. Loosely, short forms and parts of Han words count. */
function isNamed(name, wanted, isLoose) {
  var parts = partsOf(name), isHan = /[\u4e00-\u9fff]/.test(name), hasHead = false;
  var own = headsOf(name);
  return wanted.every(words => words.filter((word, at) => parts.some(part => {
    var isSame = part === word || part.replace(/s$/, "") === word.replace(/s$/, ""), isOfHan = word.length > 1 && /^[\u4e00-\u9fff]+$/.test(word);
    var isEnd = !isSame && isOfHan && part.slice(-word.length) === word || isLoose && (isShortOf(word, part) || isBeginning(word, part));
    // In a Chinese name a foreign word by itself is what it is called.
    if (isSame || isEnd) hasHead = hasHead || own.includes(part) || isHan && !/^(\d+(\.\d+)?[a-z]{0,2}|[\u4e00-\u9fff].*)$/.test(part);
    return isSame || isEnd || isLoose && isOfHan && at > 0 && part.includes(word);
  })).length > 0) && hasHead;
}

function load(index, name) {
  var key = "answers " + index.entry.answers + " " + name, files = index.files;
  if (!files.has(key)) files.set(key, index.load("answers/" + name + ".json", index.entry.answers).catch(() => { files.delete(key); }));
  return files.get(key);
}

/* The book of a language, once for an index. */
async function bookOf(index, language) {
  var name = index.languages.includes(language) ? language : index.languages[0], head = await load(index, name);
  index.books = index.books || new Map();
  if (head && (index.books.get(name) || "").head !== head) index.books.set(name, new Book(index, head, name));
  return head && index.books.get(name);
}
