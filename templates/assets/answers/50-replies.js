/* One answer as it is handed out. */
function Reply(book, kind, options) {
  this.book = book;
  this.kind = kind;
  this.options = options;
}

Reply.prototype = {
  /* Puts what is known of one or several things into words. */
  make: function (found, campuses, readers) {
    var self = this, book = this.book;
    found = found.map(known => self.narrowed(known, campuses, readers)).filter(known => known && (known.text || known.items.length));
    if (!found.length || found.length > 5) return [];
    if (found.length === 1) {
      var thing = found[0].thing, said = found[0].text || this.joined(found[0].items);
      return [this.answer(this.line(thing.title, said), found[0].items, thing)];
    }
    var items = found.map(known => ({ title: known.thing.title, url: known.thing.url || known.items[0].url, detail: known.text || self.joined(known.items) }));
    var titles = items.map(item => item.title), isSame = titles.every(title => title === titles[0]);
    var whole = items.map(item => this.line(item.title, item.detail)).join(book.words["format.semicolon"]);
    return [this.answer(whole.length <= 160 ? whole : isSame ? titles[0] : titles.join(book.words["format.comma"]), items, { url: items[0].url, title: "" })];
  },

  /* Only what lies at a campus that was asked for, else the reader's campus first. */
  narrowed: function (known, campuses, readers) {
    var kind = this.kind, items = known.items;
    if (campuses.length) {
      var here = items.filter(item => campuses.some(campus => campus.number === item.campus));
      if (here.length) items = here;
      else if (!/^(where|who)$/.test(kind) && items.some(item => item.campus >= 0)) return null;
      // The sum over all campuses answers no question about one.
      if (kind === "count" && known.text) known = Object.assign({}, known, { text: here.length ? this.joined(here) : "" });
    }
    if (readers) items = items.filter(item => item.campus === readers.number).concat(items.filter(item => item.campus !== readers.number));
    return Object.assign({}, known, { items: items });
  },

  line: function (name, answer) {
    return fill(this.book.words["answer.line"], { name: name, answer: answer });
  },

  joined: function (items) {
    var words = this.book.words, whole = items.map(item => item.title + (item.detail ? words["format.dot"] + item.detail : "")).join(words["format.semicolon"]);
    if (items.length === 1 || whole.length <= 64) return whole;
    return unique(items.map(item => item.title)).slice(0, 4).join(words["format.comma"]);
  },

  answer: function (text, items, source) {
    return {
      kind: this.kind, text: text,
      items: items.slice(0, 8).map(item => ({ title: item.title, url: item.url, detail: item.detail || "" })),
      url: source.url || items[0] && items[0].url || "", title: source.url ? source.title : "",
      asOf: this.book.head.asOf, note: this.book.words.note
    };
  }
};

/* Whether places are open at the moment, or on a day; what their hours are. */
function openings(reply, asked, subject, now, readers) {
  var book = reply.book, words = book.words, places = subject.things || subject.campuses;
  if (subject.things && subject.campuses.length) {
    places = subject.things.filter(thing => thing.campuses.some(number => subject.campuses.some(campus => campus.number === number)));
  }
  if (!subject.things && !places.length) places = book.of("campus");
  // A machine is not open; when it can be used is known of its room.
  places = places.filter(thing => thing.schedule >= 0 && (reply.kind === "hours" || thing.type !== "equipment"));
  if (readers) places = places.filter(thing => thing === readers).concat(places.filter(thing => thing !== readers));
  var when = asked.when.filter(one => one.kind !== "time"), isNow = !when.length || /^(现在|此刻|这会儿|now|right now)$/.test(when[0].text);
  if (!places.length || when.length > 1) return [];
  var today = dayNumber(tools.isoDay(now)), minute = now.getHours() * HOUR + now.getMinutes(), days = null, isUsual = false;
  if (when.length && !isNow) {
    days = weekOf(when[0], today) || daysOf(book, when[0], today);
    if (!days) return when[0].day || !/^[shqdm]/.test(when[0].key) ? [] : noted(reply, places, isNotedAs(book, when[0]));
  } else if (asked.when.length > when.length) isUsual = true;
  var usual = () => book.known(places, "hours").then(found => reply.make(found.map(known => Object.assign(known, {
    items: known.items.filter(item => item.last >= today).slice(0, 3).map(item => Object.assign(item, { campus: -1 }))
  })), [], null));
  // At noon, on no day in particular.
  if (isUsual) return usual();
  if (reply.kind === "hours" && !days) {
    if (!when.length) return usual();
    days = [today, today];
  }
  // Of somebody who is not there on a day: that, and the days on which they are.
  if (days && places.every(thing => thing.type === "person" && eachOf(days).every(day => (scheduleOf(book.head, thing.schedule)(day) || [0]).length === 0))) {
    return book.known(places, "hours").then(found => reply.make(found.map(known => awayOn(words, known, days)), [], null));
  }
  var items = places.map(thing => {
    var of = scheduleOf(book.head, thing.schedule), text = "";
    if (days) {
      var spans = of(days[0]), isSame = spans;
      for (var day = days[0]; isSame && day <= days[1]; day++) isSame = JSON.stringify(of(day)) === JSON.stringify(spans);
      if (isSame) {
        text = fill(words["access.hours"], { days: daysText(words, days), times: times(words, spans) });
      } else if (days[1] < days[0] + 7 && (days[1] === days[0] + 1 || places.length === 1)) {
        var each = eachOf(days);
        if (each.every(of)) text = each.filter(day => each.length === 2 || of(day).length).map(day => fill(words["access.hours"], { days: dateWithWeekday(words, day), times: times(words, of(day)) })).join(words["format.semicolon"]);
      }
    } else {
      var found = stateOf(of, today, minute);
      if (found) text = stateText(words, found, today, minute);
    }
    return text && { thing: thing, text: text, items: [] };
  });
  // Where one of several can't be told, the others say too little.
  return items.every(Boolean) ? reply.make(items, [], null) : days ? noted(reply, places, item => item.first <= days[0] && item.last >= days[1]) : [];
}

/* What somebody has noted of days for which the hours of places aren't known, where they have it for all. */
async function noted(reply, places, isMeant) {
  var found = (await reply.book.known(places, "hours")).map(known => Object.assign(known, {
    text: "", items: known.items.filter(isMeant).slice(0, 1).map(item => Object.assign(item, { campus: -1 }))
  }));
  return found.length === places.length && found.every(known => known.items.length) ? reply.make(found, [], null) : [];
}

/* Whether a closing is noted under the name of some days: the party before New Year's Day is none. */
function isNotedAs(book, when) {
  var day = when.day && dayNumber(when.day);
  return item => item.detail.startsWith(book.words["hours.closed"]) && book.folded(item.detail).includes(when.text) && (!day || item.first <= day && item.last >= day);
}

/* One day, or several, as they are written. */
function daysText(words, days) {
  return days[0] === days[1] ? dateWithWeekday(words, days[0]) : fill(words["format.range.wide"], { from: date(words, days[0]), to: date(words, days[1]) });
}

/* Each of some days. */
function eachOf(days) {
  return Array.from({ length: days[1] - days[0] + 1 }, (_, i) => days[0] + i);
}

/* That somebody is away on some days, why, and when they are there. */
function awayOn(words, known, days) {
  var items = known.items.filter(item => item.first <= days[0] && item.last >= days[1]), away = words["answer.away"] || words["hours.closed"];
  // The note stands behind the hours.
  var times = items.length ? items[0].detail.replace(words["hours.closed"], away) : away;
  return { thing: known.thing, text: fill(words["access.hours"], { days: daysText(words, days), times: times }) + words["format.semicolon"] + known.text, items: [] };
}

/* What is left of this week, or the next one. */
function weekOf(when, today) {
  var monday = today - weekdayOf(today);
  return when.key === "week" ? [today, monday + 6] : when.key === "week+1" ? [monday + 7, monday + 13] : null;
}

/* The days that words mean: [first, last], or null. */
function daysOf(book, when, today) {
  if (when.day) {
    var day = dayNumber(when.day);
    if (/^w6-7/.test(when.key)) return weekdayOf(today) === 6 && when.key === "w6-7" ? [today, today] : [day, day + 1];
    return day >= today ? [day, day] : null;
  }
  if (/^(spring|qingming|dragon|mid|holiday)/.test(when.key || "")) {
    var found = book.head.days.map(text => {
      var at = text.indexOf("="), ends = text.slice(0, at).split("/").map(dayNumber);
      return book.folded(text.slice(at + 1)).includes(when.text) && ends[1] >= today ? ends : null;
    }).filter(Boolean);
    return found.length && found.every(ends => ends.join() === found[0].join()) ? found[0] : null;
  }
  return null;
}

/* The days of this month, the next, or one by its number: [first, last], or null. */
function monthOf(when, now) {
  var ahead = when.day ? -1 : when.key === "month" ? 0 : when.key === "month+1" ? 1 : /^\d+$/.test(when.key) ? (+when.key + 11 - now.getMonth()) % 12 : -1;
  if (ahead < 0) return null;
  return [0, 1].map(more => dayNumber(tools.isoDay(new Date(now.getFullYear(), now.getMonth() + ahead + more, 1))) - more);
}

/* The next items of some things, what stands in two lists once. */
function nextOf(found) {
  var items = found.flatMap(known => known.items);
  return items.filter((item, i) => items.findIndex(other => other.title === item.title && other.url === item.url) === i)
    .sort((a, b) => a.first - b.first || a.start - b.start);
}

/* What comes next, or on the days that are asked for. */
function dates(reply, asked, subject, now, readers) {
  var book = reply.book, words = book.words, today = dayNumber(tools.isoDay(now)), minute = now.getHours() * HOUR + now.getMinutes();
  var things = subject.things || book.of("event"), span = null;
  things = things.filter(thing => thing.type === "event" || thing.type === "training");
  var days = asked.when.filter(one => one.kind !== "time");
  if (!subject.things && asked.when.length > days.length) return [];
  if (days.length) {
    var when = days[0];
    if (days.length > 1) return [];
    span = weekOf(when, today) || monthOf(when, now) || daysOf(book, when, today);
    if (!span || span[0] > dayNumber(book.head.until) || span[1] < today || span[1] > dayNumber(book.head.until) && !/month|^\d/.test(when.key)) return [];
  }
  return book.known(things, "next").then(found => {
    found.forEach(known => {
      var all = known.items;
      // What has no dates may be over, which its text says.
      if (all.length) known.text = "";
      known.items = all.filter(item => {
        // An occasion without an end is over as soon as it has begun, one without a time with its day.
        var over = item.end < 0 ? item.start : item.end;
        return item.last > today || item.last === today && (over < 0 || over > minute);
      });
      if (span) {
        var coming = known.items;
        var isWithin = item => item.first <= span[1] && item.last >= span[0];
        known.items = coming.filter(isWithin);
        // Of a day on which it is known not to be: that, and when it is. Lists of eight may go on.
        var isKnown = span[0] >= dayNumber(book.head.asOf) && (span[1] <= dayNumber(book.head.until) && all.length < 8 || all.length && all[all.length - 1].first >= span[1]);
        known.isSure = isKnown && !all.some(isWithin) && words["answer.not_on"];
        if (subject.things && all.length && known.isSure) {
          known.text = fill(words["answer.not_on"], { days: daysText(words, [Math.max(span[0], today), span[1]]) });
          if (coming.length) known.text += words["format.semicolon"] + reply.line(words["fact.next"], coming[0].title);
          known.items = coming;
        }
      }
      known.items = known.items.slice(0, subject.things ? 4 : 1);
    });
    if (span && !subject.things && found.every(known => known.isSure)) return [reply.answer(fill(words["answer.not_on"], { days: daysText(words, span) }), [], { url: "", title: "" })];
    found = found.filter(known => known.items.length || known.text && subject.things);
    if (found.some(known => !known.text)) found = found.filter(known => !known.text);
    if (found.length > 1 && found.every(known => known.thing.title === found[0].thing.title)) {
      found[0].items = nextOf(found).slice(0, 4);
      found = found.slice(0, 1);
    }
    if (subject.things) return reply.make(found, subject.campuses, readers);
    var items = nextOf(found).filter(item => !subject.campuses.length || subject.campuses.some(campus => campus.number === item.campus)).slice(0, 4);
    return items.length ? [reply.answer(items.length === 1 ? reply.joined(items)
      : unique(items.map(item => item.detail.split(words["format.dot"])[0])).join(words["format.comma"]), items, { url: "", title: "" })] : [];
  });
}

/* The machines of which something holds, one line each: those that may be taken along, those that don't work. */
async function machines(reply, subject, readers) {
  var book = reply.book, words = book.words, things = book.of("equipment");
  // A portal of thousands of machines isn't read whole.
  if (unique(things.map(thing => thing.shard)).length > 6) return [];
  var isLoan = reply.kind === "borrow", wanted = words[isLoan ? "units.loanable" : "condition.out-of-order"];
  var found = (await book.known(things, reply.kind)).filter(known => wanted && (!isLoan || known.text === wanted)).map(known => {
    var items = known.items.filter(item => isLoan || item.title.endsWith(wanted));
    return reply.narrowed(Object.assign(known, { items: items }), subject.campuses, readers);
  }).filter(known => known && known.items.length);
  var items = found.map(known => ({ title: known.thing.title, url: known.thing.url, detail: known.items.map(item => item.title).slice(0, 4).join(words["format.comma"]) }));
  // A card has eight lines.
  var titles = items.slice(0, 8).map(item => item.title).join(words["format.comma"]) + (items.length > 8 ? "\u2026" : "");
  return items.length ? [reply.answer(reply.line(wanted, titles), items, { url: "", title: "" })] : [];
}

/* The rooms for at least so many, the smallest first. */
async function roomsFor(reply, seats, campuses) {
  var rooms = reply.book.of("space").filter(thing => (!campuses.length || campuses.some(campus => thing.campuses.includes(campus.number))));
  var found = (await reply.book.known(rooms, "count")).map(known => Object.assign(known, { seats: +(/\d+/.exec(known.text) || [0])[0] }))
    .filter(known => known.seats >= seats).sort((a, b) => a.seats - b.seats);
  return reply.make(found.slice(0, 5), [], null);
}

/* What can be made in a time, by a grade, at a campus. */
function works(reply, asked, subject, now, readers) {
  var book = reply.book, limits = asked.limits, campus = subject.campuses[0], isToday = asked.when.length === 1 && asked.when[0].key === "0";
  if (!book.head.lists || subject.things || subject.campuses.length > 1 || asked.when.length && !isToday) return [];
  if (isToday && tools.isoDay(now) !== book.head.asOf) return [];
  if (isToday && !campus) campus = readers;
  if (!limits.minutes && !limits.grade && !campus && !asked.isFree || isToday && !campus) return [];
  return book.file("-works").then(file => {
    var at = campus ? book.of("campus").indexOf(campus) : -1;
    var found = file.works.filter(work => {
      return (!limits.minutes || work[3] && work[3] <= limits.minutes) && (!limits.grade || work[4] >> limits.grade & 1) &&
        (!asked.isFree || work[5]) && (at < 0 || work[6].includes(at));
    }).sort((a, b) => b[3] - a[3]);
    var items = found.map(work => ({ title: work[0], url: work[1], detail: work[2] }));
    return items.length ? [reply.answer(fill(book.words["answer.works"], { count: items.length }), items.slice(0, 6), { url: book.head.lists, title: "" })] : [];
  });
}

/* What can be made of things, or with them: what all of them go into. */
async function worksOf(reply, asked, subject) {
  var book = reply.book, limits = asked.limits, lists = subject.goods || [subject.things];
  if (limits.minutes || limits.grade || subject.campuses.length || asked.when.length || asked.isFree) return [];
  var items = await Promise.all(lists.map(async list => (await book.known(list, "make")).flatMap(known => known.items)));
  var shared = items[0].filter((item, i, all) => all.findIndex(other => other.url === item.url) === i && items.every(others => others.some(other => other.url === item.url)));
  var name = lists.map(list => list[0].title).join(book.words["format.comma"]);
  return shared.length ? [reply.answer(reply.line(name, reply.joined(shared)), shared, lists.length > 1 ? { url: "", title: "" } : lists[0][0])] : [];
}
