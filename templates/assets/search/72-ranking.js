Object.assign(Search.prototype, {
  allPages(flag) {
    var index = this.index, pages = index.entry.pages;
    var ranking = { scores: new Float32Array(pages).fill(flag), coverage: new Float32Array(pages).fill(flag), isFull: new Uint8Array(pages).fill(flag) };
    ranking.passageScores = new Float32Array(index.passages);
    ranking.isBrowsing = true;
    return ranking;
  },

  /* Scores pages, and passages within them. */
  rank(units, unwanted, question) {
    var index = this.index, pages = index.entry.pages, count = index.passages, weights = index.weights;
    var scores = new Float32Array(pages), coverage = new Float32Array(pages), titled = new Float32Array(pages), named = new Float32Array(pages);
    var matched = new Uint16Array(pages), best = new Float32Array(pages), sum = new Float32Array(pages), grade = new Uint8Array(pages);
    var passageScores = new Float32Array(count), headed = new Float32Array(count);
    var total = 0, needed = 0, pageOf = index.pageOf, touched = [], exact = [];
    units.forEach(unit => {
      var hits = unit.hits, frequency = hits.ids.length;
      var rarity = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) * (unit.isExtra ? 0.3 : unit.loose ? 0.6 : 1);
      if (!unit.isExtra) {
        total += rarity;
        needed++;
      }
      touched.length = 0;
      for (var i = 0; i < frequency; i++) {
        var passage = hits.ids[i], page = pageOf[passage], weight = hits.weights[i], level = hits.grades[i];
        if (!best[page]) touched.push(page);
        if (weight > best[page]) best[page] = weight;
        if (level > grade[page]) grade[page] = level;
        sum[page] += weight;
        // Of a section its own words say where it is, not the title of the page.
        passageScores[passage] += rarity * (level >= TITLED ? weights[3] : weight);
        if (level >= 8 && level < TITLED && !unit.isExtra) headed[passage] += rarity;
      }
      for (i = 0; i < touched.length; i++) {
        page = touched[i];
        scores[page] += rarity * (best[page] + Math.min(0.3 * best[page], 0.06 * (sum[page] - best[page])));
        if (!unit.isExtra) {
          coverage[page] += rarity;
          matched[page]++;
          if (grade[page] >= TITLED) titled[page] += rarity;
          if (grade[page] >= NAMED) named[page] += rarity;
        }
        if (unit.label[0] === "#" && grade[page] >= TITLED) exact.push(page);
        best[page] = sum[page] = grade[page] = 0;
      }
    });
    unwanted.forEach(unit => {
      for (var i = 0; i < unit.hits.ids.length; i++) matched[pageOf[unit.hits.ids[i]]] = 0xffff;
    });
    if (!units.length) {
      var rest = this.allPages(1);
      for (var page = 0; page < pages; page++) if (matched[page] === 0xffff) rest.scores[page] = rest.coverage[page] = rest.isFull[page] = 0;
      return rest;
    }
    var wanted = question ? question.wanted : {}, called = new Uint8Array(pages), isChosen = Object.keys(wanted).some(type => wanted[type] > 9), avoided = new Uint8Array(pages);
    if (question) {
      question.terms.forEach(term => { (term.pages || []).forEach(page => { called[page] = 1; }); });
      question.without.forEach(term => { if (term.hits) term.hits.ids.forEach(passage => { avoided[pageOf[passage]] = 1; }); });
    }
    var isFull = new Uint8Array(pages), bestPassage = new Float32Array(pages), isNamed = false;
    for (var passage = 0; passage < count; passage++) {
      if (!passageScores[passage]) continue;
      var share = total ? headed[passage] / total : 0;
      passageScores[passage] *= 1 + 3 * share * share;
      if (passageScores[passage] > bestPassage[pageOf[passage]]) bestPassage[pageOf[passage]] = passageScores[passage];
    }
    for (page = 0; page < pages; page++) {
      if (!matched[page] || matched[page] === 0xffff) {
        scores[page] = coverage[page] = 0;
        continue;
      }
      coverage[page] /= total || 1;
      isFull[page] = matched[page] === needed ? 1 : 0;
      // What a question names is its subject, whatever else stands in it.
      if (called[page] && coverage[page] < 0.9) coverage[page] = 0.9;
      if (called[page] || question && coverage[page] > 0.45 && wanted[index.typeOf(page)] > 4) isFull[page] = 1;
      var title = titled[page] / total;
      if (isFull[page] && named[page] > 0.99 * total) isNamed = true;
      scores[page] = (scores[page] * (1 + title * title) + 0.8 * bestPassage[page]) * coverage[page] * coverage[page];
      // A thing that is called so comes before a section of a text that is.
      if (title > 0.99 && /^(equipment|material|space|campus|training|service|person|event)$/.test(index.typeOf(page))) scores[page] *= 1.6;
      if (question) scores[page] *= (wanted[index.typeOf(page)] || 1) * (avoided[page] ? 0.2 : 1);
    }
    var isForStaff = new Uint8Array(pages);
    index.pagesOf("audience", "staff").forEach(page => { if (!called[page] && exact.indexOf(page) < 0) isForStaff[page] = 1; });
    // The page that is called so comes before one with a section called so.
    exact.forEach(page => { if (!isChosen || wanted[index.typeOf(page)] > 9) scores[page] *= 4; });
    return { scores: scores, coverage: coverage, isFull: isFull, passageScores: passageScores, isNamed: isNamed, isAsked: !!question, isForStaff: this.filters.audience ? null : isForStaff, titled: titled, headed: headed, total: total };
  }
});
