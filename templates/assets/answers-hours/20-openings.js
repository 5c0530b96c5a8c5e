/* Whether places are open at the moment, or on a day; what their hours are. */
async function openings(reply, asked, subject, now, awayOn) {
  var book = reply.book, words = book.words, readers = reply.readers, places = subject.things || subject.campuses;
  if (subject.things && subject.campuses.length) {
    places = subject.things.filter(thing => thing.campuses.some(number => subject.campuses.some(campus => campus.number === number)));
  }
  if (!subject.things && !places.length) places = book.of("campus");
  // Of somebody whose hours aren't known, those of a namesake say nothing.
  if (places.some(thing => thing.type === "person" && thing.schedule < 0)) return [];
  // A machine is not open; when it can be used is known of its room.
  places = places.filter(thing => thing.schedule >= 0 && (reply.kind === "hours" || thing.type !== "equipment"));
  var down = reply.kind === "hours" && subject.things ? await outOfOrder(reply, subject) : [];
  if (down.length) return down;
  if (readers) places = places.filter(thing => thing === readers).concat(places.filter(thing => thing !== readers));
  var when = asked.when.filter(one => one.kind !== "time"), isNow = !when.length || asked.words.says("now", when[0].text);
  if (!places.length || when.length > 1) return [];
  var today = dayNumber(tools.isoDay(now)), minute = now.getHours() * HOUR + now.getMinutes(), days = null, isUsual = false;
  if (when.length && !isNow) {
    days = weekOf(when[0], today) || daysOf(book, when[0], today);
    if (!days) return when[0].day || !/^[shqdm]/.test(when[0].key) ? [] : (await own.part(book, "lists")).noted(reply, places, null, when[0], today);
  } else if (asked.when.length > when.length) isUsual = true;
  var usual = () => book.known(places, "hours").then(found => reply.make(found.map(known => Object.assign(known, {
    items: known.items.filter(item => item.last >= today).slice(0, 3).map(item => Object.assign(item, { campus: -1 }))
  })), []));
  if (asked.field === "shut" && reply.kind === "hours" && !when.length) return book.known(places, "hours").then(found => reply.make(found.map(known => closings(book, known, today)), []));
  // At noon, on no day in particular.
  if (isUsual) return usual();
  if (reply.kind === "hours" && !days) {
    if (!when.length) return usual();
    days = [today, today];
  }
  // Of somebody who is not there on a day: that, and the days on which they are.
  if (awayOn && days && places.every(thing => thing.type === "person" && eachOf(days).every(day => (scheduleOf(book.head, thing.schedule)(day) || [0]).length === 0))) {
    return book.known(places, "hours").then(found => reply.make(found.map(known => awayOn(words, known, days, daysText(words, days))), []));
  }
  var items = places.map(thing => {
    var of = scheduleOf(book.head, thing.schedule), text = "", isPerson = thing.type === "person";
    if (days) {
      var spans = of(days[0]), isSame = spans;
      for (var day = days[0]; isSame && day <= days[1]; day++) isSame = JSON.stringify(of(day)) === JSON.stringify(spans);
      if (isSame) {
        text = fill(words["access.hours"], { days: daysText(words, days), times: times(words, spans, isPerson) });
      } else if (days[1] < days[0] + 7 && (days[1] === days[0] + 1 || places.length === 1)) {
        var each = eachOf(days);
        if (each.every(of)) text = each.filter(day => each.length === 2 || of(day).length).map(day => fill(words["access.hours"], { days: dateWithWeekday(words, day), times: times(words, of(day), isPerson) })).join(words["format.semicolon"]);
      }
    } else {
      var found = stateOf(of, today, minute);
      if (found) text = stateText(words, found, today, minute);
    }
    return text && { thing: thing, text: text, items: [] };
  });
  // Where one of several can't be told, the others say too little.
  return items.every(Boolean) ? reply.make(items, []) : days ? (await own.part(book, "lists")).noted(reply, places, days) : [];
}

/* When a machine can be used of which none works, nobody knows: that is said. */
async function outOfOrder(reply, subject) {
  var book = reply.book, units = await book.known(subject.things.filter(thing => thing.type === "equipment"), "working");
  var isDown = item => item.title.endsWith(book.words["condition.out-of-order"]);
  if (!units.length || !units.every(known => known.items.length && known.items.every(isDown))) return [];
  return Object.assign(new own.Reply(book, "working", {}), { readers: reply.readers }).make(units, subject.campuses);
}

/* The days of the week on which a place is closed, and what is noted of its closings. */
function closings(book, known, today) {
  var words = book.words, week = book.head.schedules[known.thing.schedule][0].split(";");
  var days = week.map((spans, i) => spans ? "" : weekday(words, i + 4)).filter(Boolean).join(words["format.comma"]);
  return {
    thing: known.thing, text: days && fill(words["access.hours"], { days: days, times: words["hours.closed"] }),
    items: known.items.filter(item => item.last >= today && item.detail.startsWith(words["hours.closed"])).map(item => Object.assign(item, { campus: -1 }))
  };
}

/* One day, or several, as they are written. */
function daysText(words, days) {
  return days[0] === days[1] ? dateWithWeekday(words, days[0]) : fill(words["format.range.wide"], { from: date(words, days[0]), to: date(words, days[1]) });
}

/* Each of some days. */
function eachOf(days) {
  return Array.from({ length: days[1] - days[0] + 1 }, (_, i) => days[0] + i);
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
