// What the search begins with is under way before its scripts run, where the address of its client says so. Pages that are opened as
// files may not fetch.
(function () {
  "use strict";
  var client = document.currentScript.getAttribute("data-ahead");
  if (!client || location.protocol === "file:") return;
  var link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = client.replace(/[^/]*$/, "entry.json");
  document.head.appendChild(link);
})();
