// Questions of which all but one name is words that ask one thing or go along with it, in whatever order; each kind with its neighbours.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const files = require("./answers-portal.js");
const { Portal } = require("./portal.js");

const portal = new Portal(files);
const now = new Date("2026-11-25T10:30:00+08:00");
const opening = LatheSearch.open({ load: portal.loader() });

async function ask(query) {
  const { answers } = await (await opening).search(query, { language: /[\u4e00-\u9fff]/.test(query) ? "zh-Hans" : "en", now });
  return answers.map((answer) => answer.text).join(" | ");
}

/* By kind: questions, and what stands in the answer; nothing is answered where nothing stands there. */
const kinds = {
  "what it costs": [
    ["买一张3mm椴木板得掏多少钱", "¥ 6"], ["PLA线材按卷怎么算价", "12"], ["打印机墨水一瓶收几块", "30"], ["一瓶打印机墨水得付多少", "30"],
    ["what do you charge for a roll of PLA filament", "12"], ["how much do I owe for one printer ink", "30"], ["how expensive is a bottle of printer ink", "30"],
    ["买一张3mm椴木板的人有多少"], ["打印机墨水为什么卖这么贵"], ["how much printer ink does one page take"], ["what did the printer ink cost last year"],
  ],
  "how much there is": [
    ["5mm椴木板存了多少张", "4 张"], ["5mm椴木板现在还余几张", "4 张"], ["5mm椴木板是不是没了", "4 张"], ["how many 5 mm basswood boards remain in the store", "4 sheets"],
    ["5mm椴木板卖掉了多少张"], ["谁用完了5mm椴木板"],
  ],
  "what to take instead": [
    ["5mm椴木板断货了能换成什么", "椴木板 3 mm"], ["没有5mm椴木板拿什么顶替", "毛毡"], ["有什么能代替5mm椴木板的材料", "椴木板 3 mm"], ["5mm椴木板的代替品", "毛毡"],
    ["what can I use instead of 5 mm basswood board", "Felt"], ["is there a replacement for 5 mm basswood board", "Basswood board, 3 mm"], ["something to replace 5 mm basswood board", "Felt"],
    ["用5mm椴木板代替什么"], ["毛毡能代替5mm椴木板吗"], ["PLA线材用什么代替"], ["激光切割机用什么代替"],
  ],
  "where it is": [
    ["想拿3mm椴木板，去哪个货架取", "B2"], ["3mm椴木板从哪里领", "B2"], ["切木头的激光切割机在哪屋", "木工房"], ["whereabouts do you store the multimeter", "Electronics lab"],
    ["3mm椴木板在哪里买的"], ["谁切木头的激光切割机"], ["where did the multimeter come from"],
  ],
  "who knows it": [
    ["激光切割机归哪几位老师看着", "王芳"], ["电烙铁不会用该找哪位请教", "王立"], ["谁负责保养激光切割机", "王芳"], ["I need someone to show me the soldering iron", "Wang Li"],
    ["激光切割机谁用得最多"], ["谁在用激光切割机"], ["who lost the multimeter"],
  ],
  "when": [
    ["南校区周五最晚能待到什么点", "17:30"], ["星期六南校区照常开门吗", "09:00–12:00"], ["开放之夜下一场排在哪天", "11 月 25 日"], ["is South Campus open as usual this Saturday", "09:00"],
    ["which day of the week is the open evening", "Wed"], ["上周六南校区开门了吗"], ["开放之夜来了多少人"], ["去年的开放之夜是几号"],
  ],
  "whether it works, may leave, and for how many": [
    ["无人机眼下能正常干活吗", "D-1"], ["万用表能扛回家看看吗", "可借"], ["木工房一次坐得下多少同学", "24"], ["开放之夜一期最多收多少学生", "20"],
    ["无人机为什么不能正常干活"], ["万用表能扛回家卖吗"], ["木工房一次用多少木头"],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  test(kind, async () => {
    for (const [query, expected] of rows) {
      const text = await ask(query);
      if (expected) assert.match(text, new RegExp(expected), query);
      else assert.strictEqual(text, "", query);
    }
  });
}
