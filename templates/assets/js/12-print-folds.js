// Folded parts are open on paper, where nobody can open them, and as before afterwards.
(function () {
  "use strict";
  var opened = [];

  addEventListener("beforeprint", function () {
    document.querySelectorAll("main details:not([open])").forEach(function (part) {
      part.open = true;
      opened.push(part);
    });
  });
  addEventListener("afterprint", function () {
    opened.splice(0).forEach(function (part) { part.open = false; });
  });
})();
