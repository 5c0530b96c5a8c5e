// What the pages say of opening hours, against the file of cases and in the words of a page.
"use strict";

const assert = require("node:assert");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const vm = require("node:vm");

const source = readFileSync(path.join(__dirname, "../../templates/assets/js/70-open-state.js"), "utf8");
const cases = JSON.parse(readFileSync(path.join(__dirname, "open-states.json"), "utf8"));
const WORDS = { open: "open {time}", always: "open", today: "opens today {time}", opens: "opens {day} {time}", closed: "closed" };

// A page with one table of hours, and a clock that stands still.
function page(data, instant, language = "en") {
  const element = {
    dataset: Object.assign({}, WORDS, { zone: "Asia/Shanghai" }, data), textContent: "", hidden: true, classes: new Set(),
    classList: { toggle(name, on) { if (on) element.classes.add(name); else element.classes.delete(name); } },
  };
  const clock = { now: instant, every: null, seen: null };
  class Still extends Date {
    constructor(...parts) { super(...(parts.length ? parts : [clock.now])); }
  }
  vm.runInNewContext(source, {
    Intl, Date: Still, setInterval(action) { clock.every = action; },
    document: {
      hidden: false, documentElement: { lang: language }, querySelectorAll: () => [element],
      addEventListener(name, action) { if (name === "visibilitychange") clock.seen = action; },
    },
  });
  return { element, clock };
}

function instant(day, minute, offset = "+08:00") {
  const two = (number) => String(number).padStart(2, "0");
  return Date.parse(`${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:30${offset}`);
}

function expected(moment) {
  const answer = moment.answer;
  if (!answer) return "";
  if (!answer.next) return answer.open ? "open" : "closed";
  const [day, minute] = answer.next;
  const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const days = (Date.parse(day) - Date.parse(moment.day)) / 86400000;
  const options = days < 7 ? { weekday: "long" } : { month: "long", day: "numeric" };
  const name = new Intl.DateTimeFormat("en", Object.assign({ timeZone: "UTC" }, options)).format(new Date(day));
  if (answer.open) return days * 1440 + minute - moment.minute <= 1440 ? `open ${time}` : `open ${name} ${time}`;
  return days === 0 ? `opens today ${time}` : `opens ${name} ${time}`;
}

test("every case is answered as the file says", () => {
  let answered = 0;
  for (const one of cases) {
    for (const moment of one.moments) {
      const { element } = page(one, instant(moment.day, moment.minute));
      assert.strictEqual(element.textContent, expected(moment), JSON.stringify({ week: one.week, days: one.days, moment }));
      assert.strictEqual(element.hidden, !moment.answer);
      assert.strictEqual(element.classes.has("is-open"), Boolean(moment.answer && moment.answer.open));
      if (moment.answer) answered += 1;
    }
  }
  assert.ok(answered > 1000, `only ${answered} moments were answered`);
});

const WEEK = { from: "2026-11-01", until: "2027-01-31", week: "720-810;720-810;720-810;720-810;720-810;;", days: "" };

test("the day is that of the portal's time zone, not of the device", () => {
  // Half past eleven on Friday evening in New York is half past twelve on Saturday in Shanghai.
  assert.strictEqual(page(WEEK, Date.parse("2026-11-27T23:30:00-05:00")).element.textContent, "opens Monday 12:00");
  assert.strictEqual(page(WEEK, Date.parse("2026-11-26T23:30:00-05:00")).element.textContent, "open 13:30");
  const summer = Object.assign({}, WEEK, { zone: "America/New_York", from: "2026-03-01", until: "2026-03-31" });
  assert.strictEqual(page(summer, Date.parse("2026-03-09T16:15:00Z")).element.textContent, "open 13:30");
});

test("it is worked out again every minute and when the page is looked at", () => {
  const { element, clock } = page(WEEK, instant("2026-11-25", 809));
  assert.strictEqual(element.textContent, "open 13:30");
  clock.now = instant("2026-11-25", 810);
  clock.every();
  assert.strictEqual(element.textContent, "opens Thursday 12:00");
  clock.now = instant("2027-02-01", 720);
  clock.seen();
  assert.ok(element.hidden, "an old copy says nothing");
});

test("Chinese pages name the day in Chinese", () => {
  assert.strictEqual(page(WEEK, instant("2026-11-28", 600), "zh-Hans").element.textContent, "opens 周一 12:00");
  const holidays = Object.assign({}, WEEK, { days: "2026-11-28/2026-12-09=" });
  assert.strictEqual(page(holidays, instant("2026-11-28", 600), "zh-Hans").element.textContent, "opens 12月10日 12:00");
});

test("an unknown time zone says nothing", () => {
  assert.ok(page(Object.assign({}, WEEK, { zone: "Mars/Olympus" }), instant("2026-11-25", 730)).element.hidden);
});
