// Steps and tasks that are ticked off. Each is known by the words of its heading and its own, so that an edit elsewhere moves no tick.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var notes = bench.notes;
  var keys = new Map();

  function words(element) { return element ? element.textContent.replace(/\s+/g, " ").replace(/ ?#? ?$/, "") : ""; }

  // FNV-1a: short, and what a task says isn't kept.
  function hash(text) {
    var value = 0x811c9dc5;
    for (var i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(36);
  }

  function find() {
    var seen = {};
    bench.steps.querySelectorAll(".task input, [data-step]").forEach(function (box) {
      var part = box.closest("section, .preface");
      var key = words(part && part.querySelector("h2")) + "\n" + (box.hasAttribute("data-step") ? "" : words(box.closest("label")));
      // The same task twice in a step: the second is the second.
      seen[key] = (seen[key] || 0) + 1;
      keys.set(box, hash(key + "\n" + seen[key]));
    });
  }

  function mark(box) {
    if (!box.hasAttribute("data-step")) return;
    var step = box.closest(".step");
    var heading = step.querySelector("h2");
    step.classList.toggle("is-done", box.checked);
    document.querySelectorAll(".step-list a[href^='#']").forEach(function (link) {
      if (heading && decodeURIComponent(link.hash.slice(1)) === heading.id) link.classList.toggle("is-done", box.checked);
    });
  }

  function show() {
    var ticks = notes.ticks();
    keys.forEach(function (key, box) {
      box.checked = key in ticks ? ticks[key] === 1 : box.defaultChecked;
      mark(box);
    });
  }

  bench.showTicks = show;
  bench.tick = function (box) {
    if (!keys.has(box)) return;
    notes.tick(keys.get(box), box.checked === box.defaultChecked ? null : Number(box.checked));
    mark(box);
  };
  find();
  // What was ticked while this script was on its way.
  keys.forEach(function (key, box) {
    if (box.checked !== box.defaultChecked && !(key in notes.ticks())) bench.tick(box);
  });
  show();
})();
