// A card is true of what was asked, of whom, where and when; else nothing is said. Each kind with its neighbours that are answered.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const entry = (front) => `---\n${front.trim()}\n---\n\n.\n`;

const units = (...list) => "\nunits:\n" + list.map(([code, space, condition = "working"]) => `  - {code: ${code}, space: ${space}, condition: ${condition}}`).join("\n");

const portal = new Portal({
  "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\nchannels: [{phone: 555-0300}]\n",
  "campuses/east.md": entry(`title: 东湖校区
hours: {mon-fri: "09:00-12:00, 13:00-17:00", sat: "10:00-12:00"}
exceptions:
  - {date: 2026-12-09, closed: true, note: 校运会}
  - {date: 2027-01-20, until: 2027-02-18, closed: true, note: 寒假}`),
  "campuses/east.en.md": entry("title: East Lake Campus"),
  "campuses/west.md": entry("title: 西山校区\nhours: {tue-sat: \"08:30-11:30, 14:00-18:30\"}"),
  "campuses/west.en.md": entry("title: West Mountain Campus"),
  "campuses/south.md": entry("title: 南桥校区\nhours: {mon-thu: \"12:00-13:30, 15:00-19:00\"}"),
  "campuses/south.en.md": entry("title: South Bridge Campus"),
  "spaces/glass.md": entry("title: 玻璃车间\ncampus: east\nfloor: 一层\nhours: {tue: \"14:00-16:00\"}"),
  "spaces/leather.md": entry("title: 皮具室\ncampus: west\nfloor: 三层"),
  "spaces/leather.en.md": entry("title: Leather room"),
  "equipment/blower-east.md": entry("title: 吹瓶机\nrequires: [glass-course]" + units(["CP-1", "glass"])),
  "equipment/blower-east.en.md": entry("title: Bottle blower"),
  "equipment/blower-west.md": entry("title: 吹瓶机\nsupervision: 1" + units(["CP-2", "leather", "out-of-order"])),
  "equipment/loom.md": entry("title: 提花织机\nprocess: 织布\nsupervision: 2" + units(["ZJ-1", "leather"], ["ZJ-2", "leather"], ["ZJ-3", "leather"], ["ZJ-4", "leather", "limited"], ["ZJ-5", "leather"], ["ZJ-6", "leather", "out-of-order"])),
  "equipment/loom.en.md": entry("title: Jacquard loom\nprocess: Weaving"),
  "materials/yarn.md": entry("title: 织布纱\nunit: 团\nprice: 7\nstock:\n  - {campus: west, space: leather, quantity: 0}"),
  "materials/cell.md": entry("title: 充电电池\nunit: 节\nprice: 11\nstock:\n  - {campus: east, space: glass, quantity: 6}"),
  "materials/cell.en.md": entry("title: Rechargeable battery\nunit: piece"),
  "people/tan.md": entry("title: 谭青\nrole: 玻璃老师\ncampus: east\nskills: [blower-east]\nhours: {tue: \"14:00-16:00\"}"),
  "people/tan.en.md": entry("title: Tan Qing\nrole: Glass teacher"),
  "people/lu-a.md": entry("title: 陆安\nrole: 织布老师\ncampus: west\nskills: [loom]\nhours: {wed: \"15:00-17:00\"}"),
  "people/lu-b.md": entry("title: 陆冰\nrole: 志愿者\ncampus: south\nhours: {thu: \"15:00-17:00\"}"),
  "people/lu-b.en.md": entry("title: Lu Bing\nrole: Volunteer"),
  "people/head.md": entry("title: 聂远\nrole: 馆长\ncampus: east\nhours: {mon: \"09:00-11:00\"}"),
  "trainings/glass-course.md": entry("title: 玻璃安全课\nminutes: 45"),
  "trainings/glass-course.en.md": entry("title: Glass safety course"),
  "events/weave-night.md": entry("title: 织布之夜\nstart: 2026-11-04 18:00\nend: 2026-11-04 19:30\nrepeat: {every: week, until: 2026-12-23}\nsignup: https://form.example.com/\ncapacity: 12\nspace: leather\nmentors: [lu-a]"),
  "events/weave-night.en.md": entry("title: Weaving night"),
  "events/glass-cup.md": entry("title: 玻璃造型杯\nstart: 2026-12-18 10:00\nend: 2026-12-18 12:00\nsignup: 找谭老师\ncapacity: 30\nspace: glass\nmentors: [tan]"),
  "events/glass-cup.en.md": entry("title: Glass cup"),
  "events/club.md": entry("title: 周五皮具坊\nstart: 2026-11-27 16:00\nend: 2026-11-27 17:00\nrepeat: {every: week, until: 2027-01-29}\nspace: leather"),
  "services/volunteers.md": entry("title: 志愿者报名\nmode: virtual\nkind: other\nchannels: [{email: helpers@school.example.com}]"),
  "services/booking.md": entry("title: 预约机器\nmode: virtual\nkind: booking\nequipment: [loom]\nchannels: [{phone: 555-0301}]"),
  "services/repair-glass.md": entry("title: 补玻璃器皿\nmode: physical\nkind: other\nspace: glass\nhours: {wed: \"14:00-15:00\"}\nchannels: [{phone: 555-0302}]"),
  "tutorials/marble.md": entry("title: 拉一颗玻璃珠\nminutes: 50\ngrades: 10-12"),
  "tutorials/band.md": entry("title: 编一根手绳\nminutes: 20\ngrades: 1-4"),
  "tutorials/purse.md": entry("title: 缝一只零钱包\nminutes: 40\ngrades: 7-9"),
});

const opened = LatheSearch.open({ load: portal.loader() });
// A Wednesday, ten in the morning in Shanghai.
const wednesday = "2026-11-25T02:00:00Z";

async function ask(query, moment = wednesday) {
  const found = await (await opened).search(query, { language: /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en", now: new Date(moment) });
  return found.answers.map((answer) => [answer.text].concat(answer.items.map((item) => `${item.title} · ${item.detail}`)).join("\n")).join("\n\n");
}

/* [question, what is said] or [question] where nothing may be; a moment stands last where it is another. */
const kinds = {
  "who knows, teaches or minds something is answered, and who did it, has it or may come is not": [
    ["谁会用吹瓶机", "谭青"], ["提花织机谁能教", "陆安"], ["谁来管织布之夜", "陆安"], ["哪位老师懂织布", "陆安"], ["会用提花织机的老师", "陆安"], ["who can teach me weaving", "陆安"], ["who is in charge of weaving night", "陆安"],
    ["谁把吹瓶机碰倒了"], ["提花织机谁买的"], ["谁织了第一块布"], ["玻璃造型杯谁去了"], ["织布之夜谁能参加"], ["吹瓶机在谁手上"], ["谁家的提花织机"], ["提花织机坏了该跟谁说"], ["织布纱用完了找谁"], ["谁有提花织机"], ["who has got the jacquard loom"], ["whose bottle blower is that"], ["who repaired the jacquard loom"], ["who won the glass cup"],
  ],
  "how many work is not how many there are": [
    ["提花织机有几台", "6 台"], ["提花织机一共多少台", "6 台"], ["how many jacquard looms are there", "6 units"],
    ["能用的提花织机有几台", "^提花织机：ZJ-6 · 故障"], ["提花织机还有几台可以用", "ZJ-6 · 故障"], ["几台提花织机能用", "ZJ-6 · 故障"], ["how many jacquard looms can be used", "ZJ-6 · Out of order"],
    ["能借走的提花织机有几台"], ["how many jacquard looms are free"], ["闲着的提花织机有几台"],
  ],
  "what is broken is said first, and what is left out is marked": [
    ["提花织机哪台坏了", "^提花织机：ZJ-6 · 故障、ZJ-4 · .*…\n"], ["is the jacquard loom broken", "^Jacquard loom: ZJ-6 · Out of order, .*…\n"], ["吹瓶机坏了吗", "CP-2 · 故障"], ["12月有什么活动", "织布之夜.*玻璃造型杯"],
  ],
  "of several places each is said, and not that all are open": [
    ["open on sunday", "East Lake Campus: Sunday 29 November closed; South Bridge Campus: .*closed; West Mountain Campus: .*closed"], ["are you open tomorrow", "West Mountain Campus: Thursday 26 November 08:30"], ["opening hours", "South Bridge Campus: .*15:00–19:00.*West Mountain Campus"],
  ],
  "what one language alone has a page for names its namesakes in the other, too": [
    ["where is the bottle blower", "East Lake Campus.*West Mountain Campus"], ["is the bottle blower working", "CP-1.*CP-2"], ["how many bottle blowers are there", "East Lake Campus: 1 unit; .*West Mountain Campus: 1 unit"], ["Ms Lu hours", "陆安.*Lu Bing"], ["where is Lu An", "^陆安: West"], ["where is Lu Bing", "^Lu Bing: South"],
  ],
  "the campus that was asked for is the one that is spoken of": [
    ["东湖的吹瓶机要培训吗", "^吹瓶机 · 东湖校区：玻璃安全课"], ["西山吹瓶机在哪", "^吹瓶机 · 西山校区：皮具室"], ["吹瓶机在哪", "吹瓶机 · 东湖校区：.*；吹瓶机 · 西山校区："],
    ["东湖有提花织机吗", "^提花织机：东湖校区没有；皮具室 · 西山校区"], ["does east lake have a jacquard loom", "^Jacquard loom: not at East Lake Campus; "], ["西山有提花织机吗", "^提花织机：皮具室"],
    ["南桥的吹瓶机要培训吗"], ["东湖的皮具室几点开"], ["南桥的提花织机怎么预约"],
  ],
  "a word for what it is has to be true of it": [
    ["玻璃造型大赛什么时候", "12 月 18 日"], ["glass competition when", "18 December"], ["织布之夜什么时候", "11 月 25 日"], ["玻璃安全培训什么时候有"], ["玻璃老师在哪", "^谭青"], ["玻璃安全课要多久", "45 分钟"],
    ["织布比赛什么时候"], ["玻璃讲座几号"], ["皮具展览哪天"], ["weaving contest when"], ["when is the glass club"], ["where is the weaving room", "loom|^$"], ["织布多少钱"], ["织布还有货吗"], ["织布纱多少钱", "¥ 7"],
  ],
  "one signs up for something": [
    ["志愿者怎么报名", "helpers@"], ["织布之夜怎么报名", "我要报名"], ["玻璃造型杯要报名吗", "找谭老师"], ["预约电话", "^预约机器：电话：555-0301"], ["你们的电话", "555-0300"], ["怎么预约机器", "555-0301"],
    ["怎么报名"], ["报名电话"], ["在哪报名"], ["how do i sign up"],
  ],
  "what is over since the portal was built is not offered": [
    ["玻璃造型杯还能报名吗", "找谭老师"], ["玻璃造型杯还能报名吗", undefined, "2026-12-20T02:00:00Z"], ["织布之夜能来几个人", "12 人"], ["织布之夜能来几个人", undefined, "2027-03-20T02:00:00Z"], ["how do i sign up for weaving night", undefined, "2027-02-01T02:00:00Z"],
    ["东湖寒假放到几号", "2 月 18 日"], ["东湖寒假放到几号", undefined, "2027-03-05T02:00:00Z"], ["东湖寒假开吗", undefined, "2028-01-05T02:00:00Z"],
  ],
  "for whom something is to be made counts": [
    ["小学生能做什么", "^合适的教程：1 个\n编一根手绳"], ["初中生一小时能做什么", "^合适的教程：1 个\n缝一只零钱包"], ["高中生能做点什么", "拉一颗玻璃珠"], ["what can primary school pupils make", "编一根手绳"], ["八年级能做什么", "零钱包"],
    ["小朋友半小时能做什么"], ["家长能做什么"], ["what can parents make in an hour"],
  ],
  "a word for a room is no slip for a club": [["皮具房在哪", "^皮具室"], ["皮具房几点开", "^皮具室"], ["皮具坊什么时候", "11 月 27 日"], ["皮居室在哪", "^皮具室"], ["皮具室在哪", "^皮具室"]],
  "a comparison is no price": [["织布纱和充电电池哪个便宜"], ["哪个纱贵"], ["最便宜的纱多少钱"], ["织布纱贵吗", "¥ 7"], ["充电电池多少钱", "¥ 11"]],
  "a day may be said by its number alone, and a number may be another": [
    ["9号东湖开门吗", "12 月 9 日（周三） 不开放"], ["28号西山开吗", "11 月 28 日（周六） 08:30"], ["east lake open on the 9th", "9 December closed"], ["12月9号东湖开门吗", "12 月 9 日"], ["9号楼在哪"], ["32号东湖开吗"],
  ],
  "the same is asked in other words": [
    ["织布纱卖完了没", "用完了"], ["织布纱用光了没有", "用完了"], ["谭老师什么时候有空", "^谭青：周二"], ["陆安有空吗", "^陆安：周三"], ["馆长姓什么", "^聂远"], ["馆长叫什么名字", "^聂远"], ["玻璃造型杯还有吗", "12 月 18 日"], ["玻璃车间下周二能用吗", "12 月 1 日（周二） 14:00"],
    ["玻璃器皿周三几点能补", "14:00–15:00"], ["提花织机是不是坏的", "ZJ-6"], ["where are the rechargeable batteries", "玻璃车间"], ["提花织机叫什么"], ["提花织机周二能用吗"],
  ],
};

for (const [kind, questions] of Object.entries(kinds)) {
  for (const [query, said, moment] of questions) {
    test(`${kind}: ${query}${moment ? ` in ${moment.slice(0, 4)}` : ""}`, async () => {
      const text = await ask(query, moment);
      if (said) assert.match(text, new RegExp(said, "s"));
      else assert.strictEqual(text, "");
    });
  }
}
