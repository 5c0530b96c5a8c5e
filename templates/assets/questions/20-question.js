/*
 * Reads a query as a question: what is asked, of what, of whom, where and when; the rest is manner of speaking.
 *
 * { intent, intents, field, types: [type], terms: [{ text, kind, pages, means, synonyms }], without: [the same],
 *   wanted: { type: how much more its pages are worth }, people: [{ text, surname, title }], places: [campus page], when: [{ text, day, time }], grade, manner: [text], segments }
 */
function readQuestion(index, words, parsed, now) {
  var tokens = tokensOf(parsed.runs), names = index.namesOfPages(words);
  var segments = segmentsOf(index, words, names, tokens);
  var question = {
    intent: "", intents: [], field: "", types: [], terms: [], without: [], people: [], places: [], when: [], manner: [], segments: segments, tokens: tokens
  };
  var isWithout = false, longest = 0;
  findDates(words, segments, now);
  joinCharacters(tokens, segments);
  joinCompounds(tokens, segments);
  findPeople(words, segments, name => index.pagesOf("type", "person").some(page => foldText(index.records[page][0], index.variants).text.startsWith(name)));
  segments.forEach(segment => {
    var kind = segment.kind, key = segment.key, at = key ? key.split(".") : [];
    if (kind === "intent" || kind === "field") {
      if (isService(at[0])) segment.core = words.coreOf(segment);
      if (!question.intents.includes(at[0])) question.intents.push(at[0]);
      // Which campus, where: asked beside something else, that is what is asked.
      var weight = at[0] === "who" ? 99 : /^wh(ich|ere)$/.test(at[0]) && !at[1] ? 1 : segment.text.length + 1;
      if (weight > longest) {
        longest = weight;
        question.intent = at[0];
      }
      if (at[1]) question.field = at[1];
    } else if (kind === "type" && !isWithout) question.types = question.types.concat(key.split("+"));
    else if (kind === "day" || kind === "time" || kind === "date") question.when.push(segment.when || { text: segment.text, [kind]: key });
    else if (kind === "grade") question.grade = +key;
    else if (kind === "surname") question.people.push(segment);
    else if (kind === "without") isWithout = true;
    else if (isSubject(segment) || kind === "type") {
      (isWithout ? question.without : question.terms).push(segment);
      isWithout = false;
    } else question.manner.push(segment.text);
  });
  // A character by itself is no subject beside others, nor beside what is asked.
  var whole = question.terms.filter(term => term.text.length > 1);
  if (whole.length || question.people.length || question.intent || question.types.length) question.terms = whole;
  var isPlace = term => term.pages && term.pages.length && term.pages.every(page => index.typeOf(page) === "campus");
  question.places = question.terms.filter(isPlace).flatMap(term => term.pages);
  question.isAsked = segments.some(segment => !isSubject(segment) || segment.kind === "means") && !!(question.terms.length || question.people.length || question.intent || question.types.length);
  question.wanted = wantedTypes(question);
  return question;
}

function isSubject(segment) {
  return /^(text|name|synonym|keep|means)$/.test(segment.kind);
}

/* The best way to cut tokens into known words, with what is unknown between them: long words before short ones. */
function segmentsOf(index, words, names, tokens) {
  var best = [0], last = [];
  for (var end = 1; end <= tokens.length; end++) {
    best[end] = best[end - 1] + (tokens[end - 1].isWord ? 1 : 0.5);
    last[end] = { from: end - 1, kind: "text" };
    var size = 0;
    for (var from = end - 1; from >= 0 && end - from <= 16; from--) {
      size += tokens[from].isWord ? 1.5 : 1;
      var text = joined(tokens, from, end), word = words.of(text), found = null, factor = 1;
      var pages = names.get(text);
      if (word) found = { kind: word.kind, key: word.key, means: word.means, pages: pages || [] };
      if (word && word.kind === "keep") factor = 1.3;
      if (!word && pages) found = { kind: pages.length ? "name" : "keep", pages: pages, synonyms: index.synonyms.get(text) };
      else if (!word && index.synonyms.has(text)) found = { kind: "synonym", synonyms: index.synonyms.get(text) };
      else if (!word && index.ignorable.has(text)) found = { kind: "filler", key: "" };
      if (!found) continue;
      if (!word && found.kind !== "filler") factor = 1.15;
      var score = best[from] + size * size * factor;
      if (score > best[end]) {
        best[end] = score;
        last[end] = Object.assign(found, { from: from });
      }
    }
  }
  var segments = [];
  for (end = tokens.length; end > 0; end = last[end].from) {
    var segment = Object.assign(last[end], { to: end, run: tokens[last[end].from].run });
    var next = segments[0];
    // What is unknown stays together as far as nothing stands between.
    if (segment.kind === "text" && next && next.kind === "text" && next.run === segment.run && !tokens[segment.from].isWord) next.from = segment.from;
    else segments.unshift(segment);
  }
  segments.forEach(segment => {
    segment.text = joined(tokens, segment.from, segment.to);
    if (tokens[segment.from].isWord && segment.to === segment.from + 1) segment.isWord = true;
  });
  return segments;
}

/* A word for a type with one more character is another word. */
function joinCompounds(tokens, segments) {
  for (var i = 0; i + 1 < segments.length; i++) {
    var a = segments[i], b = segments[i + 1];
    var isPart = (one, other) => one.kind === "text" && one.text.length === 1 && (other.kind === "type" || other.kind === "field");
    if (a.run !== b.run || a.isWord || b.isWord || !isPart(a, b) && !isPart(b, a)) continue;
    segments.splice(i, 2, { kind: "text", from: a.from, to: b.to, run: a.run, text: joined(tokens, a.from, b.to) });
  }
}

/* A character that is left over beside a known word may be a slip in a longer one; its parts are tried where it is not. */
function joinCharacters(tokens, segments) {
  for (var i = 0; i + 1 < segments.length; i++) {
    var a = segments[i], b = segments[i + 1];
    if (a.run !== b.run || a.isWord || b.isWord || !isSubject(a) || !isSubject(b) || a.text.length > 1 && b.text.length > 1) continue;
    segments.splice(i, 2, { kind: "text", from: a.from, to: b.to, run: a.run, text: joined(tokens, a.from, b.to), parts: [].concat(a.parts || a, b) });
    i--;
  }
}

/* A surname with a title: before it in Han, beside it in words; rare ones are known by those that `isBorne`. */
function findPeople(words, segments, isBorne) {
  var surnames = words.files.flatMap(file => file.surname || []);
  for (var i = 0; i < segments.length; i++) {
    if (segments[i].kind !== "person" && segments[i].key !== "person") continue;
    var title = segments[i], before = segments[i - 1], after = segments[i + 1];
    var surname = before && !title.isWord && before.run === title.run && surnames.concat(before.text.slice(-1), before.text.slice(-2)).filter(name => before.text.endsWith(name) && (surnames.includes(name) || isBorne(name))).pop();
    if (surname && (before.kind === "text" || before.text === surname)) {
      var rest = before.text.slice(0, -surname.length);
      segments[i] = { kind: "surname", from: title.from - surname.length, to: title.to, run: title.run, text: surname + title.text, surname: surname };
      if (rest) Object.assign(before, { text: rest, to: before.to - surname.length });
      else segments.splice(--i, 1);
    } else if (title.key !== "person" && (!title.isWord || before && /^[a-z]{4,}$/.test(title.text) && segments.length === 2)) {
      segments[i] = Object.assign(title, { kind: "type", key: "person" });
    } else if (title.isWord && after && after.isWord && (after.kind === "text" || after.kind === "name")) {
      segments.splice(i, 2, { kind: "surname", from: title.from, to: after.to, run: title.run, text: title.text + " " + after.text, surname: after.text.replace(/'?s$/, "") });
      segments[i].word = after.text;
    }
  }
}
