// Marks on a page the words that a search found there: ?mark=word|another.
(function () {
  "use strict";
  var words = document.querySelector("script[data-unmark]").dataset;
  var asked = /[?&]mark=([^&]*)/.exec(location.search);
  var main = document.querySelector("main");
  if (!asked || !main) return;
  var most = 400;
  var skipped = "nav, script, style, noscript, textarea, select, button, svg, math, [hidden], [data-toc], .visually-hidden";
  var inline = new Set(("A ABBR B BDI BDO CITE CODE DATA DEL DFN EM I INS KBD LABEL MARK Q RB RUBY S SAMP SMALL SPAN STRONG SUB SUP " +
    "TIME U VAR WBR").split(" "));
  var letter = /[A-Za-z\u00C0-\u052F]/;
  var digit = /[0-9]/;

  function pattern() {
    var text;
    try {
      text = decodeURIComponent(asked[1].replace(/\+/g, " "));
    } catch (error) {
      // A mangled address marks nothing.
      return null;
    }
    var sources = text.split("|").map(function (word) { return word.trim(); })
      .filter(function (word) { return word && word.length <= 200; }).slice(0, 40)
      .sort(function (a, b) { return b.length - a.length; })
      .map(function (word) { return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"); });
    return sources.length > 0 ? new RegExp(sources.join("|"), "gi") : null;
  }

  // "led" is not meant in "filled": a word begins where a letter does not follow a letter, or a capital a small one.
  function begins(text, position) {
    if (position === 0) return true;
    var before = text.charAt(position - 1);
    var first = text.charAt(position);
    if (digit.test(before) && digit.test(first)) return false;
    if (!letter.test(before) || !letter.test(first)) return true;
    return before === before.toLowerCase() && first !== first.toLowerCase();
  }

  // The text nodes of each stretch of running text, so that words are found across <em> and the like.
  function stretches(root) {
    var all = [];
    var current = [];
    function flush() {
      if (current.length > 0) all.push(current);
      current = [];
    }
    function walk(node) {
      for (var child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === Node.TEXT_NODE) {
          if (child.data) current.push(child);
        } else if (child.nodeType === Node.ELEMENT_NODE) {
          var flows = inline.has(child.tagName);
          if (!flows) flush();
          if (!child.matches(skipped)) walk(child);
          if (!flows) flush();
        }
      }
    }
    walk(root);
    flush();
    return all;
  }

  function hits(text, regex) {
    var found = [];
    var match;
    regex.lastIndex = 0;
    while ((match = regex.exec(text))) {
      if (begins(text, match.index)) found.push([match.index, match.index + match[0].length]);
      else regex.lastIndex = match.index + 1;
    }
    return found;
  }

  function wrap(node, from, to) {
    var part = from > 0 ? node.splitText(from) : node;
    if (to - from < part.data.length) part.splitText(to - from);
    var mark = document.createElement("mark");
    mark.className = "found";
    part.parentNode.insertBefore(mark, part);
    mark.appendChild(part);
  }

  function markAll(regex) {
    var count = 0;
    stretches(main).forEach(function (nodes) {
      if (count >= most) return;
      var found = hits(nodes.map(function (node) { return node.data; }).join(""), regex).slice(0, most - count);
      count += found.length;
      var end = nodes.reduce(function (sum, node) { return sum + node.data.length; }, 0);
      // From the last to the first, so that the earlier positions hold.
      for (var i = nodes.length - 1; i >= 0; i -= 1) {
        var start = end - nodes[i].data.length;
        for (var j = found.length - 1; j >= 0; j -= 1) {
          var from = Math.max(found[j][0], start) - start;
          var to = Math.min(found[j][1], end) - start;
          if (from < to) wrap(nodes[i], from, to);
        }
        end = start;
      }
    });
    return count;
  }

  function unmark(button) {
    main.querySelectorAll("mark.found").forEach(function (mark) {
      var parent = mark.parentNode;
      while (mark.firstChild) parent.insertBefore(mark.firstChild, mark);
      mark.remove();
      parent.normalize();
    });
    button.remove();
    try {
      var rest = location.search.replace(/([?&])mark=[^&]*&?/, "$1").replace(/[?&]$/, "");
      history.replaceState(null, "", location.pathname + rest + location.hash);
    } catch (error) {
      // Some browsers forbid this for files; the marks are gone all the same.
    }
  }

  var regex = pattern();
  if (!regex || markAll(regex) === 0) return;
  var button = document.createElement("button");
  button.type = "button";
  button.className = "button unmark not-printed";
  var icon = document.createElement("span");
  icon.className = "icon icon-close";
  icon.setAttribute("aria-hidden", "true");
  button.appendChild(icon);
  button.appendChild(document.createTextNode(words.unmark));
  button.addEventListener("click", function () { unmark(button); });
  document.body.appendChild(button);
})();
