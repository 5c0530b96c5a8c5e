root.LatheSearch = { open: open, take: take, rules: { foldText: foldText, cutRuns: cutRuns, isNear: isNear } };
if (typeof module !== "undefined") module.exports = root.LatheSearch;
})(globalThis);
