/* Fills unit.hits (where it occurs) and unit.marks (what to mark). */
async function resolveUnit(index, unit) {
  if (unit.word !== undefined) await prepareWord(index, unit);
  var lists = await Promise.all(unit.alternatives.map(alternative => resolveAlternative(index, alternative)));
  unit.marks = unit.alternatives.flatMap((alternative, i) => lists[i].ids.length ? alternative.marks || alternative.phrase || alternative.terms[0].replace("*", "") : []);
  unit.hits = unite(index, lists);
  unit.mustVerify = unit.hits.ids.length > 0 && unit.alternatives.every((alternative, i) => alternative.phrase && !alternative.isWord || !lists[i].ids.length);
  return unit;
}

async function resolveAlternative(index, alternative) {
  var known = await index.word(alternative.text), hits = known ? decodePostings(index, known) : intersect(await Promise.all(
    alternative.terms.map(term => term.endsWith("*") ? singleHan(index, term.slice(0, -1)) : index.hits(term))));
  return alternative.factor === 1 && !alternative.named ? hits : scaled(hits, alternative.factor, alternative.named ? NAMED : 0);
}

/* One Han character is found as the beginning of pairs and as the last of a run. */
async function singleHan(index, character) {
  return unite(index, (await index.beginningWith(character, 12)).map(item => decodePostings(index, item.postings)));
}

var likePinyin = /^(?:(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang?|u?ai|i?ao|i?ong|[ei]ng|e[inr]|i[enu]|ou|u[eino]|ve|[aeiouv])){2,}|[bcdfghjklmnpqrstwxyz]{3,})$/;

async function prepareWord(index, unit) {
  var word = unit.word, plain = word.replace(/(\+\+|#)$/, "");
  unit.alternatives = wordsAlternatives(unit.synonyms, 0.7).concat(unit.more || []);
  // So that their files are under way together with the word's.
  unit.alternatives.forEach(alternative => resolveAlternative(index, alternative));
  function add(text, factor, marks) {
    unit.alternatives.push({ terms: [text], factor: factor, marks: marks, isWord: true });
  }
  var all = await Promise.all([index.term(word), index.beginningWith(word, unit.isLast ? 3 : 1), unit.measure ? index.term(unit.measure) : ""]);
  var exact = all[0], measure = all[2], own = all[1].find(item => item.word === word), longer = all[1].filter(item => item !== own);
  var head = own && (own.postings[0] === "=" ? own.postings.slice(1) : word);
  if (exact) add(word, 1, longer.filter(item => item.postings === "=" + head || item.word === head).map(item => item.word).concat(word, head));
  if (measure) add(unit.measure, 0.95, [word].concat(unit.parts));
  if (unit.parts && unit.parts.length > 1 && !measure) {
    var parts = unit.parts.filter(Boolean);
    unit.alternatives.push({ terms: parts, factor: exact ? 0.6 : 1, marks: parts, isWord: true });
  }
  if (!exact && plain !== word) add(plain, 0.9, [plain]);
  // What reads questions knows the forms of words; where it can't be had, they have but that in which they are typed.
  if (!exact && !index.formsOf) await part(index, "questions");
  if (!exact && index.formsOf) (await index.formsOf(word)).forEach(form => add(form, 0.85, [form]));
  if (unit.isLast || !exact) longer.sort((a, b) => a.word.length - b.word.length).slice(0, 40).forEach(item => add(item.word, exact ? 0.5 : 0.75, [item.word]));
  // A rare word may be pinyin all the same, if it looks like some syllables.
  if (exact && (exact.length > 6 || !likePinyin.test(word)) || !/^[a-z0-9]+$/.test(word)) return;
  var slips = await slipsOf(index);
  if (!slips) return;
  unit.alternatives = unit.alternatives.concat(await slips.pinyinAlternatives(word));
  if (!exact && !unit.alternatives.length) (await slips.nearWords(word)).forEach(near => add(near, 0.6, [near]));
}
