// The rows under the search box. A row that is being pointed at stays where it is while better answers come in.
(function () {
  "use strict";
  var own = window.LatheInterface;
  var parts = own.parts;
  var made = 0;

  function Rows(list) {
    this.list = list;
    this.rows = [];
  }

  // Puts new rows in place of the old ones; those up to the position `pinned` stay, and only their contents change.
  Rows.prototype.replace = function (items, pinned) {
    var old = new Map();
    this.rows.forEach(function (row) { old.set(row.key, row); });
    var kept = this.rows.slice(0, pinned + 1);
    var keys = new Set(kept.map(function (row) { return row.key; }));
    this.rows = kept.concat(items.filter(function (item) { return !keys.has(item.key); }).map(function (item) {
      return old.get(item.key) || { key: item.key, element: option() };
    }));
    var content = new Map();
    items.forEach(function (item) { content.set(item.key, item); });
    this.rows.forEach(function (row, position) {
      if (content.has(row.key)) content.get(row.key).fill(row.element);
      if (this.list.children[position] !== row.element) {
        this.list.insertBefore(row.element, this.list.children[position] || null);
      }
    }, this);
    while (this.list.children.length > this.rows.length) this.list.lastElementChild.remove();
  };

  Rows.prototype.indexOf = function (element) {
    var row = element && element.closest ? element.closest("[role=option]") : null;
    return this.rows.findIndex(function (one) { return one.element === row; });
  };

  // A link that is an option: it opens in a new tab like any other.
  function option() {
    var link = parts.element("a", "search-row");
    link.id = "search-row-" + (made += 1);
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    return link;
  }

  function body(link, look, title, note, excerpt) {
    link.className = "search-row type-" + look;
    link.textContent = "";
    link.appendChild(parts.icon(look));
    var text = parts.element("span", "search-row-text");
    text.appendChild(title);
    if (note) text.appendChild(parts.element("span", "search-row-note", note));
    text.appendChild(excerpt);
    link.appendChild(text);
  }

  // One page that was found.
  Rows.result = function (index, result, words) {
    return {
      key: result.url,
      fill: function (link) {
        var best = result.sections && result.sections[0];
        link.href = own.address(result.url, result.marks, best ? best.anchor : "");
        var title = parts.element("span", "search-row-title", result.title);
        parts.setLanguage(title, result.language);
        var note = [parts.label(index, "type", result.type)].concat((result.meta || []).slice(0, 2));
        if (result.partial) note.push(words.partial);
        var excerpt = parts.element("span", "search-row-excerpt");
        parts.setLanguage(excerpt, result.language);
        excerpt.appendChild(parts.marked(result.excerpt));
        body(link, parts.look(result.type), title, note.join(" · "), excerpt);
      },
    };
  };

  // The last row: to the page with everything that was found.
  Rows.all = function (address, text, number) {
    return {
      key: "all",
      fill: function (link) {
        link.href = address;
        link.className = "search-row search-row-all";
        link.textContent = "";
        link.appendChild(parts.element("span", "search-row-title", text));
        if (number) link.appendChild(parts.element("span", "count", String(number)));
        link.appendChild(parts.icon("arrow"));
      },
    };
  };

  own.Rows = Rows;
})();
