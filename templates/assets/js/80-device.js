// What only some browsers need: those that may keep pages (https only), and that of a chat program, which can't download.
(function () {
  "use strict";
  var own = document.currentScript.dataset;
  // Copies on a stick count as secure, too.
  var keeps = location.protocol !== "file:" && window.isSecureContext && navigator.serviceWorker && document.querySelector("link[rel=manifest]");
  if (!own.device || !keeps && !/MicroMessenger/.test(navigator.userAgent)) return;
  // A page that searches is busy until its results are there.
  var wait = document.querySelector("[data-finder]") ? 4000 : 0;
  window.addEventListener("load", function () {
    setTimeout(function () {
      var later = document.createElement("script");
      later.src = own.device;
      Object.assign(later.dataset, own);
      document.head.appendChild(later);
    }, wait);
  });
})();
