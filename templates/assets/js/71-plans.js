// Plans come closer and go farther: with two fingers, buttons, keys, or Ctrl and the wheel. Moving about is the frame's own scrolling.
(function () {
  "use strict";
  var most = 4;

  document.querySelectorAll("[data-plan]").forEach(function (frame) {
    var plan = frame.firstElementChild;
    var buttons = Array.from(frame.parentElement.querySelectorAll("[data-plan-by]"));
    // Of two fingers: how far they are apart, and between which points of the frame.
    var apart = 0;
    var last = null;

    function limits() {
      return [frame.clientWidth, Math.max(frame.clientWidth * most, plan.offsetWidth)];
    }

    function say() {
      var room = limits();
      buttons.forEach(function (button) {
        var isCloser = Number(button.getAttribute("data-plan-by")) > 1;
        // A button that is switched off would lose the focus to the page.
        button.setAttribute("aria-disabled", String(isCloser ? plan.offsetWidth >= room[1] : plan.offsetWidth <= room[0]));
      });
    }

    // What is at a point of the frame stays there.
    function zoom(by, x, y) {
      var room = limits();
      var width = Math.min(room[1], Math.max(room[0], plan.offsetWidth * by));
      var right = (frame.scrollLeft + x) / plan.offsetWidth;
      var down = (frame.scrollTop + y) / plan.offsetHeight;
      // The frame grows no further than the page was laid out for.
      if (!frame.style.maxHeight) frame.style.maxHeight = frame.offsetHeight + "px";
      plan.style.minWidth = "0";
      plan.style.width = width + "px";
      frame.scrollLeft = right * plan.offsetWidth - x;
      frame.scrollTop = down * plan.offsetHeight - y;
      say();
    }

    function fromMiddle(by) {
      zoom(by, frame.clientWidth / 2, frame.clientHeight / 2);
    }

    function reset() {
      frame.style.maxHeight = plan.style.minWidth = plan.style.width = "";
      say();
    }

    function middle(touches) {
      var box = frame.getBoundingClientRect();
      return [(touches[0].clientX + touches[1].clientX) / 2 - box.left, (touches[0].clientY + touches[1].clientY) / 2 - box.top];
    }

    // With touches and not with pointers: these end as soon as one finger has begun to scroll.
    frame.addEventListener("touchmove", function (event) {
      if (event.touches.length !== 2) {
        last = null;
        return;
      }
      if (event.cancelable) event.preventDefault();
      var now = middle(event.touches);
      var far = Math.hypot(event.touches[0].clientX - event.touches[1].clientX, event.touches[0].clientY - event.touches[1].clientY);
      if (last) {
        frame.scrollLeft += last[0] - now[0];
        frame.scrollTop += last[1] - now[1];
        zoom(far / apart, now[0], now[1]);
      }
      apart = far;
      last = now;
    }, { passive: false });
    frame.addEventListener("touchend", function () { last = null; });

    frame.addEventListener("wheel", function (event) {
      if (!event.ctrlKey) return;
      event.preventDefault();
      var box = frame.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX - box.left, event.clientY - box.top);
    }, { passive: false });

    frame.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "+" || event.key === "=") fromMiddle(1.5);
      else if (event.key === "-") fromMiddle(1 / 1.5);
      else if (event.key === "0") reset();
    });

    buttons.forEach(function (button) {
      button.addEventListener("click", function () { fromMiddle(Number(button.getAttribute("data-plan-by"))); });
    });
    // A phone's address bar that comes and goes changes the height alone.
    var windowWidth = window.innerWidth;
    window.addEventListener("resize", function () {
      if (window.innerWidth !== windowWidth) reset();
      windowWidth = window.innerWidth;
    });
    var picture = plan.querySelector("img");
    if (picture && !picture.complete) picture.addEventListener("load", say);
    say();
  });
})();
