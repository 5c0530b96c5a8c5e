// Marks today in the calendar, and what is past of the month that it is in, by the reader's own date: a built page does not know
// when it is read.
(function () {
  "use strict";
  var days = document.querySelectorAll("[data-day]");
  if (days.length === 0) return;
  function two(number) { return (number < 10 ? "0" : "") + number; }

  function mark() {
    var now = new Date();
    var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
    // With nothing to come any more, a phone shows what has been rather than an empty page.
    var full = document.querySelectorAll("[data-day]:not(.month-quiet)");
    var isOver = full.length === 0 || full[full.length - 1].getAttribute("data-day") < today;
    days.forEach(function (day) {
      var isToday = day.getAttribute("data-day") === today;
      day.classList.toggle("is-past", !isOver && day.getAttribute("data-day") < today);
      day.classList.toggle("is-today", isToday);
      if (isToday) day.setAttribute("aria-current", "date");
      else day.removeAttribute("aria-current");
    });
  }
  mark();
  document.addEventListener("visibilitychange", function () { if (!document.hidden) mark(); });
})();
