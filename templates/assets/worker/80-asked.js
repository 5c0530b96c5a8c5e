  // What the page for use offline asks for, one answer each.

  function sum(files) {
    return { files: files.length, bytes: files.reduce(function (bytes, file) { return bytes + file.size; }, 0) };
  }

  // What of some files is not saved yet as it is now.
  function missing(files) {
    return opened("saved").then(function (cache) {
      return Promise.all(files.map(function (file) {
        return cache.match(keyOf(file.path)).then(function (known) { return known && markOf(known) === file.mark ? null : file; });
      }));
    }).then(function (files) { return files.filter(Boolean); });
  }

  function titleOf(response) {
    return response.text().then(function (html) {
      var title = /<title>([^<]*)<\/title>/.exec(html);
      return title ? title[1] : "";
    });
  }

  function keptPages() {
    return Promise.all(["saved", "pages"].map(function (part) {
      return opened(part).then(function (cache) {
        return cache.keys().then(function (requests) {
          var pages = requests.reverse().filter(function (request) { return /\.html$/.test(pathOf(request.url)); }).slice(0, 300);
          return Promise.all(pages.map(function (request) {
            return cache.match(request).then(titleOf).then(function (title) {
              return { path: pathOf(request.url), url: request.url, title: title };
            });
          }));
        });
      });
    })).then(function (lists) {
      var seen = new Set(portal.shell.map(function (file) { return file[0]; }));
      return lists[1].concat(lists[0]).filter(function (page) {
        if (!page.title || seen.has(page.path)) return false;
        seen.add(page.path);
        return true;
      });
    });
  }

  var answers = {
    "take over": function () { return self.skipWaiting(); },

    state: function () {
      return Promise.all([note("saved"), keptPages()]).then(function (found) {
        return { build: portal.build, saved: found[0] || {}, pages: found[1] };
      });
    },

    // How much the whole portal is, or some addresses with what is published of them.
    size: function (question) {
      var files = question.kinds ? all(question.kinds) : Promise.all(question.urls.map(function (url) {
        var path = pathOf(url);
        return path === null ? null : listed(path);
      })).then(function (files) { return files.filter(Boolean); });
      return files.then(function (files) {
        return missing(files).then(function (left) { return { whole: sum(files), left: sum(left), files: left }; });
      });
    },

    // A few files at once, so that a page can tell how far it is.
    save: function (question) {
      var bytes = 0;
      var failed = 0;
      return opened("saved").then(function (cache) {
        return inTurn(question.files, function (file) {
          return keep(cache, file.path, file.mark).then(function (size) {
            if (size === null) failed += 1;
            else bytes += file.size;
          }, function (error) {
            if (error.name === "QuotaExceededError") throw error;
            failed += 1;
          });
        });
      }).then(function () { return { bytes: bytes, failed: failed }; }, function (error) { return { bytes: bytes, failed: failed, full: true, error: error.name }; });
    },

    // Remembers what is to stay up to date: everything of some kinds, or one set of files.
    remember: function (question) {
      return note("saved").then(function (saved) {
        saved = saved || {};
        if (question.kinds) saved.kinds = question.kinds;
        saved.sets = saved.sets || {};
        if (question.name) saved.sets[question.name] = question.urls.map(pathOf).filter(Boolean);
        return setNote("saved", saved);
      });
    },

    forget: function () {
      return Promise.all(["saved", "pages", "search", "notes"].map(function (part) { return caches.delete(names[part]); }))
        .then(function () { return opened("pages"); })
        .then(function (cache) { return inTurn(portal.shell, function (file) { return keep(cache, file[0], file[1]); }); })
        .then(function () { return setNote("renewed", portal.build); });
    }
  };

  self.addEventListener("message", function (event) {
    var question = event.data || {};
    if (!Object.prototype.hasOwnProperty.call(answers, question.ask)) return;
    event.waitUntil(Promise.resolve(answers[question.ask](question)).then(
      function (answer) { return { answer: answer || {} }; },
      function (error) { return { error: String(error) }; }
    ).then(function (reply) {
      if (event.ports[0]) event.ports[0].postMessage(reply);
    }));
  });
