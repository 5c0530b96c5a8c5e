// Questions in other words than the vocabulary has: how they are introduced, turned, shortened or negated; each kind with its neighbours.
"use strict";

const test = require("node:test");
const assert = require("node:assert");
const zlib = require("node:zlib");

const LatheSearch = require("./client.js");
const files = require("./answers-portal.js");
const { Portal } = require("./portal.js");

const portal = new Portal(Object.assign({}, files, {
  "campuses/south.md": files["campuses/south.md"].replace("address:", "summary: 主校区，图书馆在这里。\naddress:"),
  "campuses/south.en.md": files["campuses/south.en.md"].replace("address:", "summary: The main campus, with the library.\naddress:"),
}));
const now = new Date("2026-11-25T10:30:00+08:00");
const opening = LatheSearch.open({ load: portal.loader() });

async function ask(query, options) {
  const language = /[\u4e00-\u9fff]/.test(query) || options ? "zh-Hans" : "en";
  const { answers } = await (await opening).search(query, { language, now, ...options });
  return answers.map((answer) => answer.text).join(" | ");
}

/* By kind: questions, and what stands in the answer; nothing is answered where nothing stands there. */
const kinds = {
  "what introduces a question is no part of it": [
    ["do you happen to know where the laser cutter is", "Workshop"], ["Any idea if the south campus is open on Saturday?", "South Campus: Saturday 28 November 09:00"],
    ["I was wondering how much the PLA filament costs", "12"], ["could somebody point me to the multimeter", "Electronics lab"], ["is it true that the north campus is closed on Sunday", "closed"],
    ["麻烦您，激光切割机在哪个角落", "木工房"], ["老师您好，打听一下万用表搁哪儿了", "电子实验室"], ["有谁知道南校区周六上不上班", "09:00–12:00"],
    ["do you happen to know who broke the laser cutter"], ["any idea why the drone is broken"], ["有谁知道激光切割机是谁弄坏的"],
  ],
  "where something is, in other words": [
    ["where can the laser cutter be found", "Workshop"], ["where have you put the multimeter", "Electronics lab"], ["the room where the soldering iron is", "Electronics lab"], ["I'm looking for the label printer", "Workshop"],
    ["which floor is the electronics lab on", "三层"], ["激光切割机是在木工房吗", "木工房"], ["标签打印机的位置", "木工房"], ["哪儿找得到万用表", "电子实验室"],
    ["where can the vacuum former be found"], ["真空成型机的位置"], ["where was the laser cutter made"],
  ],
  "who helps, in other words": [
    ["which member of staff can help with the soldering iron", "Wang Li"], ["is there anyone who can show me the soldering iron", "Wang Li"], ["who should I talk to about soldering", "Wang Li"], ["whos able to help with the laser cutter", "Wang Fang"],
    ["电烙铁该请教哪位", "王立"], ["电烙铁谁能指导", "王立"], ["谁在负责激光切割机", "王芳"], ["who cannot use the laser cutter"], ["谁用坏了激光切割机"], ["who had the laser cutter"],
  ],
  "what it costs and how much there is, in other words": [
    ["what will a sheet of 3 mm basswood board cost me", "6"], ["what's the going price of PLA filament", "12"], ["how much does PLA filament go for", "12"], ["how much printer ink do you have"],
    ["买一张3mm椴木板要多少", "¥ 6"], ["how many sheets of 5 mm basswood board do you have left", "4 sheets"], ["are there any 5 mm basswood boards left", "4 sheets"],
    // A size belongs to the name before it.
    ["how much is Basswood board, 5 mm left", "4 sheets"], ["how much is Basswood board, 5 mm", "9 .*per sheet"],
    ["what did the laser cutter cost"], ["how heavy is the laser cutter"],
  ],
  "whether it works, and what comes first, in other words": [
    ["has the drone been fixed yet", "D-1"], ["is the drone being repaired", "D-1"], ["what's wrong with the drone", "D-1"], ["is the laser cutter up and running again", "LC-1"], ["无人机还没修好吧", "D-1"], ["激光切割机还好使不", "LC-1"],
    ["what does it take to use the laser cutter", "Laser safety"], ["没培训能用激光切割机吗", "激光安全培训"], ["想用激光切割机，要先过什么培训", "激光安全培训"], ["which course comes before using the laser cutter", "Laser safety"],
    ["when was the drone repaired"], ["谁修好了无人机"],
  ],
  "who mends something, and what needs no training": [
    ["修激光切割机找谁", "王芳"], ["谁会修激光切割机", "王芳"], ["激光切割机去哪修", "王芳"], ["激光切割机坏了找谁修", "王芳"], ["who repairs the laser cutter", "Wang Fang"],
    ["where can I get my laser cutter fixed", "Wang Fang"], ["can somebody mend the laser cutter", "Wang Fang"],
    ["谁修好了激光切割机"], ["who repaired the laser cutter"],
    ["哪些不用培训", "^不用培训："], ["哪些机器不需要培训", "^不用培训："], ["不用培训能用什么", "^不用培训："], ["which machines need no training", "^No training needed: "],
    ["what can I use without training", "^No training needed: "], ["which machines need training"], ["为什么不用培训"], ["哪些机器不用培训不用预约"],
  ],
  "on which days something is closed": [
    ["which days is the south campus closed", "^South Campus: Sunday closed$"], ["on what days is the north campus not open", "^North Campus: Saturday, Sunday closed$"], ["南校区哪天不开门", "^南校区：周日 不开放$"], ["北校区不开门的日子", "^北校区：周六、周日 不开放$"],
    ["is the south campus closed on Sunday", "Sunday 29 November closed"], ["what time does the south campus close", "08:00"], ["南校区几点关门", "08:00"], ["isn't the south campus closed on Sundays", "closed"], ["周日南校区不开门吧", "不开放"],
    ["why is the south campus closed on Sunday"], ["南校区周日为什么不开门"],
  ],
  "the main campus is the only one that says so": [
    ["is the main campus open on saturday", "South Campus: Saturday"], ["主校区周六开门吗", "^南校区"], ["main campus address", "8 Xuefu"], ["主校区地址", "学府路"], ["另一个校区周六开吗"], ["is the other campus open on saturday"],
  ],
  "questions in pinyin": [
    ["jiguang qiegeji zai nali", "木工房"], ["nan xiaoqu zhouliu kaimen ma", "南校区：11 月 28 日"], ["duan mu ban duoshao qian", "¥ 6.*¥ 9"], ["shui hui yong dian laotie", "王立"], ["wanyongbiao neng jie ma", "可借"],
    ["zhenkong chengxingji zai nali"], ["jiguang qiegeji shi shui nong huai de"], ["banana banana banana"],
  ],
};

for (const [kind, questions] of Object.entries(kinds)) {
  for (const [query, said] of questions) {
    test(`${kind}: ${query}`, async () => {
      const text = await ask(query, /pinyin/.test(kind) ? {} : undefined);
      if (said) assert.match(text, new RegExp(said, "s"));
      else assert.strictEqual(text, "");
    });
  }
}

test("the other campus is another one for whoever is at one of two", async () => {
  const at = (query, campus) => ask(query, { language: /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en", campus });
  assert.match(await at("另一个校区周六开吗", "campuses/north"), /^南校区：11 月 28 日/);
  assert.match(await at("is the other campus open on saturday", "campuses/south"), /^North Campus: .*closed/);
  assert.match(await at("本校区周六开吗", "campuses/south"), /^南校区：11 月 28 日/);
});

test("rules of other words hold none but known classes, weigh little, and are asked for only where nothing answers", async () => {
  for (const name of ["en", "zh"]) {
    const text = portal.read(`questions/${name}-again.json`), { class: classes, again } = JSON.parse(text);
    assert.ok(zlib.gzipSync(text, { level: 9 }).length <= 6.25 * 1024, name);
    const kinds = portal.read(`questions/${name}-kinds.json`), { asked, along, put } = JSON.parse(kinds);
    assert.ok(zlib.gzipSync(kinds, { level: 9 }).length <= 4.5 * 1024, name);
    assert.deepStrictEqual(Object.keys(put).filter((kind) => !asked[kind] || !along[kind]), [], name);
    const used = new Set((Object.keys(again).join() + [classes, asked, along].flatMap(Object.values).join()).match(/<[^>]+>/g));
    assert.deepStrictEqual([...used].filter((one) => !(one.slice(1, -1) in classes)), [], name);
  }
  const asked = [], load = portal.loader();
  const index = await LatheSearch.open({ load: (name) => { asked.push(name); return load(name); } });
  await index.search("激光切割机在哪里", { language: "zh-Hans", now });
  assert.ok(!asked.some((name) => name.includes("again")));
  await index.search("劳驾，激光切割机在哪个角落", { language: "zh-Hans", now });
  assert.deepStrictEqual(asked.filter((name) => /^questions.*(again|kinds)/.test(name)), ["questions/zh-again.json"]);
});

test("without the rules of other words questions are answered as they stand, and nothing else is", async () => {
  const load = portal.loader();
  const index = await LatheSearch.open({ load: async (name) => { if (/^questions.*again/.test(name)) throw new Error(name); return load(name); } });
  const text = async (query) => (await index.search(query, { language: "zh-Hans", now })).answers.map((answer) => answer.text).join();
  assert.match(await text("激光切割机在哪里"), /木工房/);
  assert.strictEqual(await text("买激光切割机的人去哪了"), "");
});
