var script = typeof document !== "undefined" && document.currentScript;
var base = script ? script.src.replace(/[^/]*$/, "") : "";
var waiting = Object.create(null);

/* Called by the scripts that stand for JSON files where pages are opened as files. */
function take(name, data) {
  if (waiting[name]) waiting[name](data);
}

function loadByScript(name, stamp) {
  return new Promise((resolve, reject) => {
    var key = name.replace(/\.json$/, "");
    var element = document.createElement("script");
    waiting[key] = resolve;
    // Also a script that is there but broken loads.
    element.onload = element.onerror = () => {
      delete waiting[key];
      element.remove();
      reject(new Error(name));
    };
    element.src = base + key + ".js" + (stamp ? "?" + stamp : "");
    document.head.appendChild(element);
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
