/* What is loaded of pages: what a result shows of them, and their passages. */
Object.assign(Index.prototype, {
  /* The record of a page; nothing where it can't be had. */
  record: async function (page) {
    var first = page - page % 100;
    if (!this.recordOf[page]) await this.file("pages/" + first / 100, file => {
      this.expect(file.stamp === this.entry.stamp);
      file.pages.forEach((record, i) => {
        this.recordOf[first + i] = record;
      });
      return file;
    });
    return this.recordOf[page];
  },

  /* The passages of the file that has one, by their numbers; null where it can't be had. */
  texts: function (passage) {
    var entry = this.entry, group = Math.floor(this.pageOf[passage] / entry.pagesPerFile), start = this.firstPassage[group * entry.pagesPerFile];
    var part = Math.floor((passage - start) / entry.perFile);
    return this.file("text/" + group + "-" + part, file => {
      this.expect(file.stamp === entry.stamp);
      var texts = new Map(), number = start + part * entry.perFile;
      file.pages.forEach(item => item.slice(1).forEach(passage => {
        var page = this.pageOf[number];
        passage[2].length;
        texts.set(number, new Text(this, passage, page, number === this.firstPassage[page] ? item[0] : null));
        number++;
      }));
      return texts;
    });
  }
});
