Object.assign(Index.prototype, {
  /* The number of the file that a term would stand in. */
  shardOf(term) {
    var low = 0, high = this.firstTerms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (this.firstTerms[middle] <= term) low = middle + 1; else high = middle;
    }
    return low - 1;
  },

  shard(number) {
    return this.file("terms/" + number, file => {
      this.expect(file.stamp === this.entry.stamps.slice(number * 2, number * 2 + 2));
      return { words: file.terms.split(" "), postings: file.postings.split("|") };
    }).then(file => file || { words: [], postings: [] });
  },

  /* The postings of a term as text, a reference followed; "" where there is none. */
  term(term) {
    var number = this.shardOf(term), self = this;
    if (number < 0) return Promise.resolve("");
    return this.shard(number).then(shard => {
      var place = find(shard.words, term);
      if (place < 0) return "";
      var text = shard.postings[place];
      return text[0] === "=" ? self.term(text.slice(1)) : text;
    });
  },

  hits(term) {
    var self = this, known = this.decoded.get(term);
    if (known) return Promise.resolve(known);
    return this.term(term).then(text => {
      var hits = decodePostings(self, text);
      if (self.decoded.size > 400) self.decoded.clear();
      // What is not there may only have failed to load.
      if (text) self.decoded.set(term, hits);
      return hits;
    });
  },

  /* Terms that begin with a prefix, at most so many files of them. */
  beginningWith(prefix, mostShards) {
    var first = Math.max(0, this.shardOf(prefix)), shards = [];
    for (var number = first; number < this.firstTerms.length && shards.length < mostShards; number++) {
      if (number > first && this.firstTerms[number].slice(0, prefix.length) !== prefix) break;
      shards.push(this.shard(number));
    }
    return Promise.all(shards).then(shards => {
      var found = [];
      shards.forEach(shard => {
        for (var i = lowerBound(shard.words, prefix); i < shard.words.length && shard.words[i].slice(0, prefix.length) === prefix; i++) {
          // A measure is no beginning of a word.
          if (shard.words[i].slice(-1) !== "~") found.push({ word: shard.words[i], postings: shard.postings[i] });
        }
      });
      return found;
    });
  }
});

function lowerBound(words, word) {
  var low = 0, high = words.length;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (words[middle] < word) low = middle + 1; else high = middle;
  }
  return low;
}

function find(words, word) {
  var place = lowerBound(words, word);
  return words[place] === word ? place : -1;
}
