Object.assign(Search.prototype, {
  answer: async function (units, ranking) {
    var index = this.index, groups = this.groups(ranking);
    var found = {
      query: this.query, total: groups.length, partial: groups.filter(group => !group.isFull).length,
      facets: {}, near: [], broken: 0, results: []
    };
    index.facets.forEach(facet => {
      var mask = this.mask(facet.key), counts = found.facets[facet.key] = Object.create(null);
      var isIn = mask ? groups.isIn.map((flag, page) => flag & mask[page]) : groups.isIn;
      facet.values.forEach(value => {
        var count = index.countGroups(value.pages, isIn);
        if (count) counts[value.id] = count;
      });
    });
    if (this.progress && groups.length) {
      var first = groups.slice(0, this.limit);
      await Promise.all(first.map(group => index.record(group.pages[0])));
      // An answer stands above the results, so that it is there with them; the texts of results come after both.
      this.progress(Object.assign({}, found, {
        answers: this.isAsked && await this.answers,
        results: first.filter(group => index.recordOf[group.pages[0]]).map(group => this.result(group, group.pages[0], null, units, ranking))
      }));
    }
    await this.collect(groups, units, ranking, found);
    return found;
  },

  /* Which pages pass the filters, leaving out those of one key; null where all do. */
  mask: function (without) {
    return this.index.facets.reduce((mask, facet) => {
      var wanted = [].concat(this.filters[facet.key] || []);
      if (!wanted.length || facet.key === without) return mask;
      var own = new Uint8Array(this.index.entry.pages);
      facet.values.forEach(value => { if (wanted.includes(value.id)) value.pages.forEach(page => { own[page] = mask ? mask[page] : 1; }); });
      return own;
    }, null);
  },

  /* Groups in order: [{ pages, isFull, score }], those with all words first. */
  groups: function (ranking) {
    var mask = this.mask(), isFull = ranking.isFull, coverage = ranking.coverage, shown = page => ranking.scores[page] && (!mask || mask[page]);
    // What is offered beside full matches shares most of their words; without any, what comes nearest.
    var least = isFull.some((flag, page) => flag && shown(page)) ? ranking.isAsked ? 0.3 : 0.45
      : Math.max(0.2, 0.6 * coverage.reduce((most, share, page) => shown(page) ? Math.max(most, share) : most, 0));
    var isIn = isFull.map((flag, page) => ranking.scores[page] && (flag || coverage[page] >= least)), groups = [];
    this.index.groupPages.forEach((members, number) => {
      var pages = members.filter(page => isIn[page] && shown(page));
      if (!pages.length) return;
      // Who asks in Chinese reads Chinese, also where only a translation has the words.
      if (this.isHan) pages = members.filter(page => pages.includes(page) || this.isReaders(page) && (!mask || mask[page]));
      var top = Math.max.apply(null, pages.map(page => coverage[page]));
      pages.sort((a, b) => this.preference(b, ranking, top) - this.preference(a, ranking, top) || a - b);
      groups.push({
        number: number, pages: pages, isFull: pages.some(page => isFull[page]),
        score: Math.max.apply(null, pages.map(page => ranking.scores[page])) * (this.isHan && !this.isReaders(pages[0]) ? 0.6 : 1),
        isLast: ranking.isLast && pages.every(page => ranking.isLast.has(page))
      });
    });
    if (!ranking.isBrowsing) groups.sort((a, b) => a.isLast - b.isLast || b.isFull - a.isFull || b.score - a.score || a.number - b.number);
    groups.isIn = isIn;
    return groups;
  },

  isReaders: function (page) {
    return this.language < 0 || this.index.languageOf[page] === this.language;
  },

  /* Of a page and its translations the reader's language comes first where it matches as well, or was asked in. */
  preference: function (page, ranking, top) {
    return (this.isReaders(page) && (this.isHan || ranking.coverage[page] > top - 0.01)) * 1e6 + ranking.isFull[page] * 1e5 + ranking.scores[page];
  }
});
