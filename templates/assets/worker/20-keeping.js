  // A kept file carries the mark of the content that it has, so that one that hasn't changed is never fetched again.
  var header = "x-lathe-mark";

  function opened(part) { return caches.open(names[part]); }

  function markOf(response) { return response.headers.get(header); }

  function fresh(path) { return fetch(keyOf(path), { cache: "no-cache" }); }

  function isWhole(response) { return response.status === 200 && response.type === "basic" && !response.redirected; }

  // Gives the size of what is now kept; null where the server doesn't have it.
  function put(cache, path, response, mark) {
    if (!isWhole(response)) return Promise.resolve(null);
    return response.blob().then(function (body) {
      var headers = new Headers();
      ["content-type", "last-modified"].forEach(function (name) {
        if (response.headers.has(name)) headers.set(name, response.headers.get(name));
      });
      if (mark) headers.set(header, mark);
      return cache.put(keyOf(path), new Response(body, { status: 200, headers: headers })).then(function () { return body.size; });
    });
  }

  // A file as it is now: the kept one where it has the mark, else a new one.
  function keep(cache, path, mark) {
    return cache.match(keyOf(path)).then(function (known) {
      if (known && mark && markOf(known) === mark) return 0;
      return fresh(path).then(function (response) { return put(cache, path, response, mark); });
    });
  }

  // One after the other, six at a time, so that a phone's line stays free for its reader.
  function inTurn(items, body) {
    var next = 0;
    function step() {
      if (next >= items.length) return Promise.resolve();
      var item = items[next++];
      return Promise.resolve(body(item)).then(step);
    }
    return Promise.all([0, 1, 2, 3, 4, 5].map(step));
  }

  // Small things that are remembered from one start of the worker to the next.
  function note(name) {
    return opened("notes").then(function (cache) { return cache.match(keyOf(name)); }).then(function (response) {
      return response ? response.json() : null;
    });
  }

  function setNote(name, value) {
    return opened("notes").then(function (cache) { return cache.put(keyOf(name), new Response(JSON.stringify(value))); });
  }
