// Questions as people type them, over a whole school's portal: the right page is to come first, or among three.
"use strict";

const test = require("node:test");
const assert = require("node:assert");

const LatheSearch = require("./client.js");
const { portals, questions } = require("./asked/portal.js");
const { places, share } = require("./asked/measure.js");

const open = Object.fromEntries(Object.entries(portals()).map(([name, portal]) => [name, LatheSearch.open({ load: portal.loader() })]));
const opened = open.school;

async function urls(query, options = {}) {
  const found = await (await opened).search(query, { language: "zh-Hans", now: new Date(2026, 10, 27), limit: 100, ...options });
  return found.results.map((result) => result.url);
}

for (const [name, first, three] of [["questions.txt", 0.9, 0.97], ["meaning.txt", 0.65, 0.86],
  ["meaning-held.txt", 0.7, 0.93], ["meaning-third.txt", 0.65, 0.8], ["meaning-fourth.txt", 0.65, 0.8], ["meaning-fifth.txt", 0.6, 0.75], ["meaning-sixth.txt", 0.65, 0.8]]) {
  test(`${name}: the right page first for ${first}, in three for ${three}`, async () => {
    const found = await places((item) => open[item.portal], questions(name));
    const bad = found.filter((item) => item.place !== 1).map((item) => `${item.place || "-"} ${item.query}`).join("\n");
    assert.ok(share(found, 1) >= first, `${share(found, 1)}\n${bad}`);
    assert.ok(share(found, 3) >= three, `${share(found, 3)}\n${bad}`);
  });
}

test("pages for the staff stand above none for pupils, unless they are asked for by title", async () => {
  const isStaff = (url) => url.startsWith("manual/");
  for (const query of ["周六开门吗", "椴木板", "预约", "价格", "激光雕刻机在哪", "电话", "库存", "培训要多久", "器材外借"]) {
    const found = await urls(query);
    const last = found.map(isStaff).lastIndexOf(false), firstOfStaff = found.findIndex(isStaff);
    assert.ok(firstOfStaff < 0 || firstOfStaff > last, `${query}: ${found}`);
  }
  assert.strictEqual((await urls("字段总表"))[0], "manual/fields.html");
  assert.strictEqual((await urls("年度统计怎么导出"))[0], "manual/report.html");
  const shown = await urls("价格", { filters: { audience: "staff" } });
  assert.deepStrictEqual(shown, ["manual/fields.html"]);
});

test("measures are found however they are spelt, as they were typed first", async () => {
  const board = "materials/bass5.html";
  for (const query of ["5mm 椴木板", "5 mm 椴木板", "5毫米椴木板", "五毫米椴木板", "椴木板5MM", "５ｍｍ 椴木板"]) assert.strictEqual((await urls(query))[0], board, query);
  assert.strictEqual((await urls("5 伏"))[0], "materials/ledstrip.html");
  assert.strictEqual((await urls("9克舵机"))[0], "materials/servo.html");
});

