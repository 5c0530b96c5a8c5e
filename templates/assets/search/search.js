/*
 * LatheSearch: looks things up in the index under search/. Needs no DOM, no dictionary and no stemmer: all
 * knowledge of language is in the index. One classic script, ES2019. The manual's page on the search index
 * explains the files.
 */
/*
 * Properties that no file and no caller knows, so that the build may shorten them: alternatives coverage decoded
 * endsOpen firstPassage firstTerms folded foldedText gradeOf groupOf groupPages hasFull headed isAgain isBrowsing
 * isExtra isFirst isFull isLast isNamed isStale isWord languageOf mustVerify named pageOf passageScores phrases pluses
 * squeezed titled unwanted weightOf withHomophones withNear takeFacets loadFacets foldedTitles preference collect verified
 * beginningWith shardOf allPages isHeaded factor loose parts starts readings firsts wanted failed
 */
(function (root) {
"use strict";

var VERSION = 1;
var GRADES = 16, FINALS = 40, OTHERS = 33;
/* From this grade on a term stands in a title, heading or tag. */
var NAMED = 6, TITLED = 12;

// ---------------------------------------------------------------- numbers as text

var digits = new Int8Array(128).fill(-1);
(function () {
  var digit = 0;
  for (var code = 0x20; code < 0x7f; code++) {
    if ('"\\<>&|'.indexOf(String.fromCharCode(code)) < 0) digits[code] = digit++;
  }
})();

/* Calls visit(number) for each number of a text. */
function eachNumber(text, visit) {
  var number = 0;
  for (var i = 0; i < text.length; i++) {
    var digit = digits[text.charCodeAt(i)] - GRADES;
    if (digit < FINALS) {
      visit(number * FINALS + digit);
      number = 0;
    } else {
      number = number * OTHERS + digit - FINALS;
    }
  }
}

/* Passages with grades: { ids, weights, grades }, ids ascending. Each passage stands once in a term's postings. */
function decodePostings(index, text) {
  var ids = [], grade = 0, next = 0, number = 0, gradeOf = index.gradeOf;
  for (var i = 0; i < text.length; i++) {
    var digit = digits[text.charCodeAt(i)];
    if (digit < GRADES) {
      grade = digit;
      next = 0;
      number = 0;
    } else if (digit < GRADES + FINALS) {
      next += number * FINALS + digit - GRADES;
      ids.push(next);
      gradeOf[next++] = grade;
      number = 0;
    } else {
      number = number * OTHERS + digit - GRADES - FINALS;
    }
  }
  var hits = emptyHits(ids.length);
  hits.ids.set(ids);
  hits.ids.sort();
  for (i = 0; i < ids.length; i++) {
    hits.grades[i] = gradeOf[hits.ids[i]];
    hits.weights[i] = index.weights[hits.grades[i]];
  }
  return hits;
}

function emptyHits(count) {
  return { ids: new Uint32Array(count), weights: new Float32Array(count), grades: new Uint8Array(count) };
}

/* Passages in all lists; the weakest grade and the mean weight count. */
function intersect(lists) {
  lists = lists.slice().sort((a, b) => a.ids.length - b.ids.length);
  return lists.slice(1).reduce((a, b) => {
    var hits = emptyHits(Math.min(a.ids.length, b.ids.length)), count = 0, j = 0;
    for (var i = 0; i < a.ids.length; i++) {
      while (j < b.ids.length && b.ids[j] < a.ids[i]) j++;
      if (j < b.ids.length && b.ids[j] === a.ids[i]) {
        hits.ids[count] = a.ids[i];
        hits.weights[count] = Math.min(a.weights[i], b.weights[j]);
        hits.grades[count++] = Math.min(a.grades[i], b.grades[j]);
      }
    }
    return cut(hits, count);
  }, lists[0] || emptyHits(0));
}

/* Passages in any list; the best counts. */
function unite(index, lists) {
  if (lists.length === 1) return lists[0];
  var best = index.weightOf, grades = index.gradeOf, ids = [];
  lists.forEach(list => {
    for (var i = 0; i < list.ids.length; i++) {
      var id = list.ids[i];
      if (!best[id]) ids.push(id);
      if (list.weights[i] > best[id]) {
        best[id] = list.weights[i];
        grades[id] = list.grades[i];
      }
    }
  });
  var hits = emptyHits(ids.length);
  hits.ids.set(ids);
  hits.ids.sort();
  for (var i = 0; i < ids.length; i++) {
    var id = hits.ids[i];
    hits.weights[i] = best[id];
    hits.grades[i] = grades[id];
    best[id] = 0;
  }
  return hits;
}

function cut(hits, count) {
  return { ids: hits.ids.subarray(0, count), weights: hits.weights.subarray(0, count), grades: hits.grades.subarray(0, count) };
}

function scaled(hits, factor, leastGrade) {
  var result = emptyHits(hits.ids.length), count = 0;
  for (var i = 0; i < hits.ids.length; i++) {
    if (hits.grades[i] < leastGrade) continue;
    result.ids[count] = hits.ids[i];
    result.weights[count] = hits.weights[i] * factor;
    result.grades[count++] = hits.grades[i];
  }
  return cut(result, count);
}

// ---------------------------------------------------------------- folding and cutting, as the build does it

var wordCharacter = /[\p{L}\p{N}\p{M}]/u;

function isHan(code) {
  return code >= 0x4e00 && code <= 0x9fff || code >= 0x3400 && code <= 0x4dbf || code >= 0xf900 && code <= 0xfaff ||
    code >= 0x20000 && code <= 0x3ffff || code === 0x3005 || code === 0x3007;
}

/* What one character folds to; usually one character. */
function foldCharacter(character, variants) {
  var code = character.codePointAt(0);
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x4e00 && code <= 0x9fff) return variants[character] || character;
  var folded = "";
  var parts = Array.from(character.normalize("NFKD").toLowerCase());
  for (var i = 0; i < parts.length; i++) {
    code = parts[i].codePointAt(0);
    if (code >= 0x300 && code <= 0x36f || code >= 0xd800 && code <= 0xdfff) continue;
    folded += code === 0x3c2 ? "\u03c3" : variants[parts[i]] || parts[i];
  }
  return folded;
}

/* The folded text, and for each of its code units where in the text it comes from. */
function foldText(text, variants) {
  var folded = "", places = [], index = 0;
  while (index < text.length) {
    var character = String.fromCodePoint(text.codePointAt(index));
    var result = foldCharacter(character, variants);
    folded += result;
    for (var i = 0; i < result.length; i++) places.push(index);
    index += character.length;
  }
  places.push(text.length);
  return { text: folded, places: places };
}

/*
 * Cuts folded text into runs: { han: "激光", start } or { word: "ledstrip", parts: ["led", "strip"], start }.
 * The rules of the build's tokenizer; the golden vectors hold both to them.
 */
function cutRuns(folded) {
  var runs = [], run = null, joiner = "", pluses = "";
  function close() {
    if (run && run.parts) {
      if (pluses === "++" || pluses === "#") run.word += pluses;
    }
    run = null;
    joiner = "";
    pluses = "";
  }
  for (var index = 0; index < folded.length;) {
    var code = folded.codePointAt(index), character = String.fromCodePoint(code);
    if (isHan(code)) {
      if (!run || run.han === undefined) {
        close();
        run = { han: "", start: index };
        runs.push(run);
      }
      run.han += character;
    } else if (code < 0x80 ? /[0-9a-z]/.test(character) : wordCharacter.test(character)) {
      if (run && (run.han !== undefined || pluses || joiner && run.parts.length >= 6)) close();
      if (!run) {
        run = { word: "", parts: [], start: index };
        runs.push(run);
      }
      if (joiner || !run.parts.length) {
        if (joiner && /[0-9]$/.test(run.word) && /[0-9]/.test(character)) run.word += joiner;
        run.parts.push("");
        joiner = "";
      }
      var part = run.parts.pop();
      if (Array.from(part).length < 40) {
        part += character;
        run.word += character;
      }
      run.parts.push(part);
    } else if (run && run.parts && /[-.:'_\u2010\u2019]/.test(character)) {
      if (joiner || pluses) close(); else joiner = character === "\u2019" ? "'" : character === "\u2010" ? "-" : character;
    } else if (run && run.parts && /[+#]/.test(character) && !joiner && run.parts.length === 1 && !/[0-9]/.test(run.word) &&
        (character === "+" ? pluses !== "++" && pluses !== "#" : !pluses)) {
      pluses += character;
    } else {
      close();
    }
    index += character.length;
  }
  close();
  return runs;
}

function pairsOf(han) {
  var characters = Array.from(han), pairs = [];
  for (var i = 0; i + 1 < characters.length; i++) pairs.push(characters[i] + characters[i + 1]);
  return pairs;
}

/* Whether two words differ by at most so many letters added, lost, changed or swapped. */
function isNear(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false;
  var before = [], row = [], next;
  for (var j = 0; j <= b.length; j++) row[j] = j;
  for (var i = 1; i <= a.length; i++) {
    next = [i];
    var least = i;
    for (j = 1; j <= b.length; j++) {
      var cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return row[b.length] <= most;
}

// ---------------------------------------------------------------- loading

var script = typeof document !== "undefined" && document.currentScript;
var base = script ? script.src.replace(/[^/]*$/, "") : "";
var waiting = Object.create(null);

/* Called by the scripts that stand for JSON files where pages are opened as files. */
function take(name, data) {
  if (waiting[name]) waiting[name](data);
}

function loadByScript(name, stamp) {
  return new Promise((resolve, reject) => {
    var key = name.replace(/\.json$/, "");
    var element = document.createElement("script");
    function done() { delete waiting[key]; element.remove(); }
    waiting[key] = data => { done(); resolve(data); };
    element.onerror = () => { done(); reject(new Error(name)); };
    element.src = base + key + ".js" + (stamp ? "?" + stamp : "");
    document.head.appendChild(element);
  });
}

function loadByFetch(name, stamp) {
  return fetch(base + name + (stamp ? "?" + stamp : ""), stamp ? {} : { cache: "no-cache" }).then(response => {
    if (!response.ok) throw new Error(name);
    return response.json();
  });
}

function failure(code, message) {
  var error = new Error(message);
  error.code = code;
  return error;
}

function open(options) {
  var load = options && options.load || (base.slice(0, 5) === "file:" ? loadByScript : loadByFetch);
  return Promise.resolve().then(() => load("entry.json")).then(entry => {
    if (!entry || entry.version !== VERSION) {
      throw failure("version", "The search index has another version than its client.");
    }
    return new Index(entry, load);
  }, error => {
    throw failure("missing", "The search index can't be loaded: " + error);
  });
}

// ---------------------------------------------------------------- the index

function Index(entry, load) {
  var self = this;
  this.entry = entry;
  this.records = entry.records;
  this.weights = entry.weights;
  this.version = entry.version;
  this.generation = entry.generation;
  this.languages = entry.languages;
  this.files = new Map();
  this.decoded = new Map();
  this.load = load;
  this.firstTerms = entry.terms ? entry.terms.split(" ") : [];
  this.ignorable = new Set(entry.ignorable.split(" "));
  this.synonyms = new Map();
  entry.synonyms.forEach(group => {
    var words = group.split("|");
    words.forEach(word => {
      self.synonyms.set(word, (self.synonyms.get(word) || []).concat(words.filter(other => other !== word)));
    });
  });
  this.variants = Object.create(null);
  var pairs = Array.from(entry.variants || "");
  for (var i = 0; i + 1 < pairs.length; i += 2) this.variants[pairs[i]] = pairs[i + 1];

  var pages = entry.pages;
  this.languageOf = new Uint8Array(pages);
  this.firstPassage = new Uint32Array(pages + 1);
  this.groupOf = new Uint32Array(pages);
  var page = 0;
  eachNumber(entry.language, number => { self.languageOf[page++] = number; });
  page = 0;
  eachNumber(entry.passages, number => {
    self.firstPassage[page + 1] = self.firstPassage[page] + number + 1;
    page++;
  });
  this.groupPages = [];
  page = 0;
  eachNumber(entry.groups, number => {
    var members = [];
    for (var i = 0; i <= number; i++) {
      self.groupOf[page] = self.groupPages.length;
      members.push(page++);
    }
    self.groupPages.push(members);
  });
  this.passages = this.firstPassage[pages];
  this.pageOf = new Uint32Array(this.passages);
  for (page = 0; page < pages; page++) this.pageOf.fill(page, this.firstPassage[page], this.firstPassage[page + 1]);
  // Room to work in: what is written here is read in the same breath.
  this.gradeOf = new Uint8Array(this.passages);
  this.weightOf = new Float32Array(this.passages);
  this.facets = [];
  if (entry.facets) this.takeFacets(entry.facets);
}

Index.prototype = {
  /* The content of a file; null where it can't be had. */
  file(name) {
    var self = this, known = this.files.get(name);
    if (known) return known;
    var loading = Promise.resolve().then(() => self.load(name + ".json", self.generation)).catch(() => {
      self.files.delete(name);
      self.broken = (self.broken || 0) + 1;
      return null;
    });
    this.files.set(name, loading);
    return loading;
  },

  takeFacets(facets) {
    this.facets = facets.map(facet => {
      return {
        key: facet.key, label: facet.label,
        values: facet.values.map(value => {
          var pages = [], next = 0;
          eachNumber(value[2], gap => {
            pages.push(next + gap);
            next += gap + 1;
          });
          return { id: value[0], label: value[1], pages: Uint32Array.from(pages) };
        })
      };
    });
    var groupOf = this.groupOf;
    this.facets.forEach(facet => {
      facet.values.forEach(value => { value.count = countGroups(value.pages, groupOf, null); });
    });
  },

  loadFacets() {
    var self = this;
    if (this.entry.facets || this.facets.length) return Promise.resolve();
    return this.file("facets").then(facets => { if (facets && !self.facets.length) self.takeFacets(facets); });
  },

  // -------------------------------------------------------------- terms

  /* The number of the file that a term would stand in. */
  shardOf(term) {
    var low = 0, high = this.firstTerms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (this.firstTerms[middle] <= term) low = middle + 1; else high = middle;
    }
    return low - 1;
  },

  shard(number) {
    var first = this.firstTerms[number], self = this;
    return this.file("terms/" + number).then(file => {
      if (!file) return { words: [], postings: [] };
      if (!file.words) {
        file.words = file.terms.split(" ");
        file.postings = file.postings.split("|");
      }
      // A file of a newer build than the entry: nothing in it may be believed.
      if (file.words[0] !== first) {
        self.isStale = true;
        return { words: [], postings: [] };
      }
      return file;
    });
  },

  /* The postings of a term as text, a reference followed; "" where there is none. */
  term(term) {
    var number = this.shardOf(term), self = this;
    if (number < 0) return Promise.resolve("");
    return this.shard(number).then(shard => {
      var place = find(shard.words, term);
      if (place < 0) return "";
      var text = shard.postings[place];
      return text[0] === "=" ? self.term(text.slice(1)) : text;
    });
  },

  hits(term) {
    var self = this, known = this.decoded.get(term);
    if (known) return Promise.resolve(known);
    return this.term(term).then(text => {
      var hits = decodePostings(self, text);
      if (self.decoded.size > 400) self.decoded.clear();
      self.decoded.set(term, hits);
      return hits;
    });
  },

  /* Terms that begin with a prefix, at most so many files of them. */
  beginningWith(prefix, mostShards) {
    var first = Math.max(0, this.shardOf(prefix)), shards = [];
    for (var number = first; number < this.firstTerms.length && shards.length < mostShards; number++) {
      if (number > first && this.firstTerms[number].slice(0, prefix.length) !== prefix) break;
      shards.push(this.shard(number));
    }
    return Promise.all(shards).then(shards => {
      var found = [];
      shards.forEach(shard => {
        for (var i = lowerBound(shard.words, prefix); i < shard.words.length && shard.words[i].slice(0, prefix.length) === prefix; i++) {
          found.push({ word: shard.words[i], postings: shard.postings[i] });
        }
      });
      return found;
    });
  },

  search(query, options) {
    return new Search(this, String(query || ""), options || {}).run();
  },

  suggest(prefix, options) {
    return completions(this, String(prefix || ""), options && options.limit || 8);
  }
};

function lowerBound(words, word) {
  var low = 0, high = words.length;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (words[middle] < word) low = middle + 1; else high = middle;
  }
  return low;
}

function find(words, word) {
  var place = lowerBound(words, word);
  return words[place] === word ? place : -1;
}

/* How many groups have one of some pages, all in order; mask, where given, says which pages count. */
function countGroups(pages, groupOf, mask) {
  var count = 0, last = -1;
  for (var i = 0; i < pages.length; i++) {
    if (mask && !mask[pages[i]]) continue;
    var group = groupOf[pages[i]];
    if (group !== last) count++;
    last = group;
  }
  return count;
}

// ---------------------------------------------------------------- what a query asks for

/*
 * A query becomes units. Each has alternatives; a page matches the unit by its best one:
 * { terms: [all needed], factor, named: only in titles, headings and tags, phrase: text that must stand there }.
 */
function parseQuery(index, query) {
  var folded = foldText(query.slice(0, 1000), index.variants).text.slice(0, 100);
  var wanted = [], unwanted = [];
  var rest = folded.replace(/(^|[\s(])(-?)["\u201c\u201d\u300c\u300e]([^"\u201c\u201d\u300d\u300f]+)["\u201c\u201d\u300d\u300f]/g, (all, before, minus, phrase) => {
    var unit = phraseUnit(phrase);
    if (unit) (minus ? unwanted : wanted).push(unit);
    return before + " ";
  });
  rest = rest.replace(/(^|\s)-(?=[^\s-])(\S+)/g, (all, before, words) => {
    var unit = phraseUnit(words);
    if (unit) unwanted.push(unit);
    return before + " ";
  });
  var runs = cutRuns(rest);
  return { folded: folded, runs: runs, phrases: wanted, unwanted: unwanted, endsOpen: /[^\s"\u201d\u300d]$/.test(folded) };
}

/* Terms that must stand side by side. */
function phraseUnit(text) {
  var terms = [];
  cutRuns(text).forEach(run => {
    if (run.han === undefined) terms = terms.concat(run.parts.length > 1 ? run.parts.filter(Boolean) : run.word);
    else terms = terms.concat(run.han.length > 1 ? pairsOf(run.han) : run.han + "*");
  });
  return terms.length ? { label: text, alternatives: [{ terms: terms, factor: 1.2, phrase: text.trim() }] } : null;
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
      units.push({ label: run.word, word: run.word, parts: run.parts, isLast: position === parsed.runs.length - 1 && parsed.endsOpen, alternatives: [] });
      return;
    }
    var pieces = useful && (isLoose || hanLength > 4) ? withoutIgnorable(index, run.han) : [run.han];
    if (!pieces.length && !useful) pieces = [run.han];
    pieces.forEach(piece => {
      var whole = index.synonyms.get(piece);
      var length = Array.from(piece).length;
      if (length <= 4 && (!isLoose || length < 3)) units.push(hanUnit(piece, whole));
      else if (whole) units.push(hanUnit(piece, whole));
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
  // What says nothing by itself, and the pairs over seams, still tell a title or heading that was typed whole.
  var covered = new Set(units.map(unit => unit.label));
  units.forEach(unit => { if (unit.han) pairsOf(unit.han).forEach(pair => covered.add(pair)); });
  parsed.runs.forEach(run => { if (run.han) extra = extra.concat(pairsOf(run.han)); });
  extra = Array.from(new Set(extra)).filter(term => !covered.has(term)).slice(0, 8);
  return units.filter((unit, i) => units.findIndex(other => other.label === unit.label) === i)
    .concat(extra.map(term => ({ label: term, isExtra: true, alternatives: [{ terms: [term], factor: 1, marks: [], isWord: true }] })));
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
          label: text, members: members, alternatives: [wordsAlternative(text, 1.1)].concat(synonyms.map(word => wordsAlternative(word, 0.7)))
        });
      }
      from = to - 1;
      break;
    }
  }
  return units;
}

// ---------------------------------------------------------------- from units to passages

/* Fills unit.hits (where it occurs) and unit.marks (what to mark). */
function resolveUnit(index, unit) {
  var prepared = unit.word === undefined ? Promise.resolve() : prepareWord(index, unit);
  return prepared.then(() => Promise.all(unit.alternatives.map(alternative => resolveAlternative(index, alternative)))).then(lists => {
    unit.hits = unite(index, lists.length ? lists : [emptyHits(0)]);
    unit.marks = [];
    unit.alternatives.forEach((alternative, i) => {
      if (lists[i].ids.length) unit.marks = unit.marks.concat(alternative.marks || [alternative.phrase || alternative.terms[0].replace(/\*$/, "")]);
    });
    unit.mustVerify = unit.hits.ids.length > 0 && unit.alternatives.every((alternative, i) => alternative.phrase && !alternative.isWord || !lists[i].ids.length);
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
  return index.beginningWith(character, 12).then(found => {
    var hits = unite(index, [emptyHits(0)].concat(found.map(item => decodePostings(index, item.postings))));
    index.decoded.set(character + "*", hits);
    return hits;
  });
}

var likePinyin = /^(?:(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang?|u?ai|i?ao|i?ong|[ei]ng|e[inr]|i[enu]|ou|u[eino]|ve|[aeiouv])){2,}|[bcdfghjklmnpqrstwxyz]{3,})$/;

function prepareWord(index, unit) {
  var word = unit.word, plain = word.replace(/(\+\+|#)$/, "");
  unit.alternatives = (unit.synonyms || []).map(text => wordsAlternative(text, 0.7));
  // So that their files are under way together with the word's.
  unit.alternatives.forEach(alternative => resolveAlternative(index, alternative));
  function add(text, factor, marks) {
    unit.alternatives.push({ terms: [text], factor: factor, marks: marks, isWord: true });
  }
  return Promise.all([index.term(word), index.beginningWith(word, unit.isLast ? 3 : 1)]).then(both => {
    var exact = both[0], found = both[1];
    if (exact) add(word, 1, []);
    if (unit.parts && unit.parts.length > 1) {
      var parts = unit.parts.filter(Boolean);
      unit.alternatives.push({ terms: parts, factor: exact ? 0.6 : 1, marks: parts, isWord: true });
    }
    if (!exact && plain !== word) add(plain, 0.9, [plain]);
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
    if (exact && (exact.length > 12 || !likePinyin.test(word)) || !/^[a-z0-9]+$/.test(word)) return null;
    return pinyinAlternatives(index, word).then(names => {
      unit.alternatives = unit.alternatives.concat(names);
      if (exact || unit.alternatives.length) return null;
      return nearWords(index, word).then(words => { words.forEach(near => { add(near, 0.6, [near]); }); });
    });
  });
}

/*
 * Words that differ from a misspelt one by a letter, or two from eight letters on. One half of the word is right:
 * the first is looked up among the terms, the last among the words by their ends.
 */
function nearWords(index, word) {
  if (word.length < 4) return Promise.resolve([]);
  var most = word.length >= 8 ? 2 : 1, half = Math.floor(word.length / 2);
  var head = word.slice(0, Math.max(2, half - 1));
  var tail = Array.from(word).reverse().join("").slice(0, Math.max(2, word.length - half - 1));
  return Promise.all([index.beginningWith(head, 6), index.file("spelling")]).then(found => {
    var near = found[0].map(item => item.word);
    var firsts = found[1] && found[1].files ? found[1].files.split(" ") : [];
    var files = [];
    var start = Math.max(0, lowerBound(firsts, tail) - 1);
    for (var i = start; i < firsts.length && files.length < 6 && (i === start || firsts[i].slice(0, tail.length) <= tail); i++) {
      files.push(index.file("spelling/" + i));
    }
    return Promise.all(files).then(lists => {
      lists.forEach(list => {
        if (!list) return;
        var words = list.words.split(" ");
        for (var i = lowerBound(words, tail); i < words.length && words[i].slice(0, tail.length) === tail; i++) {
          near.push(Array.from(words[i]).reverse().join(""));
        }
      });
      near = Array.from(new Set(near)).filter(other => other !== word && isNear(word, other, most));
      var nearest = near.filter(other => isNear(word, other, 1));
      return (nearest.length ? nearest : near).slice(0, 8);
    });
  });
}

// ---------------------------------------------------------------- pinyin and homophones

function loadPinyin(index) {
  return index.file("pinyin").then(file => {
    if (!file || !file.syllables) return null;
    if (!file.readings) {
      file.readings = new Map();
      file.firsts = file.files.split(" ");
      Object.keys(file.syllables).forEach(syllable => {
        Array.from(file.syllables[syllable]).forEach(character => {
          file.readings.set(character, (file.readings.get(character) || []).concat(syllable.replace("v", "u")));
        });
      });
    }
    return file;
  });
}

/* The names, from each character on, whose first two characters have some initials. */
function namesOf(index, pinyin, keys) {
  return Promise.all(keys.map(key => {
    var place = lowerBound(pinyin.firsts, key);
    if (pinyin.firsts[place] !== key) place--;
    return place < 0 ? null : index.file("names/" + place).then(file => file && file[key] ? file[key].split("|").map(unitsOfName) : []);
  })).then(lists => [].concat.apply([], lists.filter(Boolean)));
}

/* A name as Han characters and words; starts has where each stands in the name. */
function unitsOfName(name) {
  var units = [];
  units.name = name;
  units.starts = [];
  name.replace(/[\u3005\u3007\u3400-\u9fff]|[\ud840-\ud8ff][\udc00-\udfff]|[^\s\u3005\u3007\u3400-\u9fff]+/g, (unit, at) => {
    units.push(unit);
    units.starts.push(at);
  });
  units.starts.push(name.length);
  return units;
}

/* The beginning of a name. */
function beginning(units, count) {
  return units.name.slice(0, units.starts[count]).trim();
}

/*
 * How many units of a name some letters spell, in whole syllables (the last may be begun) or by initials;
 * 0 where they spell something else.
 */
function spelt(units, letters, readings, byInitials) {
  function from(unit, at) {
    if (at >= letters.length || unit >= units.length) return at >= letters.length || unit >= 12 ? unit : 0;
    var sounds = readings.get(units[unit]) || [units[unit]];
    var isWord = !readings.has(units[unit]);
    for (var i = 0; i < sounds.length; i++) {
      var sound = sounds[i], rest = letters.slice(at);
      if (byInitials && !isWord) {
        if (rest[0] !== sound[0]) continue;
        var next = from(unit + 1, at + 1);
        if (next) return next;
        if (/^[zcs]h/.test(sound) && rest[1] === "h" && (next = from(unit + 1, at + 2))) return next;
      } else if (rest.slice(0, sound.length) === sound) {
        next = from(unit + 1, at + sound.length);
        if (next) return next;
      } else if (sound.slice(0, rest.length) === rest && unit > 0) {
        return unit + 1;
      }
    }
    return 0;
  }
  return from(0, 0);
}

/* What Latin letters may mean as pinyin, in full or by initials: alternatives that stand in titles, headings or tags. */
function pinyinAlternatives(index, letters) {
  letters = letters.replace(/v/g, "u");
  if (letters.length < 2 || letters.length > 100) return Promise.resolve([]);
  return loadPinyin(index).then(pinyin => {
    if (!pinyin) return [];
    var keys = new Set(), behind = new Set(Array.from(letters.slice(2, 13)).map(letter => letters[0] + letter));
    if (/^[a-z]/.test(letters)) {
      Object.keys(pinyin.syllables).forEach(syllable => {
        syllable = syllable.replace("v", "u");
        if (letters.length > syllable.length && letters.slice(0, syllable.length) === syllable) keys.add(letters[0] + letters[syllable.length]);
      });
    }
    return namesOf(index, pinyin, Array.from(keys)).then(names => {
      var found = speltNames(names, letters, pinyin, false);
      if (found.length) return found;
      return namesOf(index, pinyin, [letters.slice(0, 2)]).then(names => {
        found = speltNames(names, letters, pinyin, true);
        if (found.length || letters.length < 6) return found;
        // A name may begin with a word of Latin letters.
        return namesOf(index, pinyin, Array.from(behind)).then(names => speltNames(names, letters, pinyin, false));
      });
    });
  });
}

function speltNames(names, letters, pinyin, byInitials) {
  var found = new Map();
  names.forEach(units => {
    var count = spelt(units, letters, pinyin.readings, byInitials);
    if (count < 2) return;
    var text = beginning(units, count);
    found.set(text, (found.get(text) || 0) + 1);
  });
  return Array.from(found.keys()).sort((a, b) => found.get(b) - found.get(a) || (a < b ? -1 : 1)).slice(0, 8)
    .map(text => wordsAlternative(text, 0.9, true));
}

/* Names that sound like some Han characters but are written otherwise. */
function homophones(index, han) {
  var characters = Array.from(han);
  if (characters.length < 2) return Promise.resolve([]);
  return loadPinyin(index).then(pinyin => {
    if (!pinyin) return [];
    var sounds = characters.slice(0, 12).map(character => pinyin.readings.get(character) || []);
    var keys = new Set();
    sounds[0].forEach(a => { sounds[1].forEach(b => { keys.add(a[0] + b[0]); }); });
    return namesOf(index, pinyin, Array.from(keys)).then(names => {
      var found = new Set();
      names.forEach(units => {
        if (units.length < sounds.length) return;
        for (var i = 0; i < sounds.length; i++) {
          var other = pinyin.readings.get(units[i]) || [];
          if (units[i] !== characters[i] && !sounds[i].some(sound => other.indexOf(sound) >= 0)) return;
        }
        var text = beginning(units, sounds.length);
        if (squeezed(text) !== characters.slice(0, 12).join("")) found.add(text);
      });
      return Array.from(found).sort().slice(0, 8).map(text => wordsAlternative(text, 0.8, true));
    });
  });
}

// ---------------------------------------------------------------- a search

function Search(index, query, options) {
  this.index = index;
  this.query = query;
  this.limit = Math.max(1, Math.min(options.limit || 10, 100000));
  this.language = index.languages.indexOf(options.language);
  this.filters = options.filters || {};
  this.progress = options.progress;
  this.failed = index.broken || 0;
}

Search.prototype = {
  run() {
    var self = this, index = this.index, parsed = parseQuery(index, this.query);
    return index.loadFacets().then(() => {
      if (!parsed.runs.length && !parsed.phrases.length && !parsed.unwanted.length) {
        return self.answer([], self.allPages(self.query.trim() ? 0 : 1));
      }
      return self.find(parsed);
    }).then(found => {
      if (!index.isStale || self.isAgain) return found;
      // The site was published anew meanwhile.
      return Promise.resolve(index.load("entry.json")).then(entry => {
        if (!entry || entry.version !== VERSION) throw failure("version", "The search index has another version than its client.");
        index.isStale = false;
        Index.call(index, entry, index.load);
        self.isAgain = true;
        return self.run();
      });
    });
  },

  find(parsed) {
    var self = this, index = this.index;
    var units = unitsOf(index, parsed, false);
    return this.resolve(units, parsed).then(ranking => {
      return self.answer(units, ranking).then(found => {
        var full = found.total - found.partial;
        if (full > 3 || full && ranking.isNamed || !units.length) return found;
        return self.withHomophones(parsed, found).then(better => {
          if (full || better.total > better.partial) return better;
          // No page has all words as they stand: pairs of characters count by themselves.
          var loose = unitsOf(index, parsed, true);
          return self.resolve(loose, parsed).then(ranking => self.answer(loose, ranking)).then(found => {
            found = found.total ? found : better;
            return found.total ? found : self.withNear(parsed, found);
          });
        });
      });
    });
  },

  resolve(units, parsed) {
    var self = this, index = this.index;
    var joined = parsed.runs.length > 1 && parsed.runs.every(run => run.word && /^[a-z]+$/.test(run.word));
    return Promise.all(units.concat(parsed.unwanted).map(unit => resolveUnit(index, unit))).then(() => {
      // Syllables with spaces between them.
      if (!joined || units.every(unit => unit.hits.ids.length)) return null;
      return pinyinAlternatives(index, parsed.runs.map(run => run.word).join("")).then(names => {
        if (!names.length) return null;
        var unit = { label: parsed.folded, alternatives: names };
        return resolveUnit(index, unit).then(() => { if (unit.hits.ids.length) units.splice(0, units.length, unit); });
      });
    }).then(() => self.rank(units, parsed.unwanted, parsed));
  },

  /* Where no title or heading has a Han word, one that sounds alike may be meant. */
  withHomophones(parsed, found) {
    var self = this, index = this.index;
    var runs = parsed.runs.filter(run => run.han && run.han.length > 1);
    if (!runs.length) return Promise.resolve(found);
    return Promise.all(runs.map(run => homophones(index, run.han))).then(lists => {
      if (!lists.some(list => list.length)) return found;
      var others = unitsOf(index, { runs: parsed.runs.filter(run => runs.indexOf(run) < 0), phrases: parsed.phrases, endsOpen: parsed.endsOpen }, false);
      var heard = others.concat(runs.map((run, i) => {
        var unit = hanUnit(run.han, index.synonyms.get(run.han));
        unit.alternatives = unit.alternatives.concat(lists[i]);
        return unit;
      }));
      return self.resolve(heard, parsed).then(ranking => self.answer(heard, ranking)).then(better => {
        if (better.total === better.partial) return found;
        if (found.total === found.partial) return better;
        // What stands there as it was typed comes first.
        var known = found.results.map(result => result.url);
        var others = better.results.filter(result => known.indexOf(result.url) < 0);
        others.forEach(result => { result.partial = true; });
        better.partial += others.length;
        better.results = found.results.filter(result => !result.partial).concat(others).slice(0, self.limit);
        return better;
      });
    });
  },

  /* Nothing matches: pages whose titles share characters or beginnings of words. */
  withNear(parsed, found) {
    var self = this, index = this.index, units = [];
    parsed.runs.forEach(run => {
      if (run.han) {
        Array.from(new Set(Array.from(run.han))).slice(0, 8).forEach(character => {
          units.push({ label: character, alternatives: [{ terms: [character + "*"], factor: 1, named: true, phrase: character }] });
        });
      }
    });
    var words = parsed.runs.filter(run => run.word && run.word.length >= 3).slice(0, 6);
    return Promise.all(words.map(run => index.beginningWith(run.word.slice(0, 3), 2))).then(lists => {
      lists.forEach((list, i) => {
        units.push({ label: words[i].word, alternatives: list.slice(0, 30).map(item => ({ terms: [item.word], factor: 1, named: true, isWord: true })) });
      });
      return self.resolve(units, { runs: [], unwanted: parsed.unwanted });
    }).then(ranking => {
      var limit = self.limit;
      self.limit = 5;
      return self.answer(units, ranking).then(near => {
        self.limit = limit;
        found.near = near.results.slice(0, 5);
        return found;
      });
    });
  },

  // -------------------------------------------------------------- ranking

  allPages(flag) {
    var index = this.index, pages = index.entry.pages;
    var ranking = { scores: new Float32Array(pages).fill(flag), coverage: new Float32Array(pages).fill(flag), isFull: new Uint8Array(pages).fill(flag) };
    ranking.passageScores = new Float32Array(index.passages);
    ranking.isBrowsing = true;
    return ranking;
  },

  /* Scores pages, and passages within them. */
  rank(units, unwanted, parsed) {
    var index = this.index, pages = index.entry.pages, count = index.passages, weights = index.weights;
    var scores = new Float32Array(pages), coverage = new Float32Array(pages), titled = new Float32Array(pages), named = new Float32Array(pages);
    var matched = new Uint16Array(pages), best = new Float32Array(pages), sum = new Float32Array(pages), grade = new Uint8Array(pages);
    var passageScores = new Float32Array(count), headed = new Float32Array(count);
    var total = 0, needed = 0, pageOf = index.pageOf, touched = [];
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
      var title = titled[page] / total;
      if (isFull[page] && named[page] > 0.99 * total) isNamed = true;
      scores[page] = (scores[page] * (1 + title * title) + 0.8 * bestPassage[page]) * coverage[page] * coverage[page];
    }
    var wanted = squeezed(parsed && parsed.folded || "");
    if (index.records && wanted) {
      this.foldedTitles().forEach((title, page) => { if (title === wanted && scores[page]) scores[page] *= 2; });
    }
    return { scores: scores, coverage: coverage, isFull: isFull, passageScores: passageScores, isNamed: isNamed, titled: titled, headed: headed, total: total, wanted: wanted };
  },

  foldedTitles() {
    var index = this.index;
    if (!index.titles) {
      index.titles = index.records.map(record => sketch(index, record[0]));
    }
    return index.titles;
  },

  // -------------------------------------------------------------- the answer

  /* Which pages pass the filters, leaving out those of one key. */
  mask(without) {
    var self = this, index = this.index, mask = null;
    index.facets.forEach(facet => {
      var wanted = self.filters[facet.key];
      if (!wanted || !wanted.length || facet.key === without) return;
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
    var least = hasFull ? 0.45 : Math.max(0.2, 0.6 * most);
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
        score: Math.max.apply(null, pages.map(page => ranking.scores[page]))
      });
    });
    if (!ranking.isBrowsing) {
      groups.sort((a, b) => b.isFull - a.isFull || b.score - a.score || a.number - b.number);
    }
    groups.isIn = isIn;
    return groups;
  },

  /* Of a page and its translations the reader's language comes first where it matches as well. */
  preference(page, ranking, top) {
    var isReaders = this.index.languageOf[page] === this.language && ranking.coverage[page] > top - 0.01;
    return (isReaders ? 1e6 : 0) + (ranking.isFull[page] ? 1e5 : 0) + ranking.scores[page];
  },

  answer(units, ranking) {
    var self = this, index = this.index, groups = this.groups(ranking);
    var found = {
      query: this.query, total: groups.length, partial: groups.filter(group => !group.isFull).length,
      facets: {}, near: [], broken: 0, results: []
    };
    index.facets.forEach(facet => {
      var mask = self.mask(facet.key), counts = found.facets[facet.key] = {};
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
    return this.collect(groups, units, ranking, found).then(() => {
      found.broken = (index.broken || 0) - self.failed;
      return found;
    });
  },

  /* Loads texts until there are enough results; what only seemed to match is dropped. */
  collect(groups, units, ranking, found) {
    var self = this, next = 0, wanted = sketch(this.index, this.query);
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
        return found.results.length < self.limit && next < groups.length ? more() : null;
      });
    }
    return (groups.length ? more() : Promise.resolve()).then(() => {
      // Titles are known only now where the entry doesn't hold them.
      if (self.index.records || !wanted) return;
      var exact = found.results.filter(result => sketch(self.index, result.title) === wanted);
      found.results = exact.concat(found.results.filter(result => exact.indexOf(result) < 0));
    });
  },

  /* The result for a group; null where words that must stand side by side don't. */
  verified(group, units, ranking) {
    var self = this, strict = group.isFull ? units.filter(unit => unit.mustVerify) : [];
    function tryPage(i) {
      if (i >= group.pages.length) return Promise.resolve(null);
      var page = group.pages[i];
      if (group.isFull && !ranking.isFull[page]) return tryPage(i + 1);
      return self.texts(page, strict, ranking).then(texts => texts ? self.result(group, page, texts, units, ranking) : tryPage(i + 1));
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
      return index.file("text/" + page + "-" + part).then(file => {
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
      // A heading with all the words; of several, the one that has no others.
      var rivals = ranking.headed ? order.filter(passage => ranking.headed[passage] > 0.99 * ranking.total).slice(0, 3) : [];
      if (!rivals.length || rivals.length === 1 && rivals[0] === texts.best) return texts;
      return Promise.all(rivals.map(load)).then(() => {
        var there = rivals.filter(passage => texts.get(passage));
        var exact = there.filter(passage => texts.get(passage).isNamed(ranking.wanted))[0];
        if (there.length) texts.best = exact === undefined ? there[0] : exact;
        return texts;
      });
    });
  },

  result(group, page, texts, units, ranking) {
    var index = this.index, first = index.firstPassage[page];
    var text = texts && texts.get(texts.best);
    var record = index.records ? index.records[page] : text ? text.record : ["", "", "", [], []];
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
};

/* A text as it compares with others: folded, without spaces and punctuation. */
function sketch(index, text) {
  return squeezed(foldText(text, index.variants).text);
}

function squeezed(text) {
  return text.replace(/[^\p{L}\p{N}\p{M}+#]+/gu, "");
}

function includes(ids, id) {
  var low = 0, high = ids.length;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (ids[middle] < id) low = middle + 1; else high = middle;
  }
  return ids[low] === id;
}

// ---------------------------------------------------------------- texts and excerpts

/* A passage as loaded; the first of a page has the details of the whole page. */
function Text(index, item, file, record) {
  this.index = index;
  this.anchor = item[0];
  this.heading = item[1];
  this.text = item[2];
  this.details = file && file.details || "";
  this.isFirst = !!file;
  this.record = record;
}

Text.prototype = {
  folded() {
    if (!this.foldedText) this.foldedText = foldText(this.text, this.index.variants);
    return this.foldedText;
  },

  /* Whether a phrase stands in the passage, its heading, or, in the first passage, the page's title or details. */
  has(phrase) {
    if (!phrase) return true;
    if (this.all === undefined) {
      var title = this.isFirst && this.record ? this.record[0] : "";
      this.all = [this.folded().text, foldText(this.heading + "\n" + title + "\n" + this.details, this.index.variants).text].join("\n");
      this.squeezed = squeezed(this.all);
    }
    // Spaces and punctuation between words don't matter; between Han characters alone they do.
    return this.all.indexOf(phrase) >= 0 || /[^\u3005\u3007\u3400-\u9fff]/.test(phrase) && this.squeezed.indexOf(squeezed(phrase)) >= 0;
  },

  isNamed(wanted) {
    return sketch(this.index, this.heading) === wanted;
  },

  isHeaded(units) {
    var heading = sketch(this.index, this.heading);
    return heading && units.every(unit => unit.isExtra || heading.indexOf(squeezed(unit.label)) >= 0);
  },

  /* About 120 characters around the best place, cut into pieces: [{ text, hit }]. What was hit is added to found. */
  excerpt(marks, found) {
    var text = this.text, ranges = this.ranges(text, this.folded(), marks), from = 0;
    if (!ranges.length && this.details && !text) text = this.details.split("\n")[0];
    if (!ranges.length && this.details) {
      var details = foldText(this.details, this.index.variants), inDetails = this.ranges(this.details, details, marks);
      if (inDetails.length) {
        text = this.details;
        ranges = inDetails;
      }
    }
    ranges.forEach(range => { found.add(text.slice(range[0], range[1])); });
    var length = 0;
    if (ranges.length) {
      // The window that shows the most different words.
      var most = -1;
      ranges.forEach((range, i) => {
        var shown = new Set(), worth = 0;
        for (var j = i; j < ranges.length && width(text, range[0], ranges[j][1]) < 100; j++) {
          var word = text.slice(ranges[j][0], ranges[j][1]);
          worth += shown.has(word) ? 0.1 : width(word, 0, word.length);
          shown.add(word);
        }
        if (worth > most) {
          most = worth;
          from = range[0];
        }
      });
      from = startBefore(text, from);
    }
    var to = from;
    while (to < text.length && length < 120) length += text.charCodeAt(to++) > 0x2e7f ? 2 : 1;
    length = 0;
    while (to < text.length && /[A-Za-z0-9]/.test(text[to]) && length++ < 20) to++;
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1])) to++;
    var pieces = [], at = from, seam = text === this.text ? " " : " \u00b7 ";
    function add(end, hit) {
      if (end > at) pieces.push({ text: text.slice(at, end).replace(/\n/g, seam).replace(/\s+/g, " "), hit: hit });
      at = Math.max(at, end);
    }
    ranges.forEach(range => {
      if (range[0] < from || range[1] > to) return;
      add(range[0], false);
      add(range[1], true);
    });
    add(to, false);
    if (pieces.length && from > 0) pieces[0] = pieces[0].hit ? pieces[0] : { text: "\u2026" + pieces[0].text, hit: false };
    if (to < text.length && pieces.length) pieces.push({ text: "\u2026", hit: false });
    return pieces;
  },

  /* Where the marks stand in the text, joined where they touch. */
  ranges(text, folded, marks) {
    var ranges = [], words = new Set(), line = folded.text, places = folded.places;
    marks.forEach(mark => {
      if (/^[^\u3005\u3007\u3400-\u9fff\s]+$/.test(mark)) {
        words.add(mark);
        return;
      }
      var stop = 0;
      for (var at = line.indexOf(mark); at >= 0 && mark && stop < 200; at = line.indexOf(mark, at + 1), stop++) {
        ranges.push([places[at], places[at + mark.length]]);
      }
    });
    if (words.size) {
      cutRuns(line).some(run => {
        if (run.word === undefined) return false;
        var length = run.word.length, end = run.start + length;
        if (words.has(run.word) || run.parts.some(part => words.has(part)) || run.parts.length === 1 && hasPiece(words, run.word)) {
          while (run.parts.length > 1 && squeezed(line.slice(run.start, end)).length < squeezed(run.word).length && end < line.length) end++;
          ranges.push([places[run.start], places[Math.min(end, line.length)]]);
        }
        return ranges.length > 400;
      });
    }
    ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return ranges.reduce((joined, range) => {
      var last = joined[joined.length - 1];
      if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]); else joined.push(range);
      return joined;
    }, []);
  }
};

/* Whether a word is found by a piece of it, as `esp` or `32` find `esp32`. */
function hasPiece(words, word) {
  var pieces = word.match(/[a-z]+|[0-9]+/g);
  return !!pieces && pieces.length > 1 && pieces.some(piece => piece.length > 1 && words.has(piece));
}

/* Han characters are as wide as two others. */
function width(text, from, to) {
  var sum = 0;
  for (var i = from; i < to && sum <= 200; i++) sum += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return sum;
}

/* Back to the beginning of the sentence, or some characters. */
function startBefore(text, at) {
  for (var i = at, room = 40; i > 0; i--) {
    room -= text.charCodeAt(i - 1) > 0x2e7f ? 2 : 1;
    if (/[\n\u3002\uff01\uff1f\uff1b]/.test(text[i - 1]) || /[.!?] /.test(text.slice(i - 2, i))) return i;
    if (room <= 0) {
      while (i < at && /[A-Za-z0-9\udc00-\udfff]/.test(text[i])) i++;
      return i;
    }
  }
  return 0;
}

// ---------------------------------------------------------------- suggestions

function completions(index, prefix, limit) {
  var folded = foldText(prefix.slice(0, 100), index.variants).text.trim();
  var runs = cutRuns(folded), last = runs[runs.length - 1];
  if (!last) return Promise.resolve([]);
  var before = folded.slice(0, last.start);
  var found = last.han === undefined
    ? index.beginningWith(last.word, 2).then(found => {
      var words = found.filter(item => item.postings[0] !== "=")
        .sort((a, b) => b.postings.length - a.postings.length).map(item => item.word);
      return pinyinAlternatives(index, last.word).then(names => words.slice(0, names.length ? Math.ceil(limit / 2) : limit).concat(names.map(name => name.phrase)));
    })
    : namesBeginningWith(index, last.han);
  return found.then(words => Array.from(new Set(words)).filter(Boolean).slice(0, limit).map(word => before + word));
}

function namesBeginningWith(index, han) {
  return loadPinyin(index).then(pinyin => {
    if (!pinyin) return [];
    var characters = Array.from(han), keys = new Set();
    var seconds = characters.length > 1 ? pinyin.readings.get(characters[1]) || [] : "abcdefghijklmnopqrstuwxyz".split("");
    (pinyin.readings.get(characters[0]) || []).forEach(a => { seconds.forEach(b => { keys.add(a[0] + b[0]); }); });
    return namesOf(index, pinyin, Array.from(keys)).then(names => {
      var found = new Set();
      names.forEach(units => {
        if (units.name.slice(0, han.length) === han) found.add(units.name);
      });
      return Array.from(found).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    });
  });
}

root.LatheSearch = { version: VERSION, open: open, take: take, rules: { foldText: foldText, cutRuns: cutRuns, isNear: isNear } };
if (typeof module !== "undefined" && module.exports) module.exports = root.LatheSearch;
})(globalThis);
