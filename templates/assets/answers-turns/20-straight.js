/* Words as they are typed in haste: each is another, but for a unit behind a number. */
var HASTY = { b4: "before", w: "with", u: "you", r: "are" };

/* What was typed in haste or said to a machine, as it is written. */
function spelt(text) {
  return text.split(" ").map((word, i, all) => HASTY.hasOwnProperty(word) && !(i && /\d$/.test(all[i - 1])) ? HASTY[word] : word).join(" ")
    .replace(/再(?=哪)/g, "在").replace(/在那(?=[里儿]?(?:谢|[呀啊?\s]*$))/, "在哪").replace(/来着/, "").replace(/\bwere (?=is|are)/, "where ");
}

/* Turns that take two words apart, or one word more than needed. */
function straightened(text) {
  // Does one fire the kiln or not asks whether one does. What comes "before" using a machine is what is asked; a question may end in 不 or 没.
  return spelt(text).replace(/([^开关能要在是有借可够用让给来放休缺收免贵会需剩值])不\1(.*)/, "$1$2吗").replace(/(使?用|操作|上手|[上开飞玩碰借])(.+?)(?:之|以)?前(?=.*[先得需要必证学考])/, "$1$2 ")
    .replace(/(^|[^\d\/.])(1[0-2]|[1-9])\/([12]\d|3[01]|[1-9])(?![\d\/寸"])(?=.*[\u4e00-\u9fff])/, "$1$2月$3号")
    .replace(/^(?:does|do) (.+) work(?=[?\s]*$)/, "$1 working")
    .replace(/\bbefore (?=(using|operating|i use|we use|flying|running) )/, " ")
    .replace(/[,\s]*(行|可以|成|好)[不吗么](?=[?呀啊\s]*$)/, " ")
    .replace(/^(.*有(?!人在?没).+?)没有?(?=[?呀啊呢\s]*$)|^(.+?[^开门放用息假业班馆])[不否](?=[?呀啊\s]*$)/, "$1$2")
    // A price is that of one.
    .replace(new RegExp("([a-z][a-z\\d-]*)?(?:\\d+|[一二两三四五六七八九十几]+)(?:[" + COUNTERS + "个片米颗把斤克]|公斤|毫升)(?=[\\u4e00-\\u9fff].*[钱价贵卖])"), "$1")
    .replace(/\b(?:\d+|two|three|a few) \w+ of /, "").replace(/(cost|price|much)(.*?) \d+ (?:ml|k?g|m) (?=[a-z])/, "$1$2 ")
    .replace(/哪[台个部架](.+?)坏了?(?=[?\s]*$)/, "$1坏了吗")
    .replace(/\btake (.+) home\b/, "borrow $1").replace(/开始([?呀啊\s]*)$|\b(start|begin)s?\b(?=[?\s]*$)|教我(?=用|使|做)/g, " ").trim();
}
