// The filters of the search page, made from the index once; then only their counts change.
(function () {
  "use strict";
  var parts = window.LatheInterface.parts;
  // A group of more values than this shows those that count most now, and the others on demand.
  var most = 12;

  function Facets(form, index, words) {
    this.words = words;
    this.groups = index.facets.map(function (facet) {
      var field = parts.element("fieldset", "facet");
      var options = parts.element("div", "facet-options");
      field.appendChild(parts.element("legend", "", parts.said(facet.label)));
      field.appendChild(options);
      form.appendChild(field);
      return new Group(facet, options, words);
    });
  }

  Facets.prototype.chosen = function () {
    var filters = {};
    this.groups.forEach(function (group) {
      var values = group.options.filter(function (option) { return option.input.checked; });
      if (values.length > 0) filters[group.key] = values.map(function (option) { return option.input.value; });
    });
    return filters;
  };

  Facets.prototype.choose = function (filters) {
    this.groups.forEach(function (group) {
      var values = Object.prototype.hasOwnProperty.call(filters, group.key) ? filters[group.key] : [];
      group.options.forEach(function (option) { option.input.checked = values.indexOf(option.input.value) >= 0; });
    });
  };

  Facets.prototype.count = function (counts) {
    this.groups.forEach(function (group) { group.count((counts && counts[group.key]) || {}); });
  };

  function Group(facet, holder, words) {
    var group = this;
    this.key = facet.key;
    this.words = words;
    this.isOpen = false;
    this.options = facet.values.map(function (value) {
      var label = parts.element("label", "facet-option");
      var input = document.createElement("input");
      input.type = "checkbox";
      input.name = facet.key;
      input.value = value.id;
      var text = parts.element("span", "", parts.said(value.label));
      var number = parts.element("b", "", String(value.count));
      text.appendChild(number);
      label.appendChild(input);
      label.appendChild(text);
      holder.appendChild(label);
      return { label: label, input: input, number: number, count: value.count };
    });
    this.more = parts.element("button", "facet-more");
    this.more.type = "button";
    this.more.hidden = true;
    this.more.addEventListener("click", function () {
      group.isOpen = true;
      var first = group.options.find(function (option) { return option.label.hidden; });
      group.show();
      if (first) first.input.focus();
    });
    holder.appendChild(this.more);
    this.show();
  }

  Group.prototype.count = function (counts) {
    this.options.forEach(function (option) {
      var value = option.input.value;
      option.count = Object.prototype.hasOwnProperty.call(counts, value) ? counts[value] : 0;
      option.number.textContent = String(option.count);
      option.label.classList.toggle("is-empty", option.count === 0 && !option.input.checked);
    });
    this.show();
  };

  Group.prototype.show = function () {
    var isLong = !this.isOpen && this.options.length > most;
    var ranked = this.options.slice().sort(function (a, b) { return b.input.checked - a.input.checked || b.count - a.count; });
    var shown = new Set(isLong ? ranked.slice(0, most) : ranked);
    this.options.forEach(function (option) {
      option.label.hidden = !shown.has(option) && option.label !== document.activeElement;
    });
    this.more.hidden = !isLong;
    this.more.textContent = this.words.moreValues.replace("{count}", String(this.options.length - shown.size));
  };

  window.LatheInterface.Facets = Facets;
})();
