/* The answers to a query that may be a question: [] where it is none that is understood whole. */
function answersTo(index, query, options) {
  if (query.length > 200) return [];
  return Promise.all([bookOf(index, options.language), index.questionWords(tools.parseQuery(index, query))])
    .then(loaded => loaded[0] ? reply(loaded[0], tools.questionWordsOf(loaded[1]), query, options) : []);
}

function reply(book, words, query, options) {
  var now = inZone(options.now ? new Date(options.now) : new Date(), book.head.zone);
  var asked = readAsked(book, words, tools.foldText(query, book.index.variants).text, now);
  return asked ? meantBy(book, words, asked).then(subject => replyAbout(book, asked, subject, now, options)) : [];
}

function replyAbout(book, asked, subject, now, options) {
  var kind = subject ? kindsOf(asked, subject) : "";
  // What one can make is for somebody; whether somebody may do something is another question.
  if (asked.isFor && kind !== "make" || asked.isClass && !/make|borrow/.test(kind) || asked.isBroken && kind !== "who" && kind !== "working") return [];
  if (!kind || !areTypesFit(asked, kind, subject.things)) return [];
  var made = new Reply(book, kind, options), readers = book.things.find(thing => thing.type === "campus" && thing.id === options.campus);
  // From when to when a holiday is, by its name in the hours of campuses.
  if (asked.when.length === 1 && asked.when[0].kind === "day" && !subject.things && !asked.types.length && /^(next|long)$/.test(kind)) {
    return noted(made, subject.campuses.length ? subject.campuses : book.of("campus"), isNotedAs(book, asked.when[0]));
  }
  // Of rooms of a sort, the hours of campuses say nothing.
  if (/^(open|hours)$/.test(kind)) return asked.seats || asked.isAll && asked.types.includes("space") ? [] : openings(made, asked, subject, now, readers);
  if (kind === "next") {
    // A sort of events is no more than those that are called so.
    var sorts = asked.typed.filter((text, i) => asked.types[i] === "event" && !asked.general.includes(text));
    if (!subject.things && sorts.length) subject.things = book.within("event", sorts);
    return subject.things ? subject.things.length ? dates(made, asked, subject, now, readers) : [] : asked.types.includes("event") ? dates(made, asked, subject, now, readers) : [];
  }
  if (kind === "make") return subject.things ? worksOf(made, asked, subject) : works(made, asked, subject, now, readers);
  // Of other days nobody can tell, but for whether a thing may be taken along; over holidays, other rules may hold.
  if (asked.when.some(when => when.key !== "0" && (kind !== "borrow" || !/^[w+]/.test(when.key))) || asked.isFree) return [];
  if (!subject.things && asked.seats) return /[楼层]|floor/.test(asked.said) ? [] : roomsFor(new Reply(book, "count", options), asked.seats, subject.campuses);
  if (!subject.things && asked.isAll && asked.types.every(type => type === "equipment") && (kind === "borrow" || kind === "working" && (asked.isBroken || /[坏障]|broken|out of|down/.test(asked.said)))) return machines(made, subject, readers);
  var things = subject.things;
  if (!things && (asked.field === "address" || kind === "contact" && subject.campuses.length || kind === "where" && subject.campuses.length)) {
    things = subject.campuses.length ? subject.campuses : book.of("campus");
    subject.campuses = [];
  }
  var channel = { phone: "channel.phone", email: "channel.email", wechat: "channel.wechat" }[asked.field], isChannel = text => !channel || text.startsWith(book.words[channel]);
  if (!things && kind === "contact" && !channel && asked.field !== "deadline") {
    var services = bookings(book, asked, subject.campuses);
    if (services.length) {
      things = services;
      subject.campuses = [];
    }
  }
  // Whether one has to sign up, and until when, is asked of something.
  if (!things && (asked.field === "deadline" || /[吗么不]$|(have|need) to/.test(asked.said))) return [];
  if (!things && kind === "contact" && !asked.types.length) {
    var lines = book.head.contact.filter(isChannel);
    if (!lines.length) return [];
    return [made.answer(lines.slice(0, 4).join(book.words["format.comma"]), [], { url: "", title: "" })];
  }
  if (!things) return [];
  if (kind === "first" && things.some(thing => !/^(equipment|training|tutorial|project)$/.test(thing.type))) things = things.filter(thing => /^(equipment|training|tutorial|project)$/.test(thing.type));
  // 能用吗 asks whether it works, and what one has to have passed.
  if (kind === "first" && asked.isUsable) {
    return Promise.all(["working", kind].map(async kind => new Reply(book, kind, options).make(await book.known(things, kind), subject.campuses, readers)))
      .then(lists => lists.flat());
  }
  return book.known(things, kind).then(found => {
    // Whoever has no telephone is found where they are.
    return found.length || kind !== "contact" || channel || !things.every(thing => thing.type === "person") ? found : book.known(things, "where");
  }).then(found => {
    if (kind === "first" && asked.isPart) found = things.map(thing => {
      var known = found.find(known => known.thing === thing);
      return { thing: thing, text: "", items: (known ? known.items : []).concat({ title: thing.title, url: thing.url, detail: "", campus: -1 }) };
    });
    // How long one may keep a thing is known where the answer says so: that is said first.
    if (asked.field === "loan") found = found.map(known => {
      if (isSpan(known.text)) return known;
      return Object.assign(known, { text: "", items: known.items.filter(item => isSpan(item.detail)) });
    }).filter(known => known.text || known.items.length);
    // Until when one can sign up is known where the answer names a day.
    if (asked.field === "deadline") found = found.filter(known => /\d/.test(known.text));
    found.forEach(known => {
      if (kind === "contact") known.items = known.items.filter(item => isChannel(item.title) || known.thing.type === "equipment");
      // One unit of several is asked for by its code.
      var own = known.items.filter(item => asked.names.some(name => (" " + partsOf(book.folded(item.title + " " + item.detail)).join(" ") + " ").includes(" " + name.text + " ")));
      if (own.length && kind !== "who") known.items = own;
    });
    return made.make(found, subject.campuses, readers);
  });
}

/* Whether a text names a number of days, weeks or months. */
function isSpan(text) {
  return /(\d|[一二两三四五六七八九十])\s*个?(天|日|周|星期|月|学期)|(\d|\b(an?|one|two|three|four)) ?-?(day|week|month|term)/i.test(text);
}
