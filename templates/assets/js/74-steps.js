// At the bench: boxes that can be ticked, timers, one step a screen. What does it is fetched when a reader first asks for any of it,
// or where this device keeps something from before.
(function () {
  "use strict";
  var steps = document.querySelector("[data-bench]");
  var words = document.currentScript && document.currentScript.dataset;
  var own = window.LatheInterface;
  if (!steps || !words || !words.script || !own) return;
  var bench = own.bench = { steps: steps, words: words };
  var waiting = [];

  function fetchBench() {
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = words.style;
    var script = document.createElement("script");
    script.src = words.script;
    script.onload = function () { waiting.splice(0).forEach(function (act) { act(); }); };
    // The next attempt may find the network back; boxes are ticked all the same.
    script.onerror = function () { waiting = []; };
    style.onload = style.onerror = function () { document.head.appendChild(script); };
    document.head.appendChild(style);
  }

  function ask(act) {
    if (bench.press) return act();
    waiting.push(act);
    if (waiting.length === 1) fetchBench();
  }

  steps.querySelectorAll(".task input").forEach(function (box) { box.disabled = false; });
  steps.addEventListener("change", function (event) {
    ask(function () { bench.tick(event.target); });
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-timer],[data-one-step],[data-new-maker]");
    if (button) ask(function () { bench.press(button); });
  });

  var kept = history.state && history.state.step;
  try {
    kept = kept || localStorage.getItem("lathe-bench");
  } catch (error) {
    // Without storage there is nothing from before.
  }
  if (kept) ask(function () {});
})();
