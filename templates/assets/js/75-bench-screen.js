// One step a screen: turned by keys, fingers and large buttons, left by Escape and the way back. Nothing is moved on the page; all but
// the step is hidden.
(function () {
  "use strict";
  var bench = window.LatheInterface.bench;
  var words = bench.words;
  var root = document.documentElement;
  var steps = Array.from(bench.steps.querySelectorAll(".step"));
  var at = -1;
  var bar = null;
  var place, awake, previous, next;
  var lock = null;
  var finger = null;

  function isOpen() { return at >= 0; }
  function heading(index) { return steps[index].querySelector("h2") || steps[index]; }

  // All beside the way from the page to the step, but for what belongs to the bench.
  function hide() {
    for (var part = steps[at]; part !== document.body; part = part.parentElement) {
      Array.from(part.parentElement.children).forEach(function (other) {
        if (other !== part && !other.matches("script, dialog, .step-kept, [class*='bench-']")) other.setAttribute("data-away", "");
      });
    }
  }

  function unhide() {
    document.querySelectorAll("[data-away]").forEach(function (part) { part.removeAttribute("data-away"); });
  }

  function focus(element) {
    element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
  }

  // Pages that scroll smoothly would show what is passed.
  function jump(act) {
    root.style.scrollBehavior = "auto";
    act();
    root.style.scrollBehavior = "";
  }

  function show(index, target) {
    unhide();
    if (bench.quiet) bench.quiet();
    at = index;
    hide();
    place.textContent = bench.placeOf(steps[at].querySelector(".step-number").textContent);
    previous.disabled = at === 0;
    next.lastChild.textContent = at === steps.length - 1 ? words.finish : words.next;
    jump(function () {
      window.scrollTo(0, 0);
      if (target) target.scrollIntoView();
    });
    focus(target || heading(at));
    bench.say(place.textContent);
    remember();
  }

  // The way back is to lead to the step that was done, not to where the page was left.
  function remember(isNew) {
    try {
      if (isNew) history.scrollRestoration = "manual";
      history[isNew ? "pushState" : "replaceState"]({ step: at + 1 }, "");
    } catch (error) {
      // Where this is forbidden, the way back leads from the page.
    }
  }

  function build() {
    bar = bench.add(bench.home, "nav", "bench-bar not-printed");
    bar.setAttribute("aria-label", words.open);
    // The page's own title is away with the rest.
    bench.add(bar, "h1", "visually-hidden", document.querySelector("h1").textContent);
    var back = bench.button(bar, "", leave);
    back.className += " bench-leave";
    var told = bench.add(bar, "p", "bench-place");
    place = bench.add(told, "b", "");
    awake = bench.add(told, "small", "", words.awake);
    awake.hidden = true;
    previous = bench.button(bar, "", function () { turn(-1); });
    next = bench.button(bar, "", function () { turn(1); });
    next.className += " bench-next";
    hear();
    [[back, "\u00d7", words.leave], [previous, "\u2039", words.previous], [next, "\u203a", words.next]].forEach(function (one) {
      bench.add(one[0], "span", "bench-sign", one[1]).setAttribute("aria-hidden", "true");
      bench.add(one[0], "span", "bench-said", one[2]);
    });
  }

  // What reads a step aloud is of no use where nothing speaks.
  function hear() {
    if (!window.speechSynthesis || !words.aloud) return;
    var script = document.createElement("script");
    script.src = words.aloud;
    script.onload = function () { bench.addAloud(bar, previous, function () { return steps[at]; }); };
    document.head.appendChild(script);
  }

  // The first step that isn't done, or the one that the page shows.
  function wanted(isHere) {
    var top = window.innerHeight * 0.4;
    var seen = steps.map(function (step, index) { return step.getBoundingClientRect().top < top ? index : 0; });
    var open = steps.findIndex(function (step) { return !step.classList.contains("is-done"); });
    return isHere ? Math.max.apply(null, seen) : Math.max(0, open);
  }

  function enter(index) {
    if (steps.length === 0) return;
    if (!bar) build();
    bar.hidden = false;
    root.classList.add("at-bench");
    at = index;
    if (!(history.state && history.state.step)) remember(true);
    show(index);
    keepAwake();
  }

  function close() {
    if (!isOpen()) return;
    var last = heading(at);
    if (bench.quiet) bench.quiet();
    at = -1;
    unhide();
    root.classList.remove("at-bench");
    bar.hidden = true;
    if (lock) lock.release();
    setTimeout(function () { history.scrollRestoration = "auto"; }, 500);
    jump(function () { last.scrollIntoView(); });
    focus(last);
  }

  // Back to the page as it was before; its entry in the history goes, too.
  function leave() {
    if (history.state && history.state.step) history.back();
    else close();
  }

  function turn(by) {
    if (at + by >= steps.length) return leave();
    if (at + by < 0) return;
    show(at + by);
  }

  // A long step is read to its end first.
  function page(by) {
    var rest = by > 0 ? root.scrollHeight - window.innerHeight - window.scrollY : window.scrollY;
    if (rest > 8) window.scrollBy(0, by * window.innerHeight * 0.75);
    else if (by < 0 || at < steps.length - 1) turn(by);
  }

  var keys = {
    ArrowLeft: function () { turn(-1); }, ArrowRight: function () { turn(1); }, PageUp: function () { page(-1); },
    PageDown: function () { page(1); }, Escape: leave
  };

  function isWide(element) {
    for (var part = element; part && part !== document.body; part = part.parentElement) {
      if (part.scrollWidth > part.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(part).overflowX)) return true;
    }
    return false;
  }

  function press(event) {
    if (!isOpen() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (document.querySelector("dialog[open]") || event.target.closest("select, textarea, video, audio, input:not([type=checkbox])")) return;
    // Arrows move what is wider than the screen.
    if (!keys[event.key] || /^Arrow/.test(event.key) && isWide(event.target)) return;
    event.preventDefault();
    keys[event.key]();
  }

  function touch(event) {
    var one = event.touches.length === 1 && event.touches[0];
    var isClose = window.visualViewport && window.visualViewport.scale > 1.01;
    finger = isOpen() && one && !isClose && !isWide(event.target) && bench.steps.contains(event.target)
      ? { x: one.clientX, y: one.clientY } : null;
  }

  function release(event) {
    if (!finger || event.touches.length > 0) return;
    var across = event.changedTouches[0].clientX - finger.x;
    var down = event.changedTouches[0].clientY - finger.y;
    finger = null;
    if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(down)) return;
    if (root.dir === "rtl") across = -across;
    if (across > 0 || at < steps.length - 1) turn(across < 0 ? 1 : -1);
  }

  // A link to another place of the page leads to its step, or out to it.
  function follow(event) {
    var link = isOpen() && event.target.closest("a[href^='#']");
    if (!link) return;
    var target = null;
    try {
      target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    } catch (error) {
      return;
    }
    var step = target ? steps.indexOf(target.closest(".step")) : -1;
    if (step >= 0) {
      event.preventDefault();
      return show(step, target.closest("h2") ? null : target);
    }
    try {
      history.replaceState(null, "");
    } catch (error) {
      // The link leads out all the same.
    }
    close();
  }

  function keepAwake() {
    if (!navigator.wakeLock || lock || document.hidden || !isOpen()) return;
    navigator.wakeLock.request("screen").then(function (got) {
      if (!isOpen()) return got.release();
      lock = got;
      awake.hidden = false;
      got.addEventListener("release", function () {
        lock = null;
        awake.hidden = true;
      });
    }, function () {
      // A battery that is low, say.
    });
  }

  document.addEventListener("keydown", press);
  document.addEventListener("touchstart", touch, { passive: true });
  document.addEventListener("touchend", release, { passive: true });
  document.addEventListener("touchcancel", function () { finger = null; });
  document.addEventListener("click", follow);
  document.addEventListener("visibilitychange", keepAwake);
  window.addEventListener("popstate", function (event) {
    var step = event.state && event.state.step;
    if (step >= 1 && step <= steps.length) enter(step - 1);
    else close();
  });
  bench.enter = function (isHere) { enter(wanted(isHere)); };
  bench.leave = function () { if (isOpen()) leave(); };
  bench.resume = function () {
    var step = history.state && history.state.step;
    if (step >= 1 && step <= steps.length) enter(step - 1);
  };
})();
