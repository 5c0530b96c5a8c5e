// Starts the worker that keeps what was opened, for everything under the portal's own folder, wherever that is.
(function () {
  "use strict";
  if (!window.isSecureContext || !navigator.serviceWorker || !/^https?:$/.test(location.protocol)) return;
  if (!document.querySelector("link[rel=manifest]")) return;
  var root = new URL("../", document.currentScript.src).href;
  // A browser that keeps nothing, in a private window for instance, shows the portal all the same.
  navigator.serviceWorker.register(root + "sw.js", { scope: root }).catch(function () {});
})();
