/* The only room of a name that another word for a room ends; "" where there is none. */
function roomOf(book, isSo) {
  var names = book.of("space").map(thing => thing.names.find(isSo)).filter(Boolean);
  return names.length === 1 ? names[0] : "";
}

/* A question with the names of rooms as they are written: people take any word for rooms of one sort, 木工房 for 木工车间. */
function withRooms(book, rules, text) {
  return rules.filter(some => some.classes.room).reduce((text, some) => some.isHan ? withHanRooms(book, some.classes, text)
    : text.replace(new RegExp("\\b([a-z]{3,}?)(?:s|ics)? ?" + some.classes.room + "\\b"), (whole, said) => (
      roomOf(book, name => new RegExp("^" + said + "(s|ics|y)? " + some.classes.place + "$").test(name)) || whole)), text);
}

function withHanRooms(book, classes, text) {
  var isRoom = new RegExp("^" + classes.place + "$");
  return text.replace(new RegExp("([\\u4e00-\\u9fff]{1,6}?)" + classes.room + "(?!" + classes.room + ")", "g"), (whole, before) => {
    for (var from = 0; from < before.length; from++) {
      var said = before.slice(from);
      var name = roomOf(book, name => {
        var at = name.indexOf(said);
        return (said.length > 1 || at === 0 && !from) && isRoom.test(name.slice(at + said.length)) && at >= 0;
      });
      if (name) return before.slice(0, from) + name;
    }
    return whole;
  });
}

/* A question in which a day stands before a name that begins with one: 下周三木工坊 is on the next 周三木工坊. */
function withDays(book, text) {
  return text.replace(/([下这本上]个?)(周|星期|礼拜)([一二三四五六日天])(?=([\u4e00-\u9fff]{2}))/, (whole, which, week, day, after) => (
    book.things.some(thing => thing.names.some(name => name.startsWith("周" + day + after))) ? which + "周" + day + " 周" + day : whole));
}

/* A question in which a thing is called by what one does and to what, where its name has that the other way round: 放大照片 of 照片放大机. */
function withTurnedNames(book, asked, text) {
  return asked.phrases.filter(said => /^[\u4e00-\u9fff]{4}$/.test(said)).reduce((text, said) => {
    var turned = said.slice(2) + said.slice(0, 2), names = book.things.map(thing => thing.names.find(name => name.includes(turned))).filter(Boolean);
    return names.length === 1 ? text.replace(said, names[0]) : text;
  }, text);
}

/* Whether so many are left is told by how many are. */
function withoutAmounts(asked, text) {
  return asked.kinds.includes("stock") ? asked.words.without("amount", text) : text;
}
