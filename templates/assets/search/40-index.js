function Index(entry, load) {
  if (entry.version !== VERSION) throw failure("version", "version");
  this.entry = entry;
  this.records = entry.records;
  this.recordOf = entry.records || [];
  this.weights = entry.weights;
  this.generation = entry.generation;
  this.languages = entry.languages;
  this.files = new Map();
  this.decoded = new Map();
  this.load = load;
  this.firstTerms = entry.terms ? entry.terms.split(" ") : [];
  this.ignorable = new Set(entry.ignorable.split(" "));
  this.synonyms = new Map();
  this.words = new Map();
  entry.synonyms.forEach((group, i) => {
    // Those behind two bars are on no page.
    var found = group.split("||")[0].split("|");
    group.split(/\|+/).forEach((word, at) => {
      this.synonyms.set(word, (this.synonyms.get(word) || []).concat(found.filter(other => other !== word)));
      // No group has more than 64 words, and 64 groups are one file.
      this.words.set(word, i << 6 | at);
    });
  });
  this.asking = entry.asking && new Set(entry.asking[0] + "\u6708");
  var next = 0;
  if (this.asking) eachNumber(entry.asking[1], gap => {
    this.asking.add(next += gap);
    next++;
  });
  this.variants = variantsOf(entry.variants);

  this.languageOf = [];
  eachNumber(entry.language, number => this.languageOf.push(number));
  this.firstPassage = [0];
  this.pageOf = [];
  eachNumber(entry.passages, number => {
    for (var page = this.firstPassage.length - 1; number >= 0; number--) this.pageOf.push(page);
    this.firstPassage.push(this.pageOf.length);
  });
  this.groupOf = [];
  this.groupPages = [];
  eachNumber(entry.groups, number => {
    for (var members = []; number >= 0; number--) members.push(this.groupOf.push(this.groupPages.length) - 1);
    this.groupPages.push(members);
  });
  this.passages = this.pageOf.length;
  // Room to work in: what is written here is read in the same breath.
  this.gradeOf = new Uint8Array(this.passages);
  this.weightOf = new Float32Array(this.passages);
  this.facets = [];
  this.isStale = this.types = this.names = null;
  this.broken = 0;
  if (entry.facets) this.takeFacets(entry.facets);
}

/* Traditional characters with their simplified ones: the way from each to the next, where ways go back odd. */
function variantsOf(texts) {
  var variants = Object.create(null), traditional = [], last = 0, at = 0;
  eachNumber(texts[0], gap => { traditional.push(last += gap); });
  last = 0;
  eachNumber(texts[1], step => {
    last += step & 1 ? -(step + 1) >> 1 : step >> 1;
    variants[String.fromCharCode(traditional[at++])] = String.fromCharCode(last);
  });
  return variants;
}

Index.prototype = {
  /* What read makes of a file's content; null where it can't be had or read. */
  file: function (name, read) {
    if (!this.files.has(name)) {
      this.files.set(name, (async () => {
        try {
          return read(await this.load(name + ".json", this.generation));
        } catch {
          this.files.delete(name);
          this.broken++;
          return null;
        }
      })());
    }
    return this.files.get(name);
  },

  /* To be asked of a file that may be of a newer build than the entry: nothing in such a one may be believed. */
  expect: function (isOwn) {
    if (!isOwn) {
      this.isStale = true;
      throw isOwn;
    }
  },

  /* The site was published anew meanwhile. */
  renew: function () {
    this.renewing = this.renewing || open(this).then(fresh => Object.assign(this, fresh), error => {
      if (error.code === "version") throw error;
    }).finally(() => { this.renewing = null; });
    return this.renewing;
  },

  takeFacets: function (facets) {
    this.facets = facets.map(facet => ({
      key: facet.key, label: this.inLanguages(facet.label),
      values: facet.values.map(value => {
        var pages = [], next = 0;
        eachNumber(value[2], gap => {
          pages.push(next + gap);
          next += gap + 1;
        });
        return { id: value[0], label: this.inLanguages(value[1]), pages: pages, count: this.countGroups(pages) };
      })
    }));
  },

  /* How many groups have one of some pages, all in order; mask, where given, says which pages count. */
  countGroups: function (pages, mask) {
    var count = 0, last = -1;
    pages.forEach(page => {
      if (mask && !mask[page]) return;
      if (this.groupOf[page] !== last) count++;
      last = this.groupOf[page];
    });
    return count;
  },

  /* A label that is the same in all languages is a text. */
  inLanguages: function (label) {
    return label.big ? Object.fromEntries(this.languages.map(language => [language, label])) : label;
  },

  search: async function (query, options) {
    var given = options || {}, search = new Search(this, textOf(query), given), looking = search.run();
    if (given.answers === false) return looking;
    search.answers = answersOf(search, given);
    return Object.assign(await looking, { answers: await search.answers });
  },

  /* What a query asks, as questions.js reads it; null where that can't be loaded. */
  question: async function (query, options) {
    var reading = await this.reading(parseQuery(this, textOf(query)), options && options.now);
    return reading && reading.question;
  },

  /*
   * Whether something may be asked by a parsed query. Of every word by which something is, the entry has a character, or by its hash a
   * pair or a word; so others are taken for asking at times, and none that asks for a plain one.
   */
  mayAsk: function (parsed) {
    // One word with digits, as machines and materials are named, asks nothing.
    return !/^\w*\d\w*$/.test(parsed.folded) && (!this.asking || parsed.runs.some(run => (run.han ? Array.from(run.han).concat(pairsOf(run.han)) : run.parts.concat(run.word)).some(text => this.asks(text))));
  },

  /* Whether a character, a pair of them or a word may be of one that asks. */
  asks: function (text) {
    return !!this.asking && (this.asking.has(text) || (text.length > 1 || text < "\x80") && this.asking.has(hashOf(text) & 0x7fff));
  },

  /* { question } of a parsed query; null for a bare name, and where questions.js can't be loaded. */
  reading: async function (parsed, now) {
    if (/^\w*\d\w*$/.test(parsed.folded)) return null;
    var loaded = await Promise.all([part(this, "questions"), this.questionWords(parsed), this.filters()]);
    return loaded[0] && loaded[0](this, parsed, loaded[1], now);
  },

  /* Has the filters, which large portals have in a file of their own. */
  filters: function () {
    return this.entry.facets || this.file("facets", facets => this.takeFacets(facets));
  },

  /* The words with which questions are put, as the files of the languages have them that follow from the query's script; or what stands beside
     them, in files whose names end so. */
  questionWords: async function (parsed, ending) {
    var scripts = this.entry.questions, han = parsed.runs.filter(run => run.han).length, words = parsed.runs.length - han;
    var names = Object.keys(scripts).filter(name => scripts[name] === "han" ? han : words > (han ? 2 : 0));
    return (await Promise.all(names.map(name => this.file("questions/" + name + (ending || ""), Object)))).filter(Boolean);
  },

  /* The type of each page. */
  typeOf: function (page) {
    if (!this.types) {
      this.types = [];
      this.valuesOf("type").forEach(value => value.pages.forEach(page => { this.types[page] = value.id; }));
    }
    return this.types[page];
  },

  pagesOf: function (key, id) {
    return this.valuesOf(key).reduce((found, value) => value.id === id ? value.pages : found, []);
  },

  valuesOf: function (key) {
    return this.facets.filter(facet => facet.key === key).flatMap(facet => facet.values);
  },

  suggest: async function (prefix, options) {
    var slips = await slipsOf(this);
    return slips ? slips.completions(textOf(prefix), options) : [];
  }
};

function textOf(query) {
  return Object(query) === query ? "" : String(query || "");
}
