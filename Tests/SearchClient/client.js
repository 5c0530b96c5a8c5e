// The search client, joined from its files as a build joins them.
"use strict";

const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

function source(name) {
  const folder = path.join(__dirname, "../../templates/assets", name);
  return readdirSync(folder).filter((name) => name.endsWith(".js")).sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8")).join("");
}

const client = { exports: {} };
new Function("module", source("search"))(client);
for (const part of ["questions", "answers", "slips"]) new Function(source(part))();
module.exports = client.exports;
