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
    function done() { delete waiting[key]; element.remove(); }
    waiting[key] = data => { done(); resolve(data); };
    element.onerror = () => { done(); reject(new Error(name)); };
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
  var error = new Error(message);
  error.code = code;
  return error;
}

function open(options) {
  var load = options && options.load || (base.slice(0, 5) === "file:" ? loadByScript : loadByFetch);
  return Promise.resolve().then(() => load("entry.json")).then(entry => {
    if (!entry || entry.version !== VERSION) {
      throw failure("version", "The search index has another version than its client.");
    }
    return new Index(entry, load);
  }, error => {
    throw failure("missing", "The search index can't be loaded: " + error);
  });
}
