/*
 * Whether somebody is asked for who knows, teaches or minds something: what else is said is manner of speaking, and what one does with
 * the thing stands beside a word for that. Who bought it, has it or may come, nobody has written down.
 */
function isKnowing(asked, isContact) {
  if (isContact && !asked.words.says("asked", asked.said)) return false;
  var isKnown = asked.words.says("knowing", asked.said + asked.over.join());
  return asked.over.every(text => !asked.acts.includes(text) && (isKnown || !asked.plain.includes(text)));
}

/* Whether a word says that something can be used, or is in order. */
function isOfUse(words) {
  return text => words.says("useful", text) && !words.says("useless", text);
}

/* The kind of a question, where what it says goes together. */
function kindsOf(asked, subject) {
  var kinds = unique(asked.kinds), type = subject.things && subject.things[0].type;
  function has(kind) { return kinds.includes(kind); }
  /* Whether what asks has what a pattern finds. */
  function says(name) { return asked.words.says(name, asked.said); }
  var isDated = /^(event|training)$/.test(type);
  // How to use something is a tutorial's, but for who shows it and how it is borrowed or booked.
  if (asked.hasHow && !has("who") && !has("contact") && !has("borrow") && (kinds.length || type !== "service")) return "";
  // Somebody is there or not, which is no place that is open.
  if (type === "person" && subject.things.every(thing => thing.type === "person") && (has("present") || has("open") || has("next") || !kinds.length && asked.when.length)) return "hours";
  if (!subject.things && asked.isBroken && asked.types.includes("equipment")) return "working";
  if (!kinds.length && asked.seats) return "count";
  if (has("who") && (kinds.some(kind => !/who|contact/.test(kind)) || !isKnowing(asked, has("contact")))) return "";
  // How many there are is not how many of them work.
  if (has("count") && !asked.seats && /^(equipment|resource)$/.test(type) && asked.over.some(isOfUse(asked.words))) {
    if (type !== "equipment" || kinds.length > 1 && !has("stock") && !has("working")) return "";
    return "working";
  }
  // A room that can be used is open then.
  if (type === "space" && asked.when.length && kinds.length === 1 && /^(first|working)$/.test(kinds[0]) && says("use")) return "open";
  // A place beside a day, with nothing else: whether it is open then.
  if (!kinds.length && asked.when.length && (subject.things ? type === "space" : subject.campuses.length) && (asked.isGoing || !asked.hasUnknown && !asked.types.length)) return "open";
  if (!kinds.length && asked.isHow && type === "service") return "contact";
  if (!kinds.length) {
    if (isDated && asked.hasHave && asked.isAsking && asked.over.some(text => asked.words.says("more", text))) return "next";
    if (subject.things && asked.hasHave && !asked.when.length) return type === "material" ? "stock" : /^(equipment|resource|space)$/.test(type) ? "where" : "";
    if (isDated && asked.when.length && (asked.isAsking || !asked.hasUnknown)) return "next";
    if (asked.types.includes("training") && type === "equipment") return "first";
    return subject.things ? "" : asked.types.includes("event") && (asked.hasHave || asked.when.length) ? "next" : "";
  }
  // People and sorts are not counted, and what something takes besides training is on its page.
  if (has("count") && !asked.seats && (asked.field === "capacity" || says("counted")) !== /^(space|event)$/.test(type)) return "";
  // An event is joined, a date is none of its own.
  if (isDated && has("contact") && /^(deadline)?$/.test(asked.field) && kinds.every(kind => /^(contact|next|where|first)$/.test(kind))) return "signup";
  if (has("first") && /^(tutorial|project)$/.test(type) && !asked.types.includes("training") && !says("trained")) return "";
  // Else it is the time of day that is asked for.
  if (has("hours") && !subject.things && !subject.campuses.length && !says("opening")) return "";
  if (type === "material" && (has("count") || has("stock") && says("quantity") && !says("cost"))) return has("price") && !has("stock") ? "price" : "stock";
  if (type === "material" && has("stock") && !has("price")) return "stock";
  // How much of it there is.
  if (has("price") && asked.hasHave && says("bare")) return type === "material" ? "stock" : "";
  if (has("make")) return kinds.every(kind => kind === "make") ? "make" : "";
  if (/^(person|service|space|campus)$/.test(type) && kinds.length === 1 && has("next") && !subject.things.some(thing => /^(event|training)$/.test(thing.type))) return "hours";
  if (isDated && (has("hours") || has("next") || has("open") && asked.when.length) && !has("price")) return "next";
  if ((has("hours") || has("next")) && has("open")) return "hours";
  if (has("hours") && kinds.length === 1) return "hours";
  if (has("open") && has("where") && kinds.length === 2) return subject.things ? "" : "open";
  // "Where do I book" and "how many are left" ask one thing with two words.
  if (has("contact") && (has("where") || has("count"))) return "contact";
  // How many are left that work, and what one has to know before taking it along.
  if (type === "equipment" && has("working") && (has("count") || has("stock"))) return "working";
  if (has("count") && has("stock")) return "stock";
  if (has("first") && has("borrow")) return "first";
  if (has("borrow") && has("where")) return "borrow";
  if (has("who") && has("contact")) return "who";
  // Whether there is another time of it.
  if (isDated && kinds.length === 1 && has("stock") && says("have")) return "next";
  if (has("price") && has("count")) return "price";
  if (has("working") && has("first")) return "";
  if (type === "equipment" && has("long") && asked.types.includes("training") && kinds.length === 1) return "first";
  if (has("valid")) return kinds.every(kind => /^(valid|long|first)$/.test(kind)) ? "valid" : "";
  return kinds.length === 1 ? kinds[0] : "";
}
