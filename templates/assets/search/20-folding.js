/* Folds text and cuts it into words as the build does; the golden vectors hold both to one rule. */

/* What one character folds to; usually one character. */
function foldCharacter(character, variants) {
  if (character < "\x80") return character.toLowerCase();
  if (/[\u4e00-\u9fff]/.test(character)) return variants[character] || character;
  var plain = character.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f\ufe00-\ufe0f\u20e3\ud800-\udfff]/gu, "").replace(/\u03c2/g, "\u03c3");
  return Array.from(plain, part => variants[part] || part).join("");
}

/* The folded text, and for each of its code units where in the text it comes from. */
function foldText(text, variants) {
  var folded = "", places = [], index = 0;
  while (index < text.length) {
    var character = String.fromCodePoint(text.codePointAt(index));
    var result = foldCharacter(character, variants);
    folded += result;
    for (var i = 0; i < result.length; i++) places.push(index);
    index += character.length;
  }
  places.push(text.length);
  return { text: folded, places: places };
}
