/*
 * Words that differ from a misspelt one by a letter, or two from eight letters on. One half of the word is right:
 * the first is looked up among the terms, the last among the words by their ends.
 */
Slips.prototype.nearWords = async function (word) {
  if (word.length < 4) return [];
  var index = this.index, most = word.length >= 8 ? 2 : 1, half = Math.floor(word.length / 2), files = [];
  var head = word.slice(0, Math.max(2, half - 1)), tail = reversed(word).slice(0, Math.max(2, word.length - half - 1));
  var near = (await index.beginningWith(head, 6)).map(item => item.word), firsts = this.firstWords, start = Math.max(0, tools.lowerBound(firsts, tail) - 1);
  for (var i = start; i < firsts.length && i < start + 6 && (i === start || firsts[i].slice(0, tail.length) <= tail); i++) {
    files.push(index.file("spelling/" + i, file => file.words.split(" ")));
  }
  (await Promise.all(files)).forEach(words => { near = near.concat((words || []).filter(word => word.startsWith(tail)).map(reversed)); });
  near = Array.from(new Set(near)).filter(other => other !== word && isNear(word, other, most));
  var nearest = near.filter(other => isNear(word, other, 1));
  return (nearest.length ? nearest : near).slice(0, 8);
};

function reversed(word) {
  return Array.from(word).reverse().join("");
}

/* Whether two words differ by at most so many letters added, lost, changed or swapped. */
function isNear(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false;
  var before = [], row = [], next;
  for (var j = 0; j <= b.length; j++) row[j] = j;
  for (var i = 1; i <= a.length; i++) {
    next = [i];
    for (j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min.apply(null, next) > most) return false;
    before = row;
    row = next;
  }
  return row[b.length] <= most;
}
