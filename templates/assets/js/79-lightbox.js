// The pictures of a page, one at a time, as large as the window: with keys, mouse, pen and fingers.
(function () {
  "use strict";
  var most = 8;
  var dialog, stage, picture, count, caption, tools, links, words, opener, at;
  var buttons = {};
  // How much closer than the whole picture, and how far from the middle.
  var scale, x, y, start;
  var fingers = new Map();

  function add(parent, tag, name) {
    var element = document.createElement(tag);
    element.className = name;
    return parent.appendChild(element);
  }

  function place() {
    var roomX = Math.max(0, (picture.offsetWidth * scale - stage.clientWidth) / 2);
    var roomY = Math.max(0, (picture.offsetHeight * scale - stage.clientHeight) / 2);
    x = Math.min(roomX, Math.max(-roomX, x));
    y = Math.min(roomY, Math.max(-roomY, y));
    picture.style.transform = "translate(" + x + "px," + y + "px) scale(" + scale + ")";
    buttons.farther.disabled = scale === 1;
    buttons.closer.disabled = scale === most;
  }

  // The point under the pointer stays where it is.
  function zoom(to, pointer) {
    var box = stage.getBoundingClientRect();
    var right = pointer ? pointer.clientX - box.left - box.width / 2 : 0;
    var down = pointer ? pointer.clientY - box.top - box.height / 2 : 0;
    to = Math.min(most, Math.max(1, to));
    x = right - (right - x) * to / scale;
    y = down - (down - y) * to / scale;
    scale = to;
    place();
  }

  function fit() {
    var shown = links[at].querySelector("img");
    var width = picture.naturalWidth || shown.width;
    var height = picture.naturalHeight || shown.height;
    var ratio = Math.min((stage.clientWidth - 32) / width, (stage.clientHeight - 32) / height);
    // A drawing loses nothing by growing, a photo does.
    if (!/\.svg$/.test(picture.src)) ratio = Math.min(ratio, 1);
    picture.style.width = width * ratio + "px";
    picture.style.height = height * ratio + "px";
    place();
  }

  function show(number) {
    if (number < 0 || number >= links.length) return;
    at = number;
    var link = links[at];
    var shown = link.querySelector("img");
    var figure = link.closest("figure");
    var told = figure && figure.querySelector("figcaption");
    picture.style.backgroundImage = "url(" + JSON.stringify(shown.currentSrc || shown.src) + ")";
    picture.src = link.href;
    picture.alt = shown.alt;
    caption.textContent = told ? told.textContent : "";
    count.textContent = links.length < 2 ? "" : words.count.replace("{n}", at + 1).replace("{all}", links.length);
    buttons.previous.disabled = at === 0;
    buttons.next.disabled = at === links.length - 1;
    buttons.previous.hidden = buttons.next.hidden = links.length < 2;
    scale = 1;
    x = y = 0;
    fit();
  }

  function step(by) {
    var had = document.activeElement;
    show(at + by);
    // A button that is switched off would lose the focus to the page.
    if (had && had.disabled) buttons.close.focus();
  }

  var keys = {
    "+": () => zoom(scale * 1.5), "=": () => zoom(scale * 1.5), "-": () => zoom(scale / 1.5), "0": () => zoom(1),
    ArrowLeft: () => move(1, 0, -1), ArrowRight: () => move(-1, 0, 1), ArrowUp: () => move(0, 1, 0), ArrowDown: () => move(0, -1, 0),
    PageUp: () => step(-1), PageDown: () => step(1)
  };

  // Arrows lead over a picture that doesn't fit, and else to the next.
  function move(right, down, by) {
    if (scale === 1) return step(by);
    x += right * 80;
    y += down * 80;
    place();
  }

  function press(event) {
    var act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  function middle() {
    var all = Array.from(fingers.values());
    var one = all[0];
    var two = all[all.length - 1];
    return {
      clientX: (one.clientX + two.clientX) / 2, clientY: (one.clientY + two.clientY) / 2,
      apart: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)
    };
  }

  function touch(event) {
    if (event.button > 0) return;
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    start = { from: middle(), last: middle(), target: event.target, fingers: fingers.size };
  }

  function drag(event) {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event);
    var now = middle();
    if (scale > 1) {
      x += now.clientX - start.last.clientX;
      y += now.clientY - start.last.clientY;
      place();
    }
    if (fingers.size > 1 && start.last.apart) zoom(scale * now.apart / start.last.apart, now);
    start.last = now;
  }

  function release(event) {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) {
      start.last = middle();
    } else if (start.fingers === 1 && scale === 1 && event.type === "pointerup") {
      var across = event.clientX - start.from.clientX;
      var far = Math.abs(across);
      var down = Math.abs(event.clientY - start.from.clientY);
      if (far > 48 && far > 2 * down) step(across < 0 ? 1 : -1);
      else if (start.target === stage && far + down < 8) dialog.close();
    }
  }

  function button(name, sign, act) {
    var made = buttons[name] = add(tools, "button", "lightbox-button");
    made.textContent = sign;
    made.setAttribute("aria-label", words[name]);
    made.onclick = act;
  }

  function build() {
    dialog = add(document.body, "dialog", "lightbox");
    dialog.setAttribute("aria-label", words.name);
    stage = add(dialog, "div", "lightbox-stage");
    picture = add(stage, "img", "lightbox-picture");
    caption = add(dialog, "p", "lightbox-caption");
    caption.setAttribute("aria-live", "polite");
    count = add(caption, "b", "lightbox-count");
    caption = add(caption, "span", "lightbox-words");
    tools = add(dialog, "p", "lightbox-tools");
    button("previous", "\u2039", keys.PageUp);
    button("next", "\u203a", keys.PageDown);
    button("farther", "\u2212", keys["-"]);
    button("closer", "+", keys["+"]);
    button("close", "\u00d7", () => dialog.close());
    picture.draggable = false;
    picture.onload = fit;
    window.addEventListener("resize", () => dialog.open && fit());
    dialog.onkeydown = press;
    dialog.onclose = () => {
      fingers.clear();
      opener.focus();
    };
    stage.onpointerdown = touch;
    stage.onpointermove = drag;
    stage.onpointerup = stage.onpointercancel = release;
    stage.ondblclick = event => zoom(scale > 1 ? 1 : 3, event);
    // As a property it might be passive.
    stage.addEventListener("wheel", event => {
      event.preventDefault();
      zoom(scale * (event.deltaY < 0 ? 1.2 : 1 / 1.2), event);
    }, { passive: false });
  }

  window.LatheInterface.openPicture = function (link, all, texts) {
    links = Array.from(all);
    words = texts;
    opener = link;
    if (!dialog) build();
    dialog.showModal();
    show(links.indexOf(link));
    buttons.close.focus();
  };
})();
