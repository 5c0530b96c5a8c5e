/*
 * Words that differ from a misspelt one by a letter, or two from eight letters on. One half of the word is right:
 * the first is looked up among the terms, the last among the words by their ends.
 */
function nearWords(index, word) {
  if (word.length < 4) return Promise.resolve([]);
  var most = word.length >= 8 ? 2 : 1, half = Math.floor(word.length / 2);
  var head = word.slice(0, Math.max(2, half - 1));
  var tail = Array.from(word).reverse().join("").slice(0, Math.max(2, word.length - half - 1));
  return Promise.all([index.beginningWith(head, 6), index.file("spelling", file => file.files ? file.files.split(" ") : [])]).then(found => {
    var near = found[0].map(item => item.word);
    var firsts = found[1] || [];
    var files = [];
    var start = Math.max(0, lowerBound(firsts, tail) - 1);
    for (var i = start; i < firsts.length && files.length < 6 && (i === start || firsts[i].slice(0, tail.length) <= tail); i++) {
      files.push(index.file("spelling/" + i, file => file.words.split(" ")));
    }
    return Promise.all(files).then(lists => {
      lists.forEach(words => {
        if (!words) return;
        for (var i = lowerBound(words, tail); i < words.length && words[i].slice(0, tail.length) === tail; i++) {
          near.push(Array.from(words[i]).reverse().join(""));
        }
      });
      near = Array.from(new Set(near)).filter(other => other !== word && isNear(word, other, most));
      var nearest = near.filter(other => isNear(word, other, 1));
      return (nearest.length ? nearest : near).slice(0, 8);
    });
  });
}

/* Whether two words differ by at most so many letters added, lost, changed or swapped. */
function isNear(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false;
  var before = [], row = [], next;
  for (var j = 0; j <= b.length; j++) row[j] = j;
  for (var i = 1; i <= a.length; i++) {
    next = [i];
    var least = i;
    for (j = 1; j <= b.length; j++) {
      var cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return row[b.length] <= most;
}
