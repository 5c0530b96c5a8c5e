/* Where no title or heading has a Han word, one that sounds alike may be meant. */
Slips.prototype.withHomophones = async function (search, parsed, found) {
  var index = this.index, runs = parsed.runs.filter(run => run.han && run.han.length > 1);
  var lists = await Promise.all(runs.map(run => this.homophones(run.han, parsed.alike)));
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
};
