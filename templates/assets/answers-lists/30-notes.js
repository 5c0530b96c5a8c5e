/*
 * What somebody has noted of some days for which the hours of places aren't known, or of those that are called so, where all have
 * such a note.
 */
async function noted(reply, places, days, when, today) {
  var isMeant = days ? item => item.first <= days[0] && item.last >= days[1] : isNotedAs(reply.book, when);
  var found = (await reply.book.known(places, "hours")).map(known => Object.assign(known, {
    text: "", items: known.items.filter(item => isMeant(item) && !(item.last < today)).slice(0, 1).map(item => Object.assign(item, { campus: -1 }))
  }));
  return found.length === places.length && found.every(known => known.items.length) ? reply.make(found, []) : [];
}

/* Whether a closing is noted under the name of some days: the party before New Year's Day is none. */
function isNotedAs(book, when) {
  var day = when.day && Date.parse(when.day + "T00:00:00Z") / 864e5;
  return item => item.detail.startsWith(book.words["hours.closed"]) && book.folded(item.detail).includes(when.text) && (!day || item.first <= day && item.last >= day);
}
