/* A yes-no question that ends with 吗, as it does in the words of questions. */
function withEnding(text) {
  return text.replace(/(不|么|没|没有|否|嘛)[呀啊呢? ]*$/, "吗");
}

/* A question without the verb that says that something takes place, and without what goods are measured out in. */
function withoutVerbs(text) {
  return text.replace(/(举办|举行|召开|进行|摆摊|办)(?=[的呀啊呢? ]*$|[\u4e00-\u9fff]{3})/, "").replace(/\bhow many \w+ of (?=[a-z])/, "how many ");
}
