// The keys that open the search from anywhere: a slash, and Ctrl-K or Command-K.
(function () {
  "use strict";
  var own = window.LatheInterface = {};

  function isField(target) {
    return target instanceof Element && (target.isContentEditable || Boolean(target.closest("input, textarea, select")));
  }

  own.onKey = function (open) {
    document.addEventListener("keydown", function (event) {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey || isField(event.target)) return;
      var isCommand = event.ctrlKey || event.metaKey;
      // A Chinese keyboard gives its own comma or a wide slash on that key.
      var isSlash = !isCommand && (event.key === "/" || event.key === "、" || event.key === "／");
      if (!isSlash && !(isCommand && !event.shiftKey && event.key.toLowerCase() === "k")) return;
      event.preventDefault();
      open();
    });
  };
})();
