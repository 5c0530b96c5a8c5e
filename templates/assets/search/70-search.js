/* What may be pinyin. */
var SYLLABLES = /^(?:[b-df-hj-np-tw-z]?h?[aeiouv]{1,3}(?:ng?|r)?)+$/;

function Search(index, query, options) {
  this.index = index;
  this.query = query;
  this.limit = Math.max(1, Math.min(+options.limit || 10, 100000));
  this.most = typeof options.texts === "number" ? options.texts : Infinity;
  this.language = index.languages.indexOf(options.language);
  this.filters = options.filters || {};
  this.progress = options.progress;
  this.now = options.now;
  this.answers = options.answers;
  this.isHan = /[\u4e00-\u9fff]/.test(query);
}

Search.prototype = {
  run: async function () {
    var index = this.index, parsed = parseQuery(index, this.query), failed = index.broken, generation = index.generation, found;
    try {
      // Words by which nothing is asked need not be read where pages have them.
      var mayAsk = index.mayAsk(parsed);
      if (mayAsk) this.prepare(parsed);
      else {
        await index.filters();
        found = await this.lookUp(parsed);
      }
      if (!found) {
        this.reading = index.reading(parsed, this.now);
        found = await this.lookUp(parsed, await this.reading);
      }
    } catch (error) {
      // While the index was renewed for another search, anything may have happened to this one.
      if (this.isAgain || index.generation === generation) throw error;
    }
    if (this.isAgain || !index.isStale && index.generation === generation) {
      found.broken = index.broken - failed;
      return found;
    }
    this.isAgain = true;
    if (index.isStale) await index.renew();
    return this.run();
  },

  /* Asks for all that a question most likely needs at once: what answers it, and where its words are, but for those that ask. */
  prepare: function (parsed) {
    var index = this.index;
    parsed.runs.forEach(run => {
      (run.han ? plainPairs(index, run.han) : index.asks(run.word) ? [] : [run.word]).forEach(term => { index.term(term); });
      likelyWords(index, run).forEach(word => { index.word(word); });
    });
    if (index.entry.meanings) part(index, "questions-meanings");
    if (this.answers === false || !index.entry.answers) return;
    answersFile(index, index.languages[Math.max(0, this.language)]);
    part(index, "answers");
  },

  lookUp: function (parsed, reading) {
    if (!parsed.runs.length && !parsed.phrases.length && !parsed.unwanted.length) return this.answer([], this.allPages(this.query.trim() ? 0 : 1));
    this.isAsked = reading && reading.isAsked;
    return reading && parsed.runs.length && reading.question.isAsked ? this.findAsked(parsed, reading.question) : this.find(parsed);
  },

  find: async function (parsed) {
    var units = unitsOf(this.index, parsed, false), ranking = await this.resolve(units, parsed), found = await this.answer(units, ranking);
    var full = found.total - found.partial;
    if (full > 3 || full && ranking.isNamed || !units.length) return found;
    if (!this.reading) return null;
    var slips = parsed.runs.some(run => run.han && run.han.length > 1) && await slipsOf(this.index);
    if (slips) found = await slips.withHomophones(this, parsed, found);
    return full || found.total > found.partial ? found : this.findLoosely(parsed, found);
  },

  /* No page has all words as they stand: pairs of characters count by themselves. */
  findLoosely: async function (parsed, better) {
    var units = unitsOf(this.index, parsed, true), found = await this.answer(units, await this.resolve(units, parsed));
    if (!found.total) found = better;
    var slips = !found.total && await slipsOf(this.index);
    if (slips) found.near = await slips.near(this, parsed);
    return found;
  },

  resolve: async function (units, parsed) {
    var index = this.index;
    await Promise.all(units.concat(parsed.unwanted).map(unit => resolveUnit(index, unit)));
    // Syllables with spaces between them.
    if (parsed.runs.length > 1 && parsed.runs.every(run => SYLLABLES.test(run.word || "")) && units.some(unit => !unit.isExtra && !unit.hits.ids.length)) {
      var slips = await slipsOf(index);
      if (slips) await slips.joinSyllables(units, parsed);
    }
    return this.rank(units, parsed.unwanted);
  }
};
