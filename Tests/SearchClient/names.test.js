// By what names things are asked for, and how questions are put: three of each kind, and their neighbours that stay silent.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const entry = (front) => `---\n${front.trim()}\n---\n\n.\n`;
const portal = new Portal({
  "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\n",
  "campuses/hexi.md": entry("title: 河西校区\naddress: 河西路 1 号\nhours: {mon-fri: \"08:00-17:00\", sun: \"13:00-16:00\"}\nexceptions: [{date: 2026-12-04, closed: true, note: 秋季运动会}]"),
  "campuses/hexi.en.md": entry("title: Hexi Campus"),
  "campuses/maple.md": entry("title: 枫林小学部\naddress: 枫林路 2 号\nhours: {mon-fri: \"12:00-17:00\", sun: \"14:00-16:30\"}"),
  "campuses/maple.en.md": entry("title: Maple Primary"),
  "spaces/shop.md": entry("title: 木工坊\ncampus: hexi\nfloor: 一层"),
  "spaces/shop.en.md": entry("title: Wood shop"),
  "spaces/corner.md": entry("title: 手工角\ncampus: maple"),
  "equipment/laser.md": entry("title: 激光雕刻切割机\nrequires: [laser-permit]\nunits:\n  - {code: L-1, space: shop, condition: working}\n  - {code: L-2, space: shop, condition: out-of-order}"),
  "equipment/laser.en.md": entry("title: Laser cutter and engraver"),
  "equipment/bandsaw.md": entry("title: 带锯机\nrequires: [wood-permit]\nunits: [{code: B-1, space: shop, condition: out-of-order}]"),
  "equipment/mill.md": entry("title: 桌面数控铣床\nunits: [{code: M-1, space: shop, condition: working}]"),
  "equipment/mill.en.md": entry("title: Desktop CNC mill"),
  "equipment/sewing.md": entry("title: 缝纫机\nunits: [{code: S-1, space: corner, condition: working}]"),
  "equipment/sewing.en.md": entry("title: Sewing machine"),
  "equipment/embroidery.md": entry("title: 电脑刺绣机\nunits: [{code: E-1, space: corner, condition: limited}]"),
  "equipment/drone.md": entry("title: 教学无人机\nrequires: [drone-permit]\nunits: [{code: D-1, space: shop, condition: working}]"),
  "materials/ply.md": entry("title: 桦木胶合板 3 mm\nprice: 6\nunit: 张\nstock: [{space: shop, quantity: 9}, {campus: maple, quantity: 0}]"),
  "materials/screw.md": entry("title: M3×8 螺丝\nprice: 0.1\nunit: 个\nstock: [{space: shop, shelf: C4, quantity: 600}]"),
  "materials/stepper.md": entry("title: 28BYJ-48 步进电机\nprice: 11\nunit: 个"),
  "materials/solder.md": entry("title: 无铅焊锡丝 0.8 mm\nprice: 1.2\nunit: 米"),
  "people/su.md": entry("title: 苏文\nrole: 教师\ncampus: hexi\nskills: [laser, sewing, embroidery]\nhours: {thu: \"16:00-18:00\"}"),
  "people/su.en.md": entry("title: Su Wen"),
  "trainings/laser-permit.md": entry("title: 激光上机证\nminutes: 80"),
  "trainings/wood-permit.md": entry("title: 木工机床证\nminutes: 80"),
  "trainings/drone-permit.md": entry("title: 无人机飞行证\nminutes: 80"),
  "events/exam.md": entry("title: 激光上机证考核\nstart: 2026-12-05 10:00\nend: 2026-12-05 11:00\nspace: shop\ntrainings: [laser-permit]"),
  "events/arena.md": entry("title: 机器人擂台赛\nstart: 2026-12-19 13:00\nend: 2026-12-19 16:00\nspace: shop"),
  "events/arena.en.md": entry("title: Robot arena"),
  "services/booking.md": entry("title: 约机器\nmode: physical\nkind: booking\nspace: shop\nequipment: [laser]\nchannels: [{phone: 555-0310}]"),
  "services/booking.en.md": entry("title: Machine booking\nchannels: [{phone: 555-0310}]"),
  "resources/joinery.md": entry("title: 榫卯的秘密\nkind: book\naccess: 可外借 14 天\nholdings: [{campus: hexi, space: shop, shelf: K9, copies: 1}]"),
  "tutorials/stool.md": entry("title: 小板凳\nminutes: 40\ngrades: 1-6"),
});
const opened = LatheSearch.open({ load: portal.loader() });

async function ask(query) {
  const language = /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en";
  return (await (await opened).search(query, { language, now: new Date("2026-11-25T02:00:00Z") })).answers;
}

const answered = {
  "campuses by their short names": [
    ["枫林周日开吗", "open", "枫林小学部.*14:00–16:30"], ["小学部星期天开不开", "open", "14:00–16:30"], ["can i come to maple on sunday", "open", "Maple Primary.*14:00–16:30"],
    ["河西今天开门吗", "open", "河西校区"],
  ],
  "short forms of names": [
    ["激光机一共有多少台", "count", "2 台"], ["带锯修好没", "working", "B-1 · 故障"], ["桦木板多少钱", "price", "¥ 6"], ["which campus has a cnc", "where", "Wood shop"], ["where is the laser cutter", "where", "Wood shop"],
  ],
  "spellings": [
    ["M3x8螺丝多少钱", "price", "¥ 0.1"], ["M3*8螺丝还有多少", "stock", "600"], ["how much is a 28BYJ48", "price", "11"], ["三毫米桦木板多少钱一张", "price", "¥ 6"], ["m3螺丝多少钱", "price", "¥ 0.1"],
  ],
  "slips": [["who can help me with the sewing mashine", "who", "Su Wen"], ["缝韧机在哪", "where", "手工角"], ["hanxisi duoshao qian", "price", "1.2"], ["where is the seewing machine", "where", "手工角"]],
  "other words": [["绣花机谁会用", "who", "苏文"], ["is the embroidery machine working", "working", "E-1"], ["next robot contest", "next", "19 December"], ["where is the joinery book", "where", "K9"]],
  "people and days": [["苏老师周四在不在", "hours", "16:00–18:00"], ["苏文今天在吗", "hours", "周四 16:00–18:00"], ["is su wen in on thursday", "hours", "16:00–18:00"], ["怎么联系苏老师", "contact", "周四 16:00–18:00"]],
  "before": [["用带锯之前要先学什么", "first", "木工机床证"], ["想飞无人机得先考啥", "first", "无人机飞行证"], ["what do i need before using the laser cutter", "first", "激光上机证"], ["激光要考什么证", "first", "激光上机证"]],
  "how long one may keep it": [["榫卯的秘密能借多久", "borrow", "14 天"], ["榫卯那本书借几天", "borrow", "14 天"], ["榫卯的秘密可以外借么", "borrow", "14 天"]],
  "the last word": [["周日枫林开门不", "open", "14:00"], ["枫林有桦木板没", "stock", "用完了"], ["枫林周日能去吗", "open", "14:00"]],
  "hours and days": [["运动会那天河西开吗", "open", "12 月 4 日（周五） 不开放"], ["周末河西开吗", "open", "11 月 28 日（周六） 不开放；11 月 29 日（周日） 13:00–16:00"], ["周日下午三点枫林开着吗", "open", "14:00–16:30"]],
  "events": [["下一次激光考证啥时候", "next", "12 月 5 日"], ["12月有什么活动", "next", "激光上机证考核"], ["机器人比赛哪天", "next", "12 月 19 日"]],
  "services by their names turned round": [["机器怎么约呀", "contact", "555-0310"], ["怎么约机器", "contact", "555-0310"], ["how do i book a machine", "contact", "555-0310"]],
  "what to make": [["二年级小朋友40分钟能做点啥", "make", "小板凳"], ["没考过证能做什么", "make", "小板凳"], ["what can 2nd graders make", "make", "小板凳"]],
};

for (const [kind, questions] of Object.entries(answered)) {
  for (const [question, intent, said] of questions) {
    test(`${kind}: ${question}`, async () => {
      const answers = await ask(question);
      assert.deepEqual(answers.map((answer) => answer.kind), [intent]);
      assert.match([answers[0].text].concat(answers[0].items.map((item) => `${item.title} · ${item.detail}`)).join("\n"), new RegExp(said, "s"));
    });
  }
}

const silent = [
  // A part of a name that is another thing; parts that are no names.
  "写字机在哪", "胶合板锯多少钱", "激光纸在哪", "水切割机在哪", "缝纫机油在哪", "桌面在哪", "where is the desktop", "where is the wood lathe", "无人机电池多少钱", "5毫米桦木板多少钱", "M4x8螺丝多少钱",
  // Words a letter away from another.
  "where is the washing machine", "is the canteen open", "how much is the folder",
  // Days past; whether somebody may do something; who made it.
  "上周六河西开门了吗", "去年元旦枫林开没开", "was hexi open last sunday", "家长能进吗", "谁都能用激光机吗", "can i use the laser cutter", "小板凳是谁做的", "who made the stool", "谁赢了机器人比赛",
  // Kinds of events of which there are none; people who are not there; how long for what nobody wrote it of.
  "下次讲座什么时候", "家长开放日哪天", "体育老师在吗", "校长在吗", "缝纫机能借多久", "打印机入门课要先学什么", "写字机怎么约",
];

for (const question of silent) test(`nothing to ${question}`, async () => { assert.deepEqual(await ask(question), []); });
