/* Days that are meant by "Saturday", 后天, 1月5号, "Jan 5": each as { text, day: "2027-01-05" } where it is one day. */
function findDates(words, segments, now) {
  now = now || new Date();
  var months = {};
  segments.forEach(segment => { if (segment.kind === "month") months[segment.text] = +segment.key; });
  for (var i = 0; i < segments.length; i++) {
    var segment = segments[i], key = segment.key;
    if (segment.kind === "month") {
      var beside = [segments[i + 1], segments[i - 1]].filter(other => other && /^\d{1,2}(st|nd|rd|th)?$/.test(other.text))[0];
      if (beside) {
        segment.when = { text: segment.text + " " + beside.text, day: dayIn(+key, parseInt(beside.text, 10), now) };
        segment.kind = "date";
        segments.splice(segments.indexOf(beside), 1);
        i = segments.indexOf(segment);
      } else segment.kind = segment.text === "may" || segment.text === "march" ? "filler" : "day";
    } else if (segment.kind === "day") segment.when = { text: segment.text, day: dayOf(key, now), key: key };
    else if (segment.kind === "time") segment.when = { text: segment.text, time: key };
    else if (/^[\d\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]/.test(segment.text)) {
      // 1月5号, and the same in Chinese numerals, may be cut in several ways.
      var text = "", count = 0;
      while (i + count < segments.length && text.length < 8) {
        text += segments[i + count++].text;
        var date = /^([^\u6708]{1,2})\u6708([^\u65e5\u53f7]{1,3})([\u65e5\u53f7].*)?$/.exec(text);
        if (date && (date[3] || i + count === segments.length)) break;
        date = null;
      }
      var day = date && dayIn(numeral(date[1]), numeral(date[2]), now);
      if (day) segments.splice(i, count, { kind: "date", from: segment.from, to: segments[i + count - 1].to, run: segment.run, text: text, when: { text: text, day: day } });
    }
  }
}

/* A number up to 99, in digits or Chinese. */
function numeral(text) {
  if (/^\d+$/.test(text)) return +text;
  var parts = text.split("\u5341"), digit = character => character ? "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d".indexOf(character) + 1 : 0;
  return parts.length === 1 ? digit(text) : (parts[0] ? digit(parts[0]) : 1) * 10 + digit(parts[1]);
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
