// Holds the client's rules to those of the build: `node --test Tests/SearchClient`.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const vectors = require("./golden-vectors.json");
const { foldText, cutRuns, isNear } = LatheSearch.rules;

// Traditional characters come with the index; here those of the vectors.
const variants = Object.create(null);
for (const { text, folded } of vectors) {
  const from = Array.from(text), to = Array.from(folded);
  if (from.length !== to.length) continue;
  from.forEach((character, i) => {
    if (/[\u4e00-\u9fff]/.test(character) && character !== to[i]) variants[character] = to[i];
  });
}

test("texts fold as in the build", () => {
  for (const { text, folded } of vectors) assert.strictEqual(foldText(text, variants).text, folded, text);
});

test("places lead back into the text", () => {
  for (const { text } of vectors) {
    const { text: folded, places } = foldText(text, variants);
    assert.strictEqual(places.length, folded.length + 1);
    assert.strictEqual(places[folded.length], text.length);
    assert.ok(places.every((place, i) => !i || places[i - 1] <= place), text);
  }
});

test("whatever a query is cut into, the build has as a term", () => {
  for (const { text, terms } of vectors) {
    const known = new Set(terms);
    for (const run of cutRuns(foldText(text, variants).text)) {
      if (run.han !== undefined) {
        const characters = Array.from(run.han);
        characters.forEach((character, i) => assert.ok(known.has(character + (characters[i + 1] || "")), text + ": " + character));
      } else {
        assert.ok(known.has(run.word), text + ": " + run.word);
        run.parts.forEach((part) => assert.ok(known.has(part), text + ": " + part));
      }
    }
  }
});

test("words are near by a letter added, lost, changed or swapped", () => {
  assert.ok(isNear("solder", "soldre", 1));
  assert.ok(isNear("solder", "soldder", 1));
  assert.ok(isNear("solder", "soler", 1));
  assert.ok(isNear("solder", "bolder", 1));
  assert.ok(!isNear("solder", "boulder", 1));
  assert.ok(isNear("microcontroller", "micrcontrolle", 2));
});
