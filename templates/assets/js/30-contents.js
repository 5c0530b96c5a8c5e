// The table of contents: open where there is room beside the text, with the part being read marked.
(function () {
  "use strict";
  var contents = document.querySelector("[data-toc]");
  if (!contents) return;
  var isWide = window.matchMedia("(min-width: 64rem)").matches;
  contents.open = isWide;
  contents.dataset.ready = "";

  // On a narrow screen the list of steps lies over the text while somebody chooses.
  var place = contents.querySelector("[data-toc-at]");
  if (place && !isWide) {
    contents.addEventListener("click", function (event) { if (event.target.closest("a")) contents.open = false; });
    contents.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      contents.open = false;
      contents.firstElementChild.focus();
    });
    document.addEventListener("click", function (event) { if (!contents.contains(event.target)) contents.open = false; });
  }
  var start = place ? place.textContent : "";

  // 第 3/7 步 at a step, the heading's own words elsewhere.
  function say(link) {
    var number = link && link.dataset.number;
    var at = place.dataset.at;
    place.textContent = !link ? start : number && at
      ? at.replace("{number}", number).replace("{last}", place.dataset.last) : link.textContent;
  }

  var links = new Map();
  contents.querySelectorAll("ol a[href^='#']").forEach(function (link) {
    var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  });
  if (links.size === 0) return;

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
    if (place) say(reached && links.get(reached));
  }
  var observer = new IntersectionObserver(update, { rootMargin: "0px 0px -70% 0px", threshold: [0, 1] });
  headings.forEach(function (heading) { observer.observe(heading); });
})();
