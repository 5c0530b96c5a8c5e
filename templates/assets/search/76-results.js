Object.assign(Search.prototype, {
  /* Loads texts until there are enough results; what only seemed to match is dropped. */
  collect: async function (groups, units, ranking, found) {
    for (var next = 0; found.results.length < this.limit && next < groups.length && next < this.limit + 200;) {
      var batch = groups.slice(next, next + this.limit - found.results.length);
      next += batch.length;
      var isRead = i => found.results.length + i < this.most;
      (await Promise.all(batch.map((group, i) => isRead(i) ? this.verified(group, units, ranking) : this.unread(group, units, ranking)))).forEach((result, i) => {
        if (result) found.results.push(result);
        else {
          found.total--;
          if (!batch[i].isFull) found.partial--;
        }
      });
    }
  },

  /* A result without its texts, which more() brings. */
  unread: async function (group, units, ranking) {
    var page = group.pages[0];
    return await this.index.record(page) && Object.assign(this.result(group, page, null, units, ranking), { more: () => this.verified(group, units, ranking) });
  },

  /* The result for a group; null where words that must stand side by side don't. */
  verified: async function (group, units, ranking) {
    var strict = group.isFull ? units.filter(unit => unit.mustVerify) : [];
    for (var page of group.pages) {
      if (group.isFull && !ranking.isFull[page] && page !== group.pages[0]) continue;
      var loaded = await Promise.all([this.texts(page, ranking.isFull[page] ? strict : [], ranking), part(this.index, "excerpts")]), texts = loaded[0];
      if (texts && await this.index.record(page)) return this.result(group, page, loaded[1] && texts, units, ranking);
    }
    return null;
  },

  /* Texts of a page's best passages; null where a phrase is in none of those that might have it. */
  texts: async function (page, strict, ranking) {
    var index = this.index, first = index.firstPassage[page], order = [], texts = new Map();
    for (var passage = first; passage < index.firstPassage[page + 1]; passage++) if (ranking.passageScores[passage]) order.push(passage);
    order.sort((a, b) => ranking.passageScores[b] - ranking.passageScores[a] || a - b);
    if (!order.length) order.push(first);
    async function load(passage) {
      (await index.texts(passage) || texts).forEach((text, number) => { if (text.page === page) texts.set(number, text); });
      return texts.get(passage);
    }
    await Promise.all([load(order[0]), index.record(page)]);
    for (var unit of strict) {
      var isThere = false;
      for (var candidate of order) {
        if (isThere || unit.hits.ids[lowerBound(unit.hits.ids, candidate)] !== candidate) continue;
        var text = await load(candidate);
        // A text that can't be loaded proves nothing.
        isThere = !text || unit.alternatives.some(alternative => text.has(alternative.phrase));
        if (isThere && (texts.best === undefined || !text)) texts.best = candidate;
      }
      if (!isThere) return null;
    }
    texts.order = order;
    if (texts.best === undefined) texts.best = order[0];
    // A heading with all the words says better where to look than a text with them.
    var headed = ranking.headed && order.find(passage => ranking.headed[passage] > 0.99 * ranking.total);
    if (headed !== undefined && await load(headed)) texts.best = headed;
    return texts;
  },

  result: function (group, page, texts, units, ranking) {
    var index = this.index, text = texts && texts.get(texts.best), record = index.recordOf[page];
    var others = index.records
      ? index.groupPages[group.number].filter(other => other !== page).map(other => index.records[other].slice(0, 2).concat(index.languages[index.languageOf[other]]))
      : record[4];
    var result = {
      url: record[1], title: record[0], type: record[2], language: index.languages[index.languageOf[page]],
      partial: !group.isFull, meta: record[3], excerpt: [], marks: [], sections: [],
      translations: others.map(other => ({ title: other[0], url: other[1], language: other[2] }))
    };
    if (!text) return result;
    var marks = units.flatMap(unit => unit.marks || []), seen = new Set(), found = new Set();
    [texts.best].concat(texts.order).forEach(passage => {
      var text = texts.get(passage);
      if (!text || result.sections.length >= 3 || seen.has(text.anchor)) return;
      seen.add(text.anchor);
      result.sections.push({ anchor: text.anchor, title: text.heading, excerpt: text.excerpt(marks, found) });
    });
    [result.title].concat(result.sections.map(section => section.title)).forEach(name => {
      text.ranges(name, foldText(name, index.variants), marks).forEach(range => found.add(name.slice(range[0], range[1])));
    });
    // A page that is sought by its title opens at its top.
    if (ranking.titled && ranking.titled[page] > 0.99 * ranking.total && !text.isHeaded(units)) {
      var top = result.sections.find(section => !section.anchor) || { anchor: "", title: "", excerpt: result.sections[0].excerpt };
      result.sections = [top].concat(result.sections.filter(section => section.anchor)).slice(0, 3);
    }
    result.excerpt = (result.sections.find(section => section.excerpt.some(part => part.hit)) || result.sections[0]).excerpt;
    result.marks = Array.from(found).slice(0, 12);
    return result;
  }
});
