/* Whether a word for a sort, or another for the same, stands in a name of a thing. */
function isCalledSo(asked, thing, text) {
  var same = asked.same.map(list => list.slice(1, -1).split("/")).find(list => list.includes(text)) || [text.replace(/s$/, "")];
  return thing.names.some(name => same.some(word => /^[a-z]/.test(word) ? partsOf(name).some(part => part.replace(/s$/, "") === word) : name.includes(word)));
}

/* Whether a thing is of the sort that was said: a contest is no course, a teacher no camera, a room no thread. */
function isOfSort(asked, thing, sort) {
  var type = sort.type;
  if (!asked.types.includes(type) || thing.type === type && type !== "event" || thing.isTopic) return true;
  var isOther = type === "event" ? !/event|training/.test(thing.type) || asked.general.includes(sort.text) : type === "training" ? thing.type !== "event"
    : type === "space" ? /campus|equipment|service/.test(thing.type) : type !== "person" || asked.kinds.includes("who");
  return isOther || isCalledSo(asked, thing, sort.text);
}

/* Of some things, those of the sort that was said; a service where its own name says how something is signed up for. */
function sorted(book, asked, things) {
  if (asked.kinds[0] === "contact" && (!things || !things.length || things[0].type === "person")) {
    var way = asked.words.found("booking", asked.said);
    var found = book.of("service").filter(thing => way && thing.names.some(name => name.includes(way) && asked.texts.every(text => name.includes(text))));
    if (found.length === 1) return found;
  }
  return things && things.filter(thing => asked.sorts.every(sort => isOfSort(asked, thing, sort)));
}
