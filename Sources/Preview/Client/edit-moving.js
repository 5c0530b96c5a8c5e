// Another address for the entry, and its withdrawal: what concerns more than the file that is open.
window.latheMoving = function (tools) {
  "use strict";
  const find = function (id) { return document.getElementById(id); };
  const make = window.latheFields.make;

  // MARK: Another name

  find("rename").addEventListener("click", function () {
    const [entry, words] = [tools.entry(), tools.words()];
    const state = find("rename-state");
    if (tools.hasChanges()) { state.textContent = words.saveFirst; return; }
    state.textContent = "";
    tools.ask("rename", { file: entry.file, hash: entry.hash, name: find("new-name").value.trim() }).then(function (answer) {
      if (answer.status === 200 && answer.value.left.length === 0) { location.assign(answer.value.address); return; }
      state.textContent = answer.status === 200 ? words.renamedBut + answer.value.left.join(", ") + " "
        : answer.status === 409 ? words.conflict : answer.value.message;
      if (answer.status === 200) {
        const link = make("a", "", words.edit);
        link.href = answer.value.address;
        state.append(link);
      }
    }).catch(function () { state.textContent = words.lost; });
  });

  // MARK: Withdrawal

  function wish(isMeant, deletesPhotos) {
    const entry = tools.entry();
    const person = find("whom").value;
    return { file: entry.file, hash: entry.hash, person: person || null, deletesPhotos: deletesPhotos, isMeant: isMeant };
  }

  function line(text, names) { return make("p", "", text + (names ? names.join(", ") : "")); }

  // What would be done stands there before anything is.
  find("withdraw-ask").addEventListener("click", function () {
    const words = tools.words();
    const state = find("withdraw-state");
    if (tools.hasChanges()) { state.replaceChildren(line(words.saveFirst)); return; }
    tools.ask("withdraw", wish(false, false)).then(function (answer) {
      if (answer.status !== 200) { state.replaceChildren(line(answer.status === 409 ? words.conflict : answer.value.message)); return; }
      show(answer.value);
    }).catch(function () { state.replaceChildren(line(words.lost)); });
  });

  function show(value) {
    const words = tools.words();
    const state = find("withdraw-state");
    state.replaceChildren(line(words.goneFiles, value.files));
    if (value.isWhole && find("whom").value) { state.append(line(words.goneWhole)); }
    [["goneUnnamed", value.unnamed], ["goneOthers", value.others], ["goneShared", value.shared]].forEach(function (part) {
      if (part[1].length > 0) { state.append(line(words[part[0]], part[1])); }
    });
    let box = null;
    if (value.photos.length > 0) {
      const label = make("label", "check", " " + words.gonePhotos + " (" + value.photos.join(", ") + ")");
      box = make("input");
      box.type = "checkbox";
      box.checked = true;
      label.prepend(box);
      state.append(label);
    }
    const act = window.latheFields.button(words.doIt, words.doIt, function () {
      act.disabled = true;
      tools.ask("withdraw", wish(true, box !== null && box.checked)).then(function (answer) {
        if (answer.status === 200) {
          state.replaceChildren(line(words.done));
          tools.reopen();
        } else {
          state.replaceChildren(line(answer.status === 409 ? words.conflict : words.failed + answer.value.message));
        }
      }).catch(function () { state.replaceChildren(line(words.lost)); });
    });
    act.className = "grave";
    state.append(act);
  }

  find("whom").addEventListener("change", function () { find("withdraw-state").replaceChildren(); });

  return {
    open: function () {
      const [entry, words] = [tools.entry(), tools.words()];
      find("new-name").value = entry.name;
      find("renaming").hidden = entry.name === "";
      find("whom").replaceChildren(new Option(words.wholeEntry, ""));
      entry.members.forEach(function (name) { find("whom").append(new Option(name, name)); });
    }
  };
};
