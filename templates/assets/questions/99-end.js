/* Four syllables and more. */
var PINYIN = /^(?:[b-df-hj-np-tw-z]?h?[aeiou]{1,3}(?:ng?|r)? ?){4,}$/;
Object.assign(tools, {
  questionWordsOf: questionWordsOf, tokensOf: tokensOf, joined: joined, segmentsOf: segmentsOf, findPeople: findPeople,
  findDates: findDates, isoDay: isoDay, PINYIN: PINYIN
});
search.add("questions", async (index, parsed, files, now) => {
  var words = questionWordsOf(files), said = segmentsOf(index, words, new Map(), tokensOf(parsed.runs)), question = readQuestion(index, words, parsed, now);
  var mayBeAnswered = index.entry.answers && !parsed.unwanted.length && !parsed.phrases.length && (question.when.length || said.some(segment => !isSubject(segment)) || PINYIN.test(parsed.folded));
  // Of the whole: whether it may have an answer beside its pages.
  return {
    question: question, isAsked: mayBeAnswered,
    answers: async (query, options) => mayBeAnswered ? (await tools.part(index, "answers") || (() => []))(index, query, options, question) : []
  };
});
})(globalThis);
