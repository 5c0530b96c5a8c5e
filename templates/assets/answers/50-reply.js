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
    found = found.map(known => self.narrowed(known, campuses)).filter(known => known && (known.text || known.items.length));
    if (!found.length || found.length > 5) return [];
    if (this.readers) found = firstOf(found, known => isAt(known.thing, [self.readers]));
    if (found.length === 1) {
      var thing = found[0].thing, said = found[0].text || this.joined(found[0].items);
      return [this.answer(this.line(thing.title, said), found[0].items, thing)];
    }
    var items = found.map(known => ({ title: known.thing.title, url: known.thing.url || known.items[0].url, detail: known.text || self.joined(known.items) }));
    // What there is no room for is marked; letters take up less of it than characters.
    var whole = items.map(item => this.line(item.title, item.detail)).reduce((text, line) => {
      return (text + line).length > (/^zh/.test(book.language) ? 160 : 400) ? text.replace(/\u2026?$/, "\u2026") : text + book.words["format.semicolon"] + line;
    });
    return [this.answer(whole, items, { url: items[0].url, title: "" })];
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
    if (readers) items = firstOf(items, item => item.campus === readers.number);
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

  answer: function (text, items, source) {
    return {
      kind: this.kind, text: text,
      items: items.slice(0, 8).map(item => ({ title: item.title, url: item.url, detail: item.detail || "" })),
      url: source.url || items[0] && items[0].url || "", title: source.url ? source.title : "",
      asOf: this.book.head.asOf, note: this.book.words.note
    };
  }
};

/* Whether a thing is at one of some campuses. */
function isAt(thing, campuses) {
  return thing.campuses.some(number => campuses.some(campus => campus.number === number));
}

/* A list with what is so first. */
function firstOf(list, isSo) {
  return list.filter(isSo).concat(list.filter(item => !isSo(item)));
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
}
