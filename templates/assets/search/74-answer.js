Object.assign(Search.prototype, {
  answer(units, ranking) {
    var self = this, index = this.index, groups = this.groups(ranking);
    var found = {
      query: this.query, total: groups.length, partial: groups.filter(group => !group.isFull).length,
      facets: {}, near: [], broken: 0, results: []
    };
    index.facets.forEach(facet => {
      var mask = self.mask(facet.key), counts = found.facets[facet.key] = Object.create(null);
      var isIn = mask ? groups.isIn.map((flag, page) => flag & mask[page]) : groups.isIn;
      facet.values.forEach(value => {
        var count = countGroups(value.pages, index.groupOf, isIn);
        if (count) counts[value.id] = count;
      });
    });
    if (this.progress && index.records && groups.length) {
      this.progress(Object.assign({}, found, {
        results: groups.slice(0, this.limit).map(group => self.result(group, group.pages[0], null, units, ranking))
      }));
    }
    return this.collect(groups, units, ranking, found).then(() => found);
  },

  /* Which pages pass the filters, leaving out those of one key. */
  mask(without) {
    var self = this, index = this.index, mask = null;
    index.facets.forEach(facet => {
      var wanted = [].concat(self.filters[facet.key] || []);
      if (!wanted.length || facet.key === without) return;
      var own = new Uint8Array(index.entry.pages);
      facet.values.forEach(value => {
        if (wanted.indexOf(value.id) >= 0) for (var i = 0; i < value.pages.length; i++) own[value.pages[i]] = 1;
      });
      if (!mask) mask = own; else for (var page = 0; page < mask.length; page++) mask[page] &= own[page];
    });
    return mask;
  },

  /* Groups in order: [{ pages, isFull, score }], those with all words first. */
  groups(ranking) {
    var self = this, mask = this.mask(), hasFull = false, most = 0, page;
    for (page = 0; page < ranking.scores.length; page++) {
      if (!ranking.scores[page] || mask && !mask[page]) continue;
      if (ranking.isFull[page]) hasFull = true;
      if (ranking.coverage[page] > most) most = ranking.coverage[page];
    }
    // What is offered beside full matches shares most of their words; without any, what comes nearest.
    var least = hasFull ? ranking.isAsked ? 0.3 : 0.45 : Math.max(0.2, 0.6 * most);
    var isIn = new Uint8Array(ranking.scores.length);
    var groups = [];
    this.index.groupPages.forEach((members, number) => {
      var pages = members.filter(page => {
        if (!ranking.scores[page] || !ranking.isFull[page] && ranking.coverage[page] < least) return false;
        isIn[page] = 1;
        return !mask || mask[page];
      });
      if (!pages.length) return;
      var top = Math.max.apply(null, pages.map(page => ranking.coverage[page]));
      pages.sort((a, b) => self.preference(b, ranking, top) - self.preference(a, ranking, top) || a - b);
      groups.push({
        number: number, pages: pages, isFull: pages.some(page => ranking.isFull[page]),
        score: Math.max.apply(null, pages.map(page => ranking.scores[page])),
        isLast: ranking.isForStaff && pages.every(page => ranking.isForStaff[page]) ? 1 : 0
      });
    });
    if (!ranking.isBrowsing) {
      // Pages for the staff come after all others, unless they are asked for by their titles.
      groups.sort((a, b) => a.isLast - b.isLast || b.isFull - a.isFull || b.score - a.score || a.number - b.number);
    }
    groups.isIn = isIn;
    return groups;
  },

  /* Of a page and its translations the reader's language comes first where it matches as well. */
  preference(page, ranking, top) {
    var isReaders = this.index.languageOf[page] === this.language && ranking.coverage[page] > top - 0.01;
    return (isReaders ? 1e6 : 0) + (ranking.isFull[page] ? 1e5 : 0) + ranking.scores[page];
  }
});
