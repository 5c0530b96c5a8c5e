Object.assign(Text.prototype, {
  /* About 120 characters around the best place, cut into pieces: [{ text, hit }]. What was hit is added to found. */
  excerpt: function (marks, found) {
    var text = this.text, ranges = this.ranges(text, this.folded(), marks), from = 0;
    if (!ranges.length && this.details) {
      ranges = this.ranges(this.details, foldText(this.details, this.index.variants), marks);
      text = ranges.length ? this.details : text || this.details.split("\n")[0];
    }
    var wordOf = range => text.slice(range[0], range[1]), most = -1;
    // The window that shows the most different words.
    ranges.forEach((range, i) => {
      var shown = new Set(), worth = 0;
      found.add(wordOf(range));
      for (var j = i; j < ranges.length && width(text, range[0], ranges[j][1]) < 100; j++) {
        var word = wordOf(ranges[j]);
        worth += shown.has(word) ? 0.1 : width(word, 0, word.length);
        shown.add(word);
      }
      if (worth > most) {
        most = worth;
        from = range[0];
      }
    });
    if (ranges.length) from = startBefore(text, from);
    var to = from, length = 0;
    while (to < text.length && length < 120) length += widthAt(text, to++);
    to += /^[A-Za-z0-9]{0,20}/.exec(text.slice(to))[0].length;
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1])) to++;
    var pieces = [], at = from, seam = text === this.text ? " " : " \u00b7 ";
    function add(end, hit) {
      if (end > at) pieces.push({ text: text.slice(at, end).replace(/\n/g, seam).replace(/\s+/g, " "), hit: hit });
      at = Math.max(at, end);
    }
    ranges.forEach(range => {
      if (range[0] < from || range[1] > to) return;
      add(range[0], false);
      add(range[1], true);
    });
    add(to, false);
    if (pieces.length && from > 0 && !pieces[0].hit) pieces[0].text = "\u2026" + pieces[0].text;
    if (to < text.length && pieces.length) pieces.push({ text: "\u2026", hit: false });
    return pieces;
  },

  /* Where the marks stand in the text, joined where they touch. */
  ranges: function (text, folded, marks) {
    var ranges = [], words = new Set(), line = folded.text, places = folded.places;
    marks.forEach(mark => {
      if (/^[^\u3005\u3007\u3400-\u9fff\s]+$/.test(mark)) {
        words.add(mark);
        return;
      }
      for (var at = line.indexOf(mark), stop = 0; at >= 0 && mark && stop < 200; at = line.indexOf(mark, at + 1), stop++) {
        ranges.push([places[at], places[at + mark.length]]);
      }
    });
    if (words.size) {
      cutRuns(line).some(run => {
        if (run.han) return false;
        var end = run.start + run.word.length;
        if (words.has(run.word) || run.parts.some(part => words.has(part)) || run.parts.length === 1 && hasPiece(words, run.word)) {
          while (run.parts.length > 1 && squeezed(line.slice(run.start, end)).length < squeezed(run.word).length && end < line.length) end++;
          ranges.push([places[run.start], places[Math.min(end, line.length)]]);
        }
        return ranges.length > 400;
      });
    }
    ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return ranges.reduce((joined, range) => {
      var last = joined[joined.length - 1];
      if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
      // A part of a character, such as the 1 of \u00bd, is nothing to mark.
      else if (range[1] > range[0]) joined.push(range);
      return joined;
    }, []);
  }
});

/* Whether a word is found by a piece of it, as `esp` or `32` find `esp32`. */
function hasPiece(words, word) {
  return (word.match(/[a-z]+|\d+/g) || []).some((piece, i, pieces) => pieces.length > 1 && piece.length > 1 && words.has(piece));
}

/* Han characters are as wide as two others. */
function widthAt(text, at) {
  return text.charCodeAt(at) > 0x2e7f ? 2 : 1;
}

function width(text, from, to) {
  var sum = 0;
  for (var i = from; i < to && sum <= 200; i++) sum += widthAt(text, i);
  return sum;
}

/* Back to the beginning of the sentence, or some characters. */
function startBefore(text, at) {
  for (var i = at, room = 40; i > 0; i--) {
    room -= widthAt(text, i - 1);
    if (/[\n\u3002\uff01\uff1f\uff1b]/.test(text[i - 1]) || /[.!?] /.test(text.slice(i - 2, i))) return i;
    if (room <= 0) {
      while (i < at && /[A-Za-z0-9\udc00-\udfff]/.test(text[i])) i++;
      return i;
    }
  }
  return 0;
}
