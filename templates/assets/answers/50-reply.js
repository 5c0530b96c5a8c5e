/* One answer as it is handed out. */
function Reply(book, kind, options) {
  this.book = book;
  this.kind = kind;
  this.readers = book.things.find(thing => thing.type === "campus" && thing.id === options.campus);
}

Reply.prototype = {
  /* Puts what is known of one or several things into words. */
  make: function (found, campuses) {
    var self = this, book = this.book;
    // Of several things, those that are at a campus that was asked for; the reader's first.
    var isAt = (known, list) => known.thing.campuses.some(number => list.some(campus => campus.number === number));
    if (campuses.length && found.length && this.kind !== "price" && found.every(known => known.thing.campuses.length && known.thing.type !== "campus")) {
      var here = found.filter(known => isAt(known, campuses)), isGone = !here.length && this.kind === "where";
      if (!here.length && !isGone) return [];
      found = isGone ? found : here;
    }
    found = found.map(known => self.narrowed(known, campuses)).filter(known => known && (known.text || known.items.length));
    if (!found.length || found.length > 5) return [];
    if (this.readers) found = found.filter(known => isAt(known, [self.readers])).concat(found.filter(known => !isAt(known, [self.readers])));
    if (found.length === 1) {
      var thing = found[0].thing, said = found[0].text || this.joined(found[0].items);
      // That it isn't where it was looked for is said before where it is.
      if (isGone) said = fill(book.words["answer.not_at"], { place: campuses.map(campus => campus.title).join(book.words["format.comma"]) }) + book.words["format.semicolon"] + said;
      return [this.answer(this.line(thing.title, said), found[0].items, thing)];
    }
    var items = found.map(known => ({ title: known.thing.title, url: known.thing.url || known.items[0].url, detail: known.text || self.joined(known.items) }));
    // Of one name, where they are tells them apart.
    if (unique(items.map(item => item.title)).length < items.length) items.forEach((item, i) => {
      var places = found[i].thing.campuses.map(number => book.things[number].title).filter(title => !item.detail.includes(title));
      if (places.length && found[i].thing.type !== "campus") item.title += book.words["format.dot"] + places.join(book.words["format.comma"]);
    });
    return [this.answer(this.cut(items.map(item => this.line(item.title, item.detail)), 160), items, { url: items[0].url, title: "" })];
  },

  /* Only what lies at a campus that was asked for, else the reader's campus first. */
  narrowed: function (known, campuses) {
    var kind = this.kind, readers = this.readers, items = known.items;
    if (campuses.length) {
      var here = items.filter(item => campuses.some(campus => campus.number === item.campus));
      if (here.length) items = here;
      else if (!/^(where|who)$/.test(kind) && items.some(item => item.campus >= 0)) return null;
      // The sum over all campuses answers no question about one.
      if (kind === "count" && known.text) known = Object.assign({}, known, { text: here.length ? this.joined(here) : "" });
    }
    // What doesn't work is said before what does.
    if (kind === "working") {
      var down = this.book.words["condition.out-of-order"], isDown = item => item.title.endsWith(down);
      items = items.filter(isDown).concat(items.filter(item => !isDown(item)));
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
    var titles = unique(items.map(item => item.title));
    return titles.slice(0, 4).join(words["format.comma"]) + (titles.length > 4 ? "\u2026" : "");
  },

  /* As many parts as a card has room for; what is left out is marked. Letters take up half as much room as characters. */
  cut: function (parts, most) {
    var text = parts[0], isHan = /[\u4e00-\u9fff]/.test(this.book.words.note), at = 1;
    while (at < parts.length && (text + parts[at]).length <= (isHan ? most : 2.5 * most)) text += this.book.words["format.semicolon"] + parts[at++];
    return at < parts.length ? text + this.book.words["format.semicolon"] + "\u2026" : text;
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

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
}
