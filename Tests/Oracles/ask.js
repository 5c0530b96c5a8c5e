// Asks the search of a site what each line of standard input asks, `{"query", "language", "now"}`, and prints its answers, a line each.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const LatheSearch = require("../SearchClient/client.js");

async function main(site) {
  const index = await LatheSearch.open({ load: async (name) => JSON.parse(fs.readFileSync(path.join(site, "search", name), "utf8")) });
  for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    const { query, language, now } = JSON.parse(line);
    const { answers } = await index.search(query, { language, now: new Date(now) });
    const said = answers.map((answer) => ({ kind: answer.kind, text: answer.text, items: answer.items.map((item) => [item.title, item.detail]) }));
    process.stdout.write(JSON.stringify(said) + "\n");
  }
}

main(process.argv[2]);
