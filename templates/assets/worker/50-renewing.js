  // After an update: what is kept becomes what is published now.

  function isSparing() { return Boolean(navigator.connection && navigator.connection.saveData); }

  // On a phone's own line the search would be a large part of what a pupil pays for.
  function isDear() { return isSparing() || Boolean(navigator.connection && navigator.connection.type === "cellular"); }

  // Pages that were opened. A picture of the same size is taken for the same.
  function renewPages() {
    return eachKept(["pages"], function (path, cache, request) {
      return Promise.all([listed(path), cache.match(request)]).then(function (found) {
        var file = found[0];
        var known = found[1];
        if (!file) return cache.delete(request);
        if (!known || markOf(known) === file.mark) return null;
        return known.clone().blob().then(function (body) {
          if (file.kind !== "p" && !markOf(known) && body.size === file.size) return put(cache, path, isKnown(known), file.mark);
          return isSparing() ? cache.delete(request) : fresh(path).then(function (response) {
            return isWhole(response) ? put(cache, path, response, file.mark) : cache.delete(request);
          });
        });
      });
    });
  }

  // A kept response has no type of its own any more.
  function isKnown(response) {
    return { status: 200, type: "basic", redirected: false, headers: response.headers, blob: function () { return response.blob(); } };
  }

  function keepAll(part, files) {
    return opened(part).then(function (cache) {
      return inTurn(files, function (file) { return keep(cache, file.path, file.mark); });
    });
  }

  // The search's files belong together, so that all of them are renewed or none.
  function renewSearch() {
    if (portal.search.bytes > largestFile) return caches.delete(names.search);
    return all("s").then(function (files) { return isDear() ? dropOldSearch(files) : keepAll("search", files); });
  }

  // On a dear line an old one isn't renewed; in it stands what has been withdrawn since, so it isn't kept, either.
  function dropOldSearch(files) {
    return opened("search").then(function (cache) {
      return Promise.all(files.map(function (file) {
        return cache.match(keyOf(file.path)).then(function (known) { return known && markOf(known) !== file.mark; });
      }));
    }).then(function (old) { return old.some(Boolean) ? caches.delete(names.search) : null; });
  }

  function renewSaved() {
    return note("saved").then(function (saved) {
      if (!saved) return null;
      if (saved.kinds) return all(saved.kinds).then(function (files) { return keepAll("saved", files); });
      var paths = [].concat.apply([], Object.keys(saved.sets || {}).map(function (name) { return saved.sets[name]; }));
      return Promise.all(Array.from(new Set(paths)).map(listed)).then(function (files) {
        return keepAll("saved", files.filter(Boolean));
      });
    });
  }

  var renewing = null;

  // Goes on at the next page where the network broke off.
  function renew() {
    if (renewing) return renewing;
    renewing = note("renewed").then(function (build) {
      if (build === portal.build) return null;
      return purge().then(renewPages).then(renewSearch).then(renewSaved).then(dropOldLists)
        .then(function () { return setNote("renewed", portal.build); });
    }).catch(function () { return null; }).then(function () { renewing = null; });
    return renewing;
  }
