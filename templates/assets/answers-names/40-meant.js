/* What a question is about of which nothing is called so: what its words may have been meant to be. */
function meant(book, asked) {
  return tools.slipsOf(book.index).then(async slips => {
    if (!slips) return null;
    var texts = slips.corrected(book, asked.phrases);
    // What it is may have been taken for a word for a type.
    if (!texts && asked.typed.length === 1 && (texts = slips.corrected(book, asked.phrases.concat(asked.typed)))) asked.types = [];
    if (!texts) {
      var phrases = asked.phrases.every(text => /^[a-z]+$/.test(text)) ? [asked.phrases.join("")] : asked.phrases;
      // Of names that are spelt quite otherwise, nobody need know the sound.
      var near = book.things.flatMap(thing => thing.names.join().match(/[\u4e00-\u9fff]{2,}/g) || []).filter(han => phrases.some(text => (
        /[a-z]/.test(text) || Array.from(han.slice(-text.length)).filter((character, i) => character !== text[i]).length < 2)));
      if (near.length) await slips.know(near.concat(phrases).join(""));
      texts = phrases.map(text => book.names.has(text) ? text : slips.mended(book, text));
    }
    return texts.length && texts.every(Boolean) ? own.subjectOf(book, Object.assign({}, asked, { phrases: texts, pieces: texts })) : null;
  });
}
