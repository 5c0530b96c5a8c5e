/* Fills unit.hits (where it occurs) and unit.marks (what to mark). */
function resolveUnit(index, unit) {
  var prepared = unit.word === undefined ? Promise.resolve() : prepareWord(index, unit);
  return prepared.then(() => Promise.all(unit.alternatives.map(alternative => resolveAlternative(index, alternative)))).then(lists => {
    if (unit.near) lists.push(pageHits(index, unit.near, 1, 4));
    if (unit.pages) lists.push(pageHits(index, unit.pages, index.weights[15], 15));
    unit.hits = unite(index, lists.length ? lists : [emptyHits(0)]);
    unit.marks = [];
    unit.alternatives.forEach((alternative, i) => {
      if (lists[i].ids.length) unit.marks = unit.marks.concat(alternative.marks || [alternative.phrase || alternative.terms[0].replace(/\*$/, "")]);
    });
    unit.mustVerify = unit.hits.ids.length > 0 && !unit.near && !unit.pages && unit.alternatives.every((alternative, i) => alternative.phrase && !alternative.isWord || !lists[i].ids.length);
    return unit;
  });
}

function resolveAlternative(index, alternative) {
  return Promise.all(alternative.terms.map(term => term.slice(-1) === "*" ? singleHan(index, term.slice(0, -1)) : index.hits(term))).then(lists => {
    var hits = lists.length ? intersect(lists) : emptyHits(0);
    return alternative.factor === 1 && !alternative.named ? hits : scaled(hits, alternative.factor, alternative.named ? NAMED : 0);
  });
}

/* One Han character is found as the beginning of pairs and as the last of a run. */
function singleHan(index, character) {
  var known = index.decoded.get(character + "*");
  if (known) return Promise.resolve(known);
  var broken = index.broken;
  return index.beginningWith(character, 12).then(found => {
    var hits = unite(index, [emptyHits(0)].concat(found.map(item => decodePostings(index, item.postings))));
    if (broken === index.broken) index.decoded.set(character + "*", hits);
    return hits;
  });
}

var likePinyin = /^(?:(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang?|u?ai|i?ao|i?ong|[ei]ng|e[inr]|i[enu]|ou|u[eino]|ve|[aeiouv])){2,}|[bcdfghjklmnpqrstwxyz]{3,})$/;

function prepareWord(index, unit) {
  var word = unit.word, plain = word.replace(/(\+\+|#)$/, "");
  unit.alternatives = (unit.synonyms || []).map(text => wordsAlternative(text, 0.7)).concat(unit.more || []);
  // So that their files are under way together with the word's.
  unit.alternatives.forEach(alternative => resolveAlternative(index, alternative));
  function add(text, factor, marks) {
    unit.alternatives.push({ terms: [text], factor: factor, marks: marks, isWord: true });
  }
  return Promise.all([index.term(word), index.beginningWith(word, unit.isLast ? 3 : 1), otherForms(index, word), unit.measure ? index.term(unit.measure) : ""]).then(both => {
    var exact = both[0], found = both[1], measure = both[3];
    if (exact) add(word, 1, []);
    if (measure) add(unit.measure, 0.95, [word].concat(unit.parts));
    if (unit.parts && unit.parts.length > 1 && !measure) {
      var parts = unit.parts.filter(Boolean);
      unit.alternatives.push({ terms: parts, factor: exact ? 0.6 : 1, marks: parts, isWord: true });
    }
    if (!exact && plain !== word) add(plain, 0.9, [plain]);
    if (!exact) both[2].forEach(form => { add(form, 0.85, [form]); });
    var own = found.filter(item => item.word === word)[0];
    var head = own && (own.postings[0] === "=" ? own.postings.slice(1) : word);
    var longer = found.filter(item => item.word !== word);
    if (exact) {
      unit.alternatives.filter(item => item.terms[0] === word).forEach(item => {
        item.marks = longer.filter(other => other.postings === "=" + head || other.word === head)
          .map(other => other.word).concat(word, head);
      });
    }
    if (unit.isLast || !exact) {
      longer.sort((a, b) => a.word.length - b.word.length).slice(0, 40).forEach(item => {
        add(item.word, exact ? 0.5 : 0.75, [item.word]);
      });
    }
    // A rare word may be pinyin all the same, if it looks like some syllables.
    if (exact && (exact.length > 6 || !likePinyin.test(word)) || !/^[a-z0-9]+$/.test(word)) return null;
    return pinyinAlternatives(index, word).then(names => {
      unit.alternatives = unit.alternatives.concat(names);
      if (exact || unit.alternatives.length) return null;
      return nearWords(index, word).then(words => { words.forEach(near => { add(near, 0.6, [near]); }); });
    });
  });
}

/* The forms of a word that pages have, where it may be that no page has the word itself. */
function otherForms(index, word) {
  if (!/^[a-z]{5,}$/.test(word)) return Promise.resolve([]);
  var base = word.replace(/(?:ings?|ed|e?s|ers?)$/, "");
  var forms = [base, base + "e", base.replace(/(.)\1$/, "$1")].filter((form, i, all) => form !== word && form.length > 2 && all.indexOf(form) === i);
  return Promise.all(forms.map(form => index.term(form))).then(found => forms.filter((form, i) => found[i]));
}

/* Pages as hits of their first passages. */
function pageHits(index, pages, weight, grade) {
  var hits = emptyHits(pages.length);
  pages.slice().sort((a, b) => a - b).forEach((page, i) => { hits.ids[i] = index.firstPassage[page]; });
  hits.weights.fill(weight);
  hits.grades.fill(grade);
  return hits;
}
