Object.assign(Search.prototype, {
  /* Loads texts until there are enough results; what only seemed to match is dropped. */
  collect(groups, units, ranking, found) {
    var self = this, next = 0;
    function more() {
      var batch = groups.slice(next, next + Math.max(1, self.limit - found.results.length));
      next += batch.length;
      return Promise.all(batch.map(group => self.verified(group, units, ranking))).then(results => {
        results.forEach((result, i) => {
          if (result) found.results.push(result);
          else {
            found.total--;
            if (!batch[i].isFull) found.partial--;
          }
        });
        return found.results.length < self.limit && next < groups.length && next < self.limit + 200 ? more() : null;
      });
    }
    return groups.length ? more() : Promise.resolve();
  },

  /* The result for a group; null where words that must stand side by side don't. */
  verified(group, units, ranking) {
    var self = this, strict = group.isFull ? units.filter(unit => unit.mustVerify) : [];
    function tryPage(i) {
      if (i >= group.pages.length) return Promise.resolve(null);
      var page = group.pages[i];
      if (group.isFull && !ranking.isFull[page]) return tryPage(i + 1);
      return self.texts(page, strict, ranking).then(texts => texts && (self.index.records || texts.has(texts.best)) ? self.result(group, page, texts, units, ranking) : tryPage(i + 1));
    }
    return tryPage(0);
  },

  /* Texts of a page's best passages; null where a phrase is in none of those that might have it. */
  texts(page, strict, ranking) {
    var self = this, index = this.index, first = index.firstPassage[page], end = index.firstPassage[page + 1];
    var order = [];
    for (var passage = first; passage < end; passage++) if (ranking.passageScores[passage]) order.push(passage);
    order.sort((a, b) => ranking.passageScores[b] - ranking.passageScores[a] || a - b);
    if (!order.length) order.push(first);
    var texts = new Map();
    function load(passage) {
      var part = Math.floor((passage - first) / index.entry.perFile);
      return index.file("text/" + page + "-" + part, file => {
        index.expect(file.stamp === index.entry.stamp);
        file.passages.forEach(item => item[2].length);
        return file;
      }).then(file => {
        if (!file) return;
        file.passages.forEach((item, i) => {
          var number = first + part * index.entry.perFile + i;
          if (!texts.has(number)) texts.set(number, new Text(index, item, number === first ? file : null, index.records ? index.records[page] : file.page));
        });
      });
    }
    function check(open) {
      if (!open.length) return Promise.resolve(texts);
      var unit = open[0];
      var candidates = order.filter(passage => includes(unit.hits.ids, passage));
      function next(i) {
        if (i >= candidates.length) return Promise.resolve(null);
        return load(candidates[i]).then(() => {
          var text = texts.get(candidates[i]);
          // A text that can't be loaded proves nothing.
          if (!text || unit.alternatives.some(alternative => text.has(alternative.phrase))) {
            texts.best = texts.best === undefined || !text ? candidates[i] : texts.best;
            return check(open.slice(1));
          }
          return next(i + 1);
        });
      }
      return next(0);
    }
    return load(order[0]).then(() => check(strict)).then(texts => {
      if (!texts) return null;
      texts.order = order;
      if (texts.best === undefined) texts.best = order[0];
      // A heading with all the words says better where to look than a text with them.
      var headed = ranking.headed ? order.filter(passage => ranking.headed[passage] > 0.99 * ranking.total)[0] : undefined;
      return headed === undefined ? texts : load(headed).then(() => {
        if (texts.get(headed)) texts.best = headed;
        return texts;
      });
    });
  },

  result(group, page, texts, units, ranking) {
    var index = this.index;
    var text = texts && texts.get(texts.best);
    var record = index.records ? index.records[page] : text.record;
    var others = index.records
      ? index.groupPages[group.number].filter(other => other !== page).map(other => {
        return { title: index.records[other][0], url: index.records[other][1], language: index.languages[index.languageOf[other]] };
      })
      : record[4].map(other => ({ title: other[0], url: other[1], language: other[2] }));
    var result = {
      url: record[1], title: record[0], type: record[2], language: index.languages[index.languageOf[page]],
      partial: !group.isFull, meta: record[3], excerpt: [], marks: [], sections: [], translations: others
    };
    if (!text) return result;
    var marks = [].concat.apply([], units.map(unit => unit.marks || []));
    var seen = new Set(), found = new Set();
    [texts.best].concat(texts.order).forEach(passage => {
      var text = texts.get(passage);
      if (!text || result.sections.length >= 3 || seen.has(text.anchor)) return;
      seen.add(text.anchor);
      var excerpt = text.excerpt(marks, found);
      result.sections.push({ anchor: text.anchor, title: text.heading, excerpt: excerpt });
    });
    [result.title].concat(result.sections.map(section => section.title)).forEach(name => {
      text.ranges(name, foldText(name, index.variants), marks).forEach(range => found.add(name.slice(range[0], range[1])));
    });
    // A page that is sought by its title opens at its top.
    if (!ranking.isBrowsing && ranking.titled && ranking.titled[page] > 0.99 * ranking.total && !text.isHeaded(units)) {
      var top = result.sections.filter(section => !section.anchor)[0];
      result.sections = [top || { anchor: "", title: "", excerpt: result.sections[0].excerpt }]
        .concat(result.sections.filter(section => section.anchor)).slice(0, 3);
    }
    var shown = result.sections.filter(section => section.excerpt.some(part => part.hit))[0];
    result.excerpt = (shown || result.sections[0]).excerpt;
    result.marks = Array.from(found).slice(0, 12);
    return result;
  }
});
