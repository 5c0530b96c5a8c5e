/* Folds text and cuts it into words as the build does; the golden vectors hold both to one rule. */

function isHan(code) {
  return code >= 0x4e00 && code <= 0x9fff || code >= 0x3400 && code <= 0x4dbf || code >= 0xf900 && code <= 0xfaff ||
    code >= 0x20000 && code <= 0x3ffff || code === 0x3005 || code === 0x3007;
}

/* What one character folds to; usually one character. */
function foldCharacter(character, variants) {
  var code = character.codePointAt(0), folded = "";
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x4e00 && code <= 0x9fff) return variants[character] || character;
  for (var part of character.normalize("NFKD").toLowerCase()) {
    code = part.codePointAt(0);
    if (code >= 0x300 && code <= 0x36f || code >= 0xfe00 && code <= 0xfe0f || code === 0x20e3 || code >= 0xd800 && code <= 0xdfff) continue;
    folded += code === 0x3c2 ? "\u03c3" : variants[part] || part;
  }
  return folded;
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
