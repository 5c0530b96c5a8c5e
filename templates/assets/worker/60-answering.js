  // From which a file is given where the network has none.
  function kept(path) {
    return ["saved", "pages", "search", "assets"].reduce(function (found, part) {
      return found.then(function (response) {
        return response || opened(part).then(function (cache) { return cache.match(keyOf(path)); });
      });
    }, Promise.resolve(undefined));
  }

  // Looks of all builds whose pages may still be open.
  function keptAsset(path) {
    return caches.keys().then(function (all) {
      return all.filter(function (name) { return name.startsWith(prefix + "assets "); }).reduce(function (found, name) {
        return found.then(function (response) {
          return response || caches.open(name).then(function (cache) { return cache.match(keyOf(path)); });
        });
      }, kept(path));
    });
  }

  function mayBeKept(path, response) {
    var kind = response.headers.get("content-type") || "";
    return isWhole(response) && !/no-store/.test(response.headers.get("cache-control") || "")
      && !/^(sw\.js|portal\.zip|withdrawn\.json|assets\/offline\/|search\/)/.test(path)
      && /^(text\/html|image\/|text\/css|(text|application)\/javascript|application\/json)/.test(kind)
      && Number(response.headers.get("content-length") || 0) <= largestFile;
  }

  // What was just read, at the end of what is kept.
  function take(path, response) {
    if (response.status === 404 || response.status === 410) {
      return Promise.all(["pages", "saved"].map(function (part) {
        return opened(part).then(function (cache) { return cache.delete(keyOf(path)); });
      }));
    }
    if (!mayBeKept(path, response)) return Promise.resolve();
    return opened("pages").then(function (cache) {
      return cache.delete(keyOf(path)).then(function () { return put(cache, path, response, null); });
    }).catch(function () { return null; });
  }

  function fromNetwork(event, path) {
    return fetch(event.request).then(function (response) {
      event.waitUntil(take(path, response.clone()));
      return response;
    });
  }

  function pause(time) { return new Promise(function (done) { setTimeout(done, time); }); }

  function late(response) { return pause(patience).then(function () { return response; }); }

  function networkFirst(event, path) {
    var network = fromNetwork(event, path);
    event.waitUntil(network.catch(function () { return null; }));
    return kept(path).then(function (known) {
      if (!known) return network;
      var first = event.request.mode === "navigate" ? Promise.race([network, late(known.clone())]) : network;
      return first.catch(function () { return known; });
    });
  }

  function assetFirst(event, path) {
    return keptAsset(path).then(function (known) { return known || fromNetwork(event, path); });
  }

  // Films are asked for in pieces.
  function piece(event, path) {
    return fetch(event.request).catch(function (error) {
      return kept(path).then(function (known) {
        var range = /^bytes=(\d+)-(\d*)$/.exec(event.request.headers.get("range"));
        if (!known || !range) throw error;
        return known.blob().then(function (body) {
          var start = Number(range[1]);
          var end = range[2] ? Math.min(Number(range[2]), body.size - 1) : body.size - 1;
          return new Response(body.slice(start, end + 1), {
            status: 206,
            headers: {
              "content-type": known.headers.get("content-type") || "",
              "content-range": "bytes " + start + "-" + end + "/" + body.size,
              "content-length": String(end - start + 1)
            }
          });
        });
      });
    });
  }

  function page(event, path) {
    var alone = openPages().then(function (pages) { return pages.length < 2; });
    event.waitUntil(trim());
    return networkFirst(event, path).then(function (response) {
      // A page that comes from the network is of the new build, and has what it needs by then.
      var takesOver = response.type === "basic" && self.registration.waiting;
      event.waitUntil(renew().then(function () { return alone; }).then(function (isAlone) {
        if (takesOver && isAlone) return pause(takeOverAfter).then(takeOver);
      }));
      return response;
    }, function (error) {
      var offline = offlinePageFor(path);
      if (path === offline) throw error;
      return Response.redirect(keyOf(offline) + "?page=" + encodeURIComponent(path), 302);
    });
  }

  self.addEventListener("fetch", function (event) {
    var request = event.request;
    if (request.method !== "GET" || request.cache === "only-if-cached" && request.mode !== "same-origin") return;
    var path = pathOf(request.url);
    if (path === null || path === "sw.js" || path === "portal.zip") return;
    if (request.headers.has("range")) event.respondWith(piece(event, path));
    else if (request.mode === "navigate") event.respondWith(page(event, path));
    else if (isNamedByContent(path)) event.respondWith(assetFirst(event, path));
    else event.respondWith(networkFirst(event, path));
  });
