// The results of the search page. Elements are kept from one answer to the next, so that focus and place are, too.
(function () {
  "use strict";
  var own = window.LatheInterface;
  var parts = own.parts;

  function Finds(list, index, words) {
    this.list = list;
    this.index = index;
    this.words = words;
    this.finds = [];
    this.seen = new IntersectionObserver((entries) => { entries.forEach(this.complete, this); });
  }

  // A result that comes into view gets its texts; one that has not what was sought in them goes.
  Finds.prototype.complete = function (entry) {
    var find = this.finds[this.indexOf(entry.target)];
    if (entry.isIntersecting && find && find.more) find.more().then((result) => {
      if (result) find.fill(result, this.index, this.words, true);
      else find.element.remove();
    });
  };

  // Shows results; `divided` says that a line parts those with all words from those with most, `isLast` that they are whole.
  Finds.prototype.show = function (results, pinned, divided, isLast) {
    var old = new Map();
    this.finds.forEach(function (find) { old.set(find.key, find); });
    var kept = this.finds.slice(0, pinned + 1);
    var keys = new Set(kept.map(function (find) { return find.key; }));
    var content = new Map();
    results.forEach(function (result) { content.set(result.url, result); });
    this.finds = kept.concat(results.filter(function (result) { return !keys.has(result.url); }).map(function (result) {
      return old.get(result.url) || new Find(result.url);
    }));
    var place = this.list.firstChild;
    var isDivided = false;
    this.finds.forEach(function (find) {
      if (content.has(find.key)) find.fill(content.get(find.key), this.index, this.words, isLast);
      if (divided && find.isPartial && !isDivided) {
        isDivided = true;
        place = this.put(this.divider(), place);
      }
      place = this.put(find.element, place);
      this.seen.unobserve(find.element);
      if (find.more) this.seen.observe(find.element);
    }, this);
    while (place) {
      var next = place.nextSibling;
      place.remove();
      place = next;
    }
  };

  // Puts an element before `place` unless it is there already; gives the place after it.
  Finds.prototype.put = function (element, place) {
    if (element === place) return place.nextSibling;
    this.list.insertBefore(element, place);
    return place;
  };

  Finds.prototype.divider = function () {
    if (!this.line) this.line = parts.element("li", "finds-divider", this.words.partial);
    return this.line;
  };

  // The position of the result that holds an element; -1 where none does.
  Finds.prototype.indexOf = function (element) {
    return element ? this.finds.findIndex(function (find) { return find.element.contains(element); }) : -1;
  };

  function Find(key) {
    this.key = key;
    this.isPartial = false;
    this.element = parts.element("li", "find");
    this.badge = parts.element("span", "badge");
    this.badge.setAttribute("aria-hidden", "true");
    this.note = parts.element("p", "find-note");
    this.heading = parts.element("h3", "find-title");
    this.link = parts.element("a");
    this.excerpt = parts.element("p", "find-excerpt");
    this.rest = parts.element("div", "find-more");
    this.heading.appendChild(this.link);
    var body = parts.element("div", "find-body");
    [this.note, this.heading, this.excerpt, this.rest].forEach(function (part) { body.appendChild(part); });
    this.element.appendChild(this.badge);
    this.element.appendChild(body);
  }

  Find.prototype.fill = function (result, index, words, isLast) {
    var look = parts.look(result.type);
    this.isPartial = result.partial;
    this.more = result.more;
    this.element.className = "find type-" + look;
    this.badge.textContent = "";
    this.badge.appendChild(parts.icon(look));
    this.link.textContent = result.title;
    this.note.textContent = "";
    this.note.appendChild(parts.element("span", "kind", parts.label(index, "type", result.type)));
    (result.meta || []).forEach(function (text) { this.note.appendChild(parts.element("span", "", text)); }, this);
    [this.link, this.excerpt, this.rest].forEach(function (part) {
      part.removeAttribute("lang");
      parts.setLanguage(part, result.language);
    });
    var sections = result.sections || [];
    var best = sections[0];
    this.link.href = own.address(result.url, result.marks, best ? best.anchor : "");
    this.excerpt.textContent = "";
    this.excerpt.classList.toggle("is-waiting", result.excerpt.length === 0 && !(isLast && !result.more));
    if (best && best.title) this.excerpt.appendChild(this.section(result, best, "find-section"));
    this.excerpt.appendChild(parts.marked(result.excerpt.length > 0 ? result.excerpt : best && best.excerpt));
    this.rest.textContent = "";
    var others = sections.slice(1, 4).filter(function (section) { return section.title; });
    if (others.length > 0) {
      this.rest.appendChild(parts.element("span", "find-more-label", words.sections));
      others.forEach(function (section) { this.rest.appendChild(this.section(result, section, "find-other")); }, this);
    }
    (result.translations || []).forEach(function (translation) {
      var link = parts.element("a", "find-translation");
      link.href = own.address(translation.url, result.marks, "");
      link.lang = link.hreflang = translation.language;
      link.appendChild(parts.icon("globe"));
      link.appendChild(document.createTextNode(translation.title));
      this.rest.appendChild(link);
    }, this);
  };

  Find.prototype.section = function (result, section, className) {
    var link = parts.element("a", className, section.title);
    link.href = own.address(result.url, result.marks, section.anchor);
    return link;
  };

  own.Finds = Finds;
})();
