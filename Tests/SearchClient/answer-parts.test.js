// What a question loads to be answered: its own part and no other; and what is said where that can't be had.
"use strict";

const test = require("node:test");
const assert = require("node:assert");
const { gzipSync } = require("node:zlib");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const portal = new Portal(require("./answers-portal.js"));
const now = new Date("2026-11-25T02:00:00Z");

/* An index whose client has loaded nothing; it notes what is asked for, and has not what `isGone` says. */
async function opened(isGone = () => false) {
  const asked = [], load = portal.loader(), note = (name) => {
    asked.push(name);
    if (isGone(name)) throw new Error(name);
  };
  const parts = partsOfClient((part) => {
    note(part);
    return LatheSearch.source(part);
  });
  const index = await LatheSearch.bare().open({
    load: async (name, ...rest) => {
      if (name === "parts.json") return parts;
      note(name.replace(".json", ""));
      return load(name, ...rest);
    },
  });
  return { index, asked, search: (query, options) => index.search(query, { language: /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en", now, ...options }) };
}

/* `parts.json`, of which each part is what `sourceOf` gives when it is asked for. */
function partsOfClient(sourceOf) {
  return Object.defineProperties({}, Object.fromEntries(LatheSearch.parts.map((part) => [part, { get: () => sourceOf(part) }])));
}

const partsOf = (asked) => asked.filter((name) => /^answers(-[a-z]+)?$/.test(name)).map((name) => name.replace(/^answers-?/, "")).filter(Boolean).sort().join(" ");

/* [question, kind, the parts beside the first] */
const questions = [
  ["周六开门吗", "open", "hours"], ["are you open now", "open", "hours"], ["元旦开馆吗", "open", "hours"],
  ["激光切割机在哪", "where", ""], ["where is the laser cutter", "where", ""], ["LC-1在哪里", "where", ""], ["学校地址", "where", ""],
  ["谁会焊接", "who", ""], ["谁教物理", "who", ""], ["PLA线材多少钱", "price", ""], ["price of PLA filament", "price", ""],
  ["万用表能借吗", "borrow", ""], ["can i borrow a multimeter", "borrow", ""], ["3D打印机修好了吗", "working", ""],
  ["南校区开放时间", "hours", "hours"], ["opening hours", "hours", "hours"], ["电子实验室几点关门", "hours", "hours"], ["王立老师哪天在", "hours", "hours ways"], ["开放之夜什么时候", "next", "dates"], ["周五有开放之夜吗", "next", "dates hours ways"],
  ["激光切割机要培训吗", "first", ""], ["激光切割机怎么预约", "contact", ""], ["有几台3D打印机", "count", ""], ["how do i book the laser cutter", "contact", ""], ["激光盒子要先培训吗", "first", "ways"], ["next open evening", "next", "dates"], ["开放之夜要报名吗", "signup", "ways"],
  ["激光安全培训要多久", "long", "ways"], ["不用培训能做什么", "make", "lists ways"], ["40分钟能做什么", "make", "lists turns ways"],
  ["椴木板多少钱", "price", "names"], ["5毫米椴木板 价格", "price", "names"], ["南校区12月5号开门吗", "open", "hours"], ["哪些机器可以借回家", "borrow", "lists ways"],
];

for (const [query, kind, parts] of questions) {
  test(`${query} → ${kind} with ${parts || "nothing more"}`, async () => {
    const { asked, search } = await opened();
    const { answers } = await search(query);
    assert.deepStrictEqual(answers.map((answer) => answer.kind), [kind]);
    assert.strictEqual(partsOf(asked), parts);
    assert.strictEqual(new Set(asked).size, asked.length, "nothing is loaded twice");
  });
}

test("with a part that can't be had, nothing is said, and pages are found; when it comes, the question is answered", async () => {
  for (const [query, kind, parts] of questions) {
    for (const missing of ["answers"].concat(parts.split(" ").filter(Boolean).map((part) => `answers-${part}`))) {
      let isGone = true;
      const { search } = await opened((name) => isGone && name === missing);
      const without = await search(query), plain = (await (await opened()).search(query, { answers: false }));
      assert.deepStrictEqual(without.answers, [], `${query} without ${missing}`);
      assert.deepStrictEqual(without.results, plain.results, query);
      isGone = false;
      assert.deepStrictEqual((await search(query)).answers.map((answer) => answer.kind), [kind], `${query} with ${missing} again`);
    }
  }
});

test("a part that is broken, or of another build, says nothing, and pages are found", async () => {
  for (const file of ["globalThis.LatheSearch.add(\"answers-hours\", () => ({}));", "throw 1;", "(", undefined, null, {}, 5]) {
    const load = portal.loader(), parts = partsOfClient((part) => part === "answers-hours" ? file : LatheSearch.source(part));
    const index = await LatheSearch.bare().open({ load: async (name) => name === "parts.json" ? parts : load(name) });
    const found = await index.search("周六开门吗", { language: "zh-Hans", now });
    assert.deepStrictEqual(found.answers, [], JSON.stringify(file));
    assert.ok(found.results.length > 0);
  }
});

test("questions that are asked at once are answered each by itself, and load each part once", async () => {
  const { asked, search } = await opened();
  const found = await Promise.all(["周六开门吗", "开放之夜什么时候", "are you open now", "40分钟能做什么", "周六开门吗"].map((query) => search(query)));
  assert.deepStrictEqual(found.map(({ answers }) => answers.map((answer) => answer.kind).join()), ["open", "next", "open", "make", "open"]);
  assert.deepStrictEqual(found[0].answers, found[4].answers);
  assert.strictEqual(partsOf(asked), "dates hours lists turns ways");
});

test("what answers a plain question weighs little, with the words that only answers need", () => {
  const gzipped = (text) => gzipSync(text, { level: 9 }).length;
  const code = portal.read("answers.js");
  for (const [language, file] of [["zh-Hans", "zh"], ["en", "en"]]) {
    const words = JSON.parse(portal.read(`questions/${file}.json`)), { strange } = JSON.parse(portal.read(`answers/${language}.json`));
    const own = Object.fromEntries(["plain", "persons", "general", "short", "site", "division", "acts", "same", "counters", "says"].map((name) => [name, words[name]]));
    const bytes = gzipped(code) + gzipped(JSON.stringify({ ...own, strange }));
    assert.ok(bytes <= 8704, `${language}: ${bytes}`);
  }
});
