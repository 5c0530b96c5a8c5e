/*
 * The units of a parsed query. Strictly, short runs of Han are one word each; loosely, every pair counts by itself
 * and words that say nothing are left out.
 */
function unitsOf(index, parsed, isLoose) {
  var units = parsed.phrases.slice();
  var hanLength = parsed.runs.reduce((sum, run) => sum + (run.han ? run.han.length : 0), 0);
  var words = parsed.runs.filter(run => run.han === undefined);
  var useful = parsed.runs.some(run => run.han !== undefined ? withoutIgnorable(index, run.han).length : !index.ignorable.has(run.word));
  var extra = [];
  parsed.runs.forEach((run, position) => {
    if (run.han === undefined) {
      if (useful && parsed.runs.length > 1 && index.ignorable.has(run.word)) {
        extra.push(run.word);
        return;
      }
      units.push({ label: run.word, word: run.word, parts: run.parts, measure: run.measure, isLast: position === parsed.runs.length - 1 && parsed.endsOpen, alternatives: [] });
      return;
    }
    var pieces = useful && (isLoose || hanLength > 4) ? withoutIgnorable(index, run.han) : [run.han];
    if (!pieces.length && !useful) pieces = [run.han];
    pieces.forEach(piece => {
      var whole = index.synonyms.get(piece);
      var length = Array.from(piece).length;
      if (whole || length <= 4 && (!isLoose || length < 3)) units.push(hanUnit(piece, whole));
      else {
        var parts = atSynonyms(index, piece);
        if (parts.length === 1) units = units.concat(pairUnits(piece));
        else {
          parts.forEach(part => {
            var short = Array.from(part.text).length;
            if (part.synonyms || short === 2) units.push(hanUnit(part.text, part.synonyms));
            else if (short > 2) units = units.concat(pairUnits(part.text));
          });
        }
      }
    });
  });
  units = joinSynonymWords(index, units, words);
  if (!units.length) return units;
  var whole = parsed.runs.map(run => run.word === undefined ? withoutIgnorable(index, run.han).join("") : index.ignorable.has(run.word) ? "" : run.word).join("");
  units = units.filter((unit, i) => units.findIndex(other => other.label === unit.label) === i);
  return units.concat(extraUnits(index, parsed, units, whole, extra));
}

/* The term of a whole title or heading, as the build makes it. */
function nameTerm(text) {
  var hash = 2166136261;
  text = squeezed(text);
  for (var i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return "#" + (hash >>> 0).toString(36);
}

/* `circuit board` has synonyms as a whole. */
function joinSynonymWords(index, units, words) {
  for (var from = 0; from < words.length; from++) {
    for (var to = Math.min(words.length, from + 4); to > from; to--) {
      var text = words.slice(from, to).map(run => run.word).join(" ");
      var synonyms = index.synonyms.get(text);
      if (!synonyms) continue;
      var members = units.filter(unit => unit.word && words.slice(from, to).some(run => run.word === unit.word));
      if (to - from === 1 && members[0]) {
        members[0].synonyms = synonyms;
      } else if (members.length === to - from) {
        units = units.filter(unit => members.indexOf(unit) < 0);
        units.push({
          label: text, alternatives: [wordsAlternative(text, 1.1)].concat(synonyms.map(word => wordsAlternative(word, 0.7)))
        });
      }
      from = to - 1;
      break;
    }
  }
  return units;
}

function hanUnit(han, synonyms) {
  var length = Array.from(han).length;
  var alternatives = [length === 1
    ? { terms: [han + "*"], factor: 1, phrase: han }
    : { terms: pairsOf(han), factor: 1, phrase: length > 2 ? han : "" }];
  (synonyms || []).forEach(word => { alternatives.push(wordsAlternative(word, 0.7)); });
  return { label: han, alternatives: alternatives, han: han };
}

/* Any words as one alternative. */
function wordsAlternative(text, factor, named) {
  var unit = phraseUnit(text);
  return { terms: unit ? unit.alternatives[0].terms : [], factor: factor, named: named, phrase: unit && unit.alternatives[0].terms.length > 1 ? text : "" };
}

/* A run of Han that is too long to be one word: each pair counts by itself. */
function pairUnits(han) {
  return pairsOf(han).map(pair => {
    return { label: pair, alternatives: [{ terms: [pair], factor: 1 }], loose: true };
  });
}

/* Splits a long run of Han at words that say nothing. */
function withoutIgnorable(index, han) {
  var characters = Array.from(han), pieces = [], piece = "";
  for (var i = 0; i < characters.length;) {
    var skip = 0;
    for (var length = Math.min(5, characters.length - i); length > 0 && !skip; length--) {
      if (index.ignorable.has(characters.slice(i, i + length).join(""))) skip = length;
    }
    if (skip) {
      if (piece) pieces.push(piece);
      piece = "";
    } else {
      piece += characters[i];
    }
    i += skip || 1;
  }
  if (piece) pieces.push(piece);
  return pieces;
}

/* Splits Han at words that have synonyms, the longest first: [{ text, synonyms }]. */
function atSynonyms(index, han) {
  var characters = Array.from(han), pieces = [], piece = "";
  for (var i = 0; i < characters.length;) {
    var known = "";
    for (var length = Math.min(8, characters.length - i); length > 1 && !known; length--) {
      var word = characters.slice(i, i + length).join("");
      if (index.synonyms.has(word)) known = word;
    }
    if (known) {
      if (piece) pieces.push({ text: piece });
      piece = "";
      pieces.push({ text: known, synonyms: index.synonyms.get(known) });
      i += Array.from(known).length;
    } else {
      piece += characters[i++];
    }
  }
  if (piece) pieces.push({ text: piece });
  return pieces;
}

/* What says nothing by itself, and the pairs over seams, still tell a title or heading that was typed whole. */
function extraUnits(index, parsed, units, subject, extra) {
  extra = extra || parsed.runs.filter(run => run.word && units.every(unit => unit.label !== run.word)).map(run => run.word);
  var covered = new Set(units.map(unit => unit.label));
  units.forEach(unit => { if (unit.han) pairsOf(unit.han).forEach(pair => covered.add(pair)); });
  parsed.runs.forEach(run => { extra = extra.concat(run.han ? pairsOf(run.han) : run.isSpelt ? run.parts : []); });
  extra = Array.from(new Set(extra)).filter(term => !covered.has(term)).slice(0, 8);
  // So does the whole query as the name of a page or section, as it is and without what says nothing.
  return extra.concat(Array.from(new Set([parsed.folded || "", subject].map(nameTerm)))).map(term => ({
    label: term, isExtra: true, alternatives: [{ terms: [term], factor: term[0] === "#" ? 3 : 1, marks: [], isWord: true }]
  }));
}
