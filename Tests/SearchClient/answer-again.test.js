// Questions that ask two things, or that are written otherwise than names and words are; each kind with its neighbours.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const entry = (front) => `---\n${front.trim()}\n---\n\n.\n`;

const portal = new Portal({
  "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\nchannels: [{phone: 555-0400}]\n",
  "campuses/north.md": entry("title: 北坡校区\nsummary: 初中部，金工和电子。\nhours: {mon-fri: \"09:00-17:00\", sat: \"10:00-12:00\"}\nexceptions:\n  - {date: 2026-12-18, closed: true, note: 运动会}"),
  "campuses/north.en.md": entry("title: North Slope Campus"),
  "campuses/south.md": entry("title: 南渡校区\nsummary: 小学部。\nhours: {tue-sun: \"08:30-11:30\"}"),
  "campuses/south.en.md": entry("title: South Ferry Campus\nsummary: Primary school."),
  "spaces/metal.md": entry("title: 金工车间\ncampus: north\nfloor: 一层\nroom: \"110\"\ncapacity: 9\nhours: {tue: \"14:00-16:00\", fri: \"13:00-15:00\"}"),
  "spaces/metal.en.md": entry("title: Metal shop"),
  "spaces/music.md": entry("title: 小小音乐屋\ncampus: south\nfloor: 三层"),
  "spaces/film-a.md": entry("title: 影像室\ncampus: north\nfloor: 二层"),
  "spaces/film-b.md": entry("title: 影像教室\ncampus: south\nfloor: 四层"),
  "equipment/shear.md": entry("title: 剪板机\nrequires: [metal-course]\nunits:\n  - {code: JB-1, space: metal, condition: working, loanable: false}"),
  "equipment/shear.en.md": entry("title: Plate shear"),
  "equipment/recorder.md": entry("title: 随身录音机\nunits:\n  - {code: LY-1, space: film-a, condition: working, loanable: true}\n  - {code: LY-2, space: film-a, condition: out-of-order, loanable: true}\n  - {code: LY-3, space: film-a, condition: working, loanable: false}"),
  "equipment/recorder.en.md": entry("title: Pocket recorder"),
  "equipment/scope-a.md": entry("title: 天文镜\nrequires: [metal-course]\nunits: [{code: TW-1, space: metal, condition: working}]"),
  "equipment/scope-b.md": entry("title: 天文镜\nunits: [{code: TW-2, space: music, condition: working}]"),
  "equipment/enlarge.md": entry("title: 图纸放样仪\nrequires: [metal-course]\nunits: [{code: FY-1, space: metal, condition: working}]"),
  "materials/rivet.md": entry("title: 铆钉\nunit: 袋\nprice: 6\nstock: [{campus: north, space: metal, quantity: 21}]"),
  "materials/rivet.en.md": entry("title: Rivets\nunit: bag"),
  "trainings/metal-course.md": entry("title: 金工入门课\nminutes: 50"),
  "trainings/metal-course.en.md": entry("title: Metalwork basics"),
  "people/shan.md": entry("title: 单晓\nrole: 金工老师\ncampus: north\nskills: [shear]\nhours: {tue: \"14:00-16:00\"}"),
  "people/zeng.md": entry("title: 曾文\nrole: 音乐老师\ncampus: south\nhours: {wed: \"08:30-10:00\"}"),
  "people/xie.md": entry("title: 解青\nrole: 电子老师\ncampus: north\nhours: {thu: \"09:00-11:00\"}"),
  "people/situ.md": entry("title: 司徒远\nrole: 木匠\ncampus: south\nhours: {sun: \"08:30-11:30\"}"),
  "people/fei-a.md": entry("title: 费安\nrole: 老师\ncampus: north\nhours: {mon: \"09:00-11:00\"}"),
  "people/fei-b.md": entry("title: 费宁\nrole: 志愿者\ncampus: south"),
  "events/forge.md": entry("title: 周二锻打会\nstart: 2026-11-03 14:00\nend: 2026-11-03 16:00\nrepeat: {every: 2 weeks, until: 2026-12-29}\nspace: metal\nsignup: 找单老师\nmentors: [shan]"),
  "events/forge.en.md": entry("title: Forge Tuesday"),
  "events/tour.md": entry("title: 参观日\nstart: 2026-12-04 10:00\nend: 2026-12-04 11:00\nrepeat: {every: 2 weeks, until: 2027-01-15}\ncampus: north\nspace: film-a"),
  "services/class.md": entry("title: 带班上课登记\nmode: virtual\nkind: booking\nchannels: [{phone: 555-0401}]"),
  "services/cutting.md": entry("title: 代剪钢板\nmode: physical\nkind: fabrication\nspace: metal\nchannels: [{email: cut@school.example.com}]"),
  "services/lending.md": entry("title: 乐器外借\nmode: physical\nkind: loan\nspace: music\nchannels: [{phone: 555-0403}]"),
});

const opened = LatheSearch.open({ load: portal.loader() });
// A Wednesday, ten in the morning in Shanghai.
const wednesday = "2026-11-25T02:00:00Z";

async function ask(query) {
  const found = await (await opened).search(query, { language: /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en", now: new Date(wednesday) });
  return found.answers.map((answer) => [answer.text].concat(answer.items.map((item) => `${item.title} · ${item.detail}`)).join("\n")).join("\n\n");
}

/* [question, what is said] or [question] where nothing may be. */
const kinds = {
  "two questions in one are answered one after the other, or the first": [
    ["剪板机在哪，要先上什么课", "^剪板机：金工车间.*\n\n剪板机：金工入门课"], ["铆钉多少钱？还有吗？", "^铆钉：¥ 6.*\n\n铆钉：.*21"], ["where is the plate shear and what training do i need", "^Plate shear: Metal shop.*\n\nPlate shear: Metalwork basics"],
    ["谁会用剪板机，什么时候在", "单晓.*\n\n单晓：周二 14:00–16:00"], ["who knows the plate shear and when", "单晓.*\n\n单晓: Tuesday"], ["where and when is forge tuesday", "Metal shop.*\n\n.*1 December"],
    ["北坡周六几点开门，停车要钱吗", "^北坡校区：11 月 28 日（周六） 10:00–12:00$"], ["南渡周日开吗，几点关门", "南渡校区：11 月 29 日（周日） 08:30–11:30$"],
    // What belongs to one question is not taken apart.
    ["周六，北坡开门吗", "^北坡校区：11 月 28 日"], ["open on saturday and sunday", "28 November.*29 November|^$"], ["铆钉和剪板机，哪个贵"], ["剪板机坏了，跟谁讲"], ["如果下雨，北坡开门吗"],
  ],
  "a day before a name that begins with one is another day": [
    ["下周二锻打会有吗", "12 月 1 日（周二）14:00"], ["这周二锻打会几点", "11 月 2|12 月 1|没有"], ["下个周二锻打会在哪", "金工车间"], ["周二锻打会什么时候", "12 月 1 日"], ["下周二金工车间开吗", "12 月 1 日（周二） 14:00"], ["上周二锻打会有吗"],
  ],
  "an event is asked of on a day on which it is": [
    ["下周五参观日在哪", "12 月 4 日.*\n\n参观日：影像室"], ["12月4日参观日在几楼", "12 月 4 日"], ["12月5日参观日在哪", "没有"], ["参观日在哪", "^参观日：影像室"],
  ],
  "rooms are called by any word for a room, where one alone is meant": [
    ["金工房在哪", "^金工车间"], ["金工教室周五开吗", "^金工车间：11 月 27 日（周五） 13:00"], ["金工工坊几点开", "^金工车间：周二"], ["金工室能坐几个人", "9 人"], ["音乐教室在几楼", "^小小音乐屋"], ["metal workshop hours", "^Metal shop: Tuesday"], ["where is the metal room", "^Metal shop"],
    ["影像坊在哪"], ["影像室在哪", "^影像室"], ["烹饪教室在哪"], ["书房在哪"], ["where is the dance studio"],
  ],
  "a service is reached by words of its name": [
    ["带班上课打什么电话", "555-0401"], ["全班上课怎么联系", "555-0401"], ["带班的电话", "555-0401"], ["剪钢板的邮箱", "cut@"], ["乐器借用的电话", "555-0403"], ["钢板发到哪个邮箱", "cut@"],
    ["你们的电话", "555-0400"], ["怎么报名"], ["校车的电话"], ["钢琴课的电话"],
  ],
  "slips in the words of a question are read as what they sound, look or are typed like": [
    ["北坡几典开门", "^北坡校区：周一"], ["铆钉多少前", "¥ 6"], ["铆钉多小钱", "¥ 6"], ["剪板机再哪里", "金工车间"], ["剪板机在那里", "金工车间"], ["剪板机放在那个房间", "金工车间"], ["锻打会什么事后", "12 月 1 日"], ["随身录音机能外界吗", "可借"], ["铆钉还剩几代", "21"],
    ["whre is the plate shear", "Metal shop"], ["wen is forge tuesday", "1 December"], ["how mutch are rivets", "6"], ["hwo many pocket recorders", "3 units"], ["were is the plate shear", "Metal shop"], ["is north slope opne satuday", "28 November"],
    // A name is no slip of a word for asking.
    ["is wang in on tuesday"], ["剪板机再见"], ["where is the whale"], ["北坡几家店"],
  ],
  "surnames of two characters, and those that are read otherwise as surnames": [
    ["司徒老师在吗", "^司徒远：周日"], ["司徒师傅在哪", "^司徒远"], ["单老师周二在吗", "^单晓：12 月 1 日"], ["解老师什么时候在", "^解青：周四"], ["曾老师在哪", "^曾文"], ["Ms Shan hours", "^单晓: Tuesday"], ["where is Mr Zeng", "^曾文"], ["Mr Xie hours", "^解青: Thursday"], ["Ms Situ hours", "^司徒远: Sunday"], ["where is Situ Yuan", "^司徒远"],
    ["Ms Dan hours"], ["徒老师在吗"], ["马老师在吗"],
  ],
  "a unit that isn't lent, and a namesake of whom nothing is known, are not left out": [
    ["LY-1能借吗", "^随身录音机：可借"], ["随身录音机能借吗", "可借"], ["can i borrow LY-1", "May be borrowed"], ["LY-2能借吗"], ["随身录音机LY-3可以借走吗"], ["can i borrow LY-3"],
    ["费老师在吗"], ["费老师周一在不在"], ["费安周一在吗", "^费安：11 月 30 日"], ["费老师在哪", "费安.*费宁|费宁.*费安"],
    ["天文镜要先学什么"], ["剪板机要先学什么", "金工入门课"], ["天文镜在哪", "金工车间.*小小音乐屋"],
  ],
  "a line without room for details says where a place is closed": [["参观日是哪几天", "12 月 18 日（周五）10:00–11:00 · 北坡校区：不开放"], ["参观日下一次什么时候", "北坡校区：不开放、"], ["锻打会什么时候", "^(?!.*不开放)"]],
  "the same is asked with other endings, verbs and counters": [
    ["金工车间周五能进去不", "11 月 27 日"], ["剪板机用得了么", "JB-1"], ["周二锻打会在几楼办", "一层"], ["参观日在哪层举办", "二层"], ["参观日哪天举行", "12 月 4 日"], ["金工车间几时有人", "周二"], ["铆钉够不够三十袋", "21"], ["how many bags of rivets", "21"], ["图纸放样要先学什么", "金工入门课"], ["放样图纸要先学什么", "金工入门课"],
    ["12.18号北坡开吗", "12 月 18 日（周五） 不开放"], ["12.19日北坡几点开", "12 月 19 日（周六） 10:00"], ["小学部周日开吗", "^南渡校区：11 月 29 日"], ["north slope library open on friday", "^North Slope Campus: Friday 27"], ["小学生能去金工车间吗"],
  ],
  "what stands around a question is taken off, and so is a reason": [
    ["我想剪一块铁皮，剪板机在哪", "金工车间"], ["剪板机在哪，我明天要用", "金工车间"], ["我想用剪板机，先要上哪门课", "金工入门课"], ["北坡是不是周六开门", "10:00"], ["铆钉什么情况", ""], ["剪板机具体位置在哪", "金工车间"],
    ["who should i ask about the plate shear", "单晓"], ["could you tell me where is the plate shear", "Metal shop"], ["what does one rivet cost", "6"], ["does the plate shear work now", "JB-1"],
    ["我有剪板机和随身录音机，在哪"], ["要是下雪，北坡周六开门吗"], ["if it rains, is north slope open on saturday"], ["我想看鲸鱼，在哪"], ["可以借剪板机一周吗"],
  ],
  "traditional characters are read, though no page has the simplified ones": [["北坡幾點開門", "^北坡校区：周一"], ["剪板機放哪兒了", "金工车间"], ["鉚釘還剩幾袋", "21"], ["南渡禮拜日開嗎", "11 月 29 日"]],
};

for (const [kind, questions] of Object.entries(kinds)) {
  for (const [query, said] of questions) {
    test(`${kind}: ${query}`, async () => {
      const text = await ask(query);
      if (said) assert.match(text, new RegExp(said, "s"));
      else assert.strictEqual(text, "");
    });
  }
}
