// On the page for lost addresses: the copy of this script that loads knows where the site's root is.
(function () {
  "use strict";
  var root = document.documentElement;
  if (!root.hasAttribute("data-lost")) return;
  root.removeAttribute("data-lost");
  var base = document.currentScript.src.replace(/assets\/[^/]*$/, "");

  // Sets addresses right; what the head holds in readiness takes its place there then.
  function mend(part, selector) {
    part.querySelectorAll(selector).forEach(function (element) {
      "href src action data-client data-script data-style data-index data-device data-device-style".split(" ").forEach(function (name) {
        var value = element.getAttribute(name);
        // Fragments and whole addresses stay; everything else is meant from the root.
        if (value && !/^(#|[\w+.-]+:)/.test(value)) element.setAttribute(name, base + value);
      });
      if (part === document) return;
      // Scripts run in their order, and nothing is drawn before its style sheet.
      element.async = false;
      element.setAttribute("blocking", "render");
      document.head.appendChild(element);
    });
  }

  var held = document.querySelector("template");
  if (held) mend(held.content, "link");
  document.addEventListener("DOMContentLoaded", function () {
    // The logo, which would be asked for before its address is right.
    var logo = document.querySelector("body template");
    if (logo) logo.replaceWith(logo.content);
    mend(document, "body *");
    if (held) mend(held.content, "script");
  });
})();
