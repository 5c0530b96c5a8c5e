// The present state of rooms, machines and services: asked for when the page is there, given up quietly.
// Without an answer that is short, in time and understood, nothing is shown.
(function () {
  "use strict";
  var places = document.querySelectorAll("[data-live]");
  if (!places.length || !window.fetch || !window.AbortController) return;
  var patience = 2000, most = 65536, longest = 80, oldest = 864e5, early = 3e5;
  var answers = {};

  function text(response, abort) {
    if (!response.ok || !response.body) throw new Error("no answer");
    var reader = response.body.getReader(), chunks = [], size = 0;
    return reader.read().then(function next(part) {
      if (part.done) {
        var bytes = new Uint8Array(size), at = 0;
        chunks.forEach(function (chunk) { bytes.set(chunk, at); at += chunk.length; });
        return new TextDecoder().decode(bytes);
      }
      size += part.value.length;
      if (size > most) {
        abort.abort();
        throw new Error("too long");
      }
      chunks.push(part.value);
      return reader.read().then(next);
    });
  }

  function ask(url) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, patience);
    return fetch(url, { signal: abort.signal, mode: "cors", credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" })
      .then(function (response) { return text(response, abort); })
      .then(JSON.parse)
      .finally(function () { clearTimeout(timer); });
  }

  function find(value, path) {
    return path.split(/[.[\]]+/).filter(Boolean).reduce(function (value, key) {
      return value && typeof value === "object" && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
    }, value);
  }

  // Seconds or milliseconds since 1970, or ISO 8601.
  function time(value) {
    if (typeof value === "string" && /^\d{9,13}(\.\d+)?$/.test(value)) value = Number(value);
    if (typeof value === "number") return value < 1e11 ? value * 1000 : value;
    return typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN;
  }

  function words(value, place) {
    if (typeof value === "boolean") {
      return /(^|[.\]])open$/.test(place.dataset.path) ? place.dataset[value ? "open" : "closed"] : place.dataset[value ? "yes" : "no"];
    }
    if (typeof value === "number") return isFinite(value) ? value.toLocaleString(document.documentElement.lang) : "";
    value = typeof value === "string" ? value.trim() : "";
    return value.length <= longest ? value : "";
  }

  function age(milliseconds) {
    var minutes = Math.max(0, Math.floor(milliseconds / 6e4)), hours = Math.floor(minutes / 60);
    var format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
    if (!minutes) return format.format(0, "second");
    return hours ? format.format(-hours, "hour") : format.format(-minutes, "minute");
  }

  function show(place, answer, asked) {
    var path = place.dataset.path, value = find(answer, path), state = words(value, place);
    var since = !place.dataset.updated && /(^|\.)state\.open$/.test(path) ? find(answer, path.replace(/open$/, "lastchange")) : undefined;
    var at = place.dataset.updated ? time(find(answer, place.dataset.updated)) : since === undefined ? asked : time(since);
    if (!state || !(asked - at > -early && asked - at <= oldest)) return;
    place.querySelector("b").textContent = state;
    if (value === true) place.classList.add("live-good");
    (function tell() {
      var passed = Date.now() - at;
      place.hidden = passed > oldest;
      if (place.hidden) return;
      place.querySelector("small").textContent = since === undefined ? age(passed) : place.dataset.since.replace("{age}", age(passed));
      setTimeout(tell, 6e4);
    })();
  }

  places.forEach(function (place) {
    var url = place.dataset.live;
    if (!answers[url]) answers[url] = ask(url);
    answers[url].then(function (answer) { show(place, answer, Date.now()); }).catch(function () {});
  });
})();
