// Formulas: brackets that grow where no font has them, and TeX for what is copied.
(function () {
  "use strict";
  // A browser stretches brackets, bars and arrows with the parts of a mathematical font, which many phones lack: there they
  // are drawn out.
  function stretched(sign) {
    var own = sign.getBoundingClientRect();
    var all = sign.parentNode.getBoundingClientRect();
    var isTall = sign.hasAttribute("form");
    var ratio = isTall ? all.height / own.height : all.width / own.width;
    if (!isFinite(ratio) || ratio < 1.25) return null;
    var move = isTall ? (all.top + all.bottom - own.top - own.bottom) / 2 : (all.left + all.right - own.left - own.right) / 2;
    return isTall ? "translateY(" + move + "px) scaleY(" + ratio + ")" : "translateX(" + move + "px) scaleX(" + ratio + ")";
  }

  var signs = Array.prototype.slice.call(document.querySelectorAll(".math mo[stretchy=true]:not([minsize])"));
  var transforms = signs.map(stretched);
  signs.forEach(function (sign, i) { if (transforms[i]) sign.style.transform = transforms[i]; });

  // What is copied of a text has its formulas as TeX: their signs alone would lose fractions and indices.
  function tex(formula) {
    var source = formula.querySelector("annotation");
    if (!source) return null;
    var mark = formula.getAttribute("display") === "block" ? "$$" : "$";
    return mark + source.textContent.trim() + mark;
  }

  // The formula in which a selection begins or ends is copied whole.
  function widen(range) {
    var wide = range.cloneRange();
    var around = function (node) { return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentNode).closest("math"); };
    var first = around(range.startContainer);
    var last = around(range.endContainer);
    if (first) wide.setStartBefore(first);
    if (last) wide.setEndAfter(last);
    return wide;
  }

  document.addEventListener("copy", function (event) {
    var selection = window.getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    var part = document.createElement("div");
    for (var i = 0; i < selection.rangeCount; i++) part.appendChild(widen(selection.getRangeAt(i)).cloneContents());
    var formulas = part.querySelectorAll("math");
    if (formulas.length === 0) return;
    formulas.forEach(function (formula) {
      var source = tex(formula);
      if (source) formula.parentNode.replaceChild(document.createTextNode(source), formula);
    });
    event.clipboardData.setData("text/html", new XMLSerializer().serializeToString(part));
    // Where it is laid out, lines and paragraphs are told apart.
    part.className = "visually-hidden";
    document.body.appendChild(part);
    event.clipboardData.setData("text/plain", part.innerText);
    document.body.removeChild(part);
    event.preventDefault();
  });
})();
