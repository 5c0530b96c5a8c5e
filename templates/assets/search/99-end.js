root.LatheSearch = {
  open: open, take: take, answerWith: found => { answerer = found; },
  tools: {
    parseQuery: parseQuery, loadQuestionWords: loadQuestionWords, tokensOf: tokensOf, joined: joined, cutRuns: cutRuns, foldText: foldText,
    segmentsOf: segmentsOf, findPeople: findPeople, findDates: findDates, isoDay: isoDay
  },
  rules: { foldText: foldText, cutRuns: cutRuns, measuresOf: measuresOf, isNear: isNear }
};
if (typeof module === "object" && module && "exports" in module) module.exports = root.LatheSearch;
})(globalThis);
