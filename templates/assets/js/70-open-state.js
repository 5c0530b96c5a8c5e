// "Open now, until 17:30": worked out on the reader's device from the hours in the page and the portal's time zone.
// The same as OpenState.swift; where nothing is known nothing is said, and the table below says what there is.
(function () {
  "use strict";

  function spans(text) {
    if (text === "?") return null;
    return text === "" ? [] : text.split(",").map(function (span) { return span.split("-").map(Number); });
  }

  // Days are numbered from 1 January 1970.
  function number(iso) { return Date.parse(iso + "T00:00:00Z") / 86400000; }

  function schedule(data) {
    var week = data.week.split(";").map(spans);
    var days = data.days === "" ? [] : data.days.split(";").map(function (item) {
      var parts = item.split("=");
      var ends = parts[0].split("/").map(number);
      return { first: ends[0], last: ends[1], spans: spans(parts[1]) };
    });
    var from = number(data.from);
    var until = number(data.until);
    // The spans of a day; null where they are not known.
    return function (day) {
      if (!(day >= from && day <= until)) return null;
      for (var i = 0; i < days.length; i += 1) {
        if (day >= days[i].first && day <= days[i].last) return days[i].spans;
      }
      return week[(((day + 3) % 7) + 7) % 7];
    };
  }

  function find(list, holds) {
    for (var i = 0; i < list.length; i += 1) if (holds(list[i])) return list[i];
    return null;
  }

  // Where spans that follow without a gap end, over midnight too.
  function end(of, day, minute) {
    for (;;) {
      if (minute === 1440) {
        var next = of(day + 1);
        if (!next) return null;
        if (!find(next, function (span) { return span[0] === 0; })) return { day: day, minute: minute };
        day += 1;
        minute = 0;
      }
      var at = minute;
      var further = find(of(day), function (span) { return span[0] === at; });
      if (!further) return { day: day, minute: minute };
      minute = further[1];
    }
  }

  function state(of, day, minute) {
    var today = of(day);
    if (!today) return null;
    var span = find(today, function (one) { return one[0] <= minute && minute < one[1]; });
    if (span) return { open: true, next: end(of, day, span[1]) };
    var later = find(today, function (one) { return one[0] > minute; });
    if (later) return { open: false, next: { day: day, minute: later[0] } };
    for (day += 1; ; day += 1) {
      var coming = of(day);
      if (!coming) return { open: false, next: null };
      if (coming.length > 0) return { open: false, next: { day: day, minute: coming[0][0] } };
    }
  }

  // The present day and minute in a time zone.
  function present(zone) {
    var parts = {};
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit"
    }).formatToParts(new Date()).forEach(function (part) { parts[part.type] = part.value; });
    return {
      day: number(parts.year + "-" + parts.month + "-" + parts.day),
      minute: (Number(parts.hour) % 24) * 60 + Number(parts.minute)
    };
  }

  function clock(minute) {
    function two(digits) { return (digits < 10 ? "0" : "") + digits; }
    return two(Math.floor(minute / 60)) + ":" + two(minute % 60);
  }

  // The weekday within a week, the date beyond.
  function name(day, today) {
    var language = document.documentElement.lang;
    var options = day - today < 7 ? { weekday: /^zh/.test(language) ? "short" : "long" } : { month: "long", day: "numeric" };
    options.timeZone = "UTC";
    return new Intl.DateTimeFormat(language, options).format(new Date(day * 86400000));
  }

  function words(data, found, now) {
    var next = found.next;
    if (!next) return found.open ? data.always : data.closed;
    if (found.open) {
      var isNear = (next.day - now.day) * 1440 + next.minute - now.minute <= 1440;
      return data.open.replace("{time}", isNear ? clock(next.minute) : name(next.day, now.day) + " " + clock(next.minute));
    }
    return (next.day === now.day ? data.today : data.opens)
      .replace("{day}", name(next.day, now.day)).replace("{time}", clock(next.minute));
  }

  function show(element) {
    var data = element.dataset;
    var text = "";
    var isOpen = false;
    try {
      var now = present(data.zone);
      var found = state(schedule(data), now.day, now.minute);
      if (found) {
        text = words(data, found, now);
        isOpen = found.open;
      }
    } catch (error) {
      // A zone that the browser does not know.
      text = "";
    }
    if (element.textContent !== text) element.textContent = text;
    element.classList.toggle("is-open", isOpen);
    element.hidden = text === "";
  }

  var elements = Array.from(document.querySelectorAll("[data-open-state]"));
  if (elements.length === 0) return;
  function showAll() { elements.forEach(show); }
  showAll();
  setInterval(showAll, 60000);
  document.addEventListener("visibilitychange", function () { if (!document.hidden) showAll(); });
})();
