// Alternatives: of each set one is shown, the same name in all of them, as last chosen on this device. Nothing is sent.
(function () {
  "use strict";
  var key = "lathe-tabs";
  var most = 12;
  var said = document.currentScript;
  var opensWhenFound = "onbeforematch" in document.documentElement;

  function kept() {
    try {
      var names = JSON.parse(localStorage.getItem(key));
      return Array.isArray(names) ? names.filter(function (name) { return typeof name === "string"; }) : [];
    } catch (error) {
      return [];
    }
  }

  function keep(name) {
    try {
      localStorage.setItem(key, JSON.stringify([name].concat(kept().filter(function (other) { return other !== name; })).slice(0, most)));
    } catch (error) {
      // Without storage the choice holds for this page.
    }
  }

  // The panels' titles are the names of their buttons, and stay for paper.
  function prepare(element, number) {
    var list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    if (said) list.setAttribute("aria-label", said.getAttribute("data-label") || "");
    var set = { element: element, list: list, tabs: [], chosen: -1 };
    Array.from(element.children).forEach(function (panel, index) {
      if (!panel.classList.contains("tab")) return;
      var title = panel.querySelector(".tab-title");
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = title ? title.textContent : String(index + 1);
      button.id = "tab-" + number + "-" + index;
      panel.id = panel.id || "panel-" + number + "-" + index;
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", button.id);
      panel.tabIndex = 0;
      list.appendChild(button);
      set.tabs.push({ button: button, panel: panel, name: button.textContent.trim() });
    });
    element.insertBefore(list, element.firstChild);
    return set;
  }

  function show(set, index) {
    if (index < 0 || index === set.chosen) return;
    set.chosen = index;
    set.tabs.forEach(function (tab, other) {
      var isChosen = other === index;
      tab.button.setAttribute("aria-selected", String(isChosen));
      tab.button.tabIndex = isChosen ? 0 : -1;
      if (isChosen) tab.panel.removeAttribute("hidden");
      else tab.panel.setAttribute("hidden", opensWhenFound ? "until-found" : "");
    });
    set.element.setAttribute("data-tabs", "shown");
  }

  function find(set, fits) {
    return set.tabs.findIndex(function (tab) { return fits(tab.name); });
  }

  function showEverywhere(fits) {
    sets.forEach(function (set) { show(set, find(set, fits)); });
  }

  // What the reader looks at stays where it is, though sets above it change their height.
  function choose(set, index) {
    var button = set.tabs[index].button;
    var before = button.getBoundingClientRect().top;
    var name = set.tabs[index].name;
    show(set, index);
    showEverywhere(function (other) { return other === name; });
    keep(name);
    scrollBy(0, button.getBoundingClientRect().top - before);
  }

  function listen(set) {
    set.tabs.forEach(function (tab, index) {
      tab.button.addEventListener("click", function () { choose(set, index); });
      tab.panel.addEventListener("beforematch", function () { show(set, index); });
    });
    set.list.addEventListener("keydown", function (event) {
      var last = set.tabs.length - 1;
      var next = { ArrowRight: set.chosen === last ? 0 : set.chosen + 1, ArrowLeft: set.chosen === 0 ? last : set.chosen - 1, Home: 0, End: last }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      choose(set, next);
      set.tabs[next].button.focus({ preventScroll: true });
    });
  }

  // A set whose names are campuses follows the campus that the reader chose.
  function campus() {
    var choice = document.documentElement.hasAttribute("data-my-campus") && document.documentElement.querySelector("[data-campus-choice]");
    return choice && choice.value ? choice.selectedOptions[0].textContent.trim() : "";
  }

  function followCampus() {
    var name = campus();
    if (name) showEverywhere(function (other) { return other !== "" && (name.indexOf(other) === 0 || other.indexOf(name) === 0); });
  }

  // What a link leads to is shown.
  function reveal() {
    var target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (error) {
      return;
    }
    if (!target) return;
    var hidden = false;
    sets.forEach(function (set) {
      var index = set.tabs.findIndex(function (tab) { return tab.panel.contains(target); });
      hidden = hidden || (index >= 0 && index !== set.chosen);
      show(set, index);
    });
    if (hidden) target.scrollIntoView();
  }

  var sets = Array.from(document.querySelectorAll("[data-tabs]")).map(prepare).filter(function (set) { return set.tabs.length > 0; });
  sets.forEach(function (set) {
    show(set, 0);
    listen(set);
  });
  followCampus();
  kept().reverse().forEach(function (name) { showEverywhere(function (other) { return other === name; }); });
  reveal();
  document.addEventListener("lathe-campus", followCampus);
  addEventListener("hashchange", reveal);
})();
