// Words of the glossary: what one means is shown beside it.
(function () {
  "use strict";
  var said = window.LatheInterface.terms;
  var links = Array.from(document.querySelectorAll("[data-meaning]"));
  var open = null;

  function word(name) {
    return said[name] || "";
  }

  function part(tag, name, text) {
    var element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  }

  function close(returns) {
    if (!open) return;
    open.link.setAttribute("aria-expanded", "false");
    open.link.removeAttribute("aria-controls");
    open.note.remove();
    if (returns) open.link.focus();
    open = null;
  }

  // Beside the word, and within the page.
  function place(link, note) {
    var box = link.getClientRects()[0] || link.getBoundingClientRect();
    var around = note.offsetParent.getBoundingClientRect();
    var room = document.documentElement.clientWidth;
    var left = Math.max(8, Math.min(box.left, room - note.offsetWidth - 8));
    note.style.left = left - around.left + "px";
    note.style.top = box.bottom - around.top + 6 + "px";
  }

  function show(link) {
    close(false);
    var note = document.createElement("span");
    note.className = "gloss-note";
    note.id = "gloss-note";
    note.setAttribute("role", "group");
    note.setAttribute("aria-label", link.getAttribute("data-term"));
    var head = document.createElement("span");
    head.className = "gloss-head";
    head.appendChild(part("b", "", link.getAttribute("data-term")));
    if (link.hasAttribute("data-names")) head.appendChild(part("span", "gloss-also", link.getAttribute("data-names")));
    var button = part("button", "gloss-close", "×");
    button.type = "button";
    button.setAttribute("aria-label", word("close"));
    button.addEventListener("click", function () { close(true); });
    head.appendChild(button);
    note.appendChild(head);
    note.appendChild(part("span", "gloss-meaning", link.getAttribute("data-meaning")));
    if (link.href) {
      var more = part("a", "gloss-more", word("more"));
      more.href = link.href;
      note.appendChild(more);
    }
    link.parentNode.insertBefore(note, link.nextSibling);
    link.setAttribute("aria-expanded", "true");
    link.setAttribute("aria-controls", note.id);
    open = { link: link, note: note };
    place(link, note);
  }

  function activate(link) {
    if (open && open.link === link) close(false);
    else show(link);
  }

  links.forEach(function (link) {
    link.classList.add("gloss-word");
    link.setAttribute("aria-expanded", "false");
    // What an abbreviation stands for leads nowhere else.
    if (!link.href) {
      link.removeAttribute("title");
      link.setAttribute("role", "button");
      link.tabIndex = 0;
      link.addEventListener("keydown", function (event) {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        activate(link);
      });
    }
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
      event.preventDefault();
      activate(link);
    });
  });
  document.addEventListener("click", function (event) {
    if (open && !open.note.contains(event.target) && !event.target.closest("[data-meaning]")) close(false);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && open) close(open.note.contains(document.activeElement) || document.activeElement === open.link);
  });
  addEventListener("resize", function () { if (open) place(open.link, open.note); });
  addEventListener("beforeprint", function () { close(false); });
})();
