var wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/*
 * Cuts folded text into runs: { han: "激光", start } or { word: "ledstrip", parts: ["led", "strip"], start }.
 * The rules of the build's tokenizer; the golden vectors hold both to them.
 */
function cutRuns(folded) {
  var runs = [], run = null, joiner = "", pluses = "";
  function close() {
    if (run && run.parts) {
      if (pluses === "++" || pluses === "#") run.word += pluses;
    }
    run = null;
    joiner = "";
    pluses = "";
  }
  for (var index = 0; index < folded.length;) {
    var code = folded.codePointAt(index), character = String.fromCodePoint(code);
    if (isHan(code)) {
      if (!run || run.han === undefined) {
        close();
        run = { han: "", start: index };
        runs.push(run);
      }
      run.han += character;
    } else if (code < 0x80 ? /[0-9a-z]/.test(character) : wordCharacter.test(character)) {
      if (run && (run.han !== undefined || pluses || joiner && run.parts.length >= 6)) close();
      if (!run) {
        run = { word: "", parts: [], start: index };
        runs.push(run);
      }
      if (joiner || !run.parts.length) {
        if (joiner && /[0-9]$/.test(run.word) && /[0-9]/.test(character)) run.word += joiner;
        run.parts.push("");
        joiner = "";
      }
      var part = run.parts.pop();
      if (Array.from(part).length < 40) {
        part += character;
        run.word += character;
      }
      run.parts.push(part);
    } else if (run && run.parts && /[-.:'_\u2010\u2019]/.test(character)) {
      if (joiner || pluses) close(); else joiner = character === "\u2019" ? "'" : character === "\u2010" ? "-" : character;
    } else if (run && run.parts && /[+#]/.test(character) && !joiner && run.parts.length === 1 && !/[0-9]/.test(run.word) &&
        (character === "+" ? pluses !== "++" && pluses !== "#" : !pluses)) {
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
