// A picture opens larger over its page; what shows it is fetched when a reader first asks. Without it the link leads to the file.
(function () {
  "use strict";
  var links = document.querySelectorAll("[data-zoom]");
  var words = document.currentScript && document.currentScript.dataset;
  var own = window.LatheInterface;
  if (links.length === 0 || !words || !words.script || !own || typeof HTMLDialogElement === "undefined") return;
  var wanted = null;

  function fetchViewer() {
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = words.style;
    var script = document.createElement("script");
    script.src = words.script;
    script.onload = function () { own.openPicture(wanted, links, words); };
    script.onerror = function () { location.href = wanted.href; };
    // It needs its looks to measure by.
    style.onload = style.onerror = function () { document.head.appendChild(script); };
    document.head.appendChild(style);
  }

  links.forEach(function (link) {
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", function (event) {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (own.openPicture) own.openPicture(link, links, words);
      else if (!wanted) fetchViewer();
      wanted = link;
    });
  });
})();
