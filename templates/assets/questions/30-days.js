/* Days that are meant by "Saturday", 后天, 1月5号, "Jan 5": each as { text, day: "2027-01-05" } where it is one day. */
function findDates(words, segments, now) {
  now = now || new Date();
  var months = {};
  segments.forEach(segment => { if (segment.kind === "month") months[segment.text] = +segment.key; });
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], key = segment.key;
    if (segment.kind === "month") {
      var beside = [segments[i + 1], segments[i - 1]].find(other => other && /^\d{1,2}(st|nd|rd|th)?$/.test(other.text));
      if (beside) {
        segment.when = { text: segment.text + " " + beside.text, day: dayIn(+key, parseInt(beside.text, 10), now) };
        segment.kind = "date";
        segments.splice(segments.indexOf(beside), 1);
        i = segments.indexOf(segment);
      } else segment.kind = segment.text === "may" || segment.text === "march" ? "filler" : "day";
    } else if (segment.kind === "day") segment.when = { text: segment.text, day: dayOf(key, now), key: key };
    else if (segment.kind === "time") segment.when = { text: segment.text, time: key };
    else if (/^[\d一二三四五六七八九十]/.test(segment.text)) {
      // 1月5号, and the same in Chinese numerals, may be cut in several ways.
      var text = "", count = 0;
      while (i + count < segments.length && text.length < 8) {
        text += segments[i + count++].text;
        var date = /^([^月]{1,2})月([^日号]{1,3})([日号].*)?$/.exec(text);
        if (date && (date[3] || i + count === segments.length)) break;
        date = null;
      }
      var day = date && dayIn(tools.numeralOf(date[1]), tools.numeralOf(date[2]), now);
      if (day) segments.splice(i, count, { kind: "date", from: segment.from, to: segments[i + count - 1].to, run: segment.run, text: text, when: { text: text, day: day } });
    }
  }
}

function isoDay(date) {
  return date.getFullYear() + "-" + String(101 + date.getMonth()).slice(1) + "-" + String(100 + date.getDate()).slice(1);
}

/* The next day of a month and number; "" where there is none. */
function dayIn(month, day, now) {
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
