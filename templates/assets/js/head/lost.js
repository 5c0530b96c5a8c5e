// On the page for lost addresses: the copy of this script that loads knows where the site's root is.
(function () {
  "use strict";
  var root = document.documentElement;
  var script = document.currentScript;
  if (!script || !root.hasAttribute("data-lost") || root.hasAttribute("data-found")) return;
  var base = script.src.replace(/assets\/[^/]*$/, "");
  if (base === script.src) return;
  root.setAttribute("data-found", "");
  document.addEventListener("DOMContentLoaded", function () {
    ["href", "src", "action", "data-client", "data-script", "data-style", "data-index"].forEach(function (name) {
      document.querySelectorAll("body [" + name + "], link[rel=icon]").forEach(function (element) {
        var value = element.getAttribute(name);
        // Fragments and whole addresses stay; everything else is meant from the root.
        if (!value || value.charAt(0) === "#" || /^[a-z][a-z0-9+.-]*:/i.test(value)) return;
        element.setAttribute(name, base + value.replace(/^\/+/, ""));
      });
    });
  });
})();
