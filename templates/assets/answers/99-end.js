tools.answers = Object.assign(own, {
  part, Book, Reply, fill, unique, partsOf, measured, subjectOf, COUNTERS,
  isFit, isOfOtherDays, ofUnits, unitsOf
});
search.add("answers", answersTo);
})(globalThis);
