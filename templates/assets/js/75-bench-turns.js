// The next maker at a shared tablet begins without the ticks and timers of the one before: by a button, or when nobody has touched
// anything for long.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var notes = bench.notes;
  var words = bench.words;
  var longest = 30 * 60 * 1000;
  var warning = 60;
  var last = Date.now();
  var note = null;
  var asked = null;
  var had = null;

  function after(text, number) { return text.replace("{what}", notes.counted(number)); }

  function tell(text, buttons) {
    if (note) note.remove();
    note = bench.add(bench.home, "div", "bench-note not-printed");
    bench.add(note, "p", "", text);
    buttons.forEach(function (one) {
      bench.button(note, one[0], function () {
        note.remove();
        note = null;
        one[1]();
      });
    });
    bench.say(text);
  }

  function show() {
    bench.showTicks();
    bench.showTimers();
  }

  function clear() {
    var number = notes.count();
    if (number.all === 0) return tell(words.nothing, [[words.thanks, function () {}]]);
    var before = notes.all();
    notes.replace({ at: 0, ticks: {}, timers: [] });
    show();
    tell(after(words.cleared, number), [[words.undo, function () {
      notes.replace(before);
      show();
    }], [words.thanks, function () {}]]);
  }

  // Somebody came back after long: nobody but them knows whether they are the same.
  function greet() {
    var number = notes.count();
    if (number.all === 0 || Date.now() - notes.before < longest) return;
    var time = new Date(notes.before).toLocaleString(root().lang, { month: "numeric", day: "numeric", hour: "numeric", minute: "2-digit" });
    tell(after(words.left, number).replace("{time}", time), [[words.stay, function () {}], [words.new, clear]]);
  }

  function root() { return document.documentElement; }

  // While a timer runs, somebody waits for it.
  function quiet() {
    var latest = notes.timers().reduce(function (latest, timer) { return timer.end === null ? latest : Math.max(latest, timer.end); }, last);
    return Date.now() - latest;
  }

  function ask() {
    had = document.activeElement;
    asked = bench.add(bench.home, "div", "bench-idle not-printed");
    asked.setAttribute("role", "alertdialog");
    asked.setAttribute("aria-modal", "true");
    asked.setAttribute("aria-label", after(words.idle, notes.count()).replace("{seconds}", warning));
    asked.text = bench.add(asked, "p", "");
    bench.button(asked, words.stay, function () {}).focus();
  }

  function stop() {
    asked.remove();
    asked = null;
    if (had && had.focus) had.focus({ preventScroll: true });
  }

  function look() {
    var rest = warning - Math.floor((quiet() - longest) / 1000);
    if (notes.count().all === 0 || rest > warning) {
      if (asked) stop();
      return;
    }
    if (rest > 0) {
      if (!asked) ask();
      bench.put(asked.text, after(words.idle, notes.count()).replace("{seconds}", rest));
      return;
    }
    // A device that slept through the countdown asks when it is awake.
    if (!asked) {
      last = Date.now() - longest;
      return look();
    }
    stop();
    bench.leave();
    clear();
    window.scrollTo(0, 0);
    last = Date.now();
  }

  function touched(event) {
    var now = Date.now();
    if (now - last > 60000) notes.save();
    last = now;
    if (!asked) return;
    // The touch that stops it does nothing else.
    if (event.cancelable) event.preventDefault();
    event.stopPropagation();
    if (event.type !== "pointerdown") stop();
  }

  ["pointerdown", "click", "keydown", "wheel"].forEach(function (kind) {
    document.addEventListener(kind, touched, { capture: true, passive: false });
  });
  window.addEventListener("storage", function (event) {
    if (event.key !== null && event.key !== "lathe-bench") return;
    notes.read();
    show();
  });

  bench.press = function (button) {
    if (button.hasAttribute("data-timer")) bench.startTimer(button);
    else if (button.hasAttribute("data-one-step")) bench.enter(button.getAttribute("data-one-step") === "here");
    else clear();
  };
  setInterval(look, 1000);
  greet();
  notes.save();
  bench.resume();
})();
