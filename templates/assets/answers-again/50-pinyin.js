/* What a question says that is written in pinyin. */

/* How names and the words of questions sound: { words: the words for Han, bySound: letters → { text, worth } }. */
async function soundsOf(book) {
  if (book.sounds) return book.sounds;
  var index = book.index, scripts = index.entry.questions, slips = await tools.slipsOf(index);
  var files = await Promise.all(Object.keys(scripts).filter(name => scripts[name] === "han").map(name => index.file("questions/" + name, Object)));
  var words = tools.questionWordsOf(files.filter(Boolean)), bySound = new Map();
  if (!slips) return null;
  book.learn(words);
  function add(text, worth) {
    if (!/^[\u4e00-\u9fff]{1,10}$/.test(text)) return;
    var sounds = Array.from(text).reduce((all, character) => all.length > 8 ? [] : all.flatMap(sound => slips.readingsOf(character).map(other => sound + other)), [""]);
    sounds.forEach(sound => {
      var known = bySound.get(sound);
      // What may be two things is neither.
      if (!known || known.worth < worth) bySound.set(sound, { text: text, worth: worth, size: text.length });
      else if (known.worth === worth && worth === 3) known.text = known.text === text ? text : "";
    });
  }
  book.names.forEach((numbers, name) => {
    if (numbers.length && !/^.$/.test(name)) add(name, 3);
  });
  index.synonyms.forEach((others, word) => { if (others.some(other => (book.names.get(other) || []).length)) add(word, 2.5); });
  words.files.forEach(file => file.forEach((word, text) => { if (word.kind !== "means" && word.kind !== "keep") add(text, isAsking(word) ? 2 : 1); }));
  index.ignorable.forEach(word => { add(word, 1); });
  book.sounds = { words: words, bySound: bySound };
  return book.sounds;
}

/* The characters that some letters spell, in the longest words and names; "" where they spell nothing whole. */
function spoken(bySound, letters) {
  var best = [{ worth: 0, text: "" }];
  for (var end = 1; end <= letters.length; end++) {
    for (var from = Math.max(0, end - 40); from < end; from++) {
      var known = best[from] && bySound.get(letters.slice(from, end));
      if (!known || !known.text) continue;
      var worth = best[from].worth + known.size * known.size * known.worth;
      if (!best[end] || worth > best[end].worth) best[end] = { worth: worth, text: best[from].text + known.text };
    }
  }
  return best[letters.length] ? best[letters.length].text : "";
}
