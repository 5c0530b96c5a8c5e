// The switch between light and dark; the choice is remembered, and forgotten when it is what the system wants anyway.
(function () {
  "use strict";
  var root = document.documentElement;
  var system = window.matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    var chosen = root.dataset.theme;
    return chosen ? chosen === "dark" : system.matches;
  }

  function mark(button) {
    button.setAttribute("aria-pressed", String(isDark()));
  }

  document.querySelectorAll("[data-theme-switch]").forEach(function (button) {
    mark(button);
    button.addEventListener("click", function () {
      var dark = !isDark();
      var choice = dark ? "dark" : "light";
      root.dataset.theme = choice;
      try {
        if (dark === system.matches) localStorage.removeItem("lathe-theme");
        else localStorage.setItem("lathe-theme", choice);
      } catch (error) {
        // Without storage the choice holds for this page.
      }
      mark(button);
    });
  });
})();
