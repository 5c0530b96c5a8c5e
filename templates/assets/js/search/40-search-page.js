// The search page: what is in the field and the filters, in the address and in the list is kept the same.
(function () {
  "use strict";
  var finder = document.querySelector("[data-finder]");
  if (!finder) return;
  var own = window.LatheInterface;
  var parts = own.parts;
  var words = finder.dataset;
  var step = 20;

  function part(name) { return finder.querySelector("[data-finder-" + name + "]"); }

  var form = part("form");
  var input = form.querySelector("input");
  var filters = part("filters");
  var status = part("status");
  var note = part("note");
  var more = part("more");
  var clear = part("clear");

  var state = own.searchAddress.read();
  var limit = Math.max(step, own.searchAddress.limit());
  var asked = 0;
  var shown = 0;
  var composing = false;
  var pointer = null;
  var ready = null;
  var writing = 0;
  var isFirst = true;
  var answers = new own.Answers(part("answers"), words);

  // The filters and lists, once the index is here.
  function prepare() {
    if (!ready) {
      ready = own.open(finder).then(function (index) {
        var made = {
          index: index,
          facets: new own.Facets(part("facets"), index, words),
          finds: new own.Finds(part("results"), index, words),
          near: new own.Finds(part("near-results"), index, words),
        };
        filters.hidden = index.facets.length === 0;
        finder.querySelector(".listing").classList.toggle("listing-with-filters", index.facets.length > 0);
        made.facets.choose(state.filters);
        return made;
      });
      ready.catch(function () { ready = null; });
    }
    return ready;
  }

  function ask() {
    asked += 1;
    var number = asked;
    if (!status.textContent) status.textContent = words.loading;
    prepare().then(function (made) {
      if (number !== asked) return null;
      return made.index.search(state.query, {
        limit: limit,
        texts: 4,
        language: document.documentElement.lang,
        filters: made.facets.chosen(),
        campus: own.Answers.campus(),
        progress: function (found) { if (number === asked) show(made, found, false); },
      }).then(function (found) { if (number === asked) show(made, found, true); });
    }).catch(function (error) {
      if (number !== asked) return;
      status.textContent = "";
      setNote(parts.failure(error, words));
    });
  }

  function setNote(content) {
    note.textContent = "";
    note.hidden = !content;
    if (content) note.appendChild(typeof content === "string" ? document.createTextNode(content) : content);
  }

  // The last result that must keep its place: the one with the focus, or the one under the pointer.
  function pinned(made, isFirst) {
    var held = made.finds.indexOf(document.activeElement);
    if (pointer && (!isFirst || pointer.moved)) {
      held = Math.max(held, made.finds.indexOf(document.elementFromPoint(pointer.x, pointer.y)));
    }
    return held;
  }

  function show(made, found, isLast) {
    // A poorer state without results is no answer yet.
    if (!isLast && found.total === 0) return;
    var held = pinned(made, shown !== asked);
    shown = asked;
    var anchor = made.finds.finds[held];
    var top = anchor ? anchor.element.getBoundingClientRect().top : 0;
    made.finds.show(found.results, held, found.partial > 0, isLast);
    made.facets.count(found.facets);
    // Now the values stand in their order.
    if (isFirst) filters.open = window.matchMedia("(min-width: 64rem)").matches;
    isFirst = false;
    // What grew above the result under the pointer is scrolled away.
    if (anchor) window.scrollBy({ top: anchor.element.getBoundingClientRect().top - top, behavior: "instant" });

    var chosen = count(made.facets.chosen());
    part("chosen").textContent = chosen > 0 ? String(chosen) : "";
    clear.hidden = chosen === 0;
    more.hidden = !isLast || found.results.length >= found.total;
    setNote(found.broken > 0 ? words.broken : "");
    // An answer comes together with the results that it would push down.
    if (found.answers || isLast) answers.show(found.answers || []);
    if (!isLast) return;
    var none = found.total === 0;
    part("none").hidden = !none;
    var near = none && found.near ? found.near : [];
    made.near.show(near, -1, false, true);
    part("near").hidden = near.length === 0;
    var nothing = chosen > 0 ? words.noneFiltered : words.none.replace("{query}", state.query);
    setStatus(answers.text, none ? nothing : parts.counted(words, found.total));
    fetchForPaper();
  }

  // What only paper needs comes after what the reader waits for.
  function fetchForPaper() {
    if (!words.print) return;
    var sheet = parts.element("link", "");
    sheet.rel = "stylesheet";
    sheet.media = "print";
    sheet.href = words.print;
    document.head.appendChild(sheet);
    delete words.print;
  }

  // What stands in the card below is said with the number of results, once, and not shown twice.
  function setStatus(answer, text) {
    var made = document.createDocumentFragment();
    if (answer) made.appendChild(parts.element("span", "visually-hidden", answer + " "));
    made.appendChild(document.createTextNode(text));
    status.textContent = "";
    status.appendChild(made);
  }

  function count(filters) {
    return Object.keys(filters).reduce(function (sum, key) { return sum + filters[key].length; }, 0);
  }

  // Browsers allow only so many changes of the address in a while.
  function remember(isStep) {
    clearTimeout(writing);
    if (isStep) own.searchAddress.write(state, limit, true);
    else writing = setTimeout(function () { own.searchAddress.write(state, limit, false); }, 250);
  }

  function changed() {
    if (pointer) pointer.moved = false;
    if (input.value.trim() === state.query) return;
    state.query = input.value.trim();
    limit = step;
    ask();
    remember(false);
  }

  function filter() {
    prepare().then(function (made) {
      state.filters = made.facets.chosen();
      limit = step;
      ask();
      remember(true);
    });
  }

  function recall() {
    state = own.searchAddress.read();
    limit = Math.max(step, own.searchAddress.limit());
    input.value = state.query;
    if (ready) ready.then(function (made) { made.facets.choose(state.filters); ask(); });
    else ask();
  }

  input.addEventListener("compositionstart", function () { composing = true; });
  input.addEventListener("compositionend", function () {
    composing = false;
    changed();
  });
  input.addEventListener("input", function (event) { if (!composing && !event.isComposing) changed(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (composing) return;
    clearTimeout(writing);
    state.query = input.value.trim();
    ask();
    remember(true);
  });
  part("facets").addEventListener("change", filter);
  part("facets").addEventListener("submit", function (event) { event.preventDefault(); });
  clear.addEventListener("click", function () {
    prepare().then(function (made) {
      made.facets.choose({});
      input.focus();
      filter();
    });
  });
  more.addEventListener("click", function () {
    var last = part("results").lastElementChild;
    limit += step;
    ask();
    remember(false);
    // The button may be gone with the last results; then the focus goes on to the first new one.
    if (last) setTimeout(function () { if (more.hidden && last.nextElementSibling) last.nextElementSibling.querySelector("a").focus(); }, 300);
  });
  document.addEventListener("pointermove", function (event) {
    if (event.pointerType === "touch") return;
    var moved = !pointer || pointer.x !== event.clientX || pointer.y !== event.clientY;
    pointer = { x: event.clientX, y: event.clientY, moved: moved || pointer.moved };
  });
  window.addEventListener("popstate", recall);
  own.onKey(function () {
    input.focus();
    input.select();
  });

  input.setAttribute("enterkeyhint", "search");
  recall();
  own.searchAddress.write(state, limit, false);
  if (!state.query && window.matchMedia && window.matchMedia("(hover: hover)").matches) input.focus({ preventScroll: true });
})();
