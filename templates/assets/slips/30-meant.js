Object.assign(Slips.prototype, {
  /* Where no title or heading has a Han word, one that sounds alike may be meant. */
  withHomophones: async function (search, parsed, found) {
    var index = this.index, runs = parsed.runs.filter(run => run.han && run.han.length > 1);
    var lists = await Promise.all(runs.map(run => this.homophones(run.han)));
    if (!lists.some(list => list.length)) return found;
    var heard = tools.unitsOf(index, { runs: parsed.runs.filter(run => !runs.includes(run)), phrases: parsed.phrases, endsOpen: parsed.endsOpen }, false);
    runs.forEach((run, i) => {
      var unit = tools.hanUnit(run.han, index.synonyms.get(run.han));
      unit.alternatives = unit.alternatives.concat(lists[i]);
      heard.push(unit);
    });
    var better = await search.answer(heard, await search.resolve(heard, parsed));
    if (better.total === better.partial) return found;
    if (found.total === found.partial) return better;
    // What stands there as it was typed comes first.
    var full = found.results.filter(result => !result.partial), others = better.results.filter(result => full.every(other => other.url !== result.url));
    others.forEach(result => { result.partial = true; });
    better.partial = Math.max(others.length, better.total - full.length);
    better.total = full.length + better.partial;
    better.results = full.concat(others).slice(0, search.limit);
    return better;
  },

  /* Where nothing matches: pages whose titles share characters or beginnings of words. */
  near: async function (search, parsed) {
    var index = this.index, other = new tools.Search(index, search.query, { limit: 5, language: index.languages[search.language], filters: search.filters });
    var units = parsed.runs.filter(run => run.han).flatMap(run => Array.from(new Set(run.han)).slice(0, 8)).map(character => (
      { label: character, alternatives: [{ terms: [character + "*"], factor: 1, named: true, phrase: character }] }
    ));
    units = units.concat(await Promise.all(parsed.runs.filter(run => run.word && run.word.length > 2).slice(0, 6).map(async run => {
      var list = await index.beginningWith(run.word.slice(0, 3), 2);
      return { label: run.word, alternatives: list.slice(0, 30).map(item => ({ terms: [item.word], factor: 1, named: true, isWord: true })) };
    })));
    if (!units.length) return [];
    return (await other.answer(units, await other.resolve(units, { runs: [], unwanted: parsed.unwanted }))).results;
  }
});
