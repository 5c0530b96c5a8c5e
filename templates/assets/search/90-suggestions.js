function completions(index, prefix, limit) {
  var folded = foldText(prefix.slice(0, 100), index.variants).text.trim();
  var runs = cutRuns(folded), last = runs[runs.length - 1];
  if (!last) return Promise.resolve([]);
  var before = folded.slice(0, last.start);
  var found = last.han === undefined
    ? index.beginningWith(last.word, 2).then(found => {
      var words = found.filter(item => item.postings[0] !== "=")
        .sort((a, b) => b.postings.length - a.postings.length).map(item => item.word);
      return pinyinAlternatives(index, last.word).then(names => words.slice(0, names.length ? Math.ceil(limit / 2) : limit).concat(names.map(name => name.phrase)));
    })
    : namesBeginningWith(index, last.han);
  return found.then(words => Array.from(new Set(words)).filter(Boolean).slice(0, limit).map(word => before + word));
}

function namesBeginningWith(index, han) {
  return loadPinyin(index).then(pinyin => {
    if (!pinyin) return [];
    var characters = Array.from(han), keys = new Set();
    var seconds = characters.length > 1 ? pinyin.readings.get(characters[1]) || [] : "abcdefghijklmnopqrstuwxyz".split("");
    (pinyin.readings.get(characters[0]) || []).forEach(a => { seconds.forEach(b => { keys.add(a[0] + b[0]); }); });
    return namesOf(index, pinyin, Array.from(keys)).then(names => {
      var found = new Set();
      names.forEach(units => {
        if (units.name.slice(0, han.length) === han) found.add(units.name);
      });
      return Array.from(found).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    });
  });
}
