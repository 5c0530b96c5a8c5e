// Code that has a file's name can be saved as that file; it is on the page already, so nothing is asked for.
(function () {
  "use strict";
  var word = document.currentScript.dataset.save;

  document.querySelectorAll("[data-file]").forEach(function (block) {
    var head = block.previousElementSibling;
    if (!head) return;
    var name = block.getAttribute("data-file");
    var button = document.createElement("button");
    button.className = "tool";
    button.textContent = word;
    button.setAttribute("aria-label", word + " " + name);
    button.addEventListener("click", function () {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([block.textContent]));
      link.download = name;
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    });
    head.appendChild(button);
  });
})();
