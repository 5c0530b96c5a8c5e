/* The services by which things are booked, for a question that says no more than that: those that are called so first. */
function bookings(book, asked, campuses) {
  var plain = text => text.replace(/[- ]/g, "");
  var way = asked.words.without("way", plain(asked.said));
  var find = ways => book.things.filter(thing => {
    return thing.type === "service" && (!campuses.length || campuses.some(campus => thing.campuses.includes(campus.number))) &&
      thing.names.some(name => ways.some(way => way.length && plain(name).includes(way)) && asked.typed.every(kind => plain(name).includes(plain(kind).replace(/s$/, ""))));
  });
  var found = find([way]), booking = file => Array.from(file.keys()).filter(word => file.get(word).key === "book" && !asked.words.says("put", word));
  return found.length || !asked.typed.length || asked.kinds[0] !== "contact" ? found : find(asked.words.files.flatMap(booking).map(plain));
}
