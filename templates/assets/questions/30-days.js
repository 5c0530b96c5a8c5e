/* Days that are meant by "Saturday", 后天, 1月5号, "Jan 5": each as { text, day: "2027-01-05" } where it is one day. */
function findDates(words, segments, now) {
  now = now || new Date();
  // 12.12 is a day where it is asked what is open then.
  var isAsked = segments.some(segment => /^(open|hours|next)\b/.test(segment.key || ""));
  function take(at, count, text, day) {
    segments.splice(at, count, { kind: "date", from: segments[at].from, to: segments[at + count - 1].to, run: segments[at].run, text: text, when: { text: text, day: day } });
  }
  for (var i = 0; i < segments.length; i++) {
    cutMonth(segments, i);
    var said = yearAt(segments, i, now), at = i + said.count, segment = segments[at];
    if (!segment) break;
    if (segment.kind === "month") {
      var beside = [at + 1, at - 1].find(other => segments[other] && /^\d{1,2}(st|nd|rd|th)?$/.test(segments[other].text));
      if (beside !== undefined) {
        var first = Math.min(beside, at), year = segments[first + 2] && /^20\d\d$/.test(segments[first + 2].text) ? +segments[first + 2].text : 0;
        take(first, year ? 3 : 2, segment.text + " " + segments[beside].text, dayIn(+segment.key, parseInt(segments[beside].text, 10), now, year));
        i = first;
      } else segment.kind = segment.text === "may" || segment.text === "march" ? "filler" : "day";
    } else if (segment.kind === "day" && said.count) {
      var fixed = /^(\d+)-(\d+)$/.exec(segment.key);
      if (fixed) take(i, said.count + 1, segment.text, dayIn(+fixed[1], +fixed[2], now, said.year));
    } else if (segment.kind === "day") segment.when = { text: segment.text, day: dayOf(segment.key, now), key: segment.key };
    else if (segment.kind === "time") segment.when = { text: segment.text, time: segment.key };
    else if (/^[\d一二三四五六七八九十]/.test(segment.text)) {
      var short = isAsked && /^(1[0-2]|0?[1-9])[.-](3[01]|[12]\d|0?[1-9])$/.exec(segment.text), date = short || dateAt(segments, at);
      // 12.13号 is 12.13.
      var next = short && segments[at + 1];
      if (next && next.kind === "text" && /^[日号]./.test(next.text)) Object.assign(next, { text: next.text.slice(1), from: next.from + 1 });
      else if (next && /^[日号]$/.test(next.text)) segments.splice(at + 1, 1);
      var day = date && dayIn(tools.numeralOf(date[1]), tools.numeralOf(date[2]), now, said.year);
      if (day) {
        // What follows 号 without a gap is unknown, and no part of the day.
        var last = segments[at + (date.count || 1) - 1], rest = (date[3] || "").slice(1);
        if (rest) segments.splice(segments.indexOf(last) + 1, 0, { kind: "text", from: last.to - rest.length, to: last.to, run: last.run, text: rest });
        take(i, said.count + (date.count || 1), date[0].slice(0, date[0].length - rest.length), day);
      }
    }
  }
}

/* A month by its number, 12月 or 十二月份, that no day follows, as { kind: "day", key: "12" }: it says when, and is no part of a subject. */
function cutMonth(segments, at) {
  for (var count = 1, text = ""; count < 4 && at + count <= segments.length; count++) {
    var last = segments[at + count - 1];
    if (last.kind !== "text" && !/^\d+$/.test(last.text)) return;
    text += last.text;
    var month = /^(\d{1,2}|十[一二]?|[一二三四五六七八九])月(份|里|底|初)?(?![\d一二三四五六七八九十])(.*)$/.exec(text), number = month && tools.numeralOf(month[1]);
    if (!month) continue;
    // Alone it may be what is looked for.
    if (!(number > 0 && number < 13) || month[3].length === 1 || segments.length === count && !month[3] || segments[at + count] && !month[3] && /^[\d一二三四五六七八九十]/.test(segments[at + count].text)) return;
    var from = segments[at].from, rest = month[3];
    segments.splice(at, count, { kind: "day", key: String(number), from: from, to: last.to - rest.length, run: last.run, text: text.slice(0, text.length - rest.length) });
    if (rest) segments.splice(at + 1, 0, { kind: "text", from: last.to - rest.length, to: last.to, run: last.run, text: rest });
    return;
  }
}

/* A year that stands before a day, by its number or as this or the next one: { year, count } of segments. */
function yearAt(segments, at, now) {
  for (var count = 1, text = ""; count < 4 && at + count < segments.length; count++) {
    text += segments[at + count - 1].text;
    var found = /^(?:(20\d\d)|([今明后]))年的?$/.exec(text);
    if (found) return { year: +found[1] || now.getFullYear() + "今明后".indexOf(found[2]), count: count };
  }
  return { year: 0, count: 0 };
}

/* 1月5号, and the same in Chinese numerals, may be cut in several ways: [whole, month, day], and of how many segments. */
function dateAt(segments, at) {
  for (var count = 1, text = ""; at + count <= segments.length && text.length < 8; count++) {
    text += segments[at + count - 1].text;
    var date = /^([^月]{1,2})月([^日号]{1,3})([日号].*)?$/.exec(text), next = segments[at + count];
    // Without 号 it is one if nothing is counted.
    if (date && (date[3] || !next || /^\d{1,2}$/.test(date[2]) && !/^[日号个台张节位名次.]/.test(next.text))) return Object.assign(date, { count: count });
  }
  return null;
}

function isoDay(date) {
  return date.getFullYear() + "-" + String(101 + date.getMonth()).slice(1) + "-" + String(100 + date.getDate()).slice(1);
}

/* The next day of a month and number, or that of a year; "" where there is none. */
function dayIn(month, day, now, only) {
  if (only) {
    var there = new Date(only, month - 1, day);
    return there.getMonth() === month - 1 && there.getDate() === day ? isoDay(there) : "";
  }
  for (var year = now.getFullYear(); year < now.getFullYear() + 9; year++) {
    var date = new Date(year, month - 1, day);
    if (date.getMonth() !== month - 1 || date.getDate() !== day) continue;
    if (date >= new Date(now.getFullYear(), now.getMonth(), now.getDate())) return isoDay(date);
  }
  return "";
}

/* `w3`, `w3+1`, `+2`, `0` or `10-1` from today on; "" for what is no single day. */
function dayOf(key, now) {
  var weekday = /^w(\d)(?:-7)?(\+1)?$/.exec(key), fixed = /^(\d+)-(\d+)$/.exec(key), date = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (fixed) return dayIn(+fixed[1], +fixed[2], now);
  if (weekday) {
    var today = date.getDay() || 7;
    date.setDate(date.getDate() + (weekday[2] ? 7 - today + +weekday[1] : (+weekday[1] - today + 7) % 7));
  } else if (/^[+-]?\d+$/.test(key)) date.setDate(date.getDate() + +key);
  else return "";
  return isoDay(date);
}
