// Words of the glossary are links to its page; what says beside them what they mean comes once the page is there.
(function () {
  "use strict";
  var first = document.querySelector(".gloss[data-script]");
  if (!first || !window.LatheInterface) return;
  window.LatheInterface.terms = first.dataset;
  addEventListener("load", function () {
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = first.dataset.style;
    var script = document.createElement("script");
    script.src = first.dataset.script;
    document.head.appendChild(style);
    document.head.appendChild(script);
  });
})();
