// The pieces that the bench is built of.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var voices = [];

  // Within it everything on the page has its place.
  bench.home = bench.steps.closest("main") || document.body;

  bench.add = function (parent, tag, name, text) {
    var element = document.createElement(tag);
    element.className = name;
    if (text) element.textContent = text;
    return parent.appendChild(element);
  };

  bench.button = function (parent, text, act) {
    var button = bench.add(parent, "button", "bench-button", text);
    button.type = "button";
    button.addEventListener("click", act);
    return button;
  };

  bench.put = function (element, text) {
    if (element.textContent !== text) element.textContent = text;
  };

  // What a button says, and to what it does it.
  bench.label = function (button, text, what) {
    bench.put(button, text);
    button.setAttribute("aria-label", text + " " + what);
  };

  // 第 3/7 步
  bench.placeOf = function (number) {
    var numbers = bench.steps.querySelectorAll(".step-number");
    return bench.words.at.replace("{number}", number).replace("{last}", numbers[numbers.length - 1].textContent);
  };

  // Says something to those who don't see the page.
  bench.say = function (text, isUrgent) { voices[isUrgent ? 1 : 0].textContent = text; };

  ["status", "alert"].forEach(function (role) {
    var voice = bench.add(bench.home, "p", "bench-voice visually-hidden not-printed");
    voice.setAttribute("role", role);
    voices.push(voice);
  });
})();
