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
      isTopic: /^(skill|stuff|subject)$/.test(item[2]),
      said: said.join(" "),
      campuses: item[2] === "campus" ? [number] : item[6] ? item[6].split(" ").map(Number) : [], id: item[7]
    };
    names.forEach((name, at) => {
      var tokens = tools.tokensOf(tools.cutRuns(name)), key = tools.joined(tokens, 0, tokens.length);
      book.name(key, number);
      if (/[a-z]{3}s$/.test(key)) book.name(key.slice(0, -1), number);
      if (/[^aeiou]y$/.test(key)) book.name(key.slice(0, -1) + "ies", number);
      else if (/[a-z]$/.test(key)) book.name(key + (/(ss|x|[cs]h)$/.test(key) ? "es" : "s"), number);
      // One name of several, but no word of a role, and 报名上课 for 上课报名.
      if (item[2] === "person" && !/,| [a-z]/.test(said[at])) name.split(/[\u00b7\u2022 ]+/).forEach(part => { if (/^([\u4e00-\u9fff]{2,}|[a-z]{4,})$/.test(part)) book.name(part, number); });
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
    var file = await tools.answersFile(this.index, this.language + ending);
    // Of another build than the list of things, numbers mean other things.
    if (!file || file.stamp !== this.head.stamp) throw new Error("answers");
    return file;
  }
};

/* The words of a name. */
function partsOf(name) {
  return tools.cutRuns(name).map(run => run.word || run.han);
}

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

/* The book of a language, once for an index. */
async function bookOf(index, language) {
  var name = index.languages.includes(language) ? language : index.languages[0], head = await tools.answersFile(index, name);
  index.books = index.books || new Map();
  if (head && (index.books.get(name) || "").head !== head) index.books.set(name, new Book(index, head, name));
  return head && index.books.get(name);
}

/* What stands apart; without it nobody can tell what a question asks. Scripts come in any order, so that each is begun here. */
async function part(book, name) {
  var begin = await tools.part(book.index, "answers-" + name);
  if (!begin) throw new Error(name);
  begin.own = begin.own || begin(tools, own);
  return begin.own;
}
