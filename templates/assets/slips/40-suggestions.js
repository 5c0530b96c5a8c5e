Object.assign(Slips.prototype, {
  completions: async function (prefix, options) {
    var limit = options && options.limit || 8;
    var folded = tools.foldText(prefix.slice(0, 100), this.index.variants).text.trim(), last = tools.cutRuns(folded).pop();
    if (!last) return [];
    var words = last.han ? await this.namesBeginningWith(last.han) : await this.wordsBeginningWith(last.word, limit);
    return Array.from(new Set(words)).filter(Boolean).slice(0, limit).map(word => folded.slice(0, last.start) + word);
  },

  wordsBeginningWith: async function (word, limit) {
    var found = await this.index.beginningWith(word, 2), names = await this.pinyinAlternatives(word);
    return found.filter(item => item.postings[0] !== "=").sort((a, b) => b.postings.length - a.postings.length).map(item => item.word)
      .slice(0, names.length ? Math.ceil(limit / 2) : limit).concat(names.map(name => name.phrase));
  },

  namesBeginningWith: async function (han) {
    await this.know(han);
    var characters = Array.from(han), seconds = characters.length > 1 ? this.readingsOf(characters[1]) : Array.from("abcdefghijklmnopqrstuwxyz");
    var names = await this.names(this.readingsOf(characters[0]).flatMap(first => seconds.map(second => first[0] + second[0])));
    return Array.from(new Set(names.map(units => units.name).filter(name => name.startsWith(han)))).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  }
});
