/* Turns that take two words apart, one word more than needed, and what is typed in haste, as it is written. */
function setStraight(all, text) {
  return all.reduce((text, turns) => turns.straight.reduce((text, rule) => text.replace(rule[0], rule[1]), text), text).trim();
}

async function straightened(index, text) {
  return setStraight(await turnsOf(index, text), text);
}
