/*
 * Cuts folded text into runs: { han: "激光", start } or { word: "ledstrip", parts: ["led", "strip"], start }.
 * The rules of the build's tokenizer; the golden vectors hold both to them.
 */
function cutRuns(folded) {
  var runs = [], run = null, joiner = "", pluses = "", index = 0;
  function close() {
    if (pluses === "++" || pluses === "#") run.word += pluses;
    run = null;
    joiner = pluses = "";
  }
  function begin(fresh) {
    close();
    run = fresh;
    runs.push(run);
  }
  for (var character of folded) {
    if (isHan(character.codePointAt(0))) {
      if (!run || !run.han) begin({ han: "", start: index });
      run.han += character;
    } else if (character < "\x80" ? /[0-9a-z]/.test(character) : /[\p{L}\p{N}\p{M}]/u.test(character)) {
      if (!run || run.han || pluses || joiner && run.parts.length >= 6) begin({ word: "", parts: [], start: index });
      if (joiner || !run.parts.length) {
        if (joiner && /\d$/.test(run.word) && /\d/.test(character)) run.word += joiner;
        run.parts.push("");
        joiner = "";
      }
      var last = run.parts.length - 1;
      if (Array.from(run.parts[last]).length < 40) {
        run.parts[last] += character;
        run.word += character;
      }
    } else if (run && run.parts && /[-.:'_\u2010\u2019]/.test(character)) {
      if (joiner || pluses) close(); else joiner = character === "\u2019" ? "'" : character === "\u2010" ? "-" : character;
    } else if (run && run.parts && /^(\+\+?|#)$/.test(pluses + character) && !joiner && run.parts.length === 1 && !/\d/.test(run.word)) {
      pluses += character;
    } else {
      close();
    }
    index += character.length;
  }
  close();
  return runs;
}

function pairsOf(han) {
  var characters = Array.from(han), pairs = [];
  for (var i = 0; i + 1 < characters.length; i++) pairs.push(characters[i] + characters[i + 1]);
  return pairs;
}
