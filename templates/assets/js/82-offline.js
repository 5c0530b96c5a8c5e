// The page for use offline: what this device keeps, and saving more. The worker does it; here it is asked and shown.
(function () {
  "use strict";
  var place = document.querySelector("[data-offline]");
  if (!place) return;
  var words = document.currentScript.dataset;
  var root = new URL("../", document.currentScript.src).href;
  function part(name) { return place.querySelector("[data-offline-" + name + "]"); }
  function show(name) { if (part(name)) part(name).hidden = false; }

  var isCopy = location.protocol === "file:";
  if (isCopy || !window.isSecureContext || !navigator.serviceWorker) {
    show(isCopy ? "copy" : "insecure");
    part("plain").hidden = true;
    // A copy has no file of itself.
    if (isCopy && part("zip")) part("zip").hidden = true;
    return;
  }

  function ask(question) {
    return navigator.serviceWorker.ready.then(function (registration) {
      return new Promise(function (done, fail) {
        var channel = new MessageChannel();
        channel.port1.onmessage = function (event) {
          if (event.data.error) fail(new Error(event.data.error));
          else done(event.data.answer);
        };
        registration.active.postMessage(question, [channel.port2]);
      });
    });
  }

  function size(bytes) {
    var kilobytes = Math.max(1, Math.round(bytes / 1024));
    var megabytes = kilobytes / 1024;
    if (kilobytes < 1000) return kilobytes + " KB";
    return (megabytes < 9.95 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes)) + " MB";
  }

  function say(element, word, values) {
    var text = words[word];
    Object.keys(values || {}).forEach(function (name) { text = text.split("{" + name + "}").join(values[name]); });
    element.textContent = text;
    part("status").textContent = text;
  }

  // A few files at a time, so that it can be told how far it is; what was saved before a break stays.
  function save(files, told) {
    var whole = files.reduce(function (sum, file) { return sum + file.size; }, 0);
    var done = 0;
    var failed = 0;
    var next = 0;
    function step() {
      if (next >= files.length) return failed;
      var some = files.slice(next, next + 24);
      next += some.length;
      return ask({ ask: "save", files: some }).then(function (reply) {
        if (reply.full) throw new Error("full");
        done += reply.bytes;
        failed += reply.failed;
        say(told, "saving", { done: size(done), size: size(whole) });
        return step();
      });
    }
    return Promise.resolve(step());
  }

  function isFull(bytes) {
    if (!navigator.storage || !navigator.storage.estimate) return Promise.resolve(false);
    return navigator.storage.estimate().then(function (room) { return room.quota - room.usage < bytes * 1.1; }, function () { return false; });
  }

  // Saves what a question asks for, and remembers it, so that it is renewed with the portal.
  function saveAll(question, memory, button, told) {
    button.disabled = true;
    return ask(question).then(function (sizes) {
      return isFull(sizes.left.bytes).then(function (full) {
        if (full) throw new Error("full");
        if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
        return ask(memory).then(function () { return save(sizes.files, told); });
      });
    }).then(function (failed) {
      if (failed) button.disabled = false;
      say(told, failed ? "failed" : "saved", { count: failed });
    }, function (error) {
      button.disabled = false;
      say(told, error.message === "full" ? "full" : "broken");
    });
  }

  window.LatheInterface = window.LatheInterface || {};
  window.LatheInterface.offline = { part: part, ask: ask, size: size, say: say, saveAll: saveAll, words: words };
  part("plain").hidden = true;
  show("ready");

  // Where a page was asked for that isn't kept: the way to try again, once there is a network.
  var missing = new URLSearchParams(location.search).get("page");
  if (missing !== null) {
    part("again").href = root + missing.split("/").map(encodeURIComponent).join("/");
    show("missing");
  }
})();
