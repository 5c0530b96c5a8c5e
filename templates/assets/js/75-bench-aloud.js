// Reads a step aloud, where the device itself has a voice for the page's language: none of a server's, which would be sent the text.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var speech = window.speechSynthesis;
  var button = null;
  var stepOf = null;
  var isReading = false;

  function tag(language) { return language.replace("_", "-").toLowerCase().replace(/^cmn\b/, "zh"); }

  // The same region first; Cantonese is another language to the ear.
  function voice(language) {
    var wanted = tag(language);
    var base = wanted.split("-")[0];
    var fitting = speech.getVoices().filter(function (one) {
      var own = tag(one.lang);
      return one.localService && own.split("-")[0] === base && !(base === "zh" && /hk|yue/.test(own));
    });
    var region = wanted === "zh-hans" ? "zh-cn" : wanted === "zh-hant" ? "zh-tw" : wanted;
    return fitting.find(function (one) { return tag(one.lang).indexOf(region) === 0; }) || fitting[0] || null;
  }

  var silent = "pre, script, style, svg, button, input, summary, .anchor, .not-printed, .visually-hidden, [hidden], [aria-hidden='true'], math, .diagram, .gloss-note";

  // Sentences, block by block: some browsers fall silent in what is long.
  function sentences(step) {
    var copy = step.cloneNode(true);
    copy.querySelectorAll(silent).forEach(function (part) {
      var tex = part.tagName.toLowerCase() === "math" && part.querySelector("annotation");
      part.parentNode.replaceChild(document.createTextNode(tex ? " " + tex.textContent + " " : ""), part);
    });
    copy.querySelectorAll("p, li, h2, h3, h4, td, th, dt, dd, figcaption, div").forEach(function (block) {
      block.appendChild(document.createTextNode("\n"));
    });
    return copy.textContent.replace(/([。！？；])/g, "$1\n").replace(/([.!?;]) /g, "$1\n").split(/\n+/).map(function (text) { return text.trim(); }).filter(Boolean);
  }

  function loudspeaker() {
    var drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    var attributes = { viewBox: "0 0 24 24", width: "28", height: "28", fill: "none", stroke: "currentColor", "stroke-width": "1.7", "aria-hidden": "true" };
    Object.keys(attributes).forEach(function (name) { drawing.setAttribute(name, attributes[name]); });
    var path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", "M4 9.5v5h3.5l5 4V5.5l-5 4zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11");
    drawing.appendChild(path);
    return drawing;
  }

  function told() {
    var text = isReading ? bench.words.quiet : bench.words.read;
    button.lastChild.textContent = text;
    button.setAttribute("aria-pressed", String(isReading));
  }

  function stop() {
    if (!isReading) return;
    isReading = false;
    speech.cancel();
    told();
  }

  function read() {
    var own = voice(document.documentElement.lang);
    if (!own) return;
    var parts = sentences(stepOf());
    isReading = true;
    told();
    speech.cancel();
    parts.forEach(function (text, index) {
      var saying = new SpeechSynthesisUtterance(text);
      saying.voice = own;
      saying.lang = own.lang;
      saying.rate = 0.95;
      if (index === parts.length - 1) saying.onend = stop;
      speech.speak(saying);
    });
  }

  function offer() {
    button.hidden = !voice(document.documentElement.lang);
  }

  // A button in a bar, for the step that is shown.
  bench.addAloud = function (bar, before, step) {
    if (!speech || !window.SpeechSynthesisUtterance) return;
    stepOf = step;
    button = bench.button(bar, "", function () { (isReading ? stop : read)(); });
    button.appendChild(loudspeaker());
    bench.add(button, "span", "bench-said");
    bar.insertBefore(button, before);
    told();
    offer();
    // Some browsers learn of their voices late.
    if (speech.addEventListener) speech.addEventListener("voiceschanged", offer);
  };
  bench.quiet = function () { if (button) stop(); };
  window.addEventListener("pagehide", function () { if (button) stop(); });
})();
