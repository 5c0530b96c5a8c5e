tools.answers = Object.assign(own, {
  part, Book, Reply, fill, unique, partsOf, measured, subjectOf,
  isFit, isOfOtherDays, ofUnits, unitsOf
});
search.add("answers", answersTo);
})(globalThis);
