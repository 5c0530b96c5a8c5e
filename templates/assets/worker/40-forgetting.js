  // What is withdrawn goes from every device that comes by: addresses are hashed, so that the list tells nobody what it was.
  function hexadecimal(buffer) {
    return Array.from(new Uint8Array(buffer), function (byte) { return (byte < 16 ? "0" : "") + byte.toString(16); }).join("");
  }

  function withdrawn() {
    return fresh("withdrawn.json").then(function (response) {
      if (!isWhole(response)) return null;
      return response.json();
    }).then(function (list) {
      if (!list || list.algorithm !== "SHA-256") return function () { return Promise.resolve(false); };
      var hashes = new Set(list.addresses);
      return function (path) {
        if (!hashes.size) return Promise.resolve(false);
        var addresses = [path];
        for (var folder = folderOf(path); folder; folder = folderOf(folder.slice(0, -1))) addresses.push(folder);
        return Promise.all(addresses.map(function (address) {
          return crypto.subtle.digest("SHA-256", new TextEncoder().encode(list.salt + address)).then(hexadecimal);
        })).then(function (found) { return found.some(function (hash) { return hashes.has(hash); }); });
      };
    });
  }

  // Each kept file, be it of a page or of the search: `body(path, cache, request)`.
  function eachKept(kept, body) {
    return inTurn(kept, function (part) {
      return opened(part).then(function (cache) {
        return cache.keys().then(function (requests) {
          return inTurn(requests, function (request) { return body(pathOf(request.url), cache, request); });
        });
      });
    });
  }

  // Takes away what is withdrawn or no longer published.
  function purge() {
    return withdrawn().then(function (isWithdrawn) {
      return eachKept(["pages", "saved", "search"], function (path, cache, request) {
        return isWithdrawn(path).then(function (isGone) {
          return isGone || listed(path).then(function (file) { return !file; });
        }).then(function (goes) { return goes && cache.delete(request); });
      });
    }).then(function () { return setNote("purged", portal.build); });
  }

  // At the newest first: what is beyond the limits, or older than what it shows, goes.
  function trim() {
    return opened("pages").then(function (cache) {
      return cache.keys().then(function (requests) {
        var counts = [0, 0];
        return Promise.all(requests.reverse().map(function (request) {
          var path = pathOf(request.url);
          if (portal.shell.some(function (file) { return file[0] === path; })) return null;
          var kind = /\.html$/.test(path) ? 0 : 1;
          counts[kind] += 1;
          return counts[kind] > (kind ? mostFiles : mostPages) ? cache.delete(request) : null;
        }));
      });
    });
  }
