// What a device keeps for who works at it: ticks by page, timers, and when somebody last touched it. It never leaves the device.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var mostPages = 60;
  var mostTimers = 12;
  // Where storage is closed or full, this holds for the page.
  var held = { at: 0, ticks: {}, timers: [] };

  function isObject(value) { return typeof value === "object" && value !== null && !Array.isArray(value); }
  function isTime(value) { return typeof value === "number" && isFinite(value) && value >= 0; }

  // Of what stands in storage, only what this script may have written.
  function checked(value) {
    var clean = { at: isTime(value.at) ? value.at : 0, ticks: {}, timers: [] };
    if (isObject(value.ticks)) {
      Object.keys(value.ticks).slice(-mostPages).forEach(function (page) {
        if (isObject(value.ticks[page])) clean.ticks[page] = value.ticks[page];
      });
    }
    if (Array.isArray(value.timers)) {
      clean.timers = value.timers.filter(function (timer) {
        return isObject(timer) && isTime(timer.seconds) && isTime(timer.left) && (timer.end === null || isTime(timer.end))
          && [timer.id, timer.page, timer.title, timer.step, timer.name].every(function (text) { return typeof text === "string"; });
      }).slice(0, mostTimers);
    }
    return clean;
  }

  function read() {
    try {
      var value = JSON.parse(localStorage.getItem("lathe-bench") || "{}");
      held = checked(isObject(value) ? value : {});
    } catch (error) {
      // Closed to us, or not ours: what we hold stands.
    }
  }

  function save() {
    try {
      if (count().all === 0) localStorage.removeItem("lathe-bench");
      else localStorage.setItem("lathe-bench", JSON.stringify(Object.assign(held, { at: Date.now() })));
    } catch (error) {
      // Then it is kept as long as the page is open.
    }
  }

  function count() {
    var ticks = Object.keys(held.ticks).reduce(function (sum, page) { return sum + Object.keys(held.ticks[page]).length; }, 0);
    return { ticks: ticks, timers: held.timers.length, all: ticks + held.timers.length };
  }

  bench.notes = {
    // The same page with and without its file's name.
    page: location.pathname.replace(/index\.html$/, ""),
    read: read,
    save: save,
    count: count,
    counted: function (number) {
      return bench.words.what.replace("{ticks}", number.ticks).replace("{timers}", number.timers);
    },
    ticks: function () { return held.ticks[this.page] || {}; },
    tick: function (key, value) {
      var ticks = this.ticks();
      // The page that was last worked on is the last to be dropped.
      delete held.ticks[this.page];
      if (value === null) delete ticks[key];
      else ticks[key] = value;
      if (Object.keys(ticks).length > 0) held.ticks[this.page] = ticks;
      Object.keys(held.ticks).slice(0, -mostPages).forEach(function (page) { delete held.ticks[page]; });
      save();
    },
    timers: function () { return held.timers; },
    setTimers: function (timers) {
      held.timers = timers.slice(0, mostTimers);
      save();
    },
    all: function () { return JSON.parse(JSON.stringify(held)); },
    replace: function (value) {
      held = value;
      save();
    }
  };
  read();
  // When somebody was last here, before now.
  bench.notes.before = count().all > 0 ? held.at : Date.now();
})();
