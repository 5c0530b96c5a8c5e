// Runs before the first paint: says that scripts work and sets the remembered colours.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var theme = localStorage.getItem("lathe-theme");
    if (theme === "dark" || theme === "light") root.setAttribute("data-theme", theme);
  } catch (error) {
    // Storage may be closed to us; then the system's colours stand.
  }
})();
