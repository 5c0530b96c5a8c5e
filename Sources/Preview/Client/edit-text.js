// The buttons over the text: each puts its marks around what is chosen, or at the beginning of its lines.
window.latheTools = function (bar, area, words) {
  "use strict";
  function put(start, end, text, from, to) {
    area.focus();
    area.setSelectionRange(start, end);
    // So it can be undone like what was typed.
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, start, end, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    area.setSelectionRange(start + from, start + to);
  }

  function around(before, after) {
    const start = area.selectionStart;
    const chosen = area.value.slice(start, area.selectionEnd) || words.words;
    put(start, area.selectionEnd, before + chosen + after, before.length, before.length + chosen.length);
  }

  function atLines(mark) {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const next = area.value.indexOf("\n", area.selectionEnd);
    const end = next < 0 ? area.value.length : next;
    const text = area.value.slice(start, end).split("\n").map(function (line) { return mark + line; }).join("\n");
    put(start, end, text, text.length, text.length);
  }

  // Each where the cursor stands, its words chosen so that they can be written at once.
  let behind = null;

  function name(file) {
    const text = file.isShown ? words.alt : file.name;
    const mark = (file.isShown ? "![" : "[") + text + "](" + file.name + ")";
    // While the words of the one before are still chosen, the next stands behind it.
    const isNext = behind && area.selectionStart === behind.from && area.selectionEnd === behind.to;
    const start = isNext ? behind.end : area.selectionEnd;
    // A picture stands in a paragraph of its own.
    const before = file.isShown && start > 0 && !area.value.slice(0, start).endsWith("\n\n") ? (area.value[start - 1] === "\n" ? "\n" : "\n\n") : "";
    const from = before.length + mark.indexOf(text);
    put(start, start, before + mark, from, from + text.length);
    behind = { from: start + from, to: start + from + text.length, end: start + before.length + mark.length };
  }

  const tools = [
    ["bold", "B", function () { around("**", "**"); }], ["italic", "I", function () { around("*", "*"); }],
    ["heading", "H", function () { atLines("## "); }], ["list", "•", function () { atLines("- "); }],
    ["quote", "❯", function () { atLines("> "); }], ["code", "{}", function () { around("`", "`"); }],
    ["link", "↗", function () { around("[", "](https://)"); }], ["picture", "▣", function () { window.latheFiles.choose(true, name); }]];
  if (!area.dataset.receives) {
    area.dataset.receives = "yes";
    window.latheFiles.receive(area, name);
  }
  bar.replaceChildren();
  const buttons = tools.map(function (tool, index) {
    const element = document.createElement("button");
    element.type = "button";
    element.dataset.tool = tool[0];
    const sign = document.createElement("span");
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = tool[1];
    element.append(sign, " " + words[tool[0]]);
    element.tabIndex = index === 0 ? 0 : -1;
    element.addEventListener("click", tool[2]);
    bar.append(element);
    return element;
  });
  bar.addEventListener("keydown", function (event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = buttons.indexOf(document.activeElement);
    if (!step || at < 0) { return; }
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    buttons.forEach(function (button) { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
  });
};
