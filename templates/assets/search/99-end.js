root.LatheSearch = { open: open, take: take, rules: { foldText: foldText, cutRuns: cutRuns, measuresOf: measuresOf, isNear: isNear } };
if (typeof module === "object" && module && "exports" in module) module.exports = root.LatheSearch;
})(globalThis);
