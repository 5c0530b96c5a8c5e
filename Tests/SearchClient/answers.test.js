// What the search answers by itself, and when it says nothing.
"use strict";

const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const portal = new Portal(require("./answers-portal.js"));
// A Wednesday, ten in the morning in Shanghai.
const now = new Date("2026-11-25T02:00:00Z");

async function ask(query, language, options = {}) {
  const index = await LatheSearch.open({ load: portal.loader() });
  return (await index.search(query, { language, now, ...options })).answers;
}

/* [question, kind, what the words or the items say] */
const chinese = [
  ["现在开门吗", "open", "^北校区：.*；南校区："], ["开门没", "open", "现在开放，到 17:30"], ["南校区现在开着吗", "open", "^南校区：现在开放，到 17:30"],
  ["周六开门吗", "open", "11 月 28 日（周六） 09:00–12:00"], ["北校区周六开不开", "open", "^北校区：11 月 28 日（周六） 不开放"],
  ["请问明天南校区开放吗", "open", "11 月 26 日（周四） 08:00–17:30"], ["南校区12月5号开门吗", "open", "12 月 5 日（周六） 不开放"],
  ["元旦开馆吗", "open", "1 月 1 日（周五） 不开放"], ["木工房后天开吗", "open", "^木工房：11 月 27 日（周五） 08:00–17:30"],
  ["北校区几点开门", "hours", "周一至周五 12:00–18:00"], ["南校区开放时间", "hours", "^南校区：周一至周五 08:00–17:30"],
  ["开放时间", "hours", "^北校区：.*；南校区："], ["电子实验室几点关门", "hours", "周一 13:00–15:00"], ["咨询台几点到几点", "hours", "12:00–13:00"],
  ["激光切割机在哪", "where", "木工房 · 南校区 · 一层 · 101 · LC-1"], ["激光切割机 位置", "where", "木工房"], ["LC-1在哪里", "where", "木工房"],
  ["哪个校区有激光切割机", "where", "南校区"], ["有没有激光切割机", "where", "木工房"], ["北校区有3D打印机吗", "where", "电子实验室"],
  ["木工房怎么走", "where", "南校区 · 一层 · 101"], ["Arduino 入门在哪个架子", "where", "TP368/12 · A3 · 3 份"], ["学校地址", "where", "学府路 8 号"],
  ["王立老师在哪", "where", "北校区"], ["李老师在哪儿", "where", "^李强"], ["缝纫机在哪", "where", "木工房.*电子实验室"],
  ["谁会焊接", "who", "^焊接：王立"], ["谁会用激光切割机", "who", "王芳"], ["谁教物理", "who", "王立"], ["美术找谁", "who", "李强"],
  ["椴木板多少钱", "price", "¥ 6 · 每张.*¥ 9 · 每张"], ["3mm椴木板多少钱", "price", "¥ 6 · 每张"], ["5毫米椴木板 价格", "price", "¥ 9"],
  ["PLA线材多少钱一卷", "price", "USD 12"], ["3mm椴木板还有多少", "stock", "20 张"], ["椴木板5mm库存", "stock", "4 张"], ["有椴木板吗", "stock", "20 张"],
  ["万用表能借吗", "borrow", "可借"], ["激光切割机能带回家吗", "borrow", "不外借"], ["相机套件怎么借", "borrow", "凭学生证借一周"],
  ["激光切割机要培训吗", "first", "激光安全培训"], ["用激光切割机需要先学什么", "first", "激光安全培训"], ["激光盒子要先培训吗", "first", "激光安全培训"],
  ["激光安全培训下一次什么时候", "next", "2026 年 12 月 12 日"], ["开放之夜几点", "next", "11 月 25 日（周三）16:30–18:00"], ["下次开放之夜是哪天", "next", "11 月 25 日"],
  ["最近有什么活动", "next", "开放之夜、激光入门日"], ["12月12号有什么活动", "next", "激光入门日"],
  ["激光切割机坏了吗", "working", "LC-1 · 正常"], ["3D打印机修好了吗", "working", "P-2 · 故障"], ["激光切割机怎么预约", "contact", "一楼服务台"],
  ["咨询台邮箱", "contact", "desk@school.example.com"], ["怎么联系你们", "contact", "555-0100"], ["有几台3D打印机", "count", "2 台"], ["Arduino 入门有几本", "count", "3 份"],
  ["木工房能坐多少人", "count", "24 人"], ["40分钟能做什么", "make", "立体贺卡"], ["七年级能做什么", "make", "小夜灯"], ["半小时可以做点什么", "make", "立体贺卡"], ["不用培训能做什么", "make", "立体贺卡"],
  // Days with a year, and as they are written in a hurry.
  ["2026年12月5日南校区开门吗", "open", "12 月 5 日（周六） 不开放"], ["今年12月5号南校区开门吗", "open", "12 月 5 日（周六） 不开放"],
  ["明年元旦开馆吗", "open", "1 月 1 日（周五） 不开放"], ["2027年1月4日南校区开不开", "open", "1 月 4 日（周一） 08:00–17:30"], ["12.5南校区开吗", "open", "12 月 5 日（周六） 不开放"],
  ["12月5南校区开吗", "open", "12 月 5 日（周六） 不开放"], ["元旦那天开不开", "open", "1 月 1 日（周五） 不开放"], ["明年五一南校区开吗", "open", "5 月 1 日（周六） 不开放"],
  // With manners, and with words around that change nothing.
  ["老师请问南校区周六开门吗", "open", "11 月 28 日（周六） 09:00–12:00"], ["万用表周末能借吗", "borrow", "可借"], ["万用表能带回家不", "borrow", "可借"], ["椴木板3mm一张几块钱", "price", "¥ 6 · 每张"],
  // What goes into what, and how long it takes.
  ["激光切割机能做什么", "make", "激光盒子"], ["有椴木板和LED，能做什么", "make", "^椴木板 3 mm、LED：小夜灯"], ["激光安全培训要多久", "long", "90 分钟"], ["电烙铁证有效期多久", "valid", "12 个月"],
  // Of a day on which somebody is away or an event isn't: that, and the next.
  ["王立周三在吗", "hours", "^王立：11 月 25 日（周三） 不在；周二 16:00–17:30"], ["王立老师元旦来吗", "hours", "1 月 1 日（周五） 不在；周二"], ["明天王立在不在", "hours", "11 月 26 日（周四） 不在"],
  ["王立下周在吗", "hours", "^王立：12 月 1 日（周二） 16:00–17:30$"], ["王立周末在吗", "hours", "11 月 28 日 至 11 月 29 日 不在"], ["王立老师哪天在", "hours", "^王立：周二"], ["王立下周二在吗", "hours", "12 月 1 日（周二） 16:00–17:30"],
  ["12月2号开放之夜有吗", "next", "^开放之夜：12 月 2 日（周三） 没有；下一次：2026 年 11 月 25 日"], ["周五有开放之夜吗", "next", "11 月 27 日（周五） 没有；下一次"], ["12月9号周三开放之夜有吗", "next", "^开放之夜：2026 年 12 月 9 日"],
  ["开放之夜12月2日几点", "next", "没有；下一次"], ["激光入门日1月有吗", "next", "1 月 1 日 至 1 月 31 日 没有"], ["十二月激光入门日是哪天", "next", "12 月 12 日"], ["秋游什么时候", "next", "^秋游：已结束"], ["秋游结束了吗", "next", "已结束"],
  // How one signs up, until when, for how many.
  ["开放之夜要报名吗", "signup", "^开放之夜：报名 · 不用报名"], ["激光入门日怎么报名", "signup", "我要报名"], ["跳蚤市集报名截止哪天", "signup", "12 月 10 日以前"], ["跳蚤市集怎么参加", "signup", "摊位"], ["秋游还能报名吗", "signup", "已结束"],
  ["激光安全培训要不要报名", "signup", "激光入门日"], ["开放之夜多少名额", "count", "20 人"], ["开放之夜能来几个人", "count", "20 人"], ["开放之夜限多少人", "count", "20 人"],
  // For how long, and to whom, something is lent.
  ["热像仪能借一个星期吗", "borrow", "^热像仪：器材外借 · 押学生卡，借三天"], ["热像仪能借几天", "borrow", "借三天"], ["热像仪可以借两周不", "borrow", "借三天"], ["热像仪能借给我们班吗", "borrow", "^热像仪：可借"],
  // All of which something holds.
  ["哪些机器可以借回家", "borrow", "^可借：.*万用表.*热像仪"], ["北校区有什么设备能借", "borrow", "万用表.*热像仪"], ["现在哪些机器坏了", "working", "^故障：无人机、3D 打印机、缝纫机 · 北校区\n"], ["北校区有没有机器坏了", "working", "3D 打印机、缝纫机"],
  ["能坐二十个人以上的房间", "count", "^木工房：人数上限 · 24 人"], ["哪个教室能容纳20人", "count", "24 人"], ["可以坐24人的地方有吗", "count", "24 人"], ["木工房能坐20人吗", "count", "24 人"], ["12月20号周日有什么活动", "next", "12 月 20 日（周日） 没有"], ["12月19号周六有什么活动", "next", "跳蚤市集"],
  ["南校区元旦放假放到几号", "next", "1 月 1 日 至 1 月 3 日"], ["元旦放几天", "long", "^北校区：1 月 1 日 至 1 月 3 日.*；南校区"], ["元旦从哪天开始放假", "next", "1 月 1 日 至 1 月 3 日"],
  // As people type in haste, and as machines write down what they say.
  ["激光切割机再哪", "where", "木工房"], ["木工房在那里谢谢老师", "where", "南校区"], ["2张椴木板3mm多少钱", "price", "¥ 6 · 每张"], ["3mm椴木板两个校区各有多少", "stock", "20 张"], ["南校区周六日开放么", "open", "周六） 09:00–12:00.*周日） 不开放"],
  // By what else a thing is called: its aliases that are names, its model with and without its maker and what stands in brackets.
  ["泡沫切割机在哪", "where", "^热线切割机：木工房"], ["Styrofoam cutter在哪", "where", "^热线切割机：木工房"], ["thermocut 230/e能借吗", "borrow", "^热线切割机：可借"],
  ["Proxxon Thermocut 230/E坏了吗", "working", "H-1 · 正常"], ["Thermocut 230/E（台式）在哪里", "where", "木工房"],
  // What is gone, and what is to be mended before it can leave.
  ["小车床在哪", "where", "^小车床：退役\n?$"], ["C-200坏了吗", "working", "^小车床：退役"], ["小车床怎么预约", "contact", "^小车床：退役"], ["小车床能借回家吗", "borrow", "^小车床：退役"],
  ["有几台小车床", "count", "^小车床：退役"], ["小车床要先培训吗", "first", "^小车床：退役"], ["无人机能借吗", "borrow", "^无人机：故障"], ["有几台无人机", "count", "^无人机：1 台"],
  ["激光切割机几点能用", "hours", "^激光切割机：周一至周五 08:00–17:30"], ["电子实验室怎么预订", "contact", "约实验室"],
];
const english = [
  ["where is the styrofoam cutter", "where", "^Hot wire: Workshop"], ["is the thermocut 230/e working", "working", "H-1"], ["where is the mini lathe", "where", "^Mini lathe: Retired"],
  ["can i borrow the drone", "borrow", "^Drone: Out of order"], ["is the mini lathe working", "working", "Retired"],
  ["are you open now", "open", "^North Campus: .*; South Campus: "], ["is the south campus open on saturday", "open", "Saturday 28 November 09:00–12:00"],
  ["open tomorrow?", "open", "Thursday 26 November"], ["is it open on new years day", "open", "closed"], ["north campus open sunday", "open", "closed"],
  ["opening hours", "hours", "^North Campus: .*; South Campus: "], ["when does the north campus open", "hours", "12:00–18:00"],
  ["where is the laser cutter", "where", "Workshop"], ["where's the 3d printer", "where", "Electronics lab"], ["which campus has a laser cutter", "where", "South Campus"],
  ["do you have a laser cutter", "where", "Workshop"], ["where is Ms Wang Fang", "where", "South Campus"], ["where are the multimeters", "where", "Electronics lab"],
  ["who can help with soldering", "who", "Wang Li"], ["who teaches physics", "who", "Wang Li"],
  ["how much is the 3 mm basswood board", "price", "¥ 6|6"], ["price of PLA filament", "price", "USD 12"],
  ["basswood board 5mm in stock", "stock", "4 sheet"], ["can i borrow a multimeter", "borrow", "May be borrowed"], ["do i need training for the laser cutter", "first", "Laser safety training"],
  ["when is the next laser safety training", "next", "12 December 2026"], ["next open evening", "next", "25 November 2026"], ["is the 3d printer working", "working", "P-2 · Out of order"],
  ["how do i book the laser cutter", "contact", "Ground floor desk"], ["how many 3d printers are there", "count", "2 units"], ["enquiry desk email", "contact", "desk@school.example.com"],
  ["is the south campus open on december 5, 2026", "open", "closed"], ["is the south campus open on 5 dec 2026", "open", "closed"],
  ["can i borrow a multimeter for the weekend", "borrow", "May be borrowed"], ["who can supervise the laser cutter", "who", "Wang Fang"], ["what can i make with the laser cutter", "make", "激光盒子"],
  ["is wang li in on wednesday", "hours", "^Wang Li: Wednesday 25 November not in; Tuesday 16:00–17:30"], ["which days is wang li in", "hours", "^Wang Li: Tuesday"], ["wang li what days does he come", "hours", "Tuesday"], ["does wang li come on tuesdays", "hours", "16:00–17:30"],
  ["open evening on 2 december?", "next", "not on Wednesday 2 December; Next time: Wednesday 25 November"], ["is there an open evening on friday", "next", "not on Friday 27 November"], ["laser day in january", "next", "not on 1 January"], ["when is the autumn trip", "next", "Over"],
  ["do i have to sign up for the open evening", "signup", "不用报名"], ["how do i sign up for laser day", "signup", "Sign up"], ["do i need to book for the open evening", "signup", "不用报名"], ["how many people can join the open evening", "count", "20"],
  ["can i borrow the thermal camera for a week", "borrow", "^Thermal camera: Lending desk · On your card, for three days"], ["can i borrow the thermal camera for 3 days", "borrow", "three days"], ["how long can i borrow the thermal camera", "borrow", "three days"],
  ["which machines are broken", "working", "^Out of order: Drone, 3D printer"], ["what can i borrow", "borrow", "Thermal camera"], ["what can i borrow from the north campus", "borrow", "^May be borrowed: .*Thermal camera"], ["which room fits 20 people", "count", "24"],
  ["what do i need b4 using the laser cutter", "first", "Laser safety training"], ["who can help w the laser cutter", "who", "Wang Fang"], ["r u open tomorrow", "open", "26 November"], ["wheres the laser cutter pls", "where", "Workshop"], ["how long does laser safety training take", "long", "90"],
  ["what can i make in 40 minutes", "make", "立体贺卡"], ["what can i make in grade 7", "make", "小夜灯"],
];

for (const [language, questions] of [["zh-Hans", chinese], ["en", english]]) {
  for (const [question, kind, said] of questions) {
    test(`${question} → ${kind}`, async () => {
      const answers = await ask(question, language);
      assert.deepEqual(answers.map((answer) => answer.kind), [kind]);
      const words = [answers[0].text].concat(answers[0].items.map((item) => `${item.title} · ${item.detail}`)).join("\n");
      assert.match(words, new RegExp(said, "s"));
      assert.equal(answers[0].asOf, "2026-11-23");
    });
  }
}

test("places are not taken for those whose role names them", async () => {
  for (const [query, titles] of [["where is the south campus", ["8 Xuefu Road"]], ["is south campus open on saturday", []], ["where is the campus", ["8 Xuefu Road", "长江路 2 号"]]]) {
    const said = (await ask(query, "en")).map((answer) => answer.text + answer.items.map((item) => item.title).join()).join();
    assert.ok(!said.includes("Wang Fang"), `${query}: ${said}`);
    for (const title of titles) assert.ok(!said || said.includes(title), `${query}: ${said}`);
  }
  assert.match((await ask("where is wang fang", "en"))[0].text, /^Wang Fang: South Campus/);
});

test("whether a machine may be used is whether it works, and what one has to have passed", async () => {
  for (const query of ["激光切割机能用吗", "激光切割机现在能不能用", "激光切割机可不可以用", "激光切割机能用不", "激光切割机还能用么"]) {
    assert.deepEqual((await ask(query, "zh-Hans")).map((answer) => answer.kind), ["working", "first"], query);
  }
});

test("an hour and a half is ninety minutes, however it is said", async () => {
  const said = async (query, language) => (await ask(query, language)).map((answer) => answer.items.map((item) => item.title));
  const expected = await said("90分钟能做什么", "zh-Hans");
  assert.notDeepEqual(expected, await said("30分钟能做什么", "zh-Hans"));
  for (const query of ["一个半小时能做什么", "1.5小时能做什么", "1个半小时能做什么", "1.5 个小时能做什么"]) {
    assert.deepEqual(await said(query, "zh-Hans"), expected, query);
  }
  const english = await said("what can i make in 90 minutes", "en");
  for (const query of ["what can i make in an hour and a half", "what can i make in 1.5 hours", "what can i make in one and a half hours"]) {
    assert.deepEqual(await said(query, "en"), english, query);
  }
  assert.deepEqual(await said("半小时能做什么", "zh-Hans"), await said("30分钟能做什么", "zh-Hans"));
});

/* What nothing may be said to. */
const silent = [
  // Who is at a machine at the moment nobody knows, and a word of somebody's role is not their name.
  "who is using the laser cutter", "who's using the laser cutter right now", "who is on the laser cutter", "who is in the workshop", "谁在用激光切割机", "谁正用着激光切割机",
  // Addresses of before are no names, and units that are gone are not spoken of one by one.
  "foam-cutter在哪", "老地址在哪", "Z-1在哪", "D-2坏了吗", "where is the foam-cutter.html",
    // Under review, withdrawn, not there at all.
  "真空成型机在哪", "真空成型机坏了吗", "刻字机能借吗", "阁楼几点开", "飞机在哪", "水切割机多少钱", "谁会开飞机", "西校区几点开门", "where is the vacuum former", "who can dance", "is the pool open",
  // Of the past, too far ahead, no such day.
  "去年开门吗", "昨天开门吗", "2月29号开门吗", "明年国庆开门吗", "was it open yesterday", "国庆开门吗", "春节开门吗", "2025年12月5日开门吗", "2026年2月30日开门吗", "明年2月1日开门吗", "秋游上个月几号", "开放之夜明年五月有吗",
  // Not known.
  "毛毡多少钱", "毛毡还有吗", "PLA线材还有货吗", "标签打印机坏了吗", "3D打印机能借吗", "咨询台多少钱", "激光切割机多少钱", "王芳的电话", "how much is the laser cutter", "is felt in stock", "is PLA filament in stock",
  // Something else is asked than what is known.
  "激光安全培训有效期多久", "支教怎么报", "40分钟能用激光切割机做什么", "激光切割机和万用表能做什么", "激光切割机开着吗", "打印机墨水能做什么",
  "激光切割机能切多厚", "激光切割机的镜片在哪换", "3D打印机的喷头在哪里", "激光切割机借多久", "激光切割机有人用吗", "激光切割机怎么用", "3D打印机为什么不出料", "谁是激光切割机的保管人", "木工房面积", "激光切割机押金多少钱",
  "北校区的激光切割机坏了吗", "激光切割机几年级能用", "打印机墨水在哪", "开放之夜多久一次", "周六王立在哪", "who keeps the laser cutter", "is the laser cutter in use", "how long can i borrow a multimeter", "can i not use the laser cutter",
  // What isn't asked of machines, events and people that are known.
  "万用表能借一个月吗", "万用表能借到下周一吗", "万用表寒假能借吗", "寒假能借什么机器", "can i borrow the multimeter for a week", "哪些学生借了万用表", "万用表谁借走了", "哪些机器最贵", "哪些机器没坏", "能坐二十个人的船", "能坐九十人的教室", "报名截止", "要报名吗", "开放之夜还有名额吗", "我弟弟能借万用表吗",
  "王立请假了吗", "王立上周三在吗", "激光切割机下周能用吗", "寒假去哪玩", "12月19号周日有什么活动", "元旦晚会几号", "十二月会下雪吗", "which machines are the best", "when was the open evening in september", "do i have to sign up", "how many people broke the laser cutter", "who broke the laser cutter", "what does wang li work on", "谁弄坏了激光切割机", "开放之夜有多少人来", "能坐20人的房间周六开吗", "能坐20人的房间在几楼", "哪些房间周六开",
  // No questions.
  "激光切割机", "立体贺卡", "小夜灯 教程", "Arduino 入门", "laser cutter", "贺卡怎么做", "焊接", "椴木板", "开放", "木工房规则", "open source", "", "?", "「」",
  // Other languages, much too long, hostile.
  "レーザーカッターはどこですか", "où est la découpeuse laser", "激光切割机在哪".repeat(700), "__proto__ 在哪", "constructor where", "where is the hasOwnProperty",
];

for (const question of silent) {
  test(`nothing to ${question.slice(0, 40)}`, async () => {
    for (const language of ["zh-Hans", "en"]) assert.deepEqual(await ask(question, language), []);
  });
}

test("the reader's campus comes first", async () => {
  const [answer] = await ask("开放时间", "zh-Hans", { campus: "north" });
  assert.deepEqual(answer.items.map((item) => item.title), ["北校区", "南校区"]);
});

test("a moment counts in the portal's time zone", async () => {
  const [answer] = await ask("南校区开门吗", "zh-Hans", { now: new Date("2026-11-25T09:31:00Z") });
  assert.equal(answer.text, "南校区：现在不开放，周四 08:00 开");
});

test("what is over is not the next", async () => {
  const [answer] = await ask("开放之夜什么时候", "zh-Hans", { now: new Date("2026-11-25T10:00:00Z") });
  assert.match(answer.text, /12 月 9 日/);
});

test("a copy that nobody has made again falls silent", async () => {
  assert.deepEqual(await ask("开门吗", "zh-Hans", { now: new Date("2027-03-01T02:00:00Z") }), []);
});

test("things of one name make a list", async () => {
  const [answer] = await ask("缝纫机坏了吗", "zh-Hans");
  assert.deepEqual(answer.items.map((item) => item.detail), ["S-1 · 正常 · 木工房 · 南校区", "S-2 · 故障 · 电子实验室 · 北校区"]);
});

test("files of two builds are not mixed, and missing ones say nothing", async () => {
  for (const change of [(name, text) => text.replace(/"stamp":"[^"]*"/, "\"stamp\":\"x\""), () => { throw new Error("gone"); }, () => "[]"]) {
    const load = portal.loader((name, text) => (/answers\/.*-\d/.test(name) ? change(name, text) : text));
    const index = await LatheSearch.open({ load });
    assert.deepEqual((await index.search("激光切割机在哪", { language: "zh-Hans", now })).answers, []);
  }
});

test("nothing private is in any file", () => {
  const files = portal.names("answers/").map((name) => portal.read(`${name}.json`)).join("\n");
  for (const secret of ["2025-77", "23800", "赵小明", "真空成型机", "刻字机", "阁楼"]) assert.ok(!files.includes(secret), secret);
});

test("open now is worked out as on the pages", async () => {
  const hours = await LatheSearch.tools.answers.part({ index: null }, "hours");
  const cases = JSON.parse(fs.readFileSync(path.join(__dirname, "../Scripts/open-states.json"), "utf8"));
  for (const one of cases) {
    const head = { schedules: [[one.week, one.days]], from: one.from, until: one.until };
    for (const moment of one.moments) {
      const day = Date.parse(`${moment.day}T00:00:00Z`) / 864e5;
      const found = hours.openState(head, 0, day, moment.minute);
      const next = found && found.next && [new Date(found.next.day * 864e5).toISOString().slice(0, 10), found.next.minute];
      assert.deepEqual(found && { open: found.open, next }, moment.answer || null);
    }
  }
});

test("a program that has nothing but search.js and load is answered, too", async () => {
  const alone = { exports: {} };
  new Function("module", "globalThis", portal.read("search.js"))(alone, {});
  const index = await alone.exports.open({ load: portal.loader() });
  const found = await index.search("周六开门吗", { language: "zh-Hans", now });
  assert.deepEqual(found.answers.map((answer) => answer.kind), ["open"]);
  assert.equal((await index.question("周六开门吗")).intent, "open");
});

test("without the parts of the client, words are looked up as they stand", async () => {
  const alone = { exports: {} };
  new Function("module", "globalThis", portal.read("search.js"))(alone, {});
  const load = portal.loader();
  const index = await alone.exports.open({ load: (name) => LatheSearch.parts.includes(name.replace(".json", "")) ? Promise.reject(new Error(name)) : load(name) });
  const found = await index.search("激光切割机", { language: "zh-Hans", now });
  assert.deepEqual(found.answers, []);
  assert.ok(found.results[0].title.includes("激光切割机"));
});

test("of somebody a day off is a day away, and of a place a day on which it is closed", async () => {
  const own = new Portal({
    "campuses/north.md": "---\ntitle: 城北校区\nhours: {mon-sat: \"08:00-17:30\"}\nexceptions:\n  - {date: 2026-12-14, closed: true, note: 补休}\n  - {date: 2026-12-12, hours: \"09:00-12:00\", note: 开放日}\n---\n\n城北。\n",
    "people/su-wen.md": "---\ntitle: 苏文\ncampus: north\nby: staff\nhours: {mon: \"16:00-18:00\", sat: \"09:00-11:00\"}\n---\n\n在馆。\n",
    "people/su-wen.en.md": "---\ntitle: Su Wen\n---\n\nHere.\n",
  });
  const index = await LatheSearch.open({ load: own.loader() });
  const text = async (query, language = "zh-Hans") => JSON.stringify((await index.search(query, { language, now: new Date(2026, 10, 27, 10) })).answers);
  for (const [query, language, said] of [
    ["苏文周末在吗", "zh-Hans", "（周日） 不在"], ["苏文 12 月 14 日在吗", "zh-Hans", "不在 · 补休"], ["苏文什么时候在", "zh-Hans", "不在 · 补休"],
    ["苏文什么时候在", "zh-Hans", "在不在另行通知"], ["when is su wen in", "en", "not in"],
  ]) {
    const answers = await text(query, language);
    assert.ok(answers.includes(said) && !/不开放|closed/.test(answers), `${query}: ${answers}`);
  }
  for (const query of ["城北校区周末开门吗", "城北校区 12 月 14 日开门吗"]) assert.match(await text(query), /不开放/, query);
  const page = (name) => fs.readFileSync(`${own.site}/${name}`, "utf8").split("<main")[1].replace(/data-[a-z]+="[^"]*"/g, "");
  assert.ok(page("people/su-wen.html").includes("不在") && !page("people/su-wen.html").includes("不开放"));
  assert.ok(page("campuses/north.html").includes("不开放"));
});
