function Index(entry, load) {
  var self = this;
  if (entry.version !== VERSION) throw failure("version", "The search index has another version.");
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
  this.titles = this.isStale = null;
  if (entry.facets) this.takeFacets(entry.facets);
}

Index.prototype = {
  /* What read makes of a file's content; null where it can't be had or read. */
  file(name, read) {
    var self = this, known = this.files.get(name);
    if (!known) {
      known = Promise.resolve().then(() => self.load(name + ".json", self.generation)).then(read).catch(() => {
        self.files.delete(name);
        self.broken = (self.broken || 0) + 1;
        return null;
      });
      this.files.set(name, known);
    }
    return known;
  },

  /* To be asked of a file that may be of a newer build than the entry: nothing in such a one may be believed. */
  expect(isOwn) {
    if (!isOwn) {
      this.isStale = true;
      throw isOwn;
    }
  },

  /* The site was published anew meanwhile. */
  renew() {
    var self = this;
    if (!this.renewing) {
      this.renewing = open(this).then(fresh => { Object.assign(self, fresh); }, error => {
        if (error.code === "version") throw error;
      }).finally(() => { self.renewing = null; });
    }
    return this.renewing;
  },

  takeFacets(facets) {
    this.facets = facets.map(facet => {
      return {
        key: facet.key, label: this.inLanguages(facet.label),
        values: facet.values.map(value => {
          var pages = [], next = 0;
          eachNumber(value[2], gap => {
            pages.push(next + gap);
            next += gap + 1;
          });
          return { id: value[0], label: this.inLanguages(value[1]), pages: Uint32Array.from(pages) };
        })
      };
    });
    var groupOf = this.groupOf;
    this.facets.forEach(facet => {
      facet.values.forEach(value => { value.count = countGroups(value.pages, groupOf, null); });
    });
  },

  loadFacets() {
    return this.entry.facets ? Promise.resolve() : this.file("facets", facets => this.takeFacets(facets));
  },

  /* A label that is the same in all languages is a text. */
  inLanguages(label) {
    return label.big ? this.languages.reduce((labels, language) => Object.assign(labels, { [language]: label }), {}) : label;
  },

  search(query, options) {
    var text = textOf(query), given = options || {}, looking = new Search(this, text, given).run();
    if (given.answers === false) return looking;
    return Promise.all([looking, answersOf(this, text, given)]).then(both => Object.assign(both[0], { answers: both[1] }));
  },

  /* What a query asks, as questions.js reads it; null where that can't be loaded. */
  question(query, options) {
    return this.reading(parseQuery(this, textOf(query)), options && options.now).then(reading => reading && reading.question);
  },

  /* { question, alike: characters that look alike } of a parsed query; null where questions.js can't be loaded. */
  reading(parsed, now) {
    return Promise.all([part(this, "questions"), this.loadFacets()]).then(loaded => loaded[0] && loaded[0](this, parsed, now));
  },

  /* The type of each page. */
  typeOf(page) {
    if (!this.types) {
      this.types = [];
      this.facets.filter(facet => facet.key === "type").forEach(facet => {
        facet.values.forEach(value => { value.pages.forEach(page => { this.types[page] = value.id; }); });
      });
    }
    return this.types[page];
  },

  pagesOf(key, id) {
    var found = [];
    this.facets.forEach(facet => {
      if (facet.key === key) facet.values.forEach(value => { if (value.id === id) found = Array.from(value.pages); });
    });
    return found;
  },

  suggest(prefix, options) {
    return completions(this, textOf(prefix), options && options.limit || 8);
  }
};

function textOf(query) {
  return Object(query) === query ? "" : String(query || "");
}

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
