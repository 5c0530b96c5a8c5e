/* A passage as loaded; the first of a page has the details of the whole page, others null. */
function Text(index, item, page, details) {
  this.index = index;
  this.anchor = item[0];
  this.heading = item[1];
  this.text = item[2];
  this.page = page;
  this.details = details || "";
  this.isFirst = details !== null;
}

Text.prototype = {
  folded: function () {
    return this.foldedText = this.foldedText || foldText(this.text, this.index.variants);
  },

  /* Whether a phrase stands in the passage, its heading, or, in the first passage, the page's title or details. */
  has: function (phrase) {
    if (!phrase) return true;
    if (this.all === undefined) {
      var title = this.isFirst && (this.index.recordOf[this.page] || "")[0] || "";
      this.all = this.folded().text + "\n" + foldText(this.heading + "\n" + title + "\n" + this.details, this.index.variants).text;
      this.squeezed = squeezed(this.all);
    }
    // Spaces and punctuation between words don't matter; between Han characters alone they do.
    return this.all.includes(phrase) || /[^\u3005\u3007\u3400-\u9fff]/.test(phrase) && this.squeezed.includes(squeezed(phrase));
  },

  isHeaded: function (units) {
    var heading = sketch(this.index, this.heading);
    return heading && units.every(unit => unit.isExtra || heading.includes(squeezed(unit.label)));
  }
};

/* A text as it compares with others: folded, without spaces and punctuation. */
function sketch(index, text) {
  return squeezed(foldText(text, index.variants).text);
}

function squeezed(text) {
  return text.replace(/[^\p{L}\p{N}\p{M}+#]+/gu, "");
}
