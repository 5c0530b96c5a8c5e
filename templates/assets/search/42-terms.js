Object.assign(Index.prototype, {
  shard: async function (number) {
    var file = await this.file("terms/" + number, file => {
      this.expect(file.stamp === this.entry.stamps.slice(number * 2, number * 2 + 2));
      return { words: file.terms.split(" "), postings: file.postings.split("|") };
    });
    return file || { words: [], postings: [] };
  },

  /* The postings of a term as text, a reference followed; "" where there is none. */
  term: async function (term) {
    var number = placeBefore(this.firstTerms, term);
    if (number < 0) return "";
    var shard = await this.shard(number), place = lowerBound(shard.words, term);
    if (shard.words[place] !== term) return "";
    var text = shard.postings[place];
    return text[0] === "=" ? this.term(text.slice(1)) : text;
  },

  /* Postings of a word that has synonyms, which stand in one file with it; nothing where only its terms can tell. */
  word: async function (word) {
    var place = this.words.get(word), number = place >> 12, groups = place >= 0 && await this.file("words/" + number, file => {
      this.expect(file.stamp === this.entry.words.slice(number * 2, number * 2 + 2));
      return file.groups;
    });
    return groups && groups[place >> 6 & 63].split("|")[place & 63];
  },

  hits: async function (term) {
    var known = this.decoded.get(term);
    if (known) return known;
    var text = await this.term(term), hits = decodePostings(this, text);
    if (this.decoded.size > 400) this.decoded.clear();
    // What is not there may only have failed to load.
    if (text) this.decoded.set(term, hits);
    return hits;
  },

  /* Terms that begin with a prefix, at most so many files of them. */
  beginningWith: async function (prefix, mostShards) {
    var first = Math.max(0, placeBefore(this.firstTerms, prefix)), shards = [], found = [];
    for (var number = first; number < this.firstTerms.length && shards.length < mostShards; number++) {
      if (number > first && !this.firstTerms[number].startsWith(prefix)) break;
      shards.push(this.shard(number));
    }
    (await Promise.all(shards)).forEach(shard => {
      for (var i = lowerBound(shard.words, prefix); i < shard.words.length && shard.words[i].startsWith(prefix); i++) {
        // A measure and a whole name are no beginnings of words.
        if (!shard.words[i].endsWith("~")) found.push({ word: shard.words[i], postings: shard.postings[i] });
      }
    });
    return found;
  }
});

/* Where a value stands in an ascending list, or would. */
function lowerBound(list, value) {
  var low = 0, high = list.length;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (list[middle] < value) low = middle + 1; else high = middle;
  }
  return low;
}

/* Where a value stands in an ascending list, or else the last before it. */
function placeBefore(list, value) {
  var place = lowerBound(list, value);
  return list[place] === value ? place : place - 1;
}
