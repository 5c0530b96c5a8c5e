/*
 * A question by what its words do: of each kind of question a language says what asks it, `[asked KIND]`, what may stand along with that,
 * `[along KIND]`, and how it is put plainly, `[put]`. What is made of such words alone beside one name, in whatever order, is that
 * question; a word that does something else makes it another one.
 */

/* How many characters or words a piece of a question has at most. */
var LONGEST = 12;

/* The words that are meant by some with classes and options: 坐(多少/几)<人> is 坐多少人, 坐几个人, … */
Rules.prototype.spelt = function (text) {
  var found = /\(([^()]*)\)|<([^>]+)>/.exec(text);
  if (!found) return [text];
  this.lists = this.lists || {};
  var some = found[2] === undefined ? found[1].split("/").flatMap(part => this.spelt(part)) : this.lists[found[2]] =
    this.lists[found[2]] || own.unique(String(this.file.class[found[2]] || "").split("|").flatMap(word => this.spelt(word)));
  var rest = this.spelt(text.slice(found.index + found[0].length)), before = text.slice(0, found.index);
  return own.unique(some.flatMap(word => rest.map(end => before + word + end)));
};

/* The kinds of questions that a file has, each with its words: [{ kind, put, asked: a set, along: a set }]. */
Rules.prototype.kinds = function (file) {
  var self = this, common = Object(file.along)[""] || "";
  function set(text) {
    return new Set(String(text || "").split("|").flatMap(word => self.spelt(word)).map(word => word.replace(/ +/g, " ").trim()).filter(Boolean));
  }
  this.read = this.read || Object.keys(Object(file.put)).map(kind => ({
    kind: kind, put: file.put[kind], asked: set(Object(file.asked)[kind]), along: set(common + "|" + (file.along[kind] || ""))
  }));
  return this.read;
};

/* A question put plainly, of which all but one name is of the words of one kind; "" where that is no kind, or more than one. */
async function covered(book, words, all, text) {
  var aside = text.length > 120 ? null : setAside(book, words, text), puts = [];
  if (!aside) return "";
  for (var file of await book.index.questionWords(tools.parseQuery(book.index, text), "-kinds")) {
    var rules = all.find(rules => rules.isHan === (file.script === "han"));
    if (rules) puts = puts.concat(rules.plain(file, rules.tidy(aside.text), words, book.strange));
  }
  return puts.length === 1 ? aside.back(puts[0]) : "";
}

Rules.prototype.plain = function (file, text, words, strange) {
  var gap = this.isHan ? "" : " ", units = text.match(/[a-z\d][a-z\d.:-]*|[^ ]/g) || [];
  return units.length > 60 ? [] : this.kinds(file).map(kind => plain(kind, pieces(units, gap, kind, words, strange))).filter(Boolean);
};

/* Whether a word of the questions' own asks one kind: 多少钱 that of price. */
function isOfKind(word, kind) {
  return !!word && /^(intent|field)$/.test(word.kind) && (word.key === kind || word.key === kind + "." + kind);
}

/* The best way to cut a question into pieces: [{ text, sort: "asked", "along", "name", "when", "else" for what nothing answers, or "" }]. */
function pieces(units, gap, kind, words, strange) {
  var best = [0], last = [];
  for (var end = 1; end <= units.length; end++) {
    best[end] = -1e9;
    for (var from = end - 1; from >= 0 && end - from <= LONGEST; from--) {
      var text = units.slice(from, end).join(gap), size = end - from, word = words.of(text);
      var sort = /^[\ue000-\uebff]$/.test(text) ? "name" : kind.asked.has(text) || isOfKind(word, kind.kind) ? "asked" : kind.along.has(text) || text === "," ? "along"
        : /\.else$|^past$/.test((word || "").key) ? "else" : word && /^(day|time)$/.test(word.kind) ? "when" : word && word.kind === "filler" && !strange.has(text) ? "along" : "";
      var score = best[from] + (sort ? size * size + (sort === "asked" ? 1 : sort === "else" ? 2 : 0) : size > 1 ? -1e9 : -3);
      if (score > best[end]) {
        best[end] = score;
        last[end] = { from: from, text: text, sort: sort };
      }
    }
  }
  var found = [];
  for (end = units.length; end > 0; end = last[end].from) {
    if (!last[end].sort && found[0] && !found[0].sort) found[0].text = last[end].text + gap + found[0].text;
    else found.unshift(last[end]);
  }
  return found;
}

/* Pieces as a plain question: X is what it is about, C the campuses, D the days. */
function plain(kind, found) {
  var is = (piece, from, to) => piece.sort === "name" && piece.text >= String.fromCharCode(from) && piece.text < String.fromCharCode(to);
  var names = found.filter(piece => is(piece, NAME, CAMPUS)), open = found.filter(piece => !piece.sort);
  var all = list => list.map(piece => piece.text).join(" ");
  if (found.some(piece => piece.sort === "else") || !found.some(piece => piece.sort === "asked") || names.length + open.length > 1 || open.length && open[0].text.length < 2) return "";
  var said = { X: all(names.concat(open)), C: all(found.filter(piece => is(piece, CAMPUS, DAY))), D: all(found.filter(piece => piece.sort === "when" || is(piece, DAY, 0xec00))) };
  // What the plain question has no place for would be lost.
  if (!said.X && (/X!/.test(kind.put) || !said.C) || Object.keys(said).some(slot => said[slot] && !kind.put.includes(slot))) return "";
  return kind.put.replace(/([A-Z])!?/g, (whole, slot) => slot in said ? said[slot] : whole).replace(/ +/g, " ").trim();
}
