// The search box in the masthead: a combobox after WAI-ARIA that answers while the reader types.
(function () {
  "use strict";
  var form = document.querySelector("[data-search]");
  if (!form) return;
  var own = window.LatheInterface;
  var parts = own.parts;
  var words = form.dataset;
  var box = form.querySelector("[data-search-box]");
  var input = form.querySelector("input");
  var closing = form.querySelector("[data-search-close]");
  var most = 8;

  var panel = parts.element("div", "search-panel");
  panel.hidden = true;
  var note = parts.element("p", "search-note");
  var list = parts.element("div", "search-list");
  list.id = "search-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.results);
  var live = parts.element("div", "visually-hidden");
  live.setAttribute("role", "status");
  panel.appendChild(note);
  panel.appendChild(list);
  box.appendChild(panel);
  box.appendChild(live);
  input.setAttribute("enterkeyhint", "search");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", "search-list");

  var rows = new own.Rows(list);
  var active = -1;
  var asked = 0;
  var shown = 0;
  var composing = false;
  var pointer = null;
  var saying = 0;

  function query() { return input.value.trim(); }

  function page() { return form.action.split("?")[0] + "?q=" + encodeURIComponent(query()); }

  // Screen readers hear the count when the typing rests, not after every letter.
  function say(text) {
    clearTimeout(saying);
    saying = setTimeout(function () { live.textContent = text; }, 500);
  }

  function setNote(content) {
    note.textContent = "";
    note.hidden = !content;
    if (content) note.appendChild(typeof content === "string" ? document.createTextNode(content) : content);
  }

  function expand(open) {
    panel.hidden = !open;
    if (open) fit();
    input.setAttribute("aria-expanded", String(open && rows.rows.length > 0));
    if (!open) choose(-1);
  }

  // The list ends above the keyboard of a phone.
  function fit() {
    var view = window.visualViewport;
    var bottom = view ? view.offsetTop + view.height : window.innerHeight;
    list.style.maxHeight = Math.max(160, bottom - list.getBoundingClientRect().top - 8) + "px";
  }

  function choose(position) {
    if (rows.rows[active]) rows.rows[active].element.setAttribute("aria-selected", "false");
    active = position;
    var row = rows.rows[active];
    if (!row) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    row.element.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", row.element.id);
    row.element.scrollIntoView({ block: "nearest" });
  }

  // The last row that must not move: the chosen one, or the one under the pointer. A pointer that only happens to rest
  // there holds nothing against the first answer to a new query.
  function pinned(isFirst) {
    var held = active;
    if (pointer && !panel.hidden && (!isFirst || pointer.moved)) {
      held = Math.max(held, rows.indexOf(document.elementFromPoint(pointer.x, pointer.y)));
    }
    return held;
  }

  function show(index, found, isLast) {
    // A poorer state without results is no answer yet.
    if (found.total === 0 && !isLast) return;
    var isFirst = shown !== asked;
    shown = asked;
    var results = found.total > 0 ? found.results : found.near || [];
    var items = results.slice(0, most).map(function (result) { return own.Rows.result(index, result, words); });
    items.push(own.Rows.all(page(), found.total > 0 ? words.all.replace("{query}", query()) : words.ask, found.total));
    rows.replace(items, pinned(isFirst));
    list.setAttribute("aria-busy", String(!isLast));
    var none = words.none.replace("{query}", query());
    if (found.broken > 0) setNote(words.broken);
    else if (found.total === 0) setNote(results.length > 0 ? none + " " + words.near : none);
    else setNote("");
    expand(true);
    if (isFirst && active < 0) list.scrollTop = 0;
    if (isLast) say(found.total > 0 ? parts.counted(words, found.total) : note.textContent);
  }

  function ask() {
    asked += 1;
    var number = asked;
    if (!query()) {
      rows.replace([], -1);
      expand(false);
      say("");
      return;
    }
    list.setAttribute("aria-busy", "true");
    if (rows.rows.length === 0) {
      setNote(words.loading);
      expand(true);
    }
    own.open(form).then(function (index) {
      if (number !== asked) return null;
      return index.search(query(), {
        limit: most,
        answers: false,
        language: document.documentElement.lang,
        progress: function (found) { if (number === asked) show(index, found, false); },
      }).then(function (found) { if (number === asked) show(index, found, true); });
    }).catch(function (error) {
      if (number !== asked) return;
      rows.replace([], -1);
      list.setAttribute("aria-busy", "false");
      setNote(parts.failure(error, words));
      expand(true);
      say(note.textContent);
    });
  }

  function warm() { own.open(form).catch(function () { /* Said when it is asked for. */ }); }

  // Far down a page the box comes to the reader instead of the reader going to the box.
  function float() {
    if (form.getBoundingClientRect().bottom < 0) form.classList.add("is-floating");
  }

  function begin() {
    form.classList.add("is-open");
    closing.hidden = false;
    warm();
    if (query() && panel.hidden) ask();
  }

  function open() {
    float();
    form.classList.add("is-open");
    closing.hidden = false;
    input.focus({ preventScroll: true });
    input.select();
  }

  function leave() {
    asked += 1;
    expand(false);
    closing.hidden = true;
    form.classList.remove("is-open", "is-floating");
  }

  function move(step) {
    if (panel.hidden) return ask();
    var count = rows.rows.length + 1;
    choose((active + 1 + step + count) % count - 1);
  }

  function escape() {
    if (!panel.hidden) {
      asked += 1;
      expand(false);
    } else if (input.value) {
      input.value = "";
      ask();
    } else {
      input.blur();
    }
  }

  input.addEventListener("focus", begin);
  box.addEventListener("pointerenter", warm);
  input.addEventListener("compositionstart", function () { composing = true; });
  input.addEventListener("compositionend", function () {
    composing = false;
    changed();
  });
  input.addEventListener("input", function (event) { if (!composing && !event.isComposing) changed(); });

  function changed() {
    choose(-1);
    if (pointer) pointer.moved = false;
    ask();
  }

  input.addEventListener("keydown", function (event) {
    // While an input method is composing every key is its own.
    if (composing || event.isComposing || event.keyCode === 229) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") escape();
    else if (event.key === "Enter" && rows.rows[active]) rows.rows[active].element.click();
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", function (event) { if (composing) event.preventDefault(); });
  closing.addEventListener("click", function () {
    input.value = "";
    rows.replace([], -1);
    leave();
  });
  // A press on a row must not take the focus, else the row would be gone before the press ends.
  panel.addEventListener("mousedown", function (event) { event.preventDefault(); });
  box.addEventListener("focusout", function (event) {
    if (event.relatedTarget && box.contains(event.relatedTarget)) return;
    setTimeout(function () { if (!box.contains(document.activeElement)) leave(); }, 0);
  });
  document.addEventListener("pointerdown", function (event) { if (!form.contains(event.target)) leave(); });
  document.addEventListener("pointermove", function (event) {
    if (event.pointerType === "touch") return;
    // Browsers also report a move when only the page moved under the pointer.
    var moved = !pointer || pointer.x !== event.clientX || pointer.y !== event.clientY;
    pointer = { x: event.clientX, y: event.clientY, moved: moved || pointer.moved };
  });
  if (window.visualViewport) window.visualViewport.addEventListener("resize", function () { if (!panel.hidden) fit(); });
  own.openBox = open;
  // The reader was here before this script, and may have written something.
  if (document.activeElement === input) {
    float();
    begin();
  } else if (box.matches(":hover")) {
    warm();
  }
})();
