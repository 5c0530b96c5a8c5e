// Loads the search client and its index when they are first wanted, once for a page.
(function () {
  "use strict";
  var opening = null;
  var client = "";

  function load(url) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = url;
      script.onload = resolve;
      script.onerror = function () {
        script.remove();
        var error = new Error("no search client");
        error.code = "missing";
        reject(error);
      };
      document.head.appendChild(script);
    });
  }

  // An element of the page with that id would answer for window.LatheSearch, too, but isn't window's own.
  function isLoaded() {
    return Object.prototype.hasOwnProperty.call(window, "LatheSearch");
  }

  // Takes the element that names the client in data-client, gives a promise of the index.
  function open(element) {
    if (opening) return opening;
    client = new URL(element.getAttribute("data-client"), document.baseURI).href;
    opening = (isLoaded() ? Promise.resolve() : load(client)).then(function () {
      return window.LatheSearch.open({});
    });
    opening.catch(function () {
      // The next attempt may find the network back.
      opening = null;
    });
    return opening;
  }

  // Where a result leads: the page, its section, and the words to mark there.
  function address(url, marks, anchor) {
    var whole = client.replace(/search\/[^/]*$/, "") + url;
    if (marks && marks.length > 0) whole += "?mark=" + encodeURIComponent(marks.slice(0, 20).join("|"));
    return anchor ? whole + "#" + encodeURIComponent(anchor) : whole;
  }

  // Loads the page anew, with a client that comes from the server and not from the browser's store.
  function reload() {
    function again() { location.reload(); }
    if (client.indexOf("http") === 0 && window.fetch) fetch(client, { cache: "reload" }).then(again, again);
    else again();
  }

  Object.assign(window.LatheInterface, { open: open, address: address, reload: reload });
})();
