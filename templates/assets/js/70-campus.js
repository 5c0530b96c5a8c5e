// The reader's campus: chosen once, remembered on this device only, told to the rest of the page. Nothing is sent.
(function () {
  "use strict";
  var key = "lathe-campus";
  var root = document.documentElement;
  var pickers = Array.from(document.querySelectorAll("[data-campus-picker]"));
  if (pickers.length === 0) return;

  function remembered() {
    try {
      return localStorage.getItem(key) || "";
    } catch (error) {
      return "";
    }
  }

  function remember(campus) {
    try {
      if (campus) localStorage.setItem(key, campus);
      else localStorage.removeItem(key);
      return true;
    } catch (error) {
      // Without storage the choice holds for this page.
      return false;
    }
  }

  function choices(picker) {
    return Array.from(picker.querySelectorAll("option")).filter(function (option) { return option.value !== ""; });
  }

  function say(picker, word, name, distance) {
    var text = (picker.getAttribute("data-" + word) || "").replace("{campus}", name || "").replace("{distance}", distance || "");
    picker.querySelector("[data-campus-said]").textContent = text;
  }

  // The reader's answer comes first and is unfolded, the others are folded; the order is the page's own otherwise.
  document.querySelectorAll("[data-campus-answers]").forEach(function (list) {
    var answers = Array.from(list.children).map(function (element, index) {
      // How to get at things takes much room: until a campus is chosen, the first is enough.
      if (index > 0 && element.classList.contains("half-place")) element.open = false;
      return { element: element, open: element.open };
    });
    document.addEventListener("lathe-campus", function () {
      var campus = root.getAttribute("data-my-campus") || "";
      var mine = answers.filter(function (answer) { return answer.element.getAttribute("data-campus") === campus; });
      var rest = answers.filter(function (answer) { return mine.indexOf(answer) < 0; });
      mine.concat(rest).forEach(function (answer) {
        var isMine = mine.indexOf(answer) >= 0;
        answer.element.open = mine.length > 0 ? isMine : answer.open;
        answer.element.classList.toggle("is-mine", isMine);
        list.appendChild(answer.element);
      });
    });
  });

  // One line for each campus: the reader's alone, once it is known.
  document.querySelectorAll("[data-campus-lines]").forEach(function (list) {
    var lines = Array.from(list.querySelectorAll("[data-campus]")).map(function (element) {
      return { element: element, campus: element.getAttribute("data-campus"), hidden: element.hidden };
    });
    document.addEventListener("lathe-campus", function () {
      var campus = root.getAttribute("data-my-campus");
      var isKnown = lines.some(function (line) { return line.campus !== "" && line.campus === campus; });
      lines.forEach(function (line) { line.element.hidden = isKnown ? line.campus !== campus : line.hidden; });
    });
  });

  function choose(campus) {
    if (campus) root.setAttribute("data-my-campus", campus);
    else root.removeAttribute("data-my-campus");
    pickers.forEach(function (picker) { picker.querySelector("[data-campus-choice]").value = campus; });
    document.dispatchEvent(new CustomEvent("lathe-campus"));
  }

  // Kilometres on a sphere of the Earth's mean radius.
  function distance(a, b) {
    var degree = Math.PI / 180;
    var up = Math.sin((b.latitude - a.latitude) * degree / 2);
    var across = Math.sin((b.longitude - a.longitude) * degree / 2);
    var chord = up * up + Math.cos(a.latitude * degree) * Math.cos(b.latitude * degree) * across * across;
    return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  function nearest(picker, here) {
    var best = null;
    choices(picker).forEach(function (option) {
      if (!option.hasAttribute("data-latitude")) return;
      var there = { latitude: Number(option.getAttribute("data-latitude")), longitude: Number(option.getAttribute("data-longitude")) };
      var away = distance(here, there);
      if (!best || away < best.away) best = { option: option, away: away };
    });
    return best;
  }

  pickers.forEach(function (picker) {
    picker.querySelector("[data-campus-choice]").addEventListener("change", function (event) {
      var option = event.target.selectedOptions[0];
      var kept = remember(event.target.value);
      choose(event.target.value);
      say(picker, event.target.value && kept ? "kept" : "", option.textContent);
    });
    var button = picker.querySelector("[data-campus-nearest]");
    if (!button || !window.isSecureContext || !navigator.geolocation) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      button.disabled = true;
      navigator.geolocation.getCurrentPosition(function (position) {
        button.disabled = false;
        var best = nearest(picker, position.coords);
        if (!best) return say(picker, "lost");
        remember(best.option.value);
        choose(best.option.value);
        var away = best.away < 10 ? Math.round(best.away * 10) / 10 : Math.round(best.away);
        say(picker, "near", best.option.textContent, String(away));
      }, function () {
        button.disabled = false;
        say(picker, "lost");
      }, { maximumAge: 600000, timeout: 10000 });
    });
  });

  var known = choices(pickers[0]).some(function (option) { return option.value === remembered(); });
  if (known) choose(remembered());
})();
