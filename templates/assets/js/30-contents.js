// The table of contents: open where there is room beside the text, with the part being read marked.
(function () {
  "use strict";
  var contents = document.querySelector("[data-toc]");
  if (!contents) return;
  if (window.matchMedia && window.matchMedia("(min-width: 64rem)").matches) contents.open = true;

  var links = new Map();
  contents.querySelectorAll("a[href^='#']").forEach(function (link) {
    var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  });
  if (!("IntersectionObserver" in window) || links.size === 0) return;

  var headings = Array.from(links.keys());
  var current = null;
  function update() {
    var reached = null;
    headings.forEach(function (heading) {
      if (heading.getBoundingClientRect().top < window.innerHeight * 0.3) reached = heading;
    });
    if (reached === current) return;
    if (current) links.get(current).removeAttribute("aria-current");
    if (reached) links.get(reached).setAttribute("aria-current", "true");
    current = reached;
  }
  var observer = new IntersectionObserver(update, { rootMargin: "0px 0px -70% 0px", threshold: [0, 1] });
  headings.forEach(function (heading) { observer.observe(heading); });
})();
