/*
 * A question of how to reach a service by words of its name, in any order: the name, and what was asked. "" where not all that was said
 * is in the name of one service alone.
 */
function withService(book, words, asked, text) {
  if (!/contact|signup/.test(asked.kinds.join()) || !book.of("service").length) return "";
  var segments = tools.segmentsOf(book.index, words, book.names, tools.tokensOf(tools.cutRuns(text)));
  var isChannel = segment => /^contact/.test(segment.key || ""), channel = segments.filter(isChannel).map(segment => segment.text).join(" ");
  var said = segments.filter(segment => !isChannel(segment) && segment.kind !== "filler" && !words.says("sent", segment.text));
  // How to sign up or to book is no name by itself.
  if (said.every(segment => segment.key === "book")) return "";
  // For a class there is what is called so.
  said = said.map(segment => (asked.isClass && words.says("class", segment.text) && [words.found("class", segment.text)] || [/^(intent|field)$/.test(segment.kind) ? words.coreOf(segment) : segment.text])[0].replace(/(ing|e?s)$/, ""));
  var names = book.of("service").map(thing => thing.names.find(name => said.every(word => name.includes(word)))).filter(Boolean);
  return names.length === 1 ? names[0] + " " + (channel || words.wordFor("contact")) : "";
}
