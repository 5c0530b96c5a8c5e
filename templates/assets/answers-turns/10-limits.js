/* What one language says of times, amounts and grades, and how its turns of phrase are set straight. */
function Turns(file) {
  var self = this;
  this.patterns = {};
  this.amounts = {};
  this.months = (file.months || "").split("|");
  Object.keys(Object(file.turn)).forEach(name => { self.patterns[name] = new RegExp(file.turn[name]); });
  Object.keys(Object(file.amount)).forEach(number => { file.amount[number].split("|").forEach(word => { self.amounts[word] = +number; }); });
  this.straight = (file.straight || []).map((text, i, all) => i % 2 ? null : [new RegExp(text), all[i + 1]]).filter(Boolean);
}

/* Those of the languages of a text. */
async function turnsOf(index, text) {
  var files = await index.questionWords(tools.parseQuery(index, text), "-turns");
  return files.map(file => {
    if (!known.has(file)) known.set(file, new Turns(file));
    return known.get(file);
  });
}

var known = new WeakMap();

/* Whether a text has what a pattern finds. */
function says(all, name, text) {
  return all.some(turns => turns.patterns[name] && turns.patterns[name].test(text));
}

/* A text in which what a pattern finds is as instead(its named parts, itself, the language) says, or else a space. */
function taken(all, name, text, instead) {
  return all.reduce((text, turns) => !turns.patterns[name] ? text : text.replace(turns.patterns[name], function (whole) {
    var found = instead(Object(arguments[arguments.length - 1]), whole, turns);
    return found === undefined ? " " : found;
  }), text);
}

/* The grades of schools. */
var SCHOOLS = { primary: 0x7e, middle: 0x380, high: 0x1c00, secondary: 0x1f80 };

/* Takes times and grades out of a question about what to make: { text, minutes, grades: a bit for each }. */
function limitsOf(all, text) {
  var limits = { minutes: 0, grades: 0 };
  text = taken(all, "span", text, (said, whole, turns) => {
    limits.minutes = ((+said.count || turns.amounts[said.count] || tools.numeralOf(said.count)) + (said.half || said.behind ? 0.5 : 0)) * (said.hours ? 60 : 1);
  });
  text = taken(all, "grade", text, said => {
    var number = said.middle ? 6 + tools.numeralOf(said.middle) : said.high ? 9 + tools.numeralOf(said.high) : tools.numeralOf(said.grade || said.grader);
    limits.grades |= number > 0 ? 1 << number : 0;
  });
  // Pupils of a school are of any of its grades.
  text = taken(all, "school", text, said => {
    Object.keys(SCHOOLS).forEach(school => { limits.grades |= said[school] ? SCHOOLS[school] : 0; });
  });
  limits.text = text.trim();
  return limits;
}
