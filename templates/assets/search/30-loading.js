var script = typeof document !== "undefined" && document.currentScript;
var base = script ? script.src.replace(/[^/]*$/, "") : "";
var taken = Object.create(null), asked = Object.create(null);

/* Called by the scripts that bring the JSON files where pages are opened as files. */
function take(name, data) {
  taken[name] = data;
}

/* The script that brings a file: each brings many. */
function scriptOf(name) {
  var parts = /^(text|terms|words|names|pages|spelling)\/(\d+)/.exec(name);
  return parts ? parts[1] + "-" + (parts[2] >> 4) : /^[em]/.test(name) ? name.split("/")[0] : "more";
}

async function loadByScript(name, stamp) {
  var key = name.replace(/\.json$/, ""), file = scriptOf(key);
  // A new index: what was loaded of another is of no use.
  if (key === "entry") taken = Object.create(null), asked = Object.create(null);
  var scripts = asked;
  await (scripts[file] = scripts[file] || loadScript(file + ".js", stamp));
  if (key in taken) return taken[key];
  delete scripts[file];
  throw new Error(name);
}

/* Also a script that is there but broken loads: what it brings tells. */
function loadScript(name, stamp) {
  return new Promise(resolve => {
    var element = document.createElement("script");
    element.onload = element.onerror = () => {
      element.remove();
      resolve();
    };
    element.src = stamped(name, stamp);
    document.head.appendChild(element);
  });
}

async function loadByFetch(name, stamp) {
  var response = await fetch(stamped(name, stamp), stamp ? {} : { cache: "no-cache" });
  if (!response.ok) throw new Error(name);
  return response.json();
}

/* Without a network the scripts are what a browser has kept: they are few. */
async function loadAnyhow(name, stamp) {
  try {
    return await loadByFetch(name, stamp);
  } catch (error) {
    if (!(error instanceof TypeError) || !script) throw error;
    return loadByScript(name, stamp);
  }
}

function stamped(name, stamp) {
  return base + name + (stamp ? "?" + stamp : "");
}

function failure(code, message) {
  return Object.assign(new Error(message), { code: code });
}

async function open(options) {
  try {
    var load = options && options.load || (/^file:/.test(base) ? loadByScript : loadAnyhow);
    return new Index(await load("entry.json"), load);
  } catch (error) {
    throw error.code ? error : failure("missing", "No search index: " + error);
  }
}
