tools.answers = Object.assign(own, {
  part, Book, Reply, fill, unique, partsOf, measured, subjectOf, COUNTERS,
  isFit, isOfOtherDays, ofUnits
});
search.add("answers", answersTo);
})(globalThis);
