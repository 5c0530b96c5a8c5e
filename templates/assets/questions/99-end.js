Object.assign(tools, {
  loadQuestionWords: loadQuestionWords, tokensOf: tokensOf, joined: joined, segmentsOf: segmentsOf, findPeople: findPeople,
  findDates: findDates, isoDay: isoDay
});
search.add("questions", (index, parsed, now) => loadQuestionWords(index, parsed.runs).then(words => ({
  question: readQuestion(index, words, parsed, now),
  alike: words.files.reduce((groups, file) => groups.concat(file.alike || []), [])
})));
})(globalThis);
