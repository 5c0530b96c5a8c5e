/* Whether it is asked which machines need no training. */
function isOfFree(asked, subject) {
  return asked.isFree && asked.isAll && !subject.things && !asked.when.length && !asked.limits.grades && !asked.limits.minutes &&
    asked.kinds.every(kind => kind === "first" || kind === "working") && asked.types.every(type => type === "equipment");
}

/* The answers to a question whose kind follows from more than one word. */
async function replyTo(book, asked, subject, now, options) {
  var kind = kindsOf(asked, subject), says = asked.words.says;
  if (isOfFree(asked, subject)) return (await own.part(book, "lists")).machines(new Reply(book, "first", options), subject);
  if (!kind || !own.isFit(asked, kind, subject.things)) return [];
  var part = name => own.part(book, name), made = new Reply(book, kind, options), today = Date.parse(tools.isoDay(now) + "T00:00:00Z") / 864e5;
  // What somebody is called is asked of people.
  if (asked.field === "name" && !(subject.things && subject.things.every(thing => thing.type === "person"))) return [];
  if (kind === "who" && subject.things && subject.things.every(thing => thing.type === "person")) kind = "where";
  // From when to when a holiday is, by its name in the hours of campuses.
  if (asked.when.length === 1 && asked.when[0].kind === "day" && !subject.things && !asked.types.length && /^(next|long)$/.test(kind)) {
    return (await part("lists")).noted(made, subject.campuses.length ? subject.campuses : book.of("campus"), null, asked.when[0], today);
  }
  // Of rooms of a sort, the hours of campuses say nothing.
  if (/^(open|hours)$/.test(kind)) return asked.seats || asked.isAll && asked.types.includes("space") ? [] : (await part("hours")).openings(made, asked, subject, now, awayOn);
  if (kind === "next") {
    // A sort of events or trainings is no more than those that are called so; 课 and "training" are any.
    var sorts = asked.typed.filter((text, i) => (asked.types[i] === "event" || asked.types[i] === "training" && /^\S{2,}[^a-z]$| /.test(text)) && !asked.general.includes(text));
    if (!subject.things && sorts.length) {
      await part("names");
      subject.things = ["event", "training"].reduce((found, type) => found.length ? found : book.within(type, sorts), []);
    }
    return (subject.things ? subject.things.length : asked.types.includes("event")) ? (await part("dates")).dates(made, asked, subject, now) : [];
  }
  if (kind === "make") return (await part("lists"))[subject.things ? "worksOf" : "works"](made, asked, subject, now);
  if (own.isOfOtherDays(asked, kind)) return [];
  if (!subject.things && asked.seats) return says("floor", asked.said) ? [] : (await part("lists")).roomsFor(new Reply(book, "count", options), asked.seats, subject.campuses);
  if (!subject.things && asked.isAll && asked.types.every(type => type === "equipment") && (kind === "borrow" || kind === "working" && (asked.isBroken || says("down", asked.said)))) return (await part("lists")).machines(made, subject);
  var things = subject.things;
  if (!things && (asked.field === "address" || /^(contact|where|who)$/.test(kind) && subject.campuses.length)) {
    things = subject.campuses.length ? subject.campuses : book.of("campus");
    subject.campuses = [];
  }
  var channel = { phone: "channel.phone", email: "channel.email", wechat: "channel.wechat" }[asked.field], isChannel = text => !channel || text.startsWith(book.words[channel]);
  // One signs up for something.
  if (!things && kind === "contact" && !asked.typed.length && says("joining", asked.said)) return [];
  if (!things && kind === "contact" && channel && !asked.types.length) {
    // A word beside the one for the channel may be what a service is called by.
    var said = asked.words.without("channel", asked.said).replace(/ /g, "").replace(/ings?$/, "");
    var called = said.length > 1 ? book.of("service").filter(thing => thing.names.some(name => name.includes(said))) : [];
    if (called.length) things = called;
    else if (said.length > 1 && !says("switchboard", said)) return [];
  }
  if (!things && kind === "contact" && !channel && asked.field !== "deadline") {
    var services = (await part("lists")).bookings(book, asked, subject.campuses);
    if (services.length) {
      things = services;
      subject.campuses = [];
    }
  }
  // Whether one has to sign up, and until when, is asked of something.
  if (!things && (asked.field === "deadline" || says("must", asked.said))) return [];
  if (!things && kind === "contact" && !asked.types.length) {
    var lines = book.head.contact.filter(isChannel);
    if (!lines.length) return [];
    return [made.answer(lines.slice(0, 4).join(book.words["format.comma"]), [], { url: "", title: "" })];
  }
  if (!things) return [];
  if (kind === "first" && things.some(thing => !/^(equipment|training|tutorial|project)$/.test(thing.type))) things = things.filter(thing => /^(equipment|training|tutorial|project)$/.test(thing.type));
  // 能用吗 asks whether it works, and what one has to have passed.
  if (kind === "first" && asked.said.split(" ").some(text => says("usable", text))) {
    var both = await Promise.all(["working", kind].map(async kind => new Reply(book, kind, options).make(await wholly(book, things, kind), subject.campuses)));
    return both.flat().filter((one, i, all) => !i || one.text !== all[0].text);
  }
  var found = await (asked.isPart ? book.known(things, kind) : wholly(book, things, kind));
  // Whoever has no telephone is found where they are.
  if (!found.length && kind === "contact" && !channel && !says("booking", asked.said) && things.every(thing => thing.type === "person")) found = await book.known(things, "where");
  if (tools.isoDay(now) > book.head.asOf && things.some(thing => /event|training/.test(thing.type))) found = await notOver(book, found, today);
  if (kind === "first" && asked.isPart) found = things.map(thing => {
    var known = found.find(known => known.thing === thing);
    return { thing: thing, text: "", items: (known ? known.items : []).concat({ title: thing.title, url: thing.url, detail: "", campus: -1 }) };
  });
  if (asked.field === "loan") found = await saidToLast(book, found);
  // Until when one can sign up is known where the answer names a day.
  if (asked.field === "deadline") found = found.filter(known => /\d/.test(known.text));
  // Of units that aren't lent, the loan of others says nothing.
  if (kind === "borrow") {
    var whole = await book.known(things, "working");
    found = found.filter(known => own.unitsOf(book, asked, known.items).length || whole.every(other => other.thing !== known.thing || !own.unitsOf(book, asked, other.items).length));
  }
  if (kind === "contact") found.forEach(known => { known.items = known.items.filter(item => isChannel(item.title) || known.thing.type === "equipment"); });
  // That it isn't where it was looked for is said before where it is.
  if (asked.isElsewhere && kind === "where" && found.length === 1) {
    var places = subject.campuses.map(campus => campus.title).join(book.words["format.comma"]);
    found[0].text = own.fill(book.words["answer.not_at"], { place: places }) + book.words["format.semicolon"] + (found[0].text || made.joined(found[0].items));
  } else if (asked.isElsewhere && kind !== "price") return [];
  return made.make(own.ofUnits(book, asked, kind, found), subject.campuses);
}

/* What is known of some things; of machines of one name of which one needs nothing first, nothing. */
async function wholly(book, things, kind) {
  var found = await book.known(things, kind);
  return kind === "first" && things.length > found.length && things.every(thing => thing.type === "equipment") ? [] : found;
}

/* What is known of how long one may keep a thing, where the answer says so: that is said first. */
async function saidToLast(book, found) {
  var isSpan = async text => tools.questionWordsOf(await book.index.questionWords(tools.parseQuery(book.index, text))).says("span", text.toLowerCase());
  var kept = await Promise.all(found.map(async known => {
    if (await isSpan(known.text)) return known;
    var spans = await Promise.all(known.items.map(item => isSpan(item.detail)));
    return Object.assign(known, { text: "", items: known.items.filter((item, i) => spans[i]) });
  }));
  return kept.filter(known => known.text || known.items.length);
}

/* That somebody is away on some days, why, and when they are there. */
function awayOn(words, known, days, text) {
  var items = known.items.filter(item => item.first <= days[0] && item.last >= days[1]);
  // The note stands behind the hours.
  var times = items.length ? items[0].detail : words["answer.away"];
  return { thing: known.thing, text: own.fill(words["access.hours"], { days: text, times: times }) + words["format.semicolon"] + known.text, items: [] };
}

/* What is known of events of which none was over since it was written. */
async function notOver(book, found, today) {
  var dates = await book.known(found.map(known => known.thing), "next");
  return found.filter(known => dates.every(other => other.thing !== known.thing || !other.items.length || other.items.some(item => item.last >= today)));
}

