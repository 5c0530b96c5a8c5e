tools.answers = Object.assign(own, {
  part: part, Book: Book, Reply: Reply, fill: fill, unique: unique, partsOf: partsOf, measured: measured, subjectOf: subjectOf, COUNTERS: COUNTERS,
  isFit: isFit, isOfOtherDays: isOfOtherDays, ofUnits: ofUnits
});
search.add("answers", answersTo);
})(globalThis);
