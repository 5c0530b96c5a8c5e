var client = root.LatheSearch = {
  open: open, take: take, add: (name, found) => { parts[name] = found; },
  tools: {
    Index: Index, Search: Search, Text: Text, parseQuery: parseQuery, cutRuns: cutRuns, foldText: foldText, unitsOf: unitsOf, hanUnit: hanUnit,
    pairUnits: pairUnits, wordsAlternative: wordsAlternative, wordsAlternatives: wordsAlternatives, extraUnits: extraUnits,
    resolveUnit: resolveUnit, resolveAlternative: resolveAlternative, unite: unite, emptyHits: emptyHits, slipsOf: slipsOf, squeezed: squeezed,
    lowerBound: lowerBound, placeBefore: placeBefore, numeralOf: numeralOf, part: part, measuresOf: measuresOf, eachNumber: eachNumber, hashOf: hashOf, answersFile: answersFile
  }
};
if (typeof module === "object" && module && "exports" in module) module.exports = client;
})(globalThis);
