// Where the row of names is longer than a phone is wide, the one that the reader is in is brought into sight.
(function () {
  "use strict";
  var list = document.querySelector(".nav-list");
  var current = list && list.querySelector("[aria-current]");
  if (!current) return;
  var room = list.getBoundingClientRect();
  var name = current.getBoundingClientRect();
  // The last 48 pixels fade out.
  if (name.right > room.right - 48) list.scrollLeft += name.left - room.left - 48;
})();
