// What was lost from the first results though it is named, called so, or what the answer is about; and neighbours that stay as they are.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const entry = (front, text = ".") => `---\n${front.trim()}\n---\n\n${text}\n`;
const portal = new Portal({
  "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\n",
  "campuses/river.md": entry("title: 江畔校区\nhours: {mon-fri: \"08:00-17:00\"}"),
  "spaces/weaving.md": entry("title: 织造间\ncampus: river\nfloor: 二层", "有八张凳子。"),
  "spaces/weaving.en.md": entry("title: Weaving room"),
  "equipment/loom.md": entry("title: 落地织机\naliases: [大木鸟, equipment/old-loom.html]\nloan: 可借 3 天\nunits: [{code: W-1, space: weaving, condition: working}]"),
  "equipment/loom.en.md": entry("title: Floor loom"),
  "equipment/camera.md": entry("title: 热像仪\naliases: [看热鬼]\nunits: [{code: T-1, space: weaving, condition: working}]"),
  "materials/yarn.md": entry("title: 棉线 2 mm\naliases: [烧火棍线]\nprice: 9\nunit: 团"),
  "people/he.md": entry("title: 何晚晴\nrole: 物理老师\ncampus: river\nskills: [loom]\nsubjects: [物理]\naliases: [何家小妹]\nhours: {mon: \"16:00-18:00\"}"),
  "people/he.en.md": entry("title: He Wanqing\nrole: Physics teacher"),
  "people/ke.md": entry("title: 柯木\nrole: 馆员\ncampus: river"),
  "people/ke.en.md": entry("title: Ke Mu"),
  "services/lend.md": entry("title: 器材带回家\nmode: physical\nkind: loan", "办公室登记，带回家三天。"),
  "trainings/loom-safety.md": entry("title: 织机安全\nminutes: 60", "教怎样用织机。"),
  "trainings/loom-safety.en.md": entry("title: Loom safety\nminutes: 60"),
  "paths/weaver.md": entry("title: 织工之路\nsteps: [loom-safety]", "从织机到围巾。"),
  "events/weave-night.md": entry("title: 织布之夜\nstart: 2026-12-09 18:00\nend: 2026-12-09 20:00\nspace: weaving"),
  "events/open-night.md": entry("title: 江畔开放夜\nstart: 2026-12-12 18:00\nend: 2026-12-12 20:00\nspace: weaving"),
  "projects/board.md": entry("title: 摸得着的棋\nsummary: 给盲人下的棋，棋子一摸就认得", "木头做的。"),
  "projects/tripod.md": entry("title: 三脚圆凳\nsummary: 不晃的板凳", "三条腿的家具。"),
  "guides/games.md": entry("title: 课间游戏集\nsummary: 课间玩的游戏", "办公室里有规则书，大家玩游戏。"),
});
const opened = LatheSearch.open({ load: portal.loader() });

async function look(query, options = {}) {
  const language = /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en";
  const found = await (await opened).search(query, { language, now: new Date("2026-12-02T02:30:00Z"), ...options });
  return { urls: found.results.map((result) => result.url.replace(/^en\//, "").replace(".html", "")), answers: found.answers };
}

async function firsts(list) {
  for (const [query, page] of list) assert.strictEqual((await look(query)).urls[0], page, query);
}

test("what a question names stays first beside words that lead elsewhere", () => firsts([
  ["何晚晴的办公室在哪", "people/he"], ["柯木的雨伞在哪", "people/ke"], ["落地织机的椅子", "equipment/loom"], ["热像仪的眼镜", "equipment/camera"],
]));

test("what alone has a word is among three", async () => {
  for (const query of ["盲人玩的游戏", "给盲人的礼物", "盲人和办公室"]) assert.ok((await look(query)).urls.slice(0, 3).includes("projects/board"), query);
  // A name is no less a name.
  assert.strictEqual((await look("课间游戏集")).urls[0], "guides/games");
});

test("a page is found by what it is called besides", async () => {
  await firsts([
    ["大木鸟", "equipment/loom"], ["大木鸟能带回家吗", "equipment/loom"], ["大木鸟在哪个校区", "equipment/loom"], ["看热鬼在哪", "equipment/camera"],
    ["damuniao", "equipment/loom"], ["烧火棍线多少钱", "materials/yarn"],
  ]);
  // Neither an earlier address nor what a person was called.
  assert.deepStrictEqual((await look("old-loom.html")).urls, []);
  for (const query of ["何家小妹", "何家小妹在哪"]) assert.ok(!(await look(query)).answers.length, query);
});

test("what is answered of is the first result, though it has not the words", async () => {
  await firsts([["教物理的老师是谁", "people/he"], ["落地织机在几楼", "equipment/loom"], ["12月9号有什么活动", "events/weave-night"], ["12月12号有什么活动", "events/open-night"]]);
  const { urls, answers } = await look("教物理的老师是谁", { answers: false });
  assert.ok(!answers && urls[0] !== undefined);
});

test("an English title is called by less than the whole where that is a size", async () => {
  const index = await opened, names = index.names || (await look("loom safety when"), index.names);
  for (const name of ["loom", "floor", "weaving"]) assert.ok(!names.has(name), name);
  for (const name of ["floor loom", "loom safety", "棉线"]) assert.ok(names.has(name), name);
});

test("a word in passing does not end the search by meaning, and stays first where it is all that was typed", async () => {
  for (const query of ["凳子", "板凳哪里有"]) assert.ok((await look(query)).urls.slice(0, 3).includes("projects/tripod"), query);
  assert.strictEqual((await look("规则书")).urls[0], "guides/games");
});

test("the thing itself comes before courses and paths about it", async () => {
  for (const query of ["把毛线变成料子", "make cloth", "想织条毯子"]) {
    const { urls } = await look(query), place = (page) => (urls.includes(page) ? urls.indexOf(page) : 99);
    assert.ok(place("equipment/loom") < place("paths/weaver") && place("equipment/loom") < place("trainings/loom-safety"), `${query}: ${urls}`);
  }
});
