// The form of an entry's fields. A value is a string, a list of values, or a record: { map: [{ key, value }] }; nothing is null.
// What a form can't show is handed back as it was.
window.latheFields = (function () {
  "use strict";
  let count = 0;
  let words = {};
  let entries = {};

  function make(tag, name, text) {
    const element = document.createElement(tag);
    if (name) { element.className = name; }
    if (text !== undefined) { element.textContent = text; }
    return element;
  }

  function newID() { count += 1; return "field-" + count; }

  function button(text, label, act) {
    const element = make("button", "", text);
    element.type = "button";
    element.setAttribute("aria-label", label);
    element.addEventListener("click", act);
    return element;
  }

  function changed(element) { element.dispatchEvent(new Event("input", { bubbles: true })); }

  // MARK: One line

  function choices(options, text) {
    const select = make("select");
    select.append(new Option("—", ""));
    let isKnown = text === "";
    options.forEach(function (option) {
      const isMeant = !isKnown && option.names.some(function (name) { return name.toLowerCase() === text.toLowerCase(); });
      // What is written for it already stays as it is.
      select.append(new Option(option.label, isMeant ? text : option.value, isMeant, isMeant));
      isKnown = isKnown || isMeant;
    });
    if (!isKnown) { select.append(new Option(text, text, true, true)); }
    return select;
  }

  function control(form, text) {
    if (form.shape === "choice") { return choices(form.choices, text); }
    if (form.shape === "boolean") {
      return choices([
        { value: "true", label: words.yes, names: ["true", "yes", "on", "是", "有"] },
        { value: "false", label: words.no, names: ["false", "no", "off", "否", "无"] }], text);
    }
    const input = make(form.shape === "text" || text.includes("\n") ? "textarea" : "input");
    if (input.tagName === "TEXTAREA") { input.rows = 3; }
    if (form.shape === "date" && /^(\d{4}-\d\d-\d\d)?$/.test(text)) { input.type = "date"; }
    if (form.shape === "number") { input.inputMode = form.isWhole ? "numeric" : "decimal"; }
    if (form.shape === "reference") { input.setAttribute("list", dataList(form.types)); }
    input.autocomplete = "off";
    input.value = text;
    return input;
  }

  function dataList(types) {
    const id = "entries-" + types.join("-");
    if (document.getElementById(id)) { return id; }
    const list = make("datalist");
    list.id = id;
    const named = types.length > 0 ? types : Object.keys(entries);
    named.forEach(function (type) {
      (entries[type] || []).forEach(function (entry) {
        const option = make("option");
        option.value = entry.name;
        option.label = entry.title;
        list.append(option);
      });
    });
    document.body.append(list);
    return id;
  }

  // A file beside the entry: its name, or one that is chosen, dropped or pasted.
  function chooser(form, input) {
    const element = make("div", "chooser");
    function take(file) {
      input.value = file.name;
      changed(input);
    }
    element.append(input, button(words.choose, words.chooseFor + form.label, function () { window.latheFiles.choose(false, take); }));
    window.latheFiles.receive(element, take);
    return element;
  }

  function line(form, value, label) {
    const input = control(form, value || "");
    if (label) { input.setAttribute("aria-label", label); } else { input.id = newID(); }
    return { element: form.shape === "file" ? chooser(form, input) : input, input: input, value: function () { return input.value.trim() === "" ? null : input.value; } };
  }

  // MARK: Several

  function rows(form, value, row, isBroad) {
    const element = make("div", "rows");
    const list = make("div");
    const items = [];
    function add(item) {
      const widget = row(item);
      const holder = make("div", isBroad ? "row broad" : "row");
      const entry = { widget: widget, holder: holder };
      holder.append(widget.element, button("×", "", function () {
        const index = items.indexOf(entry);
        items.splice(index, 1);
        holder.remove();
        number();
        const next = items[Math.min(index, items.length - 1)];
        (next ? next.holder.querySelector("input, select, textarea, button") : more).focus();
        changed(element);
      }));
      items.push(entry);
      list.append(holder);
      number();
      return holder;
    }
    function number() {
      items.forEach(function (entry, index) {
        entry.holder.lastElementChild.setAttribute("aria-label", words.remove.replace("{n}", index + 1) + form.label);
        if (entry.widget.number) { entry.widget.number(index + 1); }
      });
    }
    const more = button("+", words.add + form.label, function () {
      const first = add(null).querySelector("input, select, textarea");
      if (first) { first.focus(); }
      changed(element);
    });
    element.append(list, more);
    (value === null ? [] : Array.isArray(value) ? value : [value]).forEach(add);
    return {
      element: element,
      value: function () {
        const values = items.map(function (entry) { return entry.widget.value(); }).filter(function (item) { return item !== null; });
        if (values.length === 0) { return null; }
        return values;
      }
    };
  }

  function listOfLines(form, value) {
    return rows(form, value, function (item) {
      if (item !== null && typeof item !== "string") { return other(item); }
      const widget = line(form.fields[0], item, form.label);
      widget.number = function (number) { widget.input.setAttribute("aria-label", form.label + " " + number); };
      return widget;
    }, false);
  }

  function record(form, value) {
    const element = make("fieldset", "record");
    const legend = make("legend", "", form.label);
    element.append(legend);
    const isText = typeof value === "string";
    const pairs = isText ? [{ key: form.fields[0].key, value: value }] : (value && value.map) || [];
    const parts = form.fields.map(function (inner) {
      const pair = pairs.find(function (pair) { return inner.names.indexOf(pair.key) >= 0; });
      const widget = field(inner, pair ? pair.value : null);
      element.append(widget.element);
      return { form: inner, pair: pair, widget: widget, before: JSON.stringify(widget.value()) };
    });
    return {
      element: element,
      number: function (number) { legend.textContent = form.label + " " + number; },
      value: function () {
        const isSame = parts.every(function (part) { return JSON.stringify(part.widget.value()) === part.before; });
        if (isSame) { return value; }
        const result = pairs.filter(function (pair) {
          const part = parts.find(function (part) { return part.pair === pair; });
          return !part || part.widget.value() !== null;
        }).map(function (pair) {
          const part = parts.find(function (part) { return part.pair === pair; });
          return { key: pair.key, value: part && JSON.stringify(part.widget.value()) !== part.before ? part.widget.value() : pair.value };
        });
        parts.forEach(function (part) {
          if (!part.pair && part.widget.value() !== null) { result.push({ key: part.form.key, value: part.widget.value() }); }
        });
        if (result.length === 0) { return null; }
        return isText && result.length === 1 && result[0] === pairs[0] ? result[0].value : { map: result };
      }
    };
  }

  function other(value) {
    const element = make("p", "other", words.other);
    return { element: element, value: function () { return value; } };
  }

  // MARK: A field

  function isLine(value) { return value === null || typeof value === "string"; }

  function field(form, value) {
    const element = make("div", "field");
    element.dataset.field = form.key;
    const help = make("p", "help", form.help);
    help.id = newID();
    const mistakes = make("div", "mistakes");
    mistakes.id = newID();
    let widget;
    if (form.shape === "records") {
      widget = rows(form, value, function (item) { return record(form, item); }, true);
    } else if (form.shape === "record") {
      widget = Array.isArray(value) ? other(value) : record(form, value);
    } else if (form.shape === "list") {
      widget = listOfLines(form, value);
    } else if (form.shape !== "other" && isLine(value)) {
      widget = line(form, value);
    } else if (Array.isArray(value) && value.every(isLine)) {
      widget = listOfLines(Object.assign({}, form, { fields: [Object.assign({}, form, { shape: "line" })] }), value);
    } else {
      widget = other(value);
    }
    const name = form.label + (form.isRequired ? " (" + words.required + ")" : "");
    if (widget.input) {
      const label = make("label", "", name);
      label.htmlFor = widget.input.id;
      widget.input.setAttribute("aria-describedby", help.id + " " + mistakes.id);
      element.append(label, help, widget.element, mistakes);
    } else {
      const label = make("p", "label", name);
      label.id = newID();
      element.setAttribute("role", "group");
      element.setAttribute("aria-labelledby", label.id);
      element.setAttribute("aria-describedby", help.id);
      element.append(label, help, widget.element, mistakes);
    }
    return {
      element: element,
      value: widget.value,
      tell: function (messages) {
        mistakes.replaceChildren.apply(mistakes, messages.map(function (message) { return make("p", "mistake", message); }));
        if (widget.input) { widget.input.setAttribute("aria-invalid", String(messages.length > 0)); }
      }
    };
  }

  return {
    make: make, button: button, field: field,
    begin: function (entry) { words = entry.words; entries = entry.entries; }
  };
}());
