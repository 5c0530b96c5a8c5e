// How a query is read as a question, and what follows from it, on a small portal.
"use strict";

const test = require("node:test");
const assert = require("node:assert");
const zlib = require("node:zlib");
const { execFileSync } = require("node:child_process");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const portal = new Portal({
  "campuses/south.md": "---\ntitle: 南苑校区\nhours: {mon-fri: \"08:00-17:00\"}\n---\n\n南苑。\n",
  "spaces/workshop.md": "---\ntitle: 木工房\ncampus: south\n---\n\n锯和刨。\n",
  "equipment/iron.md": "---\ntitle: 电烙铁\nsummary: 焊电线用。\nunits:\n  - {code: EI-1, space: workshop}\n---\n\n温度三百五十度。\n",
  "equipment/laser.md": "---\ntitle: 激光切割机\n---\n\n切板用，一小时收二十元材料费。\n",
  "equipment/laser.en.md": "---\ntitle: Laser cutter\n---\n\nCuts sheets.\n",
  "people/zhou.md": "---\ntitle: 周明远\nskills: [iron]\n---\n\n在木工房。\n",
  "people/zhou.en.md": "---\ntitle: Zhou Mingyuan\nskills: [iron]\n---\n\nIn the workshop.\n",
  "people/wu.md": "---\ntitle: 吴晓\nskills: [laser]\n---\n\n管激光。\n",
  "tutorials/box.md": "---\ntitle: 做一只木盒\nlevel: 1\n---\n\n用激光切割机切六块板。最近一回做了三十只，总共用了一小时。\n",
  "tutorials/car.md": "---\ntitle: 橡皮筋小车\nlevel: 1\n---\n\n手工做，不费电。\n",
  "guides/cost.md": "---\ntitle: 记账的方法\n---\n\n花了多少钱，目前还剩多少，都写下来。激光切割机也记。周六开门吗？\n",
});

const opened = LatheSearch.open({ load: portal.loader() });
const now = new Date(2026, 10, 27);

async function read(query) {
  return (await opened).question(query, { now });
}

async function titles(query, language = "zh-Hans") {
  const found = await (await opened).search(query, { language, now });
  return found.results.map((result) => result.title);
}

test("what is asked, about what, and what is only manner of speaking", async () => {
  const question = await read("请问一下激光切割机多少钱一小时啊");
  assert.strictEqual(question.intent, "price");
  assert.deepStrictEqual(question.terms.map((term) => term.text).slice(0, 1), ["激光切割机"]);
  assert.ok(question.terms[0].pages.length);
  const english = await read("how much does the laser cutter cost");
  assert.strictEqual(english.intent, "price");
  assert.deepStrictEqual(english.terms.map((term) => term.text), ["laser cutter"]);
});

test("fields and types choose", async () => {
  assert.strictEqual((await read("木工房 电话")).field, "phone");
  assert.deepStrictEqual((await read("tutorial for boxes")).types, ["tutorial"]);
  assert.deepStrictEqual((await read("激光切割机的教程")).types, ["tutorial"]);
  assert.strictEqual((await titles("激光切割机的教程"))[0], "做一只木盒");
});

test("people by surname and title", async () => {
  assert.deepStrictEqual((await read("周师傅在哪")).people.map((person) => person.surname), ["周"]);
  assert.strictEqual((await titles("周师傅在哪"))[0], "周明远");
  assert.strictEqual((await titles("Mr Zhou", "en"))[0], "Zhou Mingyuan");
  assert.strictEqual((await titles("谁会用电烙铁"))[0], "周明远");
});

test("days", async () => {
  const days = {
    "周六开门吗": "2026-11-28", "后天开吗": "2026-11-29", "下周三开门吗": "2026-12-02", "元旦开门吗": "2027-01-01",
    "1月5号开吗": "2027-01-05", "一月五号开吗": "2027-01-05", "open on Saturday": "2026-11-28", "open next wednesday?": "2026-12-02",
    "are you open on Jan 5": "2027-01-05", "2月30号开门吗": undefined,
  };
  for (const [query, day] of Object.entries(days)) {
    const question = await read(query);
    assert.strictEqual((question.when[0] || {}).day, day, query);
    assert.strictEqual(question.intent, "open", query);
  }
});

test("filler never removes the subject's own page", async () => {
  for (const query of ["最近一回激光切割机", "目前激光切割机总共多少钱", "激光切割机的话还剩多少啊", "咱们这儿激光切割机有木有"]) {
    assert.strictEqual((await titles(query))[0], "激光切割机", query);
  }
  assert.strictEqual((await titles("what is the cost of the laser cutter", "en"))[0], "Laser cutter");
});

test("a question without a subject finds pages of the kind that is asked for", async () => {
  assert.strictEqual((await titles("周六开门吗"))[0], "南苑校区");
});

test("how sorts of things are borrowed is a service's, which they are is theirs", async () => {
  const lending = new Portal({
    "services/lend.md": "---\ntitle: 器材与图书外借\n---\n\n在服务台登记。\n",
    "services/desk.md": "---\ntitle: 服务台\n---\n\n什么都可以问。\n",
    "resources/tools.md": "---\ntitle: 木工手册\nkind: book\n---\n\n图书，讲锯和刨。\n",
    "resources/papers.md": "---\ntitle: 论文库\nkind: database\n---\n\n在校内打开，书也有。\n",
    "resources/kit.md": "---\ntitle: 电路套件\nkind: kit\n---\n\n一盒零件。\n",
  });
  const index = await LatheSearch.open({ load: lending.loader() });
  const first = async (query) => (await index.search(query, { language: "zh-Hans", now })).results.map((result) => result.url)[0];
  for (const query of ["怎么借书", "如何借书", "咋借图书", "借器材"]) assert.strictEqual(await first(query), "services/lend.html", query);
  assert.strictEqual(await first("借电路套件"), "resources/kit.html");
  for (const query of ["有什么书", "有哪些图书"]) assert.ok((await first(query)).startsWith("resources/"), query);
});

test("where nothing is called so, what is meant is found without a question, too", async () => {
  const files = {
    "tutorials/card.md": "---\ntitle: 立体贺卡\nlevel: 1\n---\n\n折两下。\n",
    "tutorials/kite.md": "---\ntitle: 沙燕风筝\nlevel: 1\n---\n\n扎骨架。\n",
    "tutorials/badge.md": "---\ntitle: 木头名牌\nlevel: 1\n---\n\n先画字。\n",
  };
  const first = async (portal, query) => {
    const index = await LatheSearch.open({ load: portal.loader() });
    return (await index.search(query, { language: "zh-Hans", now })).results.map((result) => result.url)[0];
  };
  const works = new Portal(files);
  for (const [query, page] of [["送礼", "card"], ["会飞", "kite"], ["做牌子", "badge"]]) {
    assert.strictEqual(await first(works, query), `tutorials/${page}.html`, query);
  }
  const said = new Portal({ ...files, "guides/giving.md": "---\ntitle: 送礼的学问\n---\n\n别太贵。\n" });
  assert.strictEqual(await first(said, "送礼"), "guides/giving.html");
});

test("who asks in Chinese reads Chinese, also where only a translation has the words", async () => {
  const works = new Portal({
    "spaces/lab.md": "---\ntitle: 智造工坊\n---\n\n机器都在这里。\n",
    "spaces/lab.en.md": "---\ntitle: Fab lab\n---\n\nThe laser cutter and the printer are here.\n",
    "guides/vents.en.md": "---\ntitle: Laser cutter vents\n---\n\nClean the laser cutter.\n",
    "guides/air.md": "---\ntitle: 激光切割机的通风\n---\n\n要通风。\n",
  });
  const index = await LatheSearch.open({ load: works.loader() });
  const urls = async (query, language) => (await index.search(query, { language, now })).results.map((result) => result.url);
  for (const query of ["激光切割机", "激光切割机在哪", "激光"]) {
    const found = await urls(query, "zh-Hans");
    assert.ok(found.includes("spaces/lab.html") && !found.includes("en/spaces/lab.html"), query);
    assert.ok(found.indexOf("guides/air.html") < found.indexOf("en/guides/vents.html"), query);
  }
  assert.ok((await urls("laser cutter", "zh-Hans")).includes("en/spaces/lab.html"));
  assert.ok((await urls("激光切割机", "en")).includes("en/spaces/lab.html"));
});

test("where only manner of speaking is left, the words themselves are sought", async () => {
  assert.deepStrictEqual(await titles("最近一回"), ["做一只木盒"]);
  for (const query of ["的", "请问", "is it", "有没有", "怎么办呢", "¿cuánto cuesta?", "いくらですか", "얼마예요"]) await titles(query);
});

test("Traditional characters are read from how far each is from the one before", async () => {
  const { variants } = await LatheSearch.open({ load: portal.loader() });
  for (const [traditional, simplified] of ["時时", "開开", "門门", "幾几", "費费"]) assert.strictEqual(variants[traditional], simplified);
  for (const same of "机时开") assert.strictEqual(variants[same], undefined);
  assert.ok(Object.entries(variants).every(([from, to]) => /^[\u4e00-\u9fff]{2}$/.test(from + to)));
});

test("characters that look alike and sound alike", async () => {
  assert.strictEqual((await titles("电络铁在哪"))[0], "电烙铁");
  assert.strictEqual((await titles("电烙帖"))[0], "电烙铁");
});

test("a question of ten thousand characters is read as far as its beginning", async () => {
  for (const part of ["激光切割机多少钱", "how much is the laser cutter ", "周六", "的", "a ", "1月5号"]) {
    const query = part.repeat(10000 / part.length);
    await titles(query);
    assert.ok((await read(query)).segments.length <= 100);
  }
});

/* `(这/那)台` is 这台 and 那台. */
function spellings(word) {
  const found = /^(.*?)\(([^()]*)\)(.*)$/.exec(word);
  return found ? found[2].split("/").flatMap((part) => spellings(found[1] + part + found[3])) : [word];
}

test("the client weighs little, and brings no more than a query needs", async () => {
  const weights = {
    search: 12, excerpts: 1.5, questions: 8.25, "questions-meanings": 1.5, answers: 6.25, "answers-again": 7.5, "answers-dates": 1.25, "answers-hours": 2.5, "answers-lists": 1.75, "answers-names": 3.25, "answers-turns": 1.75,
    "answers-ways": 3, slips: 3.5,
  };
  for (const [name, most] of Object.entries(weights)) {
    assert.ok(execFileSync("gzip", ["-9nc"], { input: portal.read(`${name}.js`) }).length <= most * 1024, name);
  }
  for (const [query, wanted] of [["激光切割机", ""], ["laser cutter", ""], ["借用", "questions questions-meanings answers"], ["激光切割机切", ""], ["周六开门吗", "questions questions-meanings answers answers-hours"], ["jiguang", "questions slips"]]) {
    const alone = { exports: {} }, asked = [], load = portal.loader();
    new Function("module", "globalThis", portal.read("search.js"))(alone, {});
    const parts = new Proxy(await load("parts.json"), { get: (all, name) => { asked.push(name); return all[name]; } });
    const index = await alone.exports.open({ load: async (name) => name === "parts.json" ? parts : load(name) });
    await index.search(query, { language: "zh-Hans", now });
    assert.deepStrictEqual(Object.keys(weights).filter((name) => name !== "excerpts" && asked.includes(name)).join(" "), wanted, query);
  }
});

test("no file is asked for a word that is on no page, and such a word is understood all the same", async () => {
  const own = new Portal({
    "equipment/laser.md": "---\ntitle: 激光切割机\naliases: [镭射切割机]\n---\n\n切板用。\n", "equipment/laser.en.md": "---\ntitle: Laser cutter\n---\n\nCuts.\n",
    "guides/light.en.md": "---\ntitle: Light\n---\n\nLight for plants.\n",
  });
  const entry = JSON.parse(own.read("entry.json")), terms = [];
  const groupOf = (word) => entry.synonyms.filter((group) => group.split(/\|+/).includes(word));
  // What a thing was called besides, answers know.
  assert.deepStrictEqual(groupOf("laser cutter"), ["激光切割机|镭射切割机|laser cutter||雷射切割机"]);
  for (const number of entry.terms.split(" ").keys()) terms.push(...JSON.parse(own.read(`terms/${number}.json`)).terms.split(" "));
  for (const group of entry.synonyms) {
    const [found, others = ""] = group.split("||");
    for (const word of others.split("|").filter((word) => /^[a-z]+$/.test(word))) assert.ok(!terms.includes(word), word);
    for (const word of found.split("|").filter((word) => /^[a-z]+$/.test(word))) assert.ok(terms.includes(word), word);
  }
  const { means } = JSON.parse(own.read("questions/en.json"));
  assert.ok(Object.values(means).every((list) => list.split("|").every((word) => !/^[a-z]+$/.test(word) || terms.includes(word))));
  const index = await LatheSearch.open({ load: own.loader() });
  for (const query of ["雷射切割机", "镭射切割机", "laser cutters"]) {
    assert.ok((await index.search(query, { language: "zh-Hans", now })).results[0].title.match(/激光切割机|Laser cutter/), query);
  }
});

/* An index of which no word with synonyms stands beside the others of its group: each is looked up by its terms. */
function byTerms(from) {
  return LatheSearch.open({
    load: async (name) => {
      const data = await from.loader()(name);
      return /^words/.test(name) ? { ...data, groups: data.groups.map((group) => group.replace(/[^|]+/g, "")) } : data;
    },
  });
}

test("words with synonyms are found beside each other as they are by their terms", async () => {
  const index = await LatheSearch.open({ load: portal.loader() }), other = await byTerms(portal);
  for (const query of ["激光切割机", "laser cutter", "激光", "laser", "电烙铁", "激光切割机在哪", "电线多少钱", "谁会用激光切割机", "soldering iron broken", "借用 激光切割机", "木板 -激光", "激光切割机 电烙铁"]) {
    for (const language of ["zh-Hans", "en"]) {
      assert.deepStrictEqual(await index.search(query, { language, now }), await other.search(query, { language, now }), query);
    }
  }
});

test("where a word of several terms stands nowhere together, that is known, and where the build cuts otherwise, its terms tell", async () => {
  const own = new Portal({
    "equipment/one.md": "---\ntitle: 激光\n---\n\n切割\n\n## 二\n\n光切\n\n## 三\n\n割机\n", "guides/lamp.md": "---\ntitle: 灯\n---\n\n灯光。 C++ cpp lamp laser 和 cutter\n",
    "synonyms.yml": "- [灯, lamp]\n- [c++, cpp]\n",
  });
  const entry = JSON.parse(own.read("entry.json")), at = (word) => {
    const group = entry.synonyms.findIndex((group) => group.split(/\|+/).includes(word));
    return JSON.parse(own.read(`words/${group >> 6}.json`)).groups[group & 63].split("|")[entry.synonyms[group].split(/\|+/).indexOf(word)];
  };
  assert.strictEqual(at("激光切割机"), " ");
  assert.ok(at("laser cutter").trim());
  assert.strictEqual(at("灯"), "");
  assert.strictEqual(at("c++"), "");
  assert.strictEqual(entry.words.length, 2 * own.names("words/").length);
  assert.ok(entry.synonyms.every((group) => group.split(/\|+/).length <= 64));
  const index = await LatheSearch.open({ load: own.loader() });
  for (const [query, first] of [["灯", "灯"], ["c++", "灯"], ["lamp", "灯"]]) {
    assert.strictEqual((await index.search(query, { language: "zh-Hans", now })).results[0].title, first, query);
  }
});

test("a word with synonyms asks for one file beside that of its name, and for none of another build", async () => {
  const load = portal.loader(), asked = [];
  const index = await LatheSearch.open({ load: (name) => { asked.push(name); return load(name); } });
  await index.search("激光切割机", { language: "zh-Hans", now });
  assert.deepStrictEqual([asked.filter((name) => /^words/.test(name)).length, asked.filter((name) => /^terms/.test(name)).length], [1, 1]);
  const fresh = await LatheSearch.open({ load: async (name) => Object.assign(await load(name), /^words/.test(name) ? { stamp: "??" } : {}) });
  const found = await fresh.search("激光切割机", { language: "zh-Hans", now });
  assert.ok(fresh.isStale || found.broken);
  assert.strictEqual(found.results[0].title, "激光切割机");
});

test("a question is shown with its answer before the texts of its results are asked for", async () => {
  const load = portal.loader();
  for (const [query, hasAnswer] of [["电烙铁在哪", true], ["激光切割机切什么", false]]) {
    const asked = [], shown = [];
    const index = await LatheSearch.open({ load: (name) => { asked.push(name); return load(name); } });
    const found = await index.search(query, {
      language: "zh-Hans", now, progress: (found) => shown.push({ found, texts: asked.filter((name) => /^text/.test(name)).length }),
    });
    assert.strictEqual(shown[0].texts, 0, query);
    assert.strictEqual(found.answers.length > 0, hasAnswer, query);
    assert.deepStrictEqual(shown[0].found.answers || [], found.answers, query);
    assert.ok(found.results[0].excerpt.length > 0);
  }
  // Who wants no answers waits for none.
  const shown = [], index = await LatheSearch.open({ load });
  await index.search("电烙铁在哪", { language: "zh-Hans", now, answers: false, progress: (found) => shown.push(found) });
  assert.ok(shown.length > 0 && !shown[0].answers);
});

test("a whole name stands beside its first word, and is no beginning of one", async () => {
  const terms = Array.from(JSON.parse(portal.read("entry.json")).terms.split(" ").keys()).flatMap((number) => JSON.parse(portal.read(`terms/${number}.json`)).terms.split(" "));
  const beginnings = terms.filter((term) => /#.*~$/.test(term)).map((term) => term.split("#")[0]);
  for (const beginning of ["激光", "lase", "zhou", "吴晓"]) assert.ok(beginnings.includes(beginning), beginning);
  const index = await LatheSearch.open({ load: portal.loader() });
  assert.ok((await index.beginningWith("激", 9)).every((item) => !item.word.includes("#")));
});

test("a word by which nothing is asked is found as it is with its question read", async () => {
  const index = await LatheSearch.open({ load: portal.loader() });
  const read = await LatheSearch.open({ load: async (name) => Object.assign(await portal.loader()(name), name === "entry.json" ? { asking: undefined } : {}) });
  // By the last no page is called: it is read after all.
  for (const query of ["激光切割机", "laser cutter", "电烙铁", "借用", "雷射切割机", "木板", "切板", "电线", "laser", "护目", "soldering", "cutting boards", "没有这样的词", "xyzzy"]) {
    const options = { language: "zh-Hans", now };
    assert.deepStrictEqual(await index.search(query, options), await read.search(query, options), query);
  }
});

test("the words of a language weigh little, and are written as they are looked up", async () => {
  const { foldText, cutRuns } = LatheSearch.tools;
  for (const name of portal.names("questions/").filter((name) => !/-(again|turns|kinds)$/.test(name))) {
    const text = portal.read(`${name}.json`);
    assert.ok(zlib.gzipSync(text, { level: 9 }).length <= 13312, name);
    const { script, means, surname, says, ...sections } = JSON.parse(text);
    for (const section of Object.values(sections).concat({ "": Object.keys(means).join("|") })) {
      for (const words of typeof section === "string" ? [section] : Object.values(section)) {
        for (const word of words.split("|").flatMap(spellings)) {
          const runs = cutRuns(foldText(word, {}).text);
          assert.strictEqual(runs.map((run) => run.han || run.word).join(script === "han" ? "" : " "), word, name);
        }
      }
    }
  }
});

const workshop = new Portal({
  "guides/rights.md": "---\ntitle: 版权说明\n---\n\n图片要写来源。\n",
  "equipment/wheel.md": "---\ntitle: 拉坯机\n---\n\n陶艺室里有两台。\n",
  "equipment/sewing.md": "---\ntitle: 缝纫机\n---\n\n补衣服用。\n",
  "projects/cup.md": "---\ntitle: 茶杯的故事\n---\n\n爷爷的。\n",
  "partners/sister.en.md": "---\ntitle: Exchange with a school abroad\n---\n\nBy post.\n",
});

test("words that are nowhere lead to pages of the same subject, and words that are somewhere to where they are", async () => {
  const index = await LatheSearch.open({ load: workshop.loader() });
  const first = async (query, language = "zh-Hans") => ((await index.search(query, { language, now })).results[0] || {}).title;
  assert.strictEqual(await first("算不算侵权"), "版权说明");
  assert.strictEqual(await first("想要一个马克杯"), "茶杯的故事");
  assert.strictEqual(await first("裤脚散了"), "缝纫机");
  assert.strictEqual(await first("pen pals", "en"), "Exchange with a school abroad");
  // 茶杯 means pottery, too, but is somebody's own page.
  assert.deepStrictEqual((await index.search("茶杯", { language: "zh-Hans", now })).results.map((result) => result.title), ["茶杯的故事"]);
  // Without the file nothing is meant, and nothing breaks.
  const without = await LatheSearch.open({ load: async (name) => { if (/^meanings/.test(name)) throw new Error(name); return workshop.loader()(name); } });
  assert.deepStrictEqual((await without.search("算不算侵权", { language: "zh-Hans", now })).results, []);
});

test("words of subjects of which no page speaks are left out, and each file weighs little", () => {
  const read = (name) => JSON.parse(workshop.read(`${name}.json`)), counts = read("entry").meanings, { hashOf, eachNumber } = LatheSearch.tools;
  const files = new Map();
  for (const kind of ["han", "word"]) {
    for (let number = 0; number < counts[kind]; number++) {
      const name = `meanings/${kind}-${number}`, { words, subjects } = read(name), hashes = new Set();
      assert.ok(zlib.gzipSync(workshop.read(`${name}.json`), { level: 9 }).length <= 4096, name);
      let next = 0;
      eachNumber(words, (gap) => {
        next += gap;
        hashes.add(next++);
      });
      assert.strictEqual(hashes.size ? subjects.split("|").length : 0, hashes.size, name);
      files.set(name, hashes);
    }
  }
  const has = (name, word) => files.get(name).has(hashOf(word) >>> 11);
  const hasHan = (word) => has(`meanings/han-${word.charCodeAt(0) % counts.han}`, word);
  const hasWord = (word) => has(`meanings/word-${hashOf(word.split(" ")[0]) % counts.word}`, word);
  assert.ok(hasHan("侵权") && hasHan("裤脚") && hasWord("pen pal"));
  assert.ok(!hasHan("航拍") && !hasWord("rocket"));
  const pages = [];
  for (let file = 0; workshop.names(`meanings/pages-${file}`).length; file++) pages.push(...read(`meanings/pages-${file}`).pages);
  assert.ok(pages.length > 350 && pages.filter(Boolean).length < 250);
});

test("the pages of subjects may stand in several files, of which a question asks for its own", async () => {
  const query = "算不算侵权", options = { language: "zh-Hans", now }, whole = await LatheSearch.open({ load: workshop.loader() });
  const expected = (await whole.search(query, options)).results, per = 7, pages = [], asked = [];
  for (let file = 0; workshop.names(`meanings/pages-${file}`).length; file++) pages.push(...JSON.parse(workshop.read(`meanings/pages-${file}.json`)).pages);
  let isGone = false;
  const split = () => LatheSearch.open({
    load: async (name) => {
      const [, file] = /^meanings\/pages-(\d+)/.exec(name) || [], data = file ? { pages: pages.slice(file * per, file * per + per) } : await workshop.loader()(name);
      if (file) asked.push(name);
      if (file && isGone) throw new Error(name);
      return name === "entry.json" ? { ...data, meanings: { ...data.meanings, subjects: per } } : data;
    },
  });
  assert.ok(expected.length > 0);
  assert.deepStrictEqual((await (await split()).search(query, options)).results, expected);
  assert.ok(asked.length > 0 && asked.length < pages.length / per / 3, asked.join());
  assert.strictEqual(new Set(asked).size, asked.length);
  isGone = true;
  assert.deepStrictEqual((await (await split()).search(query, options)).results, []);
});

test("a question that is answered by its own words doesn't ask for meanings", async () => {
  const asked = [];
  const index = await LatheSearch.open({ load: async (name) => { asked.push(name); return workshop.loader()(name); } });
  await index.search("缝纫机", { language: "zh-Hans", now });
  assert.ok(!asked.some((name) => name.startsWith("meanings")));
  await index.search("裤脚散了", { language: "zh-Hans", now });
  assert.ok(asked.filter((name) => name.startsWith("meanings/han")).length <= 4);
});
