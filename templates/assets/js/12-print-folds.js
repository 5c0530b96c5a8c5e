// Folded parts are open on paper, where nobody can open them, and as before afterwards; and where a link leads into them.
(function () {
  "use strict";
  var opened = [];

  addEventListener("beforeprint", function () {
    document.querySelectorAll("main details:not([open])").forEach(function (part) {
      part.open = true;
      opened.push(part);
    });
  });
  function reveal() {
    var target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (error) {
      return;
    }
    var folds = 0;
    for (var part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS" && !part.open) {
        part.open = true;
        folds += 1;
      }
    }
    if (folds) target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  addEventListener("DOMContentLoaded", reveal);

  addEventListener("afterprint", function () {
    opened.splice(0).forEach(function (part) { part.open = false; });
    delete document.documentElement.dataset.paper;
  });
})();
