/*
 * What comes when it is needed: questions.js reads what a query asks, answers.js says what the build knows of it, with parts of its
 * own for what not every question needs, slips.js reads what is misspelt or written in pinyin. Each hands in what it can do. Pages
 * load them as scripts; programs have but `load`, which brings the same scripts as texts.
 */
var parts = Object.create(null), loading = Object.create(null);

/* What a part hands in; nothing where it can't be had. */
async function part(index, name) {
  if (!parts[name]) {
    loading[name] = loading[name] || (script ? loadScript(name + ".js", index.generation) : (index.parts = index.parts || index.load("parts.json", index.generation)).then(parts => runPart(parts[name])).catch(() => { index.parts = null; }));
    await loading[name];
    loading[name] = null;
  }
  return parts[name];
}

function runPart(text) {
  new Function("globalThis", text)({ LatheSearch: client });
}

/* The answers to the query of a search that is under way. */
async function answersOf(search, options) {
  try {
    return await (await search.reading).answers(search.query, options);
  } catch {
    // Nothing was asked, or what reads it can't be had.
    return [];
  }
}

/* A file of the answers, once for their state; nothing where it can't be had. */
function answersFile(index, name) {
  var stamp = index.entry.answers, key = "answers " + stamp + " " + name, files = index.files;
  if (!files.has(key)) files.set(key, index.load("answers/" + name + ".json", stamp).catch(() => { files.delete(key); }));
  return files.get(key);
}

/* What reads slips, with the sounds of characters; null where it can't be had. */
async function slipsOf(index) {
  var both = await Promise.all([part(index, "slips"), index.file("pinyin", file => file.syllables && file)]);
  return both[0] && both[0](index, both[1]);
}
