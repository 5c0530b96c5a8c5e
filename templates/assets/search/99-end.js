root.LatheSearch = { open: open, take: take, rules: { foldText: foldText, cutRuns: cutRuns, isNear: isNear } };
if (typeof module === "object" && typeof require === "function") module.exports = root.LatheSearch;
})(globalThis);
