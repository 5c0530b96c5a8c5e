// Odd queries, hostile content, files that are missing, broken or of another build.
"use strict";

const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const long = "激".repeat(3000);
const files = {
  "guides/hostile.md": `---
title: '<script>alert("x")</script> | "q" = \\'
summary: "a\\u2028b\\u0000c\\nd"
tags: ["__proto__", "constructor", "type", "a|b", "=x", "<b>"]
---

## <b>Head</b> | = "q"

Text \u2028 of __proto__ | and = constructor \\ 激光切割.

## __proto__

More.
`,
  "guides/long.md": `---\ntitle: ${long}\n---\n\n${"x".repeat(20000)}\n\n${"光".repeat(20000)}\n\na${"\u0301".repeat(20000)}\n\n${"😀".repeat(5000)}\n`,
  "guides/tags.md": `---\ntitle: Many tags\ntags: [${Array.from({ length: 2000 }, (_, i) => "tag" + i).join(", ")}]\n---\n\nText.\n`,
  "guides/headings.md": "---\ntitle: Many headings\n---\n" + Array.from({ length: 1000 }, (_, i) => `\n## Heading ${i}\n\nBody ${i}.\n`).join(""),
  "guides/empty.md": "---\ntitle: Nothing but a title\n---\n",
  "guides/signs.md": "---\ntitle: '!!! ???'\n---\n\n... --- ***\n",
  "guides/astral.md": "---\ntitle: 𠮷野家 😀\n---\n\n𠀀𠀁 ½ ① ﬁ İ ß ﷽ e\u0301\n",
  "guides/plain.md": "---\ntitle: 激光切割入门\n---\n\n激光切割机的用法。The laser cutter needs air.\n\n## 安全\n\n戴护目镜。\n",
};
const portal = new Portal(files);

function isSound(found, label) {
  assert.ok(found.total >= found.results.length, label);
  assert.ok(found.partial >= 0 && found.partial <= found.total, label);
  for (const result of found.results.concat(found.near)) {
    assert.ok(result.url && result.title && result.type && result.language, label);
    assert.ok(result.marks.every((mark) => mark && typeof mark === "string"), label);
    for (const { text, hit } of [result, ...result.sections].flatMap((item) => item.excerpt)) {
      assert.ok(typeof text === "string" && typeof hit === "boolean", label);
    }
  }
}

test("any query has an answer", async () => {
  const index = await LatheSearch.open({ load: portal.loader() });
  const bits = ["-", "--", '-""', '""', '"', '-"', '-"a" -"b', "“”", "「激光", "!?…，。", "😀", "👨‍👩‍👧", "\u200f\u202e", "<script>alert(1)</script>",
    "\ud800", "激\udc00光", "__proto__", "constructor", "toString", "*", "激*", "=", "|", "a|b", "\\", "\0", "\u2028", "\u0301", "﷽", "½",
    "C++", "a-b-c-d-e-f-g-h", "的", "怎么", "jgqg", "zhongguo", "𠮷", "々", "İ", long.slice(0, 50)];
  for (const bit of bits) {
    for (const query of [bit, bit + " 激光", "laser" + bit, bit.repeat(10000 / bit.length)]) {
      isSound(await index.search(query, { language: "en" }), JSON.stringify(query.slice(0, 40)));
      assert.ok(Array.isArray(await index.suggest(query)));
    }
  }
});

test("what is no query asks for everything", async () => {
  const index = await LatheSearch.open({ load: portal.loader() });
  for (const query of [null, undefined, "", {}, [], Object.create(null), { toString() { throw new Error("never called"); } }]) {
    assert.strictEqual((await index.search(query)).total, Object.keys(files).length);
    assert.deepStrictEqual(await index.suggest(query), []);
  }
});

test("options that make no sense change nothing", async () => {
  const index = await LatheSearch.open({ load: portal.loader() });
  for (const options of [undefined, null, {}, { limit: 0 }, { limit: NaN }, { limit: "many" }, { limit: {} }, { language: "xx" }, { filters: null },
    { filters: 5 }, { filters: { type: null } }, { filters: { unknown: ["x"] } }, { filters: { type: [] } }]) {
    const found = await index.search("", options);
    isSound(found, JSON.stringify(options));
    assert.strictEqual(found.results.length, Object.keys(files).length, JSON.stringify(options));
  }
  assert.strictEqual((await index.search("", { limit: -5 })).results.length, 1);
  assert.strictEqual((await index.search("", { limit: Infinity })).results.length, Object.keys(files).length);
  assert.strictEqual((await index.search("", { filters: { type: ["nothing"] } })).total, 0);
  assert.strictEqual((await index.search("", { filters: { type: { length: 1 } } })).total, 0);
  assert.strictEqual((await index.search("", { filters: { type: "guide" } })).total, Object.keys(files).length);
});

/* In which script a file of the index is, as the manual says. */
function scriptOf(name) {
  const [, folder, number] = /^(text|terms|words|names|pages|spelling)\/(\d+)/.exec(name) || [];
  if (folder) return `${folder}-${Math.floor(number / 16)}`;
  return /^(entry$|meanings)/.test(name) ? name.split("/")[0] : "more";
}

test("hostile content makes sound files, and scripts that bring the same", () => {
  const taken = new Map(), scripts = new Set();
  let script;
  const context = vm.createContext({ LatheSearch: { take: (name, data) => taken.set(name, [script, JSON.stringify(data)]) } });
  const names = portal.names("").filter((name) => name !== "parts");
  for (script of new Set(names.map(scriptOf))) {
    scripts.add(script + ".js");
    vm.runInContext(portal.read(script + ".js"), context);
  }
  for (const name of names) {
    assert.deepStrictEqual(taken.get(name), [scriptOf(name), JSON.stringify(JSON.parse(portal.read(name + ".json")))], name);
  }
  assert.strictEqual(taken.size, names.length);
  // Parts of the client are scripts for pages, and JSON for programs.
  for (const part of LatheSearch.parts) {
    scripts.add(part + ".js");
    assert.strictEqual(portal.read(part + ".js"), JSON.parse(portal.read("parts.json"))[part], part);
  }
  const all = fs.readdirSync(path.join(portal.site, "search"), { recursive: true }).filter((name) => name.endsWith(".js"));
  assert.deepStrictEqual(all.sort(), [...scripts, "search.js"].sort());
});

test("hostile content is found", async () => {
  const index = await LatheSearch.open({ load: portal.loader() });
  for (const [query, title] of [["__proto__", '<script>alert("x")</script> | "q" = \\'], ["Heading 999", "Many headings"], ["tag49", "Many tags"],
    ["激激激", long.slice(0, 200)], ["nothing", "Nothing but a title"], ["𠮷野", "𠮷野家 😀"]]) {
    const found = await index.search(query);
    assert.ok(found.results[0] && found.results[0].title.startsWith(title), query);
  }
});

/* The index with some files changed on their way, until they are said to be well again. */
async function damaged(damage, kind) {
  const state = { isBroken: true };
  const load = portal.loader((name, text) => state.isBroken && name.startsWith(kind) ? damage(text) : text);
  return { state, index: await LatheSearch.open({ load }) };
}

const damages = {
  missing: () => { throw new Error("not found"); },
  truncated: (text) => text.slice(0, text.length / 2),
  "another page": () => "<!doctype html><title>Not found</title>",
  null: () => "null",
  "another object": () => '{"x":1}',
};
const queries = ["激光切割", "laser", "lasre", "jgqg", "机光切割", "盒饭"];

for (const [kind, query] of [["terms/", "laser"], ["words/", "激光切割"], ["text/", "laser"], ["names/", "jgqg"], ["pinyin", "jgqg"], ["spelling/", "lasre"]]) {
  for (const [damage, change] of Object.entries(damages)) {
    // Without names or syllables there may be no Chinese; an object without them is no damage.
    if (damage === "another object" && ["names/", "pinyin"].includes(kind)) continue;
    if (damage === "null" && kind === "names/") continue;
    test(`${kind} ${damage}: told, and tried again`, async () => {
      const { state, index } = await damaged(change, kind);
      for (const other of queries) isSound(await index.search(other), other);
      assert.ok((await index.search(query)).broken > 0);
      assert.ok(Array.isArray(await index.suggest("激光")));
      state.isBroken = false;
      const found = await index.search(query);
      assert.strictEqual(found.broken, 0);
      assert.ok(found.results.some((result) => result.title === "激光切割入门"), query);
      assert.ok(found.results[0].sections.length > 0);
    });
  }
}

for (const [damage, change] of Object.entries({ ...damages, "a word for a list": () => '{"filler":5,"intent":{"open":null},"means":null}' })) {
  test(`questions/ ${damage}: words are looked up as they stand`, async () => {
    const { state, index } = await damaged(change, "questions/");
    for (const other of queries) isSound(await index.search(other), other);
    assert.ok((await index.search("laser")).results.some((result) => result.title === "激光切割入门"));
    state.isBroken = false;
    assert.strictEqual((await index.search("laser")).broken, 0);
  });
}

test("one broken file leaves the other results", async () => {
  const page = portal.names("text/").find((name) => portal.read(name + ".json").includes("护目镜"));
  const { index } = await damaged(damages.truncated, page + ".json");
  const found = await index.search("激光切割");
  assert.ok(found.broken > 0);
  assert.ok(found.results.some((result) => result.title.startsWith("<script>") && result.excerpt.some((part) => part.hit)));
  assert.ok(found.results.some((result) => result.title === "激光切割入门"));
});

test("without an entry, or with one of another version, opening tells why", async () => {
  for (const change of Object.values(damages)) {
    const opening = LatheSearch.open({ load: portal.loader((name, text) => change(text)) });
    await assert.rejects(opening, (error) => error.code === "missing" || error.code === "version");
  }
  const cut = portal.loader((name, text) => '{"version":3}');
  await assert.rejects(LatheSearch.open({ load: cut }), { code: "missing" });
  const newer = portal.loader((name, text) => text.replace(/"version":3/, '"version":4'));
  await assert.rejects(LatheSearch.open({ load: newer }), { code: "version" });
});

/* A portal that is published anew between two searches, in a way that moves its pages or only their words. */
function changing(rest = "") {
  return new Portal({
    "guides/b.md": "---\ntitle: Lasers\n---\n\nThe laser cutter needs air.\n" + rest,
    "guides/c.md": "---\ntitle: Printers\n---\n\nThe printer needs filament.\n" + rest,
  });
}

function counting(portal, change) {
  const counts = {};
  const read = portal.loader(change);
  const load = (name) => {
    counts[name] = (counts[name] || 0) + 1;
    return read(name);
  };
  return { counts, load };
}

for (const warm of [[], ["printer"]]) {
  test(`an index that was replaced after ${warm.length} searches is read anew, once`, async () => {
    // So long that the texts of each page are a file.
    const own = changing("\n## More\n" + "\nWater.\n".repeat(4000));
    const { counts, load } = counting(own);
    const index = await LatheSearch.open({ load });
    for (const query of warm) await index.search(query, { limit: 1 });
    own.put({ "guides/a.md": "---\ntitle: Another\n---\n\nThe laser cutter and the printer.\n", "guides/d.md": "---\ntitle: Drills\n---\n\nzebra\n" });
    own.build();
    const both = await Promise.all([index.search("needs"), index.search("needs")]);
    both.push(await index.search("zebra"));
    assert.deepStrictEqual(both.map((found) => found.results.map((result) => result.title).sort()),
      [["Lasers", "Printers"], ["Lasers", "Printers"], ["Drills"]]);
    assert.deepStrictEqual(both.map((found) => found.broken), [0, 0, 0]);
    const printers = both[0].results.find((result) => result.title === "Printers");
    assert.strictEqual(printers.excerpt.map((part) => part.text).join(""), "The printer needs filament.");
    assert.strictEqual(counts["entry.json"], 2);
    assert.strictEqual(index.generation, JSON.parse(own.read("entry.json")).generation);
    await index.search("another");
    assert.strictEqual(counts["entry.json"], 2);
  });
}

test("terms of a newer build, in which a page has grown, are not taken for those of the older", async () => {
  const own = changing();
  const index = await LatheSearch.open({ load: own.loader() });
  own.put({ "guides/b.md": "---\ntitle: Lasers\n---\n\nThe laser cutter needs air.\n\n## Air\n\nMuch.\n\n## Water\n\nNone.\n" });
  own.build();
  const found = await index.search("filament");
  assert.deepStrictEqual(found.results.map((result) => result.title), ["Printers"]);
  assert.strictEqual(found.broken, 0);
});

test("texts of a newer build are not shown under an older page's title", async () => {
  const own = changing();
  const { load } = counting(own);
  const index = await LatheSearch.open({ load });
  // Its terms are known now, its text is not.
  await index.search("air", { limit: 1 });
  await index.search("printer", { filters: { type: ["none"] } });
  own.put({ "guides/a.md": "---\ntitle: Another\n---\n\nSomething else.\n" });
  own.build();
  const found = await index.search("printer");
  assert.strictEqual(found.results[0].title, "Printers");
  assert.strictEqual(found.results[0].excerpt.map((part) => part.text).join(""), "The printer needs filament.");
});

test("in a portal of many pages a newer build's texts are not shown for another page", async () => {
  const pages = Object.fromEntries(Array.from({ length: 1010 }, (_, i) => [`guides/p${i}.md`, `---\ntitle: Page ${i}\n---\n\nText.\n`]));
  const own = new Portal({ "portal.yml": "title: Large\nlanguages: [en]\n", ...pages });
  const index = await LatheSearch.open({ load: own.loader() });
  assert.strictEqual((await index.search("page 77")).results[0].title, "Page 77");
  own.put({ "guides/a.md": "---\ntitle: Another\n---\n\nText.\n" });
  own.build();
  assert.strictEqual((await index.search("page 78")).results[0].title, "Page 78");
});

test("files that stay of another build than the entry end in a note, not in a loop", async () => {
  const own = changing();
  const old = own.read("entry.json");
  const { counts, load } = counting(own, (name, text) => name === "entry.json" ? old : text);
  const index = await LatheSearch.open({ load });
  own.put({ "guides/a.md": "---\ntitle: Another\n---\n\nThe laser cutter and the printer.\n" });
  own.build();
  const found = await index.search("printer");
  isSound(found, "printer");
  assert.ok(found.broken > 0);
  assert.strictEqual(counts["entry.json"], 2);
});

test("when the entry can't be had again, the answer says that something is missing", async () => {
  const own = changing();
  const state = { entry: true };
  const load = own.loader((name, text) => {
    if (name === "entry.json" && !state.entry) throw new Error("not found");
    return text;
  });
  const index = await LatheSearch.open({ load });
  own.put({ "guides/a.md": "---\ntitle: Another\n---\n\nThe laser cutter and the printer.\n" });
  own.build();
  state.entry = false;
  assert.ok((await index.search("printer")).broken > 0);
  state.entry = true;
  assert.strictEqual((await index.search("printer")).total, 2);
});

test("synonyms of any kind leave the search alone", async () => {
  const kinds = {
    garbage: "}{[[[:::\n- [\n|||\n- a|, |b\n",
    binary: Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
    huge: "- [" + Array.from({ length: 20000 }, (_, i) => "word" + i).join(", ") + ", laser]\n",
    "GB18030": Buffer.from("2d205bbca4b9e22c206c617365725d0a", "hex"),
  };
  for (const [kind, text] of Object.entries(kinds)) {
    const own = new Portal({ "guides/plain.md": files["guides/plain.md"], "synonyms.yml": text });
    const index = await LatheSearch.open({ load: own.loader() });
    assert.strictEqual((await index.search("护目镜")).total, 1, kind);
    isSound(await index.search("word1 laser"), kind);
    assert.ok([...index.synonyms.values()].every((words) => words.length < 100), kind);
  }
  const own = new Portal({ "guides/plain.md": files["guides/plain.md"], "synonyms.yml/note.txt": "x" });
  assert.strictEqual((await (await LatheSearch.open({ load: own.loader() })).search("护目镜")).total, 1);
  assert.ok(fs.existsSync(path.join(own.site, "search/entry.json")));
});
