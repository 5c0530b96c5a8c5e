Object.assign(tools, {
  loadQuestionWords: loadQuestionWords, tokensOf: tokensOf, joined: joined, segmentsOf: segmentsOf, findPeople: findPeople,
  findDates: findDates, isoDay: isoDay
});
search.add("questions", async (index, parsed, now) => {
  var words = await loadQuestionWords(index, parsed.runs), said = segmentsOf(index, words, new Map(), tokensOf(parsed.runs));
  return {
    question: readQuestion(index, words, parsed, now), alike: words.files.flatMap(file => file.alike || []),
    mayBeAnswered: !parsed.unwanted.length && !parsed.phrases.length && said.some(segment => !isSubject(segment))
  };
});
})(globalThis);
