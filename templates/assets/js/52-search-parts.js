// The parts that the search box and the search page show a result with.
(function () {
  "use strict";
  var own = window.LatheInterface;
  var known = new Map();

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function icon(name) {
    var made = element("span", "icon icon-" + name);
    made.setAttribute("aria-hidden", "true");
    return made;
  }

  // Types that a portal declares have no icon and no colour of their own; they look like pages.
  function look(type) {
    if (!known.has(type)) {
      var probe = element("span", "icon icon-" + type);
      probe.hidden = true;
      document.body.appendChild(probe);
      known.set(type, getComputedStyle(probe).getPropertyValue("--i") ? type : "page");
      probe.remove();
    }
    return known.get(type);
  }

  // Text with the words found in it marked.
  function marked(parts) {
    var made = document.createDocumentFragment();
    (parts || []).forEach(function (part) {
      made.appendChild(part.hit ? element("mark", "", part.text) : document.createTextNode(part.text));
    });
    return made;
  }

  // What a facet's value is called in the page's language.
  function label(index, key, id) {
    var facet = index.facets.find(function (one) { return one.key === key; });
    var value = facet && facet.values.find(function (one) { return one.id === id; });
    return value ? said(value.label) : id;
  }

  function said(label) {
    var lang = document.documentElement.lang;
    return label[lang] || label[lang.split("-")[0]] || label.en || label[Object.keys(label)[0]] || "";
  }

  // "{count} results" in the form that the number asks for.
  function counted(words, number) {
    return (number === 1 && words.countOne ? words.countOne : words.count).replace("{count}", String(number));
  }

  function setLanguage(element, language) {
    if (language && language !== document.documentElement.lang) element.lang = language;
  }

  // What to say, and offer, when the search can't be had.
  function failure(error, words) {
    var made = document.createDocumentFragment();
    if (error && error.code === "version") {
      made.appendChild(element("span", "", words.version + " "));
      var button = element("button", "button button-plain", words.reload);
      button.type = "button";
      button.addEventListener("click", own.reload);
      made.appendChild(button);
    } else {
      made.appendChild(element("span", "", words.missing + " "));
      var link = element("a", "", words.indexTitle);
      link.href = words.index;
      made.appendChild(link);
    }
    return made;
  }

  own.parts = {
    element: element, icon: icon, look: look, marked: marked, label: label, said: said, counted: counted,
    setLanguage: setLanguage, failure: failure,
  };
})();
