Object.assign(Search.prototype, {
  allPages: function (flag) {
    var index = this.index, pages = index.entry.pages;
    return {
      scores: new Float32Array(pages).fill(flag), coverage: new Float32Array(pages).fill(flag), isFull: new Uint8Array(pages).fill(flag),
      passageScores: new Float32Array(index.passages), isBrowsing: true
    };
  },

  /* Scores pages, and passages within them. */
  rank: function (units, unwanted, question) {
    var index = this.index, pages = index.entry.pages, count = index.passages, weights = index.weights, pageOf = index.pageOf;
    var ofPages = () => new Float32Array(pages), scores = ofPages(), coverage = ofPages(), titled = ofPages(), named = ofPages(), best = ofPages(), sum = ofPages();
    var matched = new Uint16Array(pages), grade = new Uint8Array(pages), passageScores = new Float32Array(count), headed = new Float32Array(count);
    var total = 0, needed = 0, exact = [];
    units.forEach(unit => {
      var hits = unit.hits, frequency = hits.ids.length, touched = [];
      var rarity = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) * (unit.isExtra ? 0.3 : unit.loose ? 0.6 : 1);
      if (!unit.isExtra) {
        total += rarity;
        needed++;
      }
      for (var i = 0; i < frequency; i++) {
        var passage = hits.ids[i], page = pageOf[passage], weight = hits.weights[i], level = hits.grades[i];
        if (!best[page]) touched.push(page);
        best[page] = Math.max(best[page], weight);
        grade[page] = Math.max(grade[page], level);
        sum[page] += weight;
        // Of a section its own words say where it is, not the title of the page.
        passageScores[passage] += rarity * (level >= TITLED ? weights[3] : weight);
        if (level >= 8 && level < TITLED && !unit.isExtra) headed[passage] += rarity;
      }
      touched.forEach(page => {
        scores[page] += rarity * (best[page] + Math.min(0.3 * best[page], 0.06 * (sum[page] - best[page])));
        if (!unit.isExtra) {
          coverage[page] += rarity;
          matched[page]++;
          if (grade[page] >= TITLED) titled[page] += rarity;
          if (grade[page] >= NAMED) named[page] += rarity;
        }
        if (unit.label.endsWith("~") && grade[page] >= TITLED) exact.push(page);
        best[page] = sum[page] = grade[page] = 0;
      });
    });
    unwanted.forEach(unit => unit.hits.ids.forEach(passage => { matched[pageOf[passage]] = 0xffff; }));
    if (!units.length) {
      var rest = this.allPages(1);
      matched.forEach((flag, page) => { if (flag) rest.scores[page] = 0; });
      return rest;
    }
    var wanted = question ? question.wanted : {};
    var isChosen = Object.keys(wanted).some(type => wanted[type] > 9), called = new Set(), avoided = new Set();
    if (question) {
      question.terms.forEach(term => (term.pages || []).forEach(page => called.add(page)));
      question.without.forEach(term => term.hits && term.hits.ids.forEach(passage => avoided.add(pageOf[passage])));
    }
    var isFull = new Uint8Array(pages), isNamed = false;
    for (var passage = 0; passage < count; passage++) {
      var share = headed[passage] / (total || 1);
      passageScores[passage] *= 1 + 3 * share * share;
      best[pageOf[passage]] = Math.max(best[pageOf[passage]], passageScores[passage]);
    }
    for (var page = 0; page < pages; page++) {
      if (!matched[page] || matched[page] === 0xffff) {
        scores[page] = coverage[page] = 0;
        continue;
      }
      var type = index.typeOf(page), title = titled[page] / total;
      coverage[page] /= total || 1;
      isFull[page] = matched[page] === needed;
      // What a question names is its subject, whatever else stands in it.
      if (called.has(page)) coverage[page] = Math.max(0.9, coverage[page]);
      if (called.has(page) || coverage[page] > 0.45 && wanted[type] > 4) isFull[page] = 1;
      if (isFull[page] && named[page] > 0.99 * total) isNamed = true;
      scores[page] = (scores[page] * (1 + title * title) + 0.8 * best[page]) * coverage[page] * coverage[page];
      // A thing that is called so comes before a section of a text that is.
      if (title > 0.99 && /^(equipment|material|space|campus|training|service|person|event)$/.test(type)) scores[page] *= 1.6;
      scores[page] *= (wanted[type] || 1) * (avoided.has(page) ? 0.2 : 1);
    }
    // The page that is called so comes before one with a section called so.
    exact.forEach(page => { if (!isChosen || wanted[index.typeOf(page)] > 9) scores[page] *= 4; });
    // Pages for the staff come last, but for those that are called so.
    var isLast = new Set(this.filters.audience ? [] : index.pagesOf("audience", "staff").filter(page => !called.has(page) && !exact.includes(page)));
    return {
      scores: scores, coverage: coverage, isFull: isFull, passageScores: passageScores, isNamed: isNamed, isAsked: !!question, isLast: isLast,
      titled: titled, headed: headed, total: total
    };
  }
});
