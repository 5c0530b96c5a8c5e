// What the search answers on a small portal.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const portal = new Portal({
  "synonyms.yml": "- [焊台, soldering station]\n- [小车, rover]\n",
  "tutorials/box.md": `---
title: 激光切割机做盒子
summary: 用三毫米的椴木板。
level: 1
tags: [激光, 木工, __proto__]
---

先画图，再把盒子切出来。

## 拼装

用木工胶把六块板粘在一起。
`,
  "tutorials/box.en.md": `---
title: A box from the laser cutter
summary: With basswood of three millimetres.
tags: [laser]
---

Draw the box first, then cut its six boards.

## Glueing

Wood glue holds the boards together.
`,
  "tutorials/lamp.md": `---
title: 台灯
level: 2
tags: [焊接, constructor]
---

把电线焊在开关上，焊台调到三百五十度。做好放进盒子里。

## 接线

红色的电线接正极。
`,
  "guides/soldering.en.md": `---
title: Safe soldering
tags: [constructor]
---

Hold the iron like a pencil. The microcontroller stays cool.
`,
  "guides/rover.en.md": `---
title: A rover that follows lines
---

Two motors and a sensor. The iron is not needed.
`,
});

const opened = LatheSearch.open({ load: portal.loader() });

async function titles(query, options) {
  const found = await (await opened).search(query, options);
  return found.results.filter((result) => !result.partial).map((result) => result.title);
}

const box = "激光切割机做盒子";

test("words, phrases and exclusion", async () => {
  assert.deepStrictEqual(await titles("木工胶"), [box]);
  assert.deepStrictEqual(await titles('"six boards"'), ["A box from the laser cutter"]);
  assert.deepStrictEqual(await titles('"boards six"'), []);
  assert.deepStrictEqual((await titles("iron")).sort(), ["A rover that follows lines", "Safe soldering"]);
  assert.deepStrictEqual(await titles("iron -pencil"), ["A rover that follows lines"]);
  assert.deepStrictEqual(await titles('iron -"not needed"'), ["Safe soldering"]);
});

test("stems, prefixes and slips of the fingers", async () => {
  assert.deepStrictEqual(await titles("solder pencils"), ["Safe soldering"]);
  assert.deepStrictEqual(await titles("microcontr"), ["Safe soldering"]);
  assert.deepStrictEqual(await titles("microcnotroler"), ["Safe soldering"]);
});

test("Traditional characters", async () => {
  assert.deepStrictEqual(await titles("電線"), ["台灯"]);
});

test("pinyin in full, by initials and with another character of the same sound", async () => {
  assert.deepStrictEqual(await titles("jiguangqiege"), [box]);
  assert.deepStrictEqual(await titles("ji guang qie ge"), [box]);
  assert.deepStrictEqual(await titles("jgqg"), [box]);
  // The text of the lamp has the word, too, but pinyin leads to titles, headings and tags.
  assert.deepStrictEqual(await titles("hezi"), [box]);
  assert.deepStrictEqual(await titles("机光切割"), [box]);
});

test("synonyms of the portal's own", async () => {
  assert.deepStrictEqual(await titles("soldering station"), ["台灯"]);
  assert.deepStrictEqual(await titles("小车"), ["A rover that follows lines"]);
});

test("a page and its translation are one result, the reader's language first", async () => {
  const index = await opened;
  const english = await index.search("laser", { language: "en" });
  assert.strictEqual(english.total, 1);
  assert.strictEqual(english.results[0].title, "A box from the laser cutter");
  assert.deepStrictEqual(english.results[0].translations, [{ title: box, url: "tutorials/box.html", language: "zh-Hans" }]);
  assert.strictEqual((await index.search("激光 laser", { language: "zh-Hans" })).results[0].language, "zh-Hans");
});

test("a result opens at its section and shows the words", async () => {
  const [result] = (await (await opened).search("红色的电线")).results;
  assert.strictEqual(result.sections[0].title, "接线");
  assert.ok(result.sections[0].anchor);
  assert.ok(result.excerpt.some((part) => part.hit && "红色的电线".includes(part.text)));
  assert.strictEqual(result.excerpt.map((part) => part.text).join(""), "红色的电线接正极。");
  assert.ok(result.marks.length && result.marks.every(Boolean));
});

test("what a fraction contains is found, and nothing empty is marked", async () => {
  const own = new Portal({ "guides/fractions.md": "---\ntitle: 分数\n---\n\n半是 ½，也有 1 和 2。\n" });
  const found = await (await LatheSearch.open({ load: own.loader() })).search("1");
  assert.strictEqual(found.total, 1);
  assert.ok(found.results[0].marks.every(Boolean), JSON.stringify(found.results[0].marks));
});

test("filters narrow, also without a query, and are counted without themselves", async () => {
  const index = await opened;
  const all = await index.search("");
  assert.strictEqual(all.total, 4);
  const tutorials = await index.search("", { filters: { type: ["tutorial"] } });
  assert.strictEqual(tutorials.total, 2);
  assert.deepStrictEqual({ ...tutorials.facets.type }, { tutorial: 2, guide: 2 });
  assert.strictEqual((await index.search("iron", { filters: { type: ["tutorial"] } })).total, 0);
  assert.strictEqual((await index.search("", { filters: { type: ["tutorial"], level: ["2"] } })).total, 1);
  assert.strictEqual((await index.search("", { filters: { level: ["1", "2"] } })).total, 2);
});

test("tags that name an object's properties are counted and filter", async () => {
  const index = await opened;
  const { facets } = await index.search("");
  assert.deepStrictEqual(Object.getOwnPropertyDescriptor(facets.tag, "__proto__").value, 1);
  assert.strictEqual(facets.tag.constructor, 2);
  assert.strictEqual((await index.search("", { filters: { tag: ["__proto__"] } })).total, 1);
  assert.strictEqual((await index.search("", { filters: { tag: ["constructor"] } })).total, 2);
  assert.strictEqual((await index.search("", { filters: { tag: ["toString"] } })).total, 0);
});

test("labels of filters are there in each language, those of tags, too", async () => {
  const { facets } = await opened;
  for (const facet of facets) {
    for (const { label } of [facet, ...facet.values]) {
      for (const language of ["zh-Hans", "en"]) assert.strictEqual(typeof label[language], "string", facet.key);
    }
  }
  const tags = facets.find((facet) => facet.key === "tag").values;
  assert.strictEqual(tags.find((value) => value.id === "激光").label.en, "激光");
});

test("when nothing matches, near titles are offered", async () => {
  // Of 盒饭 some page might speak; of these sounds none does.
  const found = await (await opened).search("盒拌盒拌盒拌盒拌");
  assert.strictEqual(found.total, 0);
  assert.ok(found.near.some((result) => result.title === box));
});

test("beginnings are completed", async () => {
  const index = await opened;
  assert.ok((await index.suggest("激光")).includes(box));
  assert.ok((await index.suggest("micro")).includes("microcontroller"));
  assert.deepStrictEqual(await index.suggest(""), []);
});
