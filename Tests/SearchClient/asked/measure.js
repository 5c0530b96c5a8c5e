// Prints which questions find their page where: node measure.js [SET] [--all].
"use strict";

const fs = require("node:fs");
const LatheSearch = require("../client.js");
const { Portal } = require("../portal.js");
const { files, questions } = require("./portal.js");

async function places(index, set) {
  const found = [];
  for (const { query, pages } of set) {
    const language = pages[0].startsWith("en/") ? "en" : "zh-Hans";
    const answer = await index.search(query, { language, now: new Date(2026, 10, 27, 10), limit: 10 });
    const same = (url) => url.replace(/^en\//, "").replace(/(\/index)?\.html$/, "");
    const urls = answer.results.map((result) => same(result.url));
    const place = urls.findIndex((url) => pages.map((page) => page.replace(/^en\//, "")).includes(url)) + 1;
    found.push({ query, pages, place, urls });
  }
  return found;
}

function share(found, most) {
  return found.filter((item) => item.place && item.place <= most).length / found.length;
}

module.exports = { places, share };

if (require.main === module) {
  const portal = new Portal(files());
  (async () => {
    const index = await LatheSearch.open({ load: portal.loader() });
    const found = await places(index, questions(process.argv[2] || "questions.txt"));
    for (const item of found) {
      if (item.place !== 1) console.log(`${item.place || "-"}  ${item.query}  →  ${item.urls.slice(0, 4).join("  ")}`);
    }
    console.log(`${found.length} questions: first ${share(found, 1).toFixed(3)}, in three ${share(found, 3).toFixed(3)}`);
  })();
}
