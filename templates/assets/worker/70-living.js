  // An update waits until no page of the earlier one is open any more, or the only one there is turns to another page: so none
  // loses the looks that it may yet ask for.

  function openPages() {
    return self.clients.matchAll({ type: "window", includeUncontrolled: true }).then(function (pages) {
      return pages.filter(function (page) { return inFolder(page.url); });
    });
  }

  function takeOver() {
    if (self.registration.waiting) self.registration.waiting.postMessage({ ask: "take over" });
  }

  self.addEventListener("install", function (event) {
    event.waitUntil(opened("assets").then(function (cache) {
      return inTurn(portal.assets, function (path) {
        return keptAsset(path).then(function (known) {
          return known ? cache.put(keyOf(path), known) : fetch(keyOf(path)).then(function (response) {
            if (!isWhole(response)) throw new Error(path);
            return cache.put(keyOf(path), response);
          });
        });
      });
    }).then(function () { return opened("pages"); }).then(function (cache) {
      return inTurn(portal.shell, function (file) { return keep(cache, file[0], file[1]); });
    }).then(function () {
      // What is withdrawn doesn't wait.
      return purge().catch(function () { return null; });
    }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (all) {
      var known = Object.keys(names).map(function (part) { return names[part]; });
      return Promise.all(all.filter(function (name) { return name.startsWith(prefix) && !known.includes(name); })
        .map(function (name) { return caches.delete(name); }));
    }).then(function () { return self.clients.claim(); }).then(openPages).then(function (pages) {
      // The page with which it all began came without a worker.
      return inTurn(pages, function (page) {
        var path = pathOf(page.url);
        return kept(path).then(function (known) { return known ? null : fetch(page.url).then(function (r) { return take(path, r); }); });
      });
    }).catch(function () { return null; }).then(renew));
  });
