// Keeps an open page of the preview up to date: listens to the changes that the server tells of, loads the page again in its place,
// swaps style sheets and pictures without that, and shows what is to be mended.
(function () {
  "use strict";
  const script = document.currentScript || document.querySelector("script[data-lathe]");
  const page = script.dataset.page;
  const folder = new URL(".", script.src);
  let signature = script.dataset.signature;
  let styles = script.dataset.styles;
  let version = Number(script.dataset.version);
  const memory = "lathe-preview:" + location.pathname;

  // MARK: Where the reader was

  function remember() {
    const open = Array.from(document.querySelectorAll("details"), function (details) { return details.open; });
    try { sessionStorage.setItem(memory, JSON.stringify({ x: scrollX, y: scrollY, open: open, time: Date.now() })); } catch (error) { /* A private window. */ }
  }

  function recall() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(memory));
      sessionStorage.removeItem(memory);
    } catch (error) { /* A private window. */ }
    if (!kept || Date.now() - kept.time > 15000) { return; }
    document.querySelectorAll("details").forEach(function (details, index) {
      if (typeof kept.open[index] === "boolean") { details.open = kept.open[index]; }
    });
    const back = function () { scrollTo({ left: kept.x, top: kept.y, behavior: "instant" }); };
    back();
    if (document.readyState !== "complete") { addEventListener("load", back, { once: true }); }
  }

  function reload() {
    if (source) { source.close(); }
    remember();
    location.reload();
  }

  // MARK: Style sheets and pictures

  function swapStyles() {
    fetch(location.href, { cache: "no-cache" }).then(function (response) { return response.text(); }).then(function (text) {
      const fresh = new DOMParser().parseFromString(text, "text/html");
      const wanted = Array.from(fresh.querySelectorAll("link[rel=stylesheet]"), function (link) { return link.getAttribute("href"); });
      const old = Array.from(document.querySelectorAll("link[rel=stylesheet]"));
      if (wanted.length !== old.length) { reload(); return; }
      old.forEach(function (link, index) {
        if (link.getAttribute("href") === wanted[index]) { return; }
        // The old one goes when the new one is there, so that the page never stands without.
        const next = link.cloneNode();
        next.href = wanted[index];
        next.addEventListener("load", function () { link.remove(); });
        link.after(next);
      });
    }).catch(function () { /* The server has stopped, which is told already. */ });
  }

  function swapFiles(replaced) {
    Object.keys(replaced).forEach(function (path) {
      if (replaced[path] <= version) { return; }
      const address = new URL("/" + path.split("/").map(encodeURIComponent).join("/"), location.href).pathname;
      document.querySelectorAll("img[src], source[src], video[src], audio[src], video[poster]").forEach(function (element) {
        ["src", "poster"].forEach(function (name) {
          if (!element.hasAttribute(name)) { return; }
          const url = new URL(element.getAttribute(name), location.href);
          if (decodeURI(url.pathname) !== decodeURI(address)) { return; }
          url.search = "?lathe=" + replaced[path];
          element.setAttribute(name, url.href);
        });
      });
    });
  }

  // MARK: What is shown

  const host = document.createElement("div");
  host.setAttribute("data-lathe-preview", "");
  const root = host.attachShadow({ mode: "open" });
  const looks = document.createElement("link");
  looks.rel = "stylesheet";
  looks.href = new URL("preview.css", folder).href;
  const bar = make("div", "bar");
  const panel = make("div", "panel");
  panel.hidden = true;
  panel.tabIndex = 0;
  panel.setAttribute("role", "region");
  const voice = make("div");
  voice.setAttribute("role", "status");
  root.append(looks, bar, panel);
  let shown = "";
  let isClosed = false;

  function make(tag, name, text) {
    const element = document.createElement(tag);
    if (name) { element.className = name; }
    if (text !== undefined) { element.textContent = text; }
    return element;
  }

  function place(mistake, words) {
    const text = mistake.line > 0 ? mistake.file + " · " + words.line.replace("{line}", mistake.line) : mistake.file;
    const element = make("p", "place");
    if (mistake.href) {
      const link = make("a", "", text);
      link.href = mistake.href;
      element.append(link);
    } else {
      element.textContent = text;
    }
    return element;
  }

  // What the file becomes is told as after every save, and takes the message away.
  function mendButton(mistake, state, message) {
    const mend = make("button", "mend", state.words.mend);
    const refusal = make("p", "refusal");
    refusal.setAttribute("role", "status");
    message.id = "message-" + mistake.mend.cure;
    mend.setAttribute("aria-describedby", message.id);
    function refuse(text) {
      refusal.textContent = text;
      mend.textContent = state.words.mend;
      mend.disabled = false;
    }
    mend.addEventListener("click", function () {
      mend.disabled = true;
      mend.textContent = state.words.mending;
      refusal.textContent = "";
      fetch(state.mend, {
        method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ file: mistake.file, hash: mistake.mend.hash, cure: mistake.mend.cure })
      }).then(function (response) {
        if (response.ok) { return; }
        return response.json().then(function (answer) { refuse(answer.message || state.words.changed); });
      }).catch(function () { refuse(state.words.notMended); });
    });
    return [mend, refusal];
  }

  function item(mistake, state) {
    const words = state.words;
    const element = make("li");
    element.dataset.name = mistake.name;
    const message = make("p", "message", mistake.message);
    element.append(place(mistake, words), message);
    if (mistake.excerpt.some(function (part) { return part.trim(); })) {
      const line = make("pre");
      line.append(mistake.excerpt[0], make("mark", "", mistake.excerpt[1] || " "), mistake.excerpt[2]);
      element.append(line);
    }
    if (mistake.cure) { element.append(make("p", "cure", mistake.cure)); }
    if (mistake.suggestions.length > 0) { element.append(make("p", "perhaps", words.perhaps + mistake.suggestions.join(" / "))); }
    if (mistake.mend && state.mend) { element.append.apply(element, mendButton(mistake, state, message)); }
    return element;
  }

  function list(title, mistakes, state) {
    if (mistakes.length === 0) { return []; }
    const items = make("ol");
    mistakes.forEach(function (mistake) { items.append(item(mistake, state)); });
    return [make("h2", "", title), items];
  }

  function fill(state) {
    const words = state.words;
    const head = make("div", "head");
    const hide = make("button", "", words.hide);
    hide.addEventListener("click", function () { isClosed = true; show(state); });
    head.append(make("p", "stays", state.mistakes.length > 0 ? words.stays : ""), hide);
    panel.replaceChildren(head);
    panel.append.apply(panel, list(words.mistakes, state.mistakes, state));
    panel.append.apply(panel, list(words.elsewhere, state.elsewhere, state));
    panel.append.apply(panel, list(words.hints, state.hints, state));
    if (state.more) { panel.append(make("p", "", state.more)); }
    panel.setAttribute("aria-label", words.bar);
  }

  function button(text, name, state) {
    const element = make("button", name, text);
    element.setAttribute("aria-expanded", String(!panel.hidden));
    element.addEventListener("click", function () { isClosed = !panel.hidden; show(state, true); });
    return element;
  }

  function show(state, isAsked) {
    const errors = state.mistakes.length + state.elsewhere.length;
    const current = JSON.stringify([state.mistakes, state.elsewhere, state.hints]);
    const isNew = current !== shown;
    if (isNew && state.mistakes.length > 0) { isClosed = false; }
    shown = current;
    host.lang = state.language;
    panel.hidden = isClosed || !(state.mistakes.length > 0 || isAsked || (!panel.hidden && errors + state.hints.length > 0));
    fill(state);
    bar.replaceChildren();
    if (state.mark) { bar.append(make("span", "mark", state.mark)); }
    if (state.edit) {
      const link = make("a", "edit", state.words.edit);
      link.href = state.edit;
      bar.append(link);
    }
    if (state.hints.length > 0) { bar.append(button(state.words.showHints.replace("{count}", state.hints.length), "hints", state)); }
    if (errors > 0) { bar.append(button(state.words.show.replace("{count}", errors), "errors", state)); }
    voice.textContent = state.mistakes.length > 0 ? state.mistakes[0].message : "";
    bar.append(voice);
    voice.hidden = !panel.hidden;
    document.querySelectorAll("a[href]").forEach(function (link) {
      // Of a page that is held back itself the banner says so.
      const isElsewhere = link.origin === location.origin && link.pathname !== location.pathname;
      const path = isElsewhere ? link.pathname.slice(1) : "";
      let held;
      try { held = state.heldBack[decodeURIComponent(path)]; } catch (error) { /* No address of ours. */ }
      if (held) { link.setAttribute("data-lathe-held", held); } else { link.removeAttribute("data-lathe-held"); }
    });
  }

  // MARK: Listening

  let source = null;
  let last = null;

  function take(state) {
    if (state.moved) { location.replace(state.moved); return; }
    // A page that is gone stays as it was, with a word about it.
    if (state.signature && state.signature !== signature) { reload(); return; }
    if (state.signature && state.styles !== styles) {
      styles = state.styles;
      swapStyles();
    }
    swapFiles(state.replaced);
    version = state.version;
    last = state;
    show(state);
    document.documentElement.setAttribute("data-lathe-version", state.version);
  }

  function listen() {
    if (source || document.hidden) { return; }
    source = new EventSource(new URL("events?page=" + encodeURIComponent(page), folder));
    source.addEventListener("message", function (event) { take(JSON.parse(event.data)); });
    source.addEventListener("error", function () {
      if (!last) { return; }
      bar.replaceChildren(make("span", "mark", last.words.lost));
    });
    source.addEventListener("open", function () { if (last) { show(last); } });
  }

  // A browser keeps but six connections to a server: pages that nobody sees give theirs back.
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) { listen(); } else if (source) {
      source.close();
      source = null;
    }
  });
  document.body.append(host);
  recall();
  listen();
}());
