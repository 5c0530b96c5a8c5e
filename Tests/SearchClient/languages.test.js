// A third language is one more file of words: what the client's scripts know of Chinese or English is named here, with the reason.
"use strict";

const assert = require("node:assert");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");

const root = path.join(__dirname, "../..");
const assets = path.join(root, "templates/assets");
const scripts = readdirSync(assets).filter((name) => /^(search|excerpts|questions|answers|slips)(-|$)/.test(name))
  .flatMap((folder) => readdirSync(path.join(assets, folder)).map((name) => `${folder}/${name}`));

/* How many lines of a script may hold Han: numbers, dates and units as the script writes them, and what names of things are made of. */
const ofHan = {
  "search/24-measures.js": 1, "questions/30-days.js": 9, "answers/20-things.js": 2, "answers-again/20-names.js": 2,
  "answers-again/45-reworded.js": 1, "answers-names/10-named.js": 3, "answers-names/20-other-words.js": 2, "slips/50-names-of-things.js": 1,
};

/* English that is no question's: endings and joints of names, and dates. */
const ofEnglish = {
  "answers/90-answer.js": ["and"], "answers-again/10-clauses.js": ["and"], "answers-names/10-named.js": ["and", "box"],
  "questions/30-days.js": ["may", "march"],
};

/* A script's lines without comments. */
function lines(name) {
  return readFileSync(path.join(assets, name), "utf8").replace(/\/\*[^]*?\*\//g, "").split("\n")
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ""));
}

const english = readFileSync(path.join(root, "Sources/Search/Data/questions/en.txt"), "utf8");

/* What the format calls kinds, types and fields. */
const names = new Set(Array.from(english.matchAll(/^\[([a-z]+)(?: ([a-z.+]+))?\]/gm), (found) => [found[1]].concat((found[2] || "").split(/[.+]/))).flat()
  .concat("first", "long", "contact", "count", "answer", "from", "until", "after", "before", "words", "said", "date", "signup", "stuff"));

/* The words by which English asks. */
const asking = new Set(english.split("\n").reduce(({ isWords, found }, line) => (
  line[0] === "[" ? { isWords: /^\[(intent|field|filler|plain)/.test(line), found } : { isWords, found: isWords ? found.concat(line.split(/[, ]+/)) : found }
), { isWords: false, found: [] }).found.filter((word) => /^[a-z]{3,}$/.test(word) && !names.has(word)));

/* The words in the patterns of a line. */
function wordsOfPatterns(line) {
  return Array.from(line.matchAll(/(?:^|[(,=:!&|?{;]|return) ?\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/[gi]*[.,;)]/g), (found) => found[1])
    .flatMap((pattern) => pattern.replace(/\\[a-z]/g, " ").replace(/\[[^\]]*\]/g, " ").match(/[a-z]{3,}/g) || []);
}

for (const name of scripts) {
  test(`${name} leaves the words of languages to their data`, () => {
    const all = lines(name), han = all.filter((line) => /[\u4e00-\u9fff]/.test(line));
    assert.ok(han.length <= (ofHan[name] || 0), han.join("\n"));
    const found = all.flatMap(wordsOfPatterns).filter((word) => asking.has(word) && !(ofEnglish[name] || []).includes(word));
    assert.deepStrictEqual(found, []);
  });
}

test("what is let pass is there", () => {
  for (const [name, count] of Object.entries(ofHan)) assert.strictEqual(lines(name).filter((line) => /[\u4e00-\u9fff]/.test(line)).length, count, name);
  assert.ok(asking.size > 200 && scripts.length > 40);
});
