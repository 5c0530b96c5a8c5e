// Loads the search box's script and style sheet when a reader turns to it, or comes from it with words to be marked.
(function () {
  "use strict";
  var form = document.querySelector("[data-search]");
  if (!form || !form.dataset.script) return;
  var own = window.LatheInterface;
  var input = form.querySelector("input");
  var isAsked = false;

  function link(relation, address) {
    var made = document.createElement("link");
    made.rel = relation;
    made.href = address;
    return made;
  }

  function load() {
    if (isAsked) return;
    isAsked = true;
    var words = form.dataset;
    var script = document.createElement("script");
    script.src = words.script;
    script.onerror = function () {
      // The next attempt may find the network back.
      script.remove();
      isAsked = false;
    };
    if (!words.style) {
      document.head.appendChild(script);
      return;
    }
    var ahead = link("preload", words.script);
    ahead.as = "script";
    document.head.appendChild(ahead);
    // Answers need their looks, else they push the page down.
    var style = link("stylesheet", words.style);
    style.onload = style.onerror = function () { document.head.appendChild(script); };
    document.head.appendChild(style);
  }

  input.addEventListener("focus", load);
  form.addEventListener("pointerenter", load);
  own.onKey(function () {
    if (own.openBox) {
      own.openBox();
      return;
    }
    input.focus({ preventScroll: true });
    input.select();
    load();
  });
  if (document.activeElement === input || /[?&]mark=/.test(location.search)) load();
})();
