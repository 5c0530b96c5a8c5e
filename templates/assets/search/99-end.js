root.LatheSearch = { version: VERSION, open: open, take: take, rules: { foldText: foldText, cutRuns: cutRuns, isNear: isNear } };
if (typeof module !== "undefined" && module.exports) module.exports = root.LatheSearch;
})(globalThis);
