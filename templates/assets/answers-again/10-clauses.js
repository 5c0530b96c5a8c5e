/* What parts one question from the next. */
var BETWEEN = /[,;?!。]+| and /;

/* What is said and asked one after the other. */
function clausesOf(text) {
  return text.split(BETWEEN).map(text => text.trim()).filter(Boolean);
}

/* Whether something is asked, and not only said of what is asked. */
function isQuestion(asked) {
  return asked.kinds.length > 0 || asked.hasHave && asked.isAsking;
}

/* What a question is about, in its own words: things, people, campuses. */
function wordsOf(asked) {
  return asked.phrases.concat(asked.people.map(person => person.text));
}

/* What a question leaves out that the one before it has said: what it is about, where, and on what day. */
function leftOut(before, asked) {
  var isBare = !wordsOf(asked).length, places = before.phrases.filter(text => !(before.texts || []).includes(text));
  var words = isBare ? wordsOf(before) : wordsOf(asked).some(text => places.includes(text)) ? [] : places;
  return /open|hours|present/.test(asked.kinds.join()) && !asked.when.length ? words.concat(before.when.map(when => when.text)) : words;
}

/* The answers to questions that stand beside each other, up to the first that has none; [] where one of them is none by itself. */
async function eachOf(rules, text, ask) {
  var texts = clausesOf(text), found = [];
  // "It" is what was asked of before, and no subject that is called IT.
  texts = texts.map((text, i) => i ? rules.reduce((text, some) => some.without("it", text), text) : text);
  if (texts.length < 2 || texts.length > 3) return [];
  var read = await Promise.all(texts.map(text => ask(text))), about = read.find(one => one.asked && wordsOf(one.asked).length);
  if (!about) return [];
  for (var i = 0, before = about; i < texts.length; i++) {
    var one = read[i];
    // A word by itself asks nothing but beside what it is asked of; "where and when is it" says that last.
    if (!one.asked) one = await ask(wordsOf(before.asked).join(" ") + " " + texts[i]);
    if (!one.asked || !isQuestion(one.asked)) return [];
    read[i] = one;
    // Who does something, and when they are there.
    var isBare = one !== before && wordsOf(one.asked).every(text => wordsOf(before.asked).includes(text));
    var people = isBare && before.found.length && before.found[0].kind === "who" ? before.found[0].items.slice(0, 3).map(person => ask(person.title + " " + texts[i])) : [];
    var answers = (await Promise.all(people)).flatMap(one => one.found), words = one === before ? [] : leftOut(before.asked, one.asked);
    if (!answers.length) answers = (words.length ? read[i] = await ask(words.join(" ") + " " + texts[i]) : one).found;
    found.push(answers);
    before = read[i];
  }
  // What comes behind a question that has no answer is not said.
  var end = found.findIndex(answers => !answers.length);
  return found.slice(0, end < 0 ? 3 : end).flat().filter((answer, i, all) => all.findIndex(other => other.text === answer.text) === i);
}
