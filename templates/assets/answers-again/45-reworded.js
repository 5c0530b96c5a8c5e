/*
 * The same question in other words. How a language puts its questions is data: `Data/questions/` says of each language what stands in
 * the place of what, and which words are alike there. A question is reworded with what has a name set aside, so that no rule takes a
 * name apart.
 */

/* What is set aside: things, campuses and days, each from a character of its own on. */
var NAME = 0xe000, CAMPUS = 0xe400, DAY = 0xe800;

/* What letters stand for in the rules: anything within a clause, a name, a campus, a day, a number, a character, words without a name. */
var SLOTS = {
  N: "[\\ue000-\\ue3ff]", C: "[\\ue400-\\ue7ff]", D: "[\\ue800-\\uebff]", P: "[\\ue000-\\ue7ff]", A: "[\\u4e00-\\u9fff]", I: "[\\d一二两三四五六七八九十]+",
  H: "[^,\\ue000-\\uebff]+?"
};

/* The rules of the languages whose script a text has: [[pattern, instead]]. */
async function rulesFor(index, text) {
  var files = await index.questionWords(tools.parseQuery(index, text), "-again"), isHan = /[\u4e00-\u9fff]/.test(text);
  return files.map(file => {
    if (!taken.has(file)) taken.set(file, new Rules(file));
    return taken.get(file);
  }).filter(rules => rules.isHan === isHan);
}

var taken = new WeakMap();

/* The rules of one language, and its words of a class. */
function Rules(file) {
  var self = this;
  this.file = file;
  this.isHan = file.script === "han";
  this.classes = {};
  Object.keys(Object(file.class)).forEach(name => {
    self.classes[name] = "(?:" + self.part(file.class[name].split("|").flatMap(self.options, self).sort((a, b) => b.length - a.length).join("|")) + ")";
  });
  this.list = Object.keys(Object(file.again)).map(key => self.rule(key, file.again[key].split("|").join(self.isHan ? "" : " ")));
}

Rules.prototype = {
  /* `(if/whether)` is "if" and "whether". */
  options: function (text) {
    var found = /^(.*?)\(([^()]*)\)(.*)$/.exec(text);
    return found ? found[2].split("/").flatMap(part => this.options((found[1] + part + found[3]).replace(/ +/g, " ").trim())) : [text];
  },

  /* Words of a rule, and classes of them, as a pattern says them. */
  part: function (text) {
    return text.replace(/<([^>]+)>|[.*+?()[\]{}]/g, (whole, name) => name ? this.classes[name] || whole : "\\" + whole);
  },

  rule: function (key, instead) {
    var slots = [], gap = this.isHan ? "" : " ";
    var items = key.match(this.isHan ? /\([^()]*\)|\{[^{}]*\}|<[^>]+>|\S/g : /\([^()]*\)|\{[^{}]*\}|\S+/g).map(item => {
      if (item === "^") return "^";
      if (item === "$") return gap + "$";
      if (/^[A-Z]$/.test(item)) {
        if (slots.includes(item)) return gap + "\\" + (slots.indexOf(item) + 1);
        slots.push(item);
        return gap + "(" + (SLOTS[item] || "[^,]+?") + ")";
      }
      var isKept = item[0] === "{";
      if (isKept) slots.push("{}");
      var options = /^[({]/.test(item) ? item.slice(1, -1).split("/") : [item], some = options.filter(Boolean).sort((a, b) => b.length - a.length).map(this.part, this);
      return isKept ? gap + "(" + some.join("|") + ")"
        : options.length === 1 ? gap + some[0] : "(?:" + gap + "(?:" + some.join("|") + "))" + (some.length < options.length ? "?" : "");
    });
    return {
      pattern: new RegExp(items.join("") + (gap && !/\$$/.test(key) ? "(?= )" : ""), "g"),
      instead: gap + instead.replace(/[A-Z]|\{\}/g, slot => "$" + (slots.indexOf(slot) + 1))
    };
  },

  /* The words of a class, wherever they stand. */
  wordsOf: function (name) {
    return new RegExp(!this.classes[name] ? "$^" : this.isHan ? this.classes[name] : "\\b" + this.classes[name] + "\\b", "g");
  },

  /* Whether a text has a word of a class. */
  says: function (name, text) { return text.search(this.wordsOf(name)) >= 0; },

  /* A text without the words of a class. */
  without: function (name, text) { return text.replace(this.wordsOf(name), " ").trim(); },

  /* What somebody wants to use, to borrow or to learn, by the end of a text; "" where none is said. */
  wanted: function (text) {
    var gap = this.isHan ? "" : " ", found = this.classes.want && new RegExp(this.classes.want + "(?:[^,]*?" + gap + ")?" + this.classes.take + gap + "([^,]{2,20})$").exec(text);
    return found ? found[1] : "";
  },

  /* A text with the campuses by their names that are meant by where the reader is. */
  placed: function (text, campuses, id) {
    var own = campuses.find(campus => campus.id === id), others = campuses.filter(campus => campus !== own), classes = this.classes;
    [["other", own && others.length === 1 && others[0]], ["own", own]].forEach(pair => {
      if (pair[1] && classes[pair[0]]) text = text.replace(new RegExp(classes[pair[0]]), pair[1].names[0]);
    });
    return text;
  },

  /* A text with no more spaces and marks than part its words. */
  tidy: function (text) {
    var gap = this.isHan ? "" : " ";
    text = this.isHan ? text.replace(/ +(?=[^a-z\d])|([^a-z\d]) +/g, "$1") : text.replace(/['\u2019]/g, "").replace(/ *([,;]|[.](?= |$)) */g, " , ");
    return (gap + text.replace(/[?!. \u3002]+$/, "") + gap).replace(/ +/g, " ");
  },

  /* A text as the rules say it, again and again until none has more to say. */
  reworded: function (text) {
    var before, gap = this.isHan ? "" : " ";
    text = this.tidy(text);
    for (var turn = 0; turn < 3 && text !== before; turn++) {
      before = text;
      this.list.forEach(rule => { text = text.replace(rule.pattern, rule.instead); });
    }
    return text.replace(/^[ ,]+|[ ,]+$/g, "");
  }
};

/* A question with what has a name in it set aside: { text, back: puts the names back into a text }. */
function setAside(book, words, text) {
  var names = {}, segments = tools.segmentsOf(book.index, words, book.names, tools.tokensOf(tools.cutRuns(text)));
  tools.findPeople(words, segments, name => book.of("person").some(thing => thing.names.some(other => other.startsWith(name))));
  segments.forEach((segment, i) => {
    var things = segment.kind === "filler" ? [] : (segment.pages || (segment.synonyms || []).flatMap(other => book.names.get(other) || [])).map(number => book.things[number]).filter(thing => thing && !thing.isTopic);
    var from = things.length ? things.every(thing => thing.type === "campus") ? CAMPUS : NAME : /^(day|date)$/.test(segment.kind) && !/^(0$|past|month)/.test(segment.key) ? DAY : segment.kind === "surname" ? NAME : 0;
    if (!from || segment.text.length < 2) return;
    var mark = String.fromCharCode(from + i), isWord = /^[a-z\d]/.test(segment.text), said = segment.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ -]?");
    var other = text.replace(isWord ? new RegExp("(^|[^a-z\\d])(" + said + ")(?![a-z\\d])") : new RegExp("()(" + said + ")"), "$1" + mark);
    if (other === text) return;
    names[mark] = segment.text;
    text = other;
  });
  return {
    text: text, back: text => text.replace(/[\ue000-\uebff]/g, mark => /^[a-z\d]/.test(names[mark]) ? " " + names[mark] + " " : names[mark]).replace(/ +/g, " ").trim()
  };
}

/* A question in plain words. */
function reworded(book, words, all, text, campus) {
  // Nobody says so much in other words, and much may be cut in many ways.
  if (text.length > 120) return text;
  text = all.reduce((text, rules) => rules.placed(text, book.of("campus"), campus), text.replace(/([\u4e00-\u9fff]+)\(([\u4e00-\u9fff]+)\)/, "$2$1"));
  var aside = setAside(book, words, text);
  all.forEach(rules => { aside.text = rules.reworded(aside.text); });
  return aside.back(aside.text);
}
