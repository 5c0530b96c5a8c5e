// Copying: the page's address, and code. Without a secure context the old command does it.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  var timers = new Map();

  function copyByCommand(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    area.className = "visually-hidden";
    document.body.appendChild(area);
    area.select();
    area.setSelectionRange(0, text.length);
    try {
      return document.execCommand("copy");
    } catch (error) {
      return false;
    } finally {
      area.remove();
    }
  }

  function copy(text) {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text).then(
        function () { return true; },
        function () { return copyByCommand(text); }
      );
    }
    return Promise.resolve(copyByCommand(text));
  }

  function answer(button, done) {
    var label = button.querySelector("[data-label]") || button.lastElementChild;
    if (!label.dataset.before) label.dataset.before = label.textContent;
    label.textContent = done ? words.copied : words.failed;
    button.focus();
    clearTimeout(timers.get(button));
    timers.set(button, setTimeout(function () {
      label.textContent = label.dataset.before;
      delete label.dataset.before;
    }, 2500));
  }

  // From a stick or a share the public address is worth more than a path on this machine.
  function address() {
    var canonical = document.querySelector("link[rel=canonical]");
    if (canonical && (location.protocol === "file:" || !location.hash)) return canonical.href;
    return location.href;
  }

  document.querySelectorAll("[data-copy-address]").forEach(function (button) {
    button.addEventListener("click", function () {
      copy(address()).then(function (done) { answer(button, done); });
    });
  });

  document.querySelectorAll("[data-print]").forEach(function (button) {
    // Boxes for teachers stand in texts of all types.
    if (document.querySelector(".for-teachers")) button.hidden = false;
    button.addEventListener("click", function () {
      document.documentElement.dataset.paper = button.dataset.print;
      window.print();
    });
  });

  document.querySelectorAll("pre.code").forEach(function (block) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "code-copy";
    var icon = document.createElement("span");
    icon.className = "icon icon-copy";
    icon.setAttribute("aria-hidden", "true");
    var label = document.createElement("span");
    label.setAttribute("data-label", "");
    label.setAttribute("role", "status");
    button.setAttribute("aria-label", words.copy);
    button.title = words.copy;
    button.appendChild(icon);
    button.appendChild(label);
    button.addEventListener("click", function () {
      copy(block.textContent.replace(/\n$/, "")).then(function (done) { answer(button, done); });
    });
    if (block.parentElement.classList.contains("codeblock")) block.parentElement.appendChild(button);
  });
})();
