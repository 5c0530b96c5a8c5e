// What can be saved: the whole portal, sets of pages such as learning paths, and what is kept already.
(function () {
  "use strict";
  var offline = window.LatheInterface && window.LatheInterface.offline;
  var place = document.querySelector("[data-offline]");
  if (!offline || !place) return;
  var told = offline.part("whole").querySelector("[data-offline-size]");
  var button = offline.part("whole").querySelector("[data-offline-save]");
  var more = offline.part("more");

  function kinds() { return more.checked ? "paisf" : "pais"; }

  function tellWhole() {
    offline.ask({ ask: "size", kinds: kinds() }).then(function (sizes) {
      var nothing = sizes.left.files === 0;
      button.disabled = nothing;
      offline.say(told, nothing ? "saved" : "size", { size: offline.size(sizes.left.bytes), count: sizes.left.files });
    }, function () { offline.say(told, "broken"); });
  }

  button.addEventListener("click", function () {
    offline.saveAll({ ask: "size", kinds: kinds() }, { ask: "remember", kinds: kinds() }, button, told);
  });
  more.addEventListener("change", tellWhole);

  // A page with all that it shows.
  function addresses(url) {
    return fetch(url).then(function (response) {
      if (!response.ok) return [];
      return response.text().then(function (html) {
        var page = new DOMParser().parseFromString(html, "text/html");
        var main = page.querySelector("main") || page;
        var found = [url];
        function add(text) { if (text) found.push(new URL(text, url).href.split(/[?#]/)[0]); }
        main.querySelectorAll("[src], [srcset], [poster], a[href]").forEach(function (element) {
          add(element.getAttribute("src"));
          add(element.getAttribute("poster"));
          (element.getAttribute("srcset") || "").split(",").forEach(function (item) { add(item.trim().split(/\s+/)[0]); });
          var href = element.localName === "a" ? element.getAttribute("href") : "";
          if (href && !/^[a-z][a-z0-9+.-]*:|^#|\/$|\.html?([?#]|$)/i.test(href)) add(href);
        });
        return found;
      });
    }, function () { return []; });
  }

  place.querySelectorAll("[data-offline-set]").forEach(function (set) {
    var look = set.querySelector("[data-offline-save]");
    var size = set.querySelector("[data-offline-size]");
    var urls = null;
    look.addEventListener("click", function () {
      if (urls) {
        offline.saveAll({ ask: "size", urls: urls }, { ask: "remember", name: set.getAttribute("data-offline-set"), urls: urls }, look, size);
        return;
      }
      look.disabled = true;
      Promise.all(set.getAttribute("data-pages").split(" ").map(function (href) { return addresses(new URL(href, location.href).href); })).then(function (lists) {
        urls = Array.from(new Set([].concat.apply([], lists)));
        return offline.ask({ ask: "size", urls: urls });
      }).then(function (sizes) {
        var nothing = sizes.left.files === 0;
        look.disabled = nothing;
        if (!nothing) {
          look.textContent = button.textContent;
          look.removeAttribute("aria-label");
          look.focus();
        }
        offline.say(size, nothing ? "saved" : "size", { size: offline.size(sizes.left.bytes), count: sizes.left.files });
      }, function () {
        urls = null;
        look.disabled = false;
        offline.say(size, "broken");
      });
    });
  });

  function tellKept() {
    return offline.ask({ ask: "state" }).then(function (state) {
      var list = offline.part("pages");
      list.textContent = "";
      more.checked = (state.saved.kinds || "").includes("f");
      state.pages.forEach(function (page) {
        var link = document.createElement("a");
        link.href = page.url;
        link.textContent = page.title.split(" — ")[0];
        var item = document.createElement("li");
        item.appendChild(link);
        list.appendChild(item);
      });
      if (!state.pages.length) offline.say(list.appendChild(document.createElement("li")), "none");
    });
  }

  offline.part("forget").addEventListener("click", function () {
    offline.ask({ ask: "forget" }).then(function () {
      offline.say(offline.part("forgotten"), "gone");
      more.checked = false;
      return tellKept();
    }).then(tellWhole, function () { offline.say(offline.part("forgotten"), "broken"); });
  });

  tellKept().then(tellWhole, tellWhole);
})();
