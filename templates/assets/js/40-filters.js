// Filters on a list. Items carry their tokens in data-filter; the choice stands in the address, so it can be shared.
(function () {
  "use strict";
  var words = document.querySelector("script[data-shown]").dataset;

  document.querySelectorAll("[data-listing]").forEach(function (listing) {
    var filters = listing.querySelector("[data-filters]");
    var list = listing.querySelector("[data-items]");
    if (!filters || !list) return;
    var items = Array.from(list.children).map(function (element) {
      return { element: element, tokens: new Set((element.getAttribute("data-filter") || "").split(" ")) };
    });
    var facets = Array.from(filters.querySelectorAll("[data-facet]")).map(function (element) {
      return Array.from(element.querySelectorAll("input")).map(function (input) {
        return { input: input, count: input.parentElement.querySelector("b") };
      });
    });
    var inputs = Array.from(filters.querySelectorAll("input"));
    var status = listing.querySelector("[data-status]");
    var clear = listing.querySelector("[data-clear]");
    var none = listing.querySelector("[data-none]");
    if (window.matchMedia("(min-width: 64rem)").matches) filters.open = true;

    // Within a facet any chosen value will do; across facets all must hold.
    function holds(item, facet) {
      var chosen = facet.filter(function (option) { return option.input.checked; });
      return chosen.length === 0 || chosen.some(function (option) { return item.tokens.has(option.input.value); });
    }

    function apply() {
      var counts = new Map();
      var shown = 0;
      items.forEach(function (item) {
        var failed = facets.filter(function (facet) { return !holds(item, facet); });
        item.element.hidden = failed.length > 0;
        if (failed.length === 0) shown += 1;
        facets.forEach(function (facet) {
          // An option's count answers: how many would it show beside what the other facets ask?
          if (failed.length > 1 || (failed.length === 1 && failed[0] !== facet)) return;
          facet.forEach(function (option) {
            if (item.tokens.has(option.input.value)) counts.set(option, (counts.get(option) || 0) + 1);
          });
        });
      });
      facets.forEach(function (facet) {
        facet.forEach(function (option) {
          var count = counts.get(option) || 0;
          if (option.count) option.count.textContent = String(count);
          option.input.parentElement.classList.toggle("is-empty", count === 0 && !option.input.checked);
        });
      });
      status.textContent = words.shown.replace("{shown}", String(shown)).replace("{total}", String(items.length));
      clear.hidden = !inputs.some(function (input) { return input.checked; });
      // How many there are in all stands under the heading.
      status.parentElement.hidden = clear.hidden;
      none.hidden = shown > 0;
    }

    function remember() {
      var chosen = inputs.filter(function (input) { return input.checked; }).map(function (input) { return input.value; });
      try {
        var hash = chosen.length > 0 ? "#filter=" + chosen.map(encodeURIComponent).join("+") : "#";
        history.replaceState(null, "", hash);
      } catch (error) {
        // Some browsers forbid this for files; the filters work all the same.
      }
    }

    function recall() {
      var match = /^#filter=(.*)$/.exec(location.hash);
      var chosen = new Set();
      if (match) {
        match[1].split("+").forEach(function (token) {
          try {
            chosen.add(decodeURIComponent(token));
          } catch (error) {
            // A mangled address chooses nothing.
          }
        });
      }
      inputs.forEach(function (input) { input.checked = chosen.has(input.value); });
      apply();
    }

    filters.addEventListener("change", function () { apply(); remember(); });
    filters.addEventListener("submit", function (event) { event.preventDefault(); });
    clear.addEventListener("click", function () {
      inputs.forEach(function (input) { input.checked = false; });
      apply();
      remember();
    });
    window.addEventListener("hashchange", function () {
      if (/^#filter=/.test(location.hash)) recall();
    });
    recall();
  });
})();
