/* The answers to a question that none is known to as it stands, that is two, or that is understood only in other words. */
return async function (book, words, text, ask, first, options) {
  var isUnderstood = !first || !!first.asked, close = text.replace(/([\u4e00-\u9fff]) +(?=\d)|(\d) +(?=[\u4e00-\u9fff])/g, "$1$2");
  // A size belongs to what stands before it.
  close = close.replace(/,(?= ?[\d.]+ ?[a-z]{1,2}\b)/g, " ");
  if (close !== text) first = null;
  text = close;
  var rules = await rulesFor(book.index, text), found = isUnderstood ? await otherwise(book, words, rules, text, ask, first) : [];
  if (found.length) return found;
  var other = reworded(book, words, rules, withSurnames(book, words, text), options.campus), isSame = bare(other) === bare(text);
  if (!isSame && (found = await otherwise(book, words, rules, other, ask)).length) return found;
  var plainly = await covered(book, words, rules, other);
  if (plainly && bare(plainly) !== bare(other) && (found = (await ask(plainly)).found).length) return found;
  found = isUnderstood ? await withoutReasons(book, words, rules, other, ask) : [];
  return found.length || !tools.PINYIN.test(text) || text.length > 80 ? found : inPinyin(book, text, ask);
};

/* The answers to a question in pinyin. */
async function inPinyin(book, text, ask) {
  var sounds = await soundsOf(book), han = sounds ? spoken(sounds.bySound, text.replace(/[^a-z]/g, "")) : "";
  if (han.length < 4) return [];
  var words = sounds.words, rules = await rulesFor(book.index, han), asking = text => ask(text, words);
  var found = await otherwise(book, words, rules, han, asking);
  return found.length ? found : otherwise(book, words, rules, reworded(book, words, rules, han), asking);
}

/* A text without what stands between its words. */
function bare(text) {
  return text.replace(/[^a-z\d\u4e00-\u9fff]+/g, "");
}

async function otherwise(book, words, rules, text, ask, first) {
  var found = await eachOf(rules, text, ask);
  if (found.length) return found;
  var other = withDays(book, text);
  first = other === text && first || await ask(other);
  if (first.found.length || !first.asked) return first.found;
  text = other;
  var straight = await (await own.part(book, "turns")).straightened(book.index, text);
  if (straight !== text && (found = (await ask(straight)).found).length) return found;
  found = await onDays(book, text, first.asked, ask);
  if (found.length) return found;
  other = /open|hours|where|count/.test(first.asked.kinds.join()) ? withRooms(book, rules, text) : text;
  other = withTurnedNames(book, first.asked, withoutAmounts(first.asked, other));
  other = withService(book, words, first.asked, text) || other;
  if (other !== text && (found = (await ask(other)).found).length) return found;
  var all = (await Promise.all((await meantBy(book, words, other)).map(text => ask(text)))).filter(one => one.found.length);
  // What may have been meant in two ways is not answered.
  return all.length && all.every(one => one.found[0].text === all[0].found[0].text) ? all[0].found : [];
}

/* What is asked of an event on some days: whether it is on then, and if so, the rest. */
async function onDays(book, text, asked, ask) {
  var days = asked.when.map(when => when.text), about = wordsOf(asked).join(" ");
  if (!days.length || !about || asked.kinds.some(kind => !/^(where|contact|first|count)$/.test(kind))) return [];
  var on = (await ask(about + " " + days.join(" "))).found;
  if (on.length !== 1 || on[0].kind !== "next") return [];
  var isOff = on[0].text.includes(book.words["answer.not_on"].replace(/\{\w+\}\s*/, ""));
  return isOff ? on : on.concat((await ask(days.reduce((text, day) => text.replace(day, " "), text))).found);
}
});
})(globalThis);
