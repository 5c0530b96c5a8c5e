// The search client, joined from its files as a build joins them.
"use strict";

const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

const assets = path.join(__dirname, "../../templates/assets");

/* What the client loads when it is needed. */
const parts = readdirSync(assets).filter((name) => /^(excerpts|questions|answers|slips)(-|$)/.test(name)).sort();

function source(name) {
  const folder = path.join(assets, name);
  return readdirSync(folder).filter((name) => name.endsWith(".js")).sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8")).join("");
}

/* A client by itself, with nothing loaded that it can load. */
function bare() {
  const client = { exports: {} };
  new Function("module", "globalThis", source("search"))(client, {});
  return client.exports;
}

const client = { exports: {} };
new Function("module", source("search"))(client);
for (const part of parts) new Function(source(part))();
module.exports = Object.assign(client.exports, { bare, parts, source });
