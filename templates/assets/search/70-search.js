function Search(index, query, options) {
  this.index = index;
  this.query = query;
  this.limit = Math.max(1, Math.min(+options.limit || 10, 100000));
  this.language = index.languages.indexOf(options.language);
  this.filters = options.filters || {};
  this.progress = options.progress;
  this.now = options.now;
}

Search.prototype = {
  run() {
    var self = this, index = this.index, parsed = parseQuery(index, this.query);
    var failed = index.broken || 0, generation = index.generation;
    return index.reading(parsed, this.now).then(reading => {
      if (!parsed.runs.length && !parsed.phrases.length && !parsed.unwanted.length) {
        return self.answer([], self.allPages(self.query.trim() ? 0 : 1));
      }
      var question = parsed.runs.length && reading && reading.question;
      parsed.alike = reading ? reading.alike : [];
      return question && question.isAsked ? self.findAsked(parsed, question) : self.find(parsed);
    }).catch(error => {
      // While the index was renewed for another search, anything may have happened to this one.
      if (self.isAgain || index.generation === generation) throw error;
    }).then(found => {
      if (self.isAgain || !index.isStale && index.generation === generation) {
        found.broken = (index.broken || 0) - failed;
        return found;
      }
      self.isAgain = true;
      return (index.isStale ? index.renew() : Promise.resolve()).then(() => self.run());
    });
  },

  find(parsed) {
    var self = this, index = this.index;
    var units = unitsOf(index, parsed, false);
    return this.resolve(units, parsed).then(ranking => {
      return self.answer(units, ranking).then(found => {
        var full = found.total - found.partial;
        if (full > 3 || full && ranking.isNamed || !units.length) return found;
        return self.withHomophones(parsed, found).then(better => {
          if (full || better.total > better.partial) return better;
          return self.findLoosely(parsed, better);
        });
      });
    });
  },

  /* No page has all words as they stand: pairs of characters count by themselves. */
  findLoosely(parsed, better) {
    var self = this, loose = unitsOf(this.index, parsed, true);
    return this.resolve(loose, parsed).then(ranking => self.answer(loose, ranking)).then(found => {
      found = found.total ? found : better;
      return found.total ? found : self.withNear(parsed, found);
    });
  },

  resolve(units, parsed) {
    var self = this, index = this.index;
    var joined = parsed.runs.length > 1 && parsed.runs.every(run => run.word && /^[a-z]+$/.test(run.word));
    return Promise.all(units.concat(parsed.unwanted).map(unit => resolveUnit(index, unit))).then(() => {
      // Syllables with spaces between them.
      if (!joined || units.every(unit => unit.hits.ids.length)) return null;
      return pinyinAlternatives(index, parsed.runs.map(run => run.word).join("")).then(names => {
        if (!names.length) return null;
        var unit = { label: parsed.folded, alternatives: names };
        return resolveUnit(index, unit).then(() => { if (unit.hits.ids.length) units.splice(0, units.length, unit); });
      });
    }).then(() => self.rank(units, parsed.unwanted));
  },

  /* Where no title or heading has a Han word, one that sounds alike may be meant. */
  withHomophones(parsed, found) {
    var self = this, index = this.index;
    var runs = parsed.runs.filter(run => run.han && run.han.length > 1);
    if (!runs.length) return Promise.resolve(found);
    return Promise.all(runs.map(run => homophones(index, run.han, parsed.alike))).then(lists => {
      if (!lists.some(list => list.length)) return found;
      var others = unitsOf(index, { runs: parsed.runs.filter(run => runs.indexOf(run) < 0), phrases: parsed.phrases, endsOpen: parsed.endsOpen }, false);
      var heard = others.concat(runs.map((run, i) => {
        var unit = hanUnit(run.han, index.synonyms.get(run.han));
        unit.alternatives = unit.alternatives.concat(lists[i]);
        return unit;
      }));
      return self.resolve(heard, parsed).then(ranking => self.answer(heard, ranking)).then(better => {
        if (better.total === better.partial) return found;
        if (found.total === found.partial) return better;
        // What stands there as it was typed comes first.
        var full = found.results.filter(result => !result.partial), known = full.map(result => result.url);
        var others = better.results.filter(result => known.indexOf(result.url) < 0);
        others.forEach(result => { result.partial = true; });
        better.partial = Math.max(others.length, better.total - full.length);
        better.total = full.length + better.partial;
        better.results = full.concat(others).slice(0, self.limit);
        return better;
      });
    });
  },

  /* Nothing matches: pages whose titles share characters or beginnings of words. */
  withNear(parsed, found) {
    var index = this.index, units = [];
    var near = new Search(index, this.query, { limit: 5, language: index.languages[this.language], filters: this.filters });
    parsed.runs.forEach(run => {
      if (run.han) {
        Array.from(new Set(Array.from(run.han))).slice(0, 8).forEach(character => {
          units.push({ label: character, alternatives: [{ terms: [character + "*"], factor: 1, named: true, phrase: character }] });
        });
      }
    });
    var words = parsed.runs.filter(run => run.word && run.word.length >= 3).slice(0, 6);
    return Promise.all(words.map(run => index.beginningWith(run.word.slice(0, 3), 2))).then(lists => {
      lists.forEach((list, i) => {
        units.push({ label: words[i].word, alternatives: list.slice(0, 30).map(item => ({ terms: [item.word], factor: 1, named: true, isWord: true })) });
      });
      return near.resolve(units, { runs: [], unwanted: parsed.unwanted });
    }).then(ranking => units.length ? near.answer(units, ranking) : found).then(answer => {
      found.near = answer.results;
      return found;
    });
  }
};
