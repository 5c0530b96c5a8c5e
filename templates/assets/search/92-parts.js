/*
 * What comes with the first look-up: questions.js reads what a query asks, answers.js says what the build knows of it. Each hands
 * in one function. Pages load them as scripts; programs have but `load`, which brings the same scripts as texts.
 */
var parts = Object.create(null), loading = Object.create(null);

/* The function of a part; null where it can't be had. */
function part(index, name) {
  if (!parts[name] && !loading[name]) {
    loading[name] = (script ? loadScript(name + ".js?" + index.generation) : index.load(name + ".json", index.generation).then(runPart))
      .catch(() => { loading[name] = null; });
  }
  return Promise.resolve(loading[name]).then(() => parts[name] || null);
}

function runPart(file) {
  new Function("globalThis", file.script)({ LatheSearch: client });
}

function loadScript(address) {
  return new Promise((resolve, reject) => {
    var element = document.createElement("script");
    element.onload = element.onerror = event => {
      element.remove();
      if (event.type === "load") resolve();
      else reject(new Error(address));
    };
    element.src = base + address;
    document.head.appendChild(element);
  });
}

function answersOf(index, query, options) {
  if (!index.entry.answers) return Promise.resolve([]);
  return Promise.all([part(index, "answers"), part(index, "questions")])
    .then(loaded => loaded[0] && loaded[1] ? loaded[0](index, query, options) : []);
}
