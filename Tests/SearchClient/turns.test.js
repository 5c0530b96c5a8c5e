// Questions that are put in ways of their own: rare surnames, days by what was noted of them, short names, counted goods.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const entry = (front, text = ".") => `---\n${front.trim()}\n---\n\n${text}\n`;

const portal = new Portal({
  "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\nchannels: [{phone: 555-0200}]\n",
  "campuses/hill.md": entry(`title: 山上校区
hours: {mon-fri: "09:00-17:00", sat: "10:00-12:00"}
exceptions:
  - {date: 2026-12-03, closed: true, note: 体检日，全校停课}
  - {date: 2026-12-10, hours: "13:00-15:00", note: 合唱节彩排}
channels: [{phone: 555-0201}]`),
  "campuses/lake.md": entry("title: 湖边校区\naddress: 望湖路 6 号\nhours: {mon-fri: \"12:00-16:00\"}\nchannels: [{phone: 555-0202}]"),
  "spaces/dye.md": entry("title: 染布间与蜡染工坊\ncampus: hill\nhours: {wed: \"10:00-11:00\"}"),
  "spaces/forge.md": entry("title: 锻造房\ncampus: hill\nhours: {\"tue, thu\": \"14:00-16:00\"}"),
  "equipment/saw.md": entry("title: 线锯机\nrequires: [saw-course]\nunits:\n  - {code: XJ-1, space: forge, condition: out-of-order, note: 断了皮带}\n  - {code: XJ-2, space: forge, condition: out-of-order}"),
  "equipment/saw.en.md": entry("title: Scroll saw"),
  "equipment/plane.md": entry("title: 电刨床\nunits:\n  - {code: DB-1, space: forge, condition: working, loanable: false}\n  - {code: DB-2, space: forge, condition: out-of-order, loanable: false}"),
  "equipment/scope.md": entry("title: 手持显微镜\nrequires: [scope-course]\nunits:\n  - {code: XW-1, space: forge, condition: working, loanable: true}"),
  "equipment/kite.md": entry("title: 航拍风筝套件\nrequires: [scope-course]\nunits:\n  - {code: FZ-1, space: forge, condition: working, loanable: true}"),
  "tutorials/kite.md": entry("title: 自己扎一只航拍风筝\ntools: [plane]"),
  "equipment/press.md": entry("title: 螺旋压机\nunits:\n  - {code: YJ-1, space: forge, condition: working}\n  - {code: YJ-2, space: forge, condition: working}"),
  "equipment/press.en.md": entry("title: Scroll press"),
  "equipment/scope.en.md": entry("title: Metal handheld microscope"),
  "materials/rope.md": entry("title: KL330 凯夫拉绳\nunit: 米\nprice: 4"),
  "materials/bar.md": entry("title: H62 铜棒 Φ12\nunit: 段\nprice: 8\nstock:\n  - {campus: hill, space: forge, quantity: 5}"),
  "materials/paper.md": entry("title: 包装用纸 A4\nunit: 张\nprice: 2"),
  "materials/oak.md": entry("title: 橡木复合板 9mm\nunit: 张\nprice: 48\nstock:\n  - {campus: hill, space: forge, quantity: 7}", "结实。"),
  "materials/oak.en.md": entry("title: Oak plywood 9mm\nunit: sheet"),
  "materials/board.md": entry("title: RP2040 核心板\nunit: 块\nprice: 19"),
  "materials/wire.md": entry("title: 紫铜丝\nunit: 盘\nprice: 31"),
  "materials/glue.en.md": entry("title: Bone glue\nunit: ml\nprice: 0.3"),
  "trainings/saw-course.md": entry("title: 线锯上机课\nminutes: 40"),
  "trainings/scope-course.md": entry("title: 显微镜使用课\nminutes: 20\nvalid_months: 6"),
  "events/tie-dye.md": entry("title: 扎染日\nstart: 2026-12-17 10:00\nend: 2026-12-17 11:00\nspace: dye"),
  "events/first-aid.md": entry("title: 周四急救课\nstart: 2026-12-17 15:00\nend: 2026-12-17 16:00\nspace: forge"),
  "events/reading-week.md": entry("title: 读书活动周\nstart: 2026-12-21 09:00\nend: 2026-12-25 16:00\nspace: forge"),
  "people/lin.md": entry("title: 蔺小川\nrole: 锻工师傅\ncampus: hill\nskills: [saw]\nhours: {tue: \"14:00-16:00\"}"),
  "people/ji.md": entry("title: 冀红\nrole: 馆员\ncampus: lake\nskills: [plane]\nhours: {mon: \"12:00-16:00\"}"),
  "people/li.md": entry("title: 李木子\nrole: 馆员\ncampus: lake\nhours: {fri: \"12:00-16:00\"}"),
  "tutorials/stool.md": entry("title: 三条腿的凳\n", "橡木板锯四刀，再用九毫米的榫头，橡木板不要裂。"),
});

const opened = LatheSearch.open({ load: portal.loader() });
// A Wednesday, ten in the morning in Shanghai.
const now = new Date("2026-11-25T02:00:00Z");

async function ask(query) {
  return (await opened).search(query, { language: /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en", now });
}

/* [question, kind, what is said], or [question] where nothing may be. */
const kinds = {
  "a surname that is on no list is known by who bears it": [
    ["蔺师傅周几在", "hours", "^蔺小川：周二"], ["蔺师傅明天在不在", "hours", "^蔺小川：11 月 26 日（周四） 不在"], ["冀老师什么时候在", "hours", "^冀红：周一"], ["李老师周五来吗", "hours", "^李木子：11 月 27 日"],
    ["甄师傅周几在"], ["锻造老师周几在"],
  ],
  "a day is called by what was noted of it": [
    ["体检日山上开门吗", "open", "12 月 3 日（周四） 不开放"], ["合唱节彩排山上开不开", "open", "12 月 10 日（周四） 13:00–15:00"], ["体检日山上几点开门", "hours", "12 月 3 日（周四） 不开放"],
    ["家长会山上开门吗"], ["体检日锻造房谁在"],
  ],
  "a place beside a day asks whether it is open": [
    ["下周四山上", "open", "12 月 3 日（周四） 不开放"], ["山上 明天", "open", "11 月 26 日（周四） 09:00–17:00"], ["周六湖边图书馆", "open", "11 月 28 日（周六） 不开放"], ["明天锻造房", "open", "11 月 26 日（周四） 14:00–16:00"],
    ["山上"], ["周六线锯机"], ["周六山上老虎"],
  ],
  "whether it is not open, and whether somebody is there": [
    ["湖边周六都不开吗", "open", "11 月 28 日（周六） 不开放"], ["山上明天不开门吗", "open", "09:00–17:00"], ["湖边周四有人没", "open", "11 月 26 日（周四） 12:00–16:00"],
    ["湖边有人迟到没"], ["线锯机不开刃吗"],
  ],
  "of a machine of which none works, its hours say nothing": [
    ["线锯机什么时候能用", "working", "XJ-1 · 故障.*断了皮带"], ["线锯机几点能用", "working", "XJ-2 · 故障"], ["when can i use the scroll saw", "working", "Out of order"], ["电刨床几点能用", "hours", "^电刨床：周二"],
  ],
  "how many are left that work": [
    ["电刨床还剩几台好的", "working", "DB-1 · 正常.*DB-2 · 故障"], ["线锯机有几台好的", "working", "故障"], ["电刨床几台能用", "working", "DB-1 · 正常"], ["电刨床有几台", "count", "2 台"],
  ],
  "what one has to know before taking it along": [
    ["借航拍风筝要先学什么", "first", "^航拍风筝套件：显微镜使用课"], ["借显微镜要先考什么", "first", "显微镜使用课"], ["线锯机要学啥才能上机", "first", "线锯上机课"],
  ],
  "where it is taken to": [
    ["显微镜能借回宿舍吗", "borrow", "可借"], ["显微镜可以带到教室里用吗", "borrow", "可借"], ["电刨床能搬去办公室么", "borrow", "不外借"], ["显微镜能带上飞机吗"],
  ],
  "classes and weeks by what they are called": [
    ["下次急救课几号", "next", "12 月 17 日"], ["急救课哪天", "next", "12 月 17 日"], ["活动周几号到几号", "next", "^读书活动周：2026 年 12 月 21 日"], ["下次潜水课几号"],
  ],
  "who somebody is, by their name and by what they alone are": [
    ["蔺小川是谁", "who", "^蔺小川：山上校区"], ["谁是冀红", "who", "^冀红：湖边校区"], ["锻工师傅是谁", "who", "^蔺小川"], ["甄小川是谁"], ["馆员是谁"],
  ],
  "a campus by any word for what it is, a room by one of its names": [
    ["湖边馆今晚几点锁门", "hours", "16:00"], ["湖边图书馆几点关", "hours", "12:00–16:00"], ["山上学校周六开吗", "open", "10:00–12:00"], ["染布间什么时候开", "hours", "周三 10:00–11:00"], ["蜡染工坊几点关门", "hours", "周三"],
    ["湖边城几点关门"], ["染缸几点开"],
  ],
  "goods whose names begin or end with a number": [
    ["铜棒多少钱", "price", "¥ 8"], ["铜棒单价", "price", "¥ 8"], ["包装纸贵吗", "price", "¥ 2"], ["铜棒剩多少段", "stock", "5 段"], ["铜棒哪个校区有货", "stock", "山上校区"], ["铜棒什么价位", "price", "¥ 8"],
    ["铜钱多少钱"], ["装饰纸贵吗"],
  ],
  "a word misspelt within a longer name, and more than one of a thing": [
    ["wheres the handheld microscpe kept", "where", "锻造房"], ["where is the digital microscpe"], ["number of scroll presses", "count", "2 units"], ["is the scroll press working", "working", "Working"], ["where are the benches"],
  ],
  "how long one may go on, with the word for the paper": [
    ["显微镜资格多久过期", "valid", "6 个月"], ["线锯资格管几年"], ["显微镜使用课上多长时间", "long", "20 分钟"], ["线锯上机课开几小时", "long", "40 分钟"], ["显微镜得先上哪门课", "first", "显微镜使用课"],
  ],
  "how machines are, in other words": [
    ["电刨床都好着吗", "working", "DB-1 · 正常"], ["电刨床哪台坏了", "working", "DB-2 · 故障"], ["线锯机哪台能用", "working", "故障"], ["电刨床都好看吗"],
  ],
  "goods whose name ends with a number, counted": [
    ["KL330一米多少钱", "price", "¥ 4"], ["KL330三米多少钱", "price", "¥ 4"], ["how much is KL330 per m", "price", "4"], ["what is the price for KL330 per pack", "price", "4"], ["KL331一米多少钱"],
  ],
  "whether or not, and days as they are said in English": [
    ["12月17号扎不扎染", "next", "12 月 17 日"], ["12月18号扎不扎染", "next", "没有"], ["12月17号焊不焊车"], ["周四电刨不电刨"],
    ["are you open on the 3rd of december", "open", "3 December closed"], ["are you open on the 28th of november", "open", "28 November"], ["are you open on the 31st of november"],
  ],
  "what it takes, until when one may stay, and on which street": [
    ["线锯机得有啥证才让用", "first", "线锯上机课"], ["没学过先考什么才能用显微镜", "first", "显微镜使用课"], ["线锯机培训多长时间", "first", "40 分钟"], ["锻造房最晚能待到几点", "hours", "14:00–16:00"], ["湖边图书馆在什么路", "where", "望湖路"],
    ["线锯机没人能用吗"], ["湖边在什么路况"],
  ],
  "counted goods, and short names of goods": [
    ["一盘紫铜丝啥价", "price", "¥ 31"], ["两盘紫铜丝多少钱", "price", "¥ 31"], ["橡木板9mm库存", "stock", "7 张"], ["rp2040板子价钱", "price", "¥ 19"], ["oak ply 9 mm in stock?", "stock", "7 sheet"],
    ["cost of 5 ml bone glue", "price", "0.3"], ["一盘棋多少钱"], ["管子多少钱"], ["cost of 5 ml blood"],
  ],
};

for (const [name, questions] of Object.entries(kinds)) {
  test(name, async () => {
    for (const [query, kind, said] of questions) {
      const { answers } = await ask(query);
      assert.deepStrictEqual(answers.map((answer) => answer.kind), kind ? [kind] : [], `${query}: ${JSON.stringify(answers)}`);
      if (kind) assert.match(answers[0].text + "\n" + answers[0].items.map((item) => item.title + item.detail).join("\n"), new RegExp(said, "s"), query);
    }
  });
}

test("goods whose name is longer than what texts call them come first", async () => {
  for (const query of ["橡木板9mm库存", "橡木板多少钱", "橡木板还有吗"]) assert.strictEqual((await ask(query)).results[0].url, "materials/oak.html", query);
  // What a text says of something else stays where it is.
  assert.strictEqual((await ask("橡木板锯四刀")).results[0].url, "tutorials/stool.html");
});

test("a telephone of nobody in particular is that of a campus", async () => {
  for (const query of ["图书馆电话", "电话号码多少", "phone number of the library"]) assert.match((await ask(query)).results[0].url, /campuses/, query);
  assert.strictEqual((await ask("蔺小川电话")).results[0].url, "people/lin.html");
});
