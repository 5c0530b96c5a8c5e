// What only some browsers need: those that may keep pages (https only), and that of a chat program, which can't download.
(function () {
  "use strict";
  var own = document.currentScript;
  var script = own.getAttribute("data-device");
  // Copies on a stick count as secure, too.
  var keeps = location.protocol !== "file:" && window.isSecureContext && navigator.serviceWorker && document.querySelector("link[rel=manifest]");
  if (!script || !keeps && !/MicroMessenger/.test(navigator.userAgent)) return;
  function fetchLater() {
    var later = document.createElement("script");
    later.src = script;
    later.setAttribute("data-chat", own.getAttribute("data-chat"));
    later.setAttribute("data-copy", own.getAttribute("data-copy"));
    later.setAttribute("data-copied", own.getAttribute("data-copied"));
    later.setAttribute("data-style", own.getAttribute("data-device-style"));
    document.head.appendChild(later);
  }

  // A page that searches is busy until its results are there.
  window.addEventListener("load", function () { setTimeout(fetchLater, document.querySelector("[data-finder]") ? 4000 : 0); });
})();
