/*
 * The units of a parsed query. Strictly, short runs of Han are one word each; loosely, every pair counts by itself
 * and words that say nothing are left out.
 */
function unitsOf(index, parsed, isLoose) {
  var hanLength = parsed.runs.reduce((sum, run) => sum + (run.han || "").length, 0);
  var useful = parsed.runs.some(run => run.han ? withoutIgnorable(index, run.han).length : !index.ignorable.has(run.word));
  var extra = [];
  var units = parsed.phrases.concat(parsed.runs.flatMap((run, position) => {
    if (run.word) {
      if (useful && parsed.runs.length > 1 && index.ignorable.has(run.word)) {
        extra.push(run.word);
        return [];
      }
      return { label: run.word, word: run.word, parts: run.parts, measure: run.measure, isLast: position === parsed.runs.length - 1 && parsed.endsOpen, alternatives: [] };
    }
    return (useful && (isLoose || hanLength > 4) ? withoutIgnorable(index, run.han) : [run.han]).flatMap(piece => {
      var whole = index.synonyms.get(piece), length = Array.from(piece).length;
      if (whole || length <= (isLoose ? 2 : 4)) return hanUnit(piece, whole);
      var parts = atSynonyms(index, piece);
      if (parts.length === 1) return pairUnits(piece);
      // A character by itself says nothing beside a word.
      return parts.flatMap(part => part.length > 1 && (index.synonyms.has(part) || Array.from(part).length === 2) ? hanUnit(part, index.synonyms.get(part)) : pairUnits(part));
    });
  }));
  units = joinSynonymWords(index, units, parsed.runs.filter(run => run.word));
  if (!units.length) return units;
  var whole = parsed.runs.flatMap(run => run.han ? withoutIgnorable(index, run.han) : index.ignorable.has(run.word) ? "" : run.word).join("");
  units = units.filter((unit, i) => units.findIndex(other => other.label === unit.label) === i);
  return units.concat(extraUnits(index, parsed, units, whole, extra));
}

/* The term of a whole title or heading, as the build makes it: it stands beside what the name begins with. */
function nameTerm(text) {
  text = squeezed(text);
  return /\w{1,4}|.{0,2}/u.exec(text)[0] + "#" + hashOf(text).toString(36) + "~";
}

/* FNV-1a over UTF-16, as the build has it. */
function hashOf(text) {
  for (var hash = 2166136261, i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/* `circuit board` has synonyms as a whole. */
function joinSynonymWords(index, units, words) {
  for (var from = 0; from < words.length; from++) {
    for (var to = Math.min(words.length, from + 4); to > from; to--) {
      var texts = words.slice(from, to).map(run => run.word), text = texts.join(" ");
      if (!index.synonyms.has(text)) continue;
      var members = units.filter(unit => unit.word && texts.includes(unit.word));
      if (to - from === 1 && members[0]) {
        members[0].synonyms = index.synonyms.get(text);
      } else if (members.length === to - from) {
        units = units.filter(unit => !members.includes(unit));
        units.push({ label: text, alternatives: [wordsAlternative(text, 1.1)].concat(wordsAlternatives(index.synonyms.get(text), 0.7)) });
      }
      from = to - 1;
      break;
    }
  }
  return units;
}

function hanUnit(han, synonyms) {
  var length = Array.from(han).length;
  return {
    label: han, han: han,
    alternatives: [{ text: han, terms: length > 1 ? pairsOf(han) : [han + "*"], factor: 1, phrase: length === 2 ? "" : han }].concat(wordsAlternatives(synonyms, 0.7))
  };
}

/* Any words as one alternative. */
function wordsAlternative(text, factor, named) {
  var unit = phraseUnit(text), terms = unit ? unit.alternatives[0].terms : [];
  return { text: text, terms: terms, factor: factor, named: named, phrase: terms.length > 1 ? text : "" };
}

function wordsAlternatives(texts, factor, named) {
  return (texts || []).map(text => wordsAlternative(text, factor, named));
}

/* A run of Han that is too long to be one word: each pair counts by itself. */
function pairUnits(han) {
  return pairsOf(han).map(pair => ({ label: pair, alternatives: [{ terms: [pair], factor: 1 }], loose: true }));
}

/* Cuts Han at known words of so many characters, the longest first: texts, the known words among them. */
function cutAt(han, least, most, isKnown) {
  var characters = Array.from(han), pieces = [], isOpen = false;
  for (var i = 0; i < characters.length;) {
    var length = Math.min(most, characters.length - i), text;
    while (length >= least && !isKnown(text = characters.slice(i, i + length).join(""))) length--;
    if (length >= least) {
      pieces.push(text);
      i += length;
    } else if (isOpen) pieces[pieces.length - 1] += characters[i++];
    else pieces.push(characters[i++]);
    isOpen = length < least;
  }
  return pieces;
}

/* Splits a long run of Han at words that say nothing. */
function withoutIgnorable(index, han) {
  return cutAt(han, 1, 5, text => index.ignorable.has(text)).filter(text => !index.ignorable.has(text));
}

/* Splits Han at words that have synonyms. */
function atSynonyms(index, han) {
  return cutAt(han, 2, 8, text => index.synonyms.has(text));
}

/* The pairs of a run of Han in which nothing is of a word that may ask: such words are in every other page. */
function plainPairs(index, han) {
  var characters = Array.from(han), pairs = pairsOf(han), asks = characters.map((character, i) => index.asks(character) || i > 0 && index.asks(pairs[i - 1]) || i < pairs.length && index.asks(pairs[i]));
  return pairs.filter((pair, i) => !asks[i] && !asks[i + 1]);
}

/* The longest words with synonyms in a run, one after the other: a question is most likely about them. */
function likelyWords(index, run) {
  var han = run.han || "", found = han ? [] : [run.word].filter(word => index.words.has(word) && !index.asks(word));
  for (var from = 0; from < han.length; from++) {
    for (var size = Math.min(8, han.length - from); size > 1 && !index.words.has(han.slice(from, from + size)); size--);
    if (size < 2) continue;
    found.push(han.slice(from, from + size));
    from += size - 1;
  }
  return found;
}

/* What says nothing by itself, and the pairs over seams, still tell a title or heading that was typed whole. */
function extraUnits(index, parsed, units, subject, extra) {
  extra = extra || parsed.runs.map(run => run.word).filter(word => word && units.every(unit => unit.label !== word));
  var covered = new Set(units.flatMap(unit => pairsOf(unit.han || "").concat(unit.label)));
  extra = Array.from(new Set(extra.filter(word => !index.asks(word)).concat(parsed.runs.flatMap(run => run.han ? plainPairs(index, run.han) : run.isSpelt ? run.parts : []))))
    .filter(term => !covered.has(term)).slice(0, 8);
  // So does the whole query as the name of a page or section, as it is and without what says nothing.
  return extra.concat(Array.from(new Set([parsed.folded || "", subject].map(nameTerm)))).map(term => ({
    label: term, isExtra: true, alternatives: [{ terms: [term], factor: term.endsWith("~") ? 3 : 1, marks: [], isWord: true }]
  }));
}
