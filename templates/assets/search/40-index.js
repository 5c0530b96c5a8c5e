function Index(entry, load) {
  var self = this;
  this.entry = entry;
  this.records = entry.records;
  this.weights = entry.weights;
  this.version = entry.version;
  this.generation = entry.generation;
  this.languages = entry.languages;
  this.files = new Map();
  this.decoded = new Map();
  this.load = load;
  this.firstTerms = entry.terms ? entry.terms.split(" ") : [];
  this.ignorable = new Set(entry.ignorable.split(" "));
  this.synonyms = new Map();
  entry.synonyms.forEach(group => {
    var words = group.split("|");
    words.forEach(word => {
      self.synonyms.set(word, (self.synonyms.get(word) || []).concat(words.filter(other => other !== word)));
    });
  });
  this.variants = Object.create(null);
  var pairs = Array.from(entry.variants || "");
  for (var i = 0; i + 1 < pairs.length; i += 2) this.variants[pairs[i]] = pairs[i + 1];

  var pages = entry.pages;
  this.languageOf = new Uint8Array(pages);
  this.firstPassage = new Uint32Array(pages + 1);
  this.groupOf = new Uint32Array(pages);
  var page = 0;
  eachNumber(entry.language, number => { self.languageOf[page++] = number; });
  page = 0;
  eachNumber(entry.passages, number => {
    self.firstPassage[page + 1] = self.firstPassage[page] + number + 1;
    page++;
  });
  this.groupPages = [];
  page = 0;
  eachNumber(entry.groups, number => {
    var members = [];
    for (var i = 0; i <= number; i++) {
      self.groupOf[page] = self.groupPages.length;
      members.push(page++);
    }
    self.groupPages.push(members);
  });
  this.passages = this.firstPassage[pages];
  this.pageOf = new Uint32Array(this.passages);
  for (page = 0; page < pages; page++) this.pageOf.fill(page, this.firstPassage[page], this.firstPassage[page + 1]);
  // Room to work in: what is written here is read in the same breath.
  this.gradeOf = new Uint8Array(this.passages);
  this.weightOf = new Float32Array(this.passages);
  this.facets = [];
  if (entry.facets) this.takeFacets(entry.facets);
}

Index.prototype = {
  /* The content of a file; null where it can't be had. */
  file(name) {
    var self = this, known = this.files.get(name);
    if (known) return known;
    var loading = Promise.resolve().then(() => self.load(name + ".json", self.generation)).catch(() => {
      self.files.delete(name);
      self.broken = (self.broken || 0) + 1;
      return null;
    });
    this.files.set(name, loading);
    return loading;
  },

  takeFacets(facets) {
    this.facets = facets.map(facet => {
      return {
        key: facet.key, label: facet.label,
        values: facet.values.map(value => {
          var pages = [], next = 0;
          eachNumber(value[2], gap => {
            pages.push(next + gap);
            next += gap + 1;
          });
          return { id: value[0], label: value[1], pages: Uint32Array.from(pages) };
        })
      };
    });
    var groupOf = this.groupOf;
    this.facets.forEach(facet => {
      facet.values.forEach(value => { value.count = countGroups(value.pages, groupOf, null); });
    });
  },

  loadFacets() {
    var self = this;
    if (this.entry.facets || this.facets.length) return Promise.resolve();
    return this.file("facets").then(facets => { if (facets && !self.facets.length) self.takeFacets(facets); });
  },

  search(query, options) {
    return new Search(this, String(query || ""), options || {}).run();
  },

  suggest(prefix, options) {
    return completions(this, String(prefix || ""), options && options.limit || 8);
  }
};

/* How many groups have one of some pages, all in order; mask, where given, says which pages count. */
function countGroups(pages, groupOf, mask) {
  var count = 0, last = -1;
  for (var i = 0; i < pages.length; i++) {
    if (mask && !mask[pages[i]]) continue;
    var group = groupOf[pages[i]];
    if (group !== last) count++;
    last = group;
  }
  return count;
}
