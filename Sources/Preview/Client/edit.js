// An entry's editor: shows what is being written beside the form, and saves only what has changed.
(function () {
  "use strict";
  const make = window.latheFields.make;
  const token = location.pathname.split("/")[2].replace("edit-", "");
  // In an address's own coding, in which a plus is a plus.
  const file = decodeURIComponent((/[?&]file=([^&]*)/.exec(location.search) || ["", ""])[1]);
  const find = function (id) { return document.getElementById(id); };
  const [area, frame, state, save] = [find("text"), find("preview"), find("state"), find("save")];
  let entry = null;
  let fields = [];
  let words = {};

  // MARK: Asking

  function ask(name, body) {
    const options = body ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {};
    return fetch(name, options).then(function (response) {
      return response.json().then(function (value) { return { status: response.status, value: value }; });
    });
  }

  function changes() {
    const changed = { file: file, hash: entry.hash, fields: {} };
    fields.forEach(function (field) {
      const value = field.widget.value();
      if (JSON.stringify(value) !== field.before) { changed.fields[field.key] = value; }
    });
    if (area.value !== entry.text) { changed.text = area.value; }
    return changed;
  }

  function hasChanges() {
    if (!entry) { return false; }
    const changed = changes();
    return changed.text !== undefined || Object.keys(changed.fields).length > 0;
  }

  // MARK: The form

  function open(value) {
    entry = value;
    words = entry.words;
    window.latheFiles.begin(entry, tell);
    window.latheFields.begin(entry);
    const title = typeof entry.values.title === "string" ? entry.values.title : entry.file;
    document.title = words.edit + " · " + title;
    find("name").textContent = title;
    find("place").textContent = entry.type + " · " + entry.file;
    find("back").href = entry.page || "/";
    find("fields").hidden = !entry.hasFields;
    find("note").hidden = entry.hasFields;
    find("note").textContent = words.noFields;
    find("text-name").textContent = entry.hasFields ? words.text : words.wholeFile;
    find("conflict").hidden = true;
    find("first").replaceChildren();
    find("rest").replaceChildren();
    fields = (entry.hasFields ? entry.fields : []).map(function (form) {
      const isGiven = Object.prototype.hasOwnProperty.call(entry.values, form.key);
      const widget = window.latheFields.field(form, isGiven ? entry.values[form.key] : null);
      find(form.isFirst || isGiven ? "first" : "rest").append(widget.element);
      return { key: form.key, label: form.label, widget: widget, before: JSON.stringify(widget.value()) };
    });
    area.value = entry.text;
    // A text area has line breaks of its own.
    entry.text = area.value;
    window.latheTools(find("tools"), area, words);
    showVersions();
    fillNew();
    moving.open();
    tell("");
  }

  function tell(text, isBad) {
    state.textContent = text;
    state.classList.toggle("bad", isBad === true);
  }

  // MARK: The preview

  // One question of a kind at a time: what is written meanwhile is asked in the next.
  function asking(kind, use) {
    let isAsking = false;
    let isAskedAgain = false;
    return function again() {
      if (isAsking) { isAskedAgain = true; return; }
      isAsking = true;
      ask(kind, changes()).then(function (answer) {
        if (answer.status !== 200) { tell(answer.value.message, true); return null; }
        return use(answer.value);
      }).catch(function () { tell(words.lost, true); }).then(function () {
        isAsking = false;
        if (isAskedAgain) { isAskedAgain = false; again(); }
      });
    };
  }

  // The page follows every letter, what is wrong is told once the writer rests.
  const REST = 400;
  // Where only a look at all of it makes the page.
  const SHORT_REST = 120;
  let rest = null;

  function changed() {
    clearTimeout(rest);
    sketch();
    tell(hasChanges() ? words.unsaved : "");
  }

  const look = asking("look", function (found) {
    showMistakes(found.mistakes);
    return found.page ? show(found.page) : null;
  });

  const sketch = asking("sketch", function (found) {
    clearTimeout(rest);
    rest = setTimeout(look, found.page ? REST : SHORT_REST);
    if (!found.page) { return null; }
    return show(found.page);
  });

  let shown = "";
  let turn = 0;

  function head(page) {
    return Array.from(page.querySelectorAll("head link[rel=stylesheet], head script"), function (element) {
      return element.getAttribute("href") || element.getAttribute("src");
    });
  }

  function show(page) {
    const address = page + "?lathe-draft=" + token;
    const old = frame.contentDocument;
    if (page !== shown || !old || !old.querySelector("main")) {
      shown = page;
      return load(address);
    }
    turn += 1;
    const own = turn;
    return fetch(address).then(function (response) { return response.text(); }).then(function (text) {
      // A later answer was sooner.
      if (own !== turn) { return null; }
      const fresh = new DOMParser().parseFromString(text, "text/html");
      const main = fresh.querySelector("main");
      // Another kind of part needs its styles: the page is loaded with them.
      const loaded = head(old);
      // What scripts have fetched since is there as well.
      if (!main || !head(fresh).every(function (part) { return loaded.indexOf(part) >= 0; })) { return load(address); }
      old.querySelector("main").replaceWith(old.adoptNode(main));
      old.title = fresh.title;
      return null;
    });
  }

  function load(address) {
    const top = frame.contentWindow ? frame.contentWindow.scrollY : 0;
    return new Promise(function (resolve) {
      frame.addEventListener("load", function () {
        frame.contentWindow.scrollTo({ top: top, behavior: "instant" });
        // Links would lead away from what is written.
        frame.contentDocument.addEventListener("click", function (event) {
          const link = event.target.closest && event.target.closest("a[href]");
          if (link && !link.getAttribute("href").startsWith("#")) { event.preventDefault(); }
        });
        resolve();
      }, { once: true });
      frame.src = address;
    });
  }

  // MARK: Mistakes

  function showMistakes(mistakes) {
    const list = find("mistakes");
    list.replaceChildren();
    const atFields = {};
    mistakes.forEach(function (mistake) {
      const near = mistake.suggestions.length > 0 ? " " + words.perhaps + mistake.suggestions.join(" / ") : "";
      const text = mistake.message + (mistake.cure ? " " + mistake.cure : "") + near;
      const field = fields.find(function (field) { return field.key === mistake.field; });
      if (field) { (atFields[field.key] = atFields[field.key] || []).push(text); }
      const item = make("li", mistake.isError ? "error" : "hint");
      if (field) {
        item.append(make("b", "", field.label + " "), text);
      } else if (mistake.line) {
        const go = make("button", "go", words.line.replace("{n}", mistake.line));
        go.type = "button";
        go.addEventListener("click", function () { chooseLine(mistake.line); });
        item.append(go, text);
        if (mistake.wrong) { mistake.suggestions.forEach(function (name) { item.append(" ", offer(mistake, name)); }); }
      } else {
        item.append(text);
      }
      list.append(item);
    });
    if (mistakes.length === 0) { list.append(make("li", "fine", words.fine)); }
    fields.forEach(function (field) { field.widget.tell(atFields[field.key] || []); });
  }

  // Puts what was meant where the wrong words stand.
  function offer(mistake, name) {
    const text = words.put.replace("{name}", name);
    return window.latheFields.button(text, words.line.replace("{n}", mistake.line) + text, function () {
      const lines = area.value.split("\n");
      const line = lines[mistake.line - 1] || "";
      const at = line.indexOf(mistake.wrong);
      chooseLine(mistake.line);
      if (at < 0) { return; }
      lines[mistake.line - 1] = line.slice(0, at) + name + line.slice(at + mistake.wrong.length);
      area.value = lines.join("\n");
      chooseLine(mistake.line);
      changed();
    });
  }

  function chooseLine(number) {
    const lines = area.value.split("\n");
    const start = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[number - 1] || "").length);
  }

  // MARK: Saving

  let isSaving = false;

  // What was in the form when it was saved; the form itself stays as it is, and with it where the writer is.
  function settle(value, sent) {
    entry.hash = value.hash;
    entry.versions = value.versions;
    entry.text = sent.text;
    fields.forEach(function (field, index) { field.before = sent.fields[index]; });
    showVersions();
  }

  function put(name, body, take) {
    if (isSaving) { return; }
    isSaving = true;
    ask(name, body).then(function (answer) {
      if (answer.status === 200) {
        take(answer.value);
        tell(hasChanges() ? words.unsaved : words.saved);
        look();
      } else if (answer.status === 409) {
        const box = find("conflict");
        box.hidden = false;
        box.replaceChildren(words.conflict, " ", window.latheFields.button(words.reopen, words.reopen, function () {
          if (!hasChanges() || confirm(words.leave)) { reopen(); }
        }));
      } else {
        tell(words.failed + answer.value.message, true);
      }
    }).catch(function () { tell(words.lost, true); }).then(function () { isSaving = false; });
  }

  function store() {
    if (!entry) { return; }
    if (!hasChanges()) { tell(words.nothing); return; }
    const sent = { text: area.value, fields: fields.map(function (field) { return JSON.stringify(field.widget.value()); }) };
    put("save", changes(), function (value) { settle(value, sent); });
  }

  function reopen() {
    ask("entry?file=" + encodeURIComponent(file)).then(function (answer) {
      if (answer.status !== 200) { tell(answer.value.message, true); return; }
      open(answer.value);
      look();
    }).catch(function () { tell(words.lost || "", true); });
  }

  function showVersions() {
    const list = find("versions").querySelector("ul");
    list.replaceChildren();
    entry.versions.forEach(function (version) {
      const text = words.restore.replace("{time}", new Date(version.time).toLocaleString(entry.language));
      const item = make("li");
      item.append(window.latheFields.button(text, text, function () {
        if (hasChanges() && !confirm(words.leave)) { return; }
        put("restore", { file: file, hash: entry.hash, version: version.time }, open);
      }));
      list.append(item);
    });
    if (entry.versions.length === 0) { list.append(make("li", "", words.noVersions)); }
  }

  // MARK: A new entry

  function fillNew() {
    const select = find("new-type");
    if (select.options.length > 0) { return; }
    entry.types.forEach(function (type) { select.append(new Option(type.title, type.name)); });
  }

  find("open-new").addEventListener("click", function () {
    const form = find("new");
    form.hidden = !form.hidden;
    find("open-new").setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) { find("new-type").focus(); }
  });
  find("new").addEventListener("submit", function (event) {
    event.preventDefault();
    ask("new", { type: find("new-type").value, title: find("new-title").value }).then(function (answer) {
      if (answer.status === 200) { location.assign(answer.value.address); } else { find("new-state").textContent = answer.value.message; }
    }).catch(function () { tell(words.lost, true); });
  });

  const moving = window.latheMoving({
    ask: ask, hasChanges: hasChanges, reopen: reopen,
    entry: function () { return entry; }, words: function () { return words; }
  });

  find("form").addEventListener("input", function (event) {
    // What is asked of other files changes nothing of this one.
    if (!event.target.closest("#renaming, #withdrawal")) { changed(); }
  });
  save.addEventListener("click", store);
  addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      store();
    }
  });
  addEventListener("beforeunload", function (event) { if (hasChanges()) { event.preventDefault(); } });
  reopen();
}());
