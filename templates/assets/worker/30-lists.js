  // Every file of the portal with its mark, its kind and its size: in parts, each with whole folders, named by what is in it.
  //
  // A part is an object of folders, each a list of [name, mark, kind, size]. Kinds: p pages, a looks, i pictures, s the search,
  // f what is downloaded or played.
  function partOf(folder) {
    var hash = 2166136261;
    new TextEncoder().encode(folder).forEach(function (byte) { hash = Math.imul(hash ^ byte, 16777619) >>> 0; });
    return hash % portal.lists.length;
  }

  var parts = {};

  function list(part) {
    var address = "assets/offline/" + portal.lists[part] + ".json";
    if (!parts[part]) {
      parts[part] = opened("notes").then(function (cache) {
        return cache.match(keyOf(address)).then(function (known) {
          return known || fetch(keyOf(address)).then(function (response) {
            if (!isWhole(response)) throw new Error(address);
            return cache.put(keyOf(address), response.clone()).then(function () { return response; });
          });
        });
      }).then(function (response) { return response.json(); });
      parts[part].catch(function () { delete parts[part]; });
    }
    return parts[part];
  }

  // What is published at a path; null where nothing is. It fails where that can't be known.
  function listed(path) {
    var folder = folderOf(path);
    return list(partOf(folder)).then(function (folders) {
      var file = (folders[folder] || []).find(function (file) { return folder + file[0] === path; });
      return file ? { path: path, mark: file[1], kind: file[2], size: file[3] } : null;
    });
  }

  // Everything of some kinds: "pais".
  function all(kinds) {
    return Promise.all(portal.lists.map(function (name, part) { return list(part); })).then(function (lists) {
      var files = [];
      lists.forEach(function (folders) {
        Object.keys(folders).forEach(function (folder) {
          folders[folder].forEach(function (file) {
            if (kinds.includes(file[2])) files.push({ path: folder + file[0], mark: file[1], kind: file[2], size: file[3] });
          });
        });
      });
      return files;
    });
  }

  // Parts of earlier builds, which nobody asks for any more.
  function dropOldLists() {
    var current = portal.lists.map(function (name) { return keyOf("assets/offline/" + name + ".json"); });
    return opened("notes").then(function (cache) {
      return cache.keys().then(function (requests) {
        return Promise.all(requests.filter(function (request) {
          return request.url.startsWith(keyOf("assets/offline/")) && !current.includes(request.url);
        }).map(function (request) { return cache.delete(request); }));
      });
    });
  }
