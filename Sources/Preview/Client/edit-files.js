// Photos and files that a writer chooses, drops or pastes: they are put beside the entry, and named where they were wanted.
window.latheFiles = (function () {
  "use strict";
  // As much as the preview takes.
  const most = 64 * 1024 * 1024;
  let entry = null;
  let words = {};
  let tell = function () {};

  function send(file) {
    const name = file.name || "image.png";
    if (file.size > most) { return Promise.reject(new Error(words.tooLarge.replace("{name}", name))); }
    tell(words.attaching.replace("{name}", name));
    const address = "attach?file=" + encodeURIComponent(entry.file) + "&name=" + encodeURIComponent(name);
    return fetch(address, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file }).catch(function () {
      throw new Error(words.lost);
    }).then(function (response) {
      return response.json().then(function (value) {
        if (response.status !== 200) { throw new Error(words.failed + value.message); }
        tell(words.attached.replace("{name}", value.name));
        return value;
      });
    });
  }

  // One after the other, so that they stand in the order in which they were chosen; what fails is told, and the others go on.
  function attach(files, take) {
    return Array.from(files).reduce(function (before, file) {
      return before.then(function () {
        return send(file).then(take, function (error) { tell(error.message, true); });
      });
    }, Promise.resolve());
  }

  function choose(several, take) {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = several;
    input.addEventListener("change", function () { attach(input.files, take); });
    input.click();
  }

  // What is dropped on or pasted into an element; text goes where the browser puts it.
  function receive(element, take) {
    const files = function (data) { return data && data.files && data.files.length > 0 ? data.files : null; };
    element.addEventListener("dragover", function (event) {
      if (event.dataTransfer && Array.from(event.dataTransfer.types).indexOf("Files") >= 0) {
        event.preventDefault();
        element.classList.add("aimed");
      }
    });
    ["dragleave", "drop"].forEach(function (name) {
      element.addEventListener(name, function () { element.classList.remove("aimed"); });
    });
    element.addEventListener("drop", function (event) {
      const dropped = files(event.dataTransfer);
      if (!dropped) { return; }
      event.preventDefault();
      attach(dropped, take);
    });
    element.addEventListener("paste", function (event) {
      const pasted = files(event.clipboardData);
      // A table out of a spreadsheet comes as a picture, too.
      if (!pasted || event.clipboardData.getData("text/plain")) { return; }
      event.preventDefault();
      attach(pasted, take);
    });
  }

  return {
    choose: choose, receive: receive,
    begin: function (opened, say) { entry = opened; words = opened.words; tell = say; }
  };
}());
