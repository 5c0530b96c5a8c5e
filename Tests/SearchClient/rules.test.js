// Holds the client's rules to those of the build: `node --test Tests/SearchClient`.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const vectors = require("./golden-vectors.json");
const { foldText, cutRuns, measuresOf, isNear } = LatheSearch.tools;

// As in an index's entry.
const units = {
  mm: "mm millimetres 毫米", cm: "cm 厘米 公分", m: "m 米", v: "v volts 伏 伏特", in: "in inch inches 英寸", ohm: "ohm ω", kohm: "kω", c: "c 度", h: "h 小时",
};

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

test("whatever is measured in a query, the build has as a term", () => {
  let count = 0;
  for (const { text, folded, terms } of vectors) {
    for (const measure of measuresOf(folded, units)) {
      assert.ok(terms.includes(measure.term), `${text}: ${measure.term}`);
      count += 1;
    }
  }
  assert.ok(count > 30);
});

test("a measure is one term however it is spelt", () => {
  const same = [
    ["3mm", "3 mm", "3毫米", "3 毫米", "三毫米", "3.0mm", "3 millimetres"], ["5v", "5 v", "5伏", "5 volts"], ["m3x8", "m3×8", "m3*8", "m3 x 8"],
    ["0.2mm", ".2 mm", "0.20 毫米"], ["1/4\"", "1/4 inch", "1/4英寸"], ["600x400", "600 × 400", "600*400"], ["20cm", "20 公分", "二十厘米"],
  ];
  for (const spellings of same) {
    assert.deepStrictEqual(new Set(spellings.map((text) => measuresOf(text, units).map((measure) => measure.term).join(" "))).size, 1, spellings.join());
    assert.strictEqual(measuresOf(spellings[0], units).length, 1, spellings[0]);
  }
  for (const text of ["3", "m3", "abc", "第三章", "x8", "28byj-48", "3  mm", "a3mm", "3mmx"]) assert.deepStrictEqual(measuresOf(text, units), [], text);
});

test("takes the forms of an English word for one, as the build does", () => {
  for (const [beginning, words] of Object.entries(require("./word-beginnings.json"))) {
    for (const word of words) assert.strictEqual(LatheSearch.tools.beginningOf(word), beginning, word);
  }
});
