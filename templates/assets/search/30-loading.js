var script = typeof document !== "undefined" && document.currentScript;
var base = script ? script.src.replace(/[^/]*$/, "") : "";
var taken = Object.create(null), asked = Object.create(null);

/* Called by the scripts that bring the JSON files where pages are opened as files. */
function take(name, data) {
  taken[name] = data;
}

/* The script that brings a file: each brings many. */
function scriptOf(name) {
  if (name === "entry") return name;
  var parts = /^(text|terms|names|spelling)\/(\d+)/.exec(name);
  return parts ? parts[1] + "-" + (parts[2] >> (parts[1] === "text" ? 6 : 4)) : "more";
}

function loadByScript(name, stamp) {
  var key = name.replace(/\.json$/, ""), file = scriptOf(key);
  // A new index: what was loaded of another is of no use.
  if (key === "entry") taken = Object.create(null), asked = Object.create(null);
  var scripts = asked;
  if (!scripts[file]) scripts[file] = loadScript(file + ".js" + (stamp ? "?" + stamp : ""));
  return scripts[file].then(() => {
    // Also a script that is there but broken loads.
    if (!(key in taken)) throw new Error(name);
    return taken[key];
  }).catch(error => {
    delete scripts[file];
    throw error;
  });
}

function loadByFetch(name, stamp) {
  return fetch(base + name + (stamp ? "?" + stamp : ""), stamp ? {} : { cache: "no-cache" }).then(response => {
    if (!response.ok) throw new Error(name);
    return response.json();
  });
}

function failure(code, message) {
  return Object.assign(new Error(message), { code: code });
}

function open(options) {
  var load = options && options.load || (base.slice(0, 5) === "file:" ? loadByScript : loadByFetch);
  return Promise.resolve().then(() => load("entry.json")).then(entry => new Index(entry, load)).catch(error => {
    throw error.code ? error : failure("missing", "No search index: " + error);
  });
}
