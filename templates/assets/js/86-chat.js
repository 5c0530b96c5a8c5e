// WeChat's own browser shows pages but gets no files: who taps one is told how to come by it, with the address to copy.
(function () {
  "use strict";
  if (!/MicroMessenger/.test(navigator.userAgent)) return;
  var words = document.currentScript.dataset;
  var files = /\.(ics|csv|zip|stl|3mf|step|stp|obj|gcode|svg|dxf|ino|hex|uf2|py|xml|json|pdf|docx?|xlsx?|pptx?|odt|ods|odp)$/i;
  var panel = null;
  var from = null;

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) made.textContent = text;
    return made;
  }

  function close() {
    panel.hidden = true;
    if (from) from.focus();
  }

  function build() {
    document.head.appendChild(element("link", { rel: "stylesheet", href: words.deviceStyle }));
    panel = element("div", { class: "chat", role: "dialog", "aria-labelledby": "chat-text" });
    panel.appendChild(element("p", { id: "chat-text" }, words.chat));
    var field = panel.appendChild(element("input", { type: "text", readonly: "", "aria-labelledby": "chat-text" }));
    var copy = panel.appendChild(element("button", { type: "button", class: "button" }, words.copy));
    var shut = panel.appendChild(element("button", { type: "button", class: "button button-plain" }, "×"));
    copy.addEventListener("click", function () {
      field.select();
      field.setSelectionRange(0, field.value.length);
      if (document.execCommand("copy")) copy.textContent = words.copied;
    });
    shut.addEventListener("click", close);
    panel.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
    document.body.appendChild(panel);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || !(link.hasAttribute("download") || files.test(link.pathname)) || link.origin !== location.origin) return;
    event.preventDefault();
    from = link;
    if (!panel) build();
    panel.hidden = false;
    panel.querySelector("input").value = link.href;
    panel.querySelector(".button").textContent = words.copy;
    panel.querySelector(".button").focus();
  });
})();
