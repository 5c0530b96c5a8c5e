/*
 * What a question is about, in whatever words: words lead to subjects, and subjects to the pages that speak of them. They are
 * looked at only where the words themselves find no page that has them all, with a part of its own.
 */

/*
 * How much of what a question is about stands in no page as it is said: 0 to 1. What was found but by what else it may mean is not
 * said, and a pair over the seam of two words is no word.
 */
function strangeness(units, lost) {
  var own = units.filter(unit => !unit.isExtra && !unit.near).concat(lost || []), known = new Set();
  var isLost = unit => unit.isMeant || !unit.hits || !unit.hits.ids.length;
  own.forEach(unit => { if (!isLost(unit)) Array.from(unit.label).forEach(character => known.add(character)); });
  // What is left of a word of which a part is found may be a slip.
  var weigh = list => list.reduce((sum, unit) => sum + (unit.loose && isLost(unit) && known.has(unit.label[0]) !== known.has(unit.label.slice(-1)) ? 0.5 : 1) * (/^[\x00-\x7f]+$/.test(unit.label) ? 2 * unit.label.split(" ").length : Array.from(unit.label).filter(character => !unit.loose || !isLost(unit) || !known.has(character)).length), 0);
  return weigh(own.filter(isLost)) / (weigh(own) || 1);
}

/*
 * What speaks for the pages that have the words: most, for the page that has most of them, rare words more than others and names more
 * than texts; known, how many words stand anywhere; isTogether, whether some passage has all of those; called, the pages that have in
 * their titles what stands in few titles, or that alone have a word in what is said of them.
 */
function evidence(index, units) {
  var sums = new Float32Array(index.entry.pages), together = new Uint8Array(index.passages), known = 0, most = 0, called = new Set();
  var groupsOf = pages => new Set(Array.from(pages, page => index.groupOf[page])).size;
  units.forEach(unit => {
    var ids = unit.hits.ids, weights = unit.hits.weights, count = ids.length;
    if (unit.isExtra || unit.near || !count) return;
    var rarity = Math.log(1 + (index.passages - count + 0.5) / (count + 0.5)) * (unit.loose ? 0.6 : 1);
    for (var i = 0, own = new Set(), titles = new Set(); i < count;) {
      var page = index.pageOf[ids[i]], best = 0;
      for (; i < count && index.pageOf[ids[i]] === page; i++) {
        together[ids[i]]++;
        best = Math.max(best, Math.min(1, weights[i] / 2));
        if (unit.hits.grades[i] >= TITLED) titles.add(page);
      }
      own.add(page);
      sums[page] += rarity * best;
      most = Math.max(most, sums[page]);
    }
    if (groupsOf(titles) < 3) titles.forEach(page => called.add(page));
    if (groupsOf(own) < 2 && unit.hits.grades.some(grade => grade >= SAID)) own.forEach(page => called.add(page));
    known++;
  });
  return {
    most: most, isTogether: together.includes(known), known: known, called: Array.from(called)
  };
}

var answer = Search.prototype.answer;

/* Pages that have some of the words at most are put in order by what they are about, too, and those that have none are among them. */
Search.prototype.answer = async function (units, ranking) {
  var question = !ranking.isBrowsing && this.reading && (await this.reading || {}).question;
  if (question) {
    await this.bringNear(units, ranking, question);
    var cards = this.isAsked && await this.answers || [];
    if (cards[0]) this.bringAnswered(ranking, question, cards[0]);
  }
  return answer.call(this, units, ranking);
};

/* Adds to a ranking how near pages are to what a question is about: the more so, the less speaks for those that have its words. */
Search.prototype.bringNear = async function (units, ranking, question) {
  var full = new Set(Array.from(ranking.scores.keys()).filter(page => ranking.isFull[page] && ranking.scores[page]).map(page => this.index.groupOf[page]));
  // Who says what must stand there, and what must not, means just that.
  if (!question.terms.length || /(^|\s)-\S|["\u201c\u300c\u300e]/.test(this.query)) return;
  var strange = strangeness(units, question.lost), isSaid = full.size && strange < 0.3, isBare = question.isShort || !question.isAsked;
  if (isSaid && ranking.isNamed) return;
  // What is said together somewhere is what is sought, unless it is but one word, and in passing.
  var said = evidence(this.index, units), isSome = said.known > 1;
  if (isSaid && (isBare ? full.size > 2 || this.mask() : said.isTogether && (isSome || said.most > 5))) return;
  var trust = strange < 0.3 ? said.known > 2 || said.isTogether && isSome ? 5 : 10 : 16;
  var bring = this.index.entry.meanings && await tools.part(this.index, "questions-meanings");
  if (bring) await bring(this, ranking, question, {
    weight: (0.7 + 0.3 * strange) / (1 + Math.pow(said.most / trust, 2)), called: said.called, isFirst: isSaid && isBare,
    named: question.terms.flatMap(term => term.pages || []).filter(page => !question.places.includes(page)).concat(question.people.flatMap(person => this.index.peopleCalled(person)))
  });
};

/* What is answered of stands above what has but the words: the thing itself, each of several, or what of them was asked for. */
Search.prototype.bringAnswered = function (ranking, question, card) {
  var index = this.index, pagesAt = urls => (index.records || []).reduce((pages, record, page) => urls.includes(record[1]) ? pages.concat(page) : pages, []);
  var urls = card.items.map(item => item.url), types = question.types.concat(card.kind === "who" ? "person" : []);
  var sought = pagesAt(urls.concat(card.url)).filter(page => /^(person|training|event)$/.test(index.typeOf(page)) && types.includes(index.typeOf(page)));
  var most = ranking.scores.reduce((a, b) => Math.max(a, b), 1);
  ranking.answered = sought.length ? sought : pagesAt(card.title ? [card.url] : urls);
  ranking.answered.forEach(page => {
    ranking.scores[page] += most;
    ranking.isFull[page] = ranking.coverage[page] = 1;
  });
};

var texts = Search.prototype.texts;

/* What is answered of need not have the words. */
Search.prototype.texts = function (page, strict, ranking) {
  return texts.call(this, page, ranking.answered && ranking.answered.includes(page) ? [] : strict, ranking);
};
