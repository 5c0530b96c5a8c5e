// Timers of the times that steps name: several at once, seen over all steps, and after the page was loaded anew.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var notes = bench.notes;
  var words = bench.words;
  var rows = new Map();
  var title = document.title;
  var dock = bench.add(bench.home, "ul", "bench-dock not-printed");
  var sound = null;
  var rung = {};
  var clock = 0;

  function left(timer) { return timer.end === null ? timer.left : Math.max(0, timer.end - Date.now()); }
  function isUp(timer) { return left(timer) === 0; }

  function figures(milliseconds) {
    var seconds = Math.ceil(milliseconds / 1000);
    var parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    if (parts[0] === 0) parts.shift();
    return parts.map(function (part, index) { return (index > 0 && part < 10 ? "0" : "") + part; }).join(":");
  }

  // Browsers let a page sound only after it was touched.
  function wake() {
    var Context = window.AudioContext || window.webkitAudioContext;
    try {
      if (!sound && Context) sound = new Context();
      if (sound && sound.state === "suspended") sound.resume().catch(function () {});
    } catch (error) {
      // Then it is seen and not heard.
    }
  }

  function beep() {
    if (navigator.vibrate) navigator.vibrate([200, 100, 200]);
    if (!sound || sound.state !== "running") return;
    [0, 0.25, 0.5].forEach(function (after) {
      var tone = sound.createOscillator();
      var level = sound.createGain();
      var start = sound.currentTime + after;
      tone.frequency.value = 880;
      level.gain.setValueAtTime(0.4, start);
      level.gain.linearRampToValueAtTime(0, start + 0.2);
      tone.connect(level);
      level.connect(sound.destination);
      tone.start(start);
      tone.stop(start + 0.2);
    });
  }

  function place(timer) { return (timer.page === notes.page ? "" : timer.title + " \u00b7 ") + timer.step; }

  function build(timer) {
    var row = bench.add(dock, "li", "bench-timer");
    var parts = { row: row };
    parts.figures = bench.add(row, "b", "bench-figures");
    parts.figures.setAttribute("role", "timer");
    parts.words = bench.add(row, "span", "bench-words");
    parts.hold = bench.button(row, "", function () {
      var now = find(timer.id);
      if (!now || isUp(now)) return;
      change(timer.id, now.end === null ? { end: Date.now() + now.left } : { end: null, left: left(now) });
    });
    parts.stop = bench.button(row, "", function () { remove(timer.id); });
    return parts;
  }

  function find(id) { return notes.timers().find(function (timer) { return timer.id === id; }); }

  function change(id, by) {
    notes.setTimers(notes.timers().map(function (timer) { return timer.id === id ? Object.assign({}, timer, by) : timer; }));
    show();
  }

  function remove(id) {
    var had = dock.contains(document.activeElement);
    var source = bench.steps.querySelectorAll("[data-timer]")[Number(id.split(" ")[1])];
    notes.setTimers(notes.timers().filter(function (timer) { return timer.id !== id; }));
    delete rung[id];
    show();
    if (!had) return;
    var next = dock.querySelector("button") || source;
    if (next) next.focus();
  }

  function ring(timer) {
    var count = rung[timer.id] || 0;
    if (count === 0) bench.say(words.up.replace("{time}", place(timer)), true);
    // For half a minute, then it is only seen.
    if (count % 3 === 0 && count < 30) beep();
    rung[timer.id] = count + 1;
  }

  function show() {
    var timers = notes.timers();
    rows.forEach(function (parts, id) {
      if (find(id)) return;
      parts.row.remove();
      rows.delete(id);
    });
    timers.forEach(function (timer) {
      if (!rows.has(timer.id)) rows.set(timer.id, build(timer));
      var parts = rows.get(timer.id);
      var up = isUp(timer);
      parts.row.classList.toggle("is-up", up);
      parts.row.classList.toggle("is-held", timer.end === null);
      bench.put(parts.figures, figures(left(timer)));
      bench.put(parts.words, (up ? words.up.replace("{time}", place(timer)) : place(timer)) + " \u00b7 " + timer.name);
      parts.hold.hidden = up;
      bench.label(parts.hold, timer.end === null ? words.resume : words.pause, timer.name);
      bench.label(parts.stop, up ? words.thanks : words.cancel, timer.name);
    });
    dock.hidden = timers.length === 0;
    document.documentElement.classList.toggle("has-dock", timers.length > 0);
    document.title = timers.some(isUp) ? "\u23f0 " + title : title;
    bench.steps.querySelectorAll("[data-timer]").forEach(function (button, index) {
      button.classList.toggle("is-on", Boolean(find(notes.page + " " + index)));
    });
    clearTimeout(clock);
    if (timers.some(function (timer) { return timer.end !== null; })) clock = setTimeout(beat, 1000 - Date.now() % 1000);
  }

  function beat() {
    show();
    notes.timers().filter(isUp).forEach(ring);
  }

  function start(button) {
    wake();
    var all = Array.from(bench.steps.querySelectorAll("[data-timer]"));
    var id = notes.page + " " + all.indexOf(button);
    var seconds = Number(button.getAttribute("data-timer"));
    var step = button.closest(".step");
    var number = step && step.querySelector(".step-number");
    if (!find(id)) {
      notes.setTimers(notes.timers().concat({
        id: id, page: notes.page, title: document.querySelector("h1").textContent, step: number ? bench.placeOf(number.textContent) : "",
        name: button.getAttribute("aria-label"), seconds: seconds, left: seconds * 1000, end: Date.now() + seconds * 1000
      }));
      bench.say(button.getAttribute("aria-label"));
    }
    show();
  }

  dock.setAttribute("aria-label", words.timers);
  bench.startTimer = start;
  bench.showTimers = show;
  // What ended while nobody had the page open has ended, without a sound.
  notes.timers().filter(isUp).forEach(function (timer) { rung[timer.id] = 30; });
  document.addEventListener("pointerdown", function () { if (notes.timers().length > 0) wake(); });
  show();
})();
