/* Days are numbered from 1 January 1970; times are minutes since midnight. The same rules as 70-open-state.js. */

function dayNumber(iso) {
  return Date.parse(iso + "T00:00:00Z") / 864e5;
}

/* From 0 for Monday. */
function weekdayOf(day) {
  return ((day + 3) % 7 + 7) % 7;
}

function spansOf(text) {
  return text === "?" ? null : text.split(",").filter(Boolean).map(span => span.split("-").map(Number));
}

/* What a schedule of the head says of a day: spans, or null where they are not known. */
function scheduleOf(head, position) {
  var texts = head.schedules[position], week = texts[0].split(";"), from = dayNumber(head.from), until = dayNumber(head.until);
  var days = (texts[1] || "").split(";").filter(Boolean).map(item => {
    var parts = item.split("="), ends = parts[0].split("/").map(dayNumber);
    return { first: ends[0], last: ends[1], spans: parts[1] };
  });
  return day => {
    var other = days.find(item => day >= item.first && day <= item.last);
    // Of later days no more is known than what somebody has noted.
    return day >= from && (other || day <= until) ? spansOf(other ? other.spans : week[weekdayOf(day)]) : null;
  };
}

/* Where spans that follow without a gap end, over midnight, too. */
function endOf(of, day, minute) {
  for (;;) {
    if (minute === DAY) {
      var next = of(day + 1);
      if (!next) return null;
      if (!next.some(span => span[0] === 0)) return { day: day, minute: minute };
      day++;
      minute = 0;
    }
    var further = of(day).find(span => span[0] === minute);
    if (!further) return { day: day, minute: minute };
    minute = further[1];
  }
}

function stateOf(of, day, minute) {
  var today = of(day);
  if (!today) return null;
  var span = today.find(one => one[0] <= minute && minute < one[1]);
  if (span) return { open: true, next: endOf(of, day, span[1]) };
  var later = today.find(one => one[0] > minute);
  if (later) return { open: false, next: { day: day, minute: later[0] } };
  for (day++; ; day++) {
    var coming = of(day);
    if (!coming) return { open: false, next: null };
    if (coming.length) return { open: false, next: { day: day, minute: coming[0][0] } };
  }
}

function clock(minute) {
  return (minute < 600 ? "0" : "") + Math.floor(minute / HOUR) + ":" + String(100 + minute % HOUR).slice(1);
}

function weekday(words, day) {
  return words["format.weekday." + "mon tue wed thu fri sat sun".split(" ")[weekdayOf(day)]];
}

function date(words, day) {
  var at = new Date(day * 864e5), month = at.getUTCMonth() + 1;
  return fill(words["format.date.short"], { month: month, day: at.getUTCDate(), month_name: words["format.month." + month] });
}

function dateWithWeekday(words, day) {
  return fill(words["format.date.weekday"], { date: date(words, day), weekday: weekday(words, day) });
}

/* Of somebody who is away, `isPerson` says so. */
function times(words, spans, isPerson) {
  if (!spans.length) return words[isPerson ? "answer.away" : "hours.closed"];
  if (spans.length === 1 && spans[0][0] === 0 && spans[0][1] === DAY) return words["hours.always"];
  return spans.map(span => fill(words["format.range"], { from: clock(span[0]), to: clock(span[1]) })).join(words["format.comma"]);
}

/* "Open now, until 17:30", in the words of the pages. */
function stateText(words, found, day, minute) {
  var next = found.next, name = next && (next.day - day < 7 ? weekday(words, next.day) : date(words, next.day));
  if (!next) return words[found.open ? "hours.state.always" : "hours.state.closed"];
  if (found.open) {
    var isNear = (next.day - day) * DAY + next.minute - minute <= DAY;
    return fill(words["hours.state.open"], { time: (isNear ? "" : name + " ") + clock(next.minute) });
  }
  return fill(words[next.day === day ? "hours.state.today" : "hours.state.opens"], { day: name, time: clock(next.minute) });
}
