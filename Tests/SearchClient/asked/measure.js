// Prints which questions find their page where, and what those that are read by their meaning load: node measure.js [SET].
"use strict";

const { gzipSync } = require("node:zlib");
const LatheSearch = require("../client.js");
const { portals, questions } = require("./portal.js");

const same = (url) => url.replace(/^en\//, "").replace(/(\/index)?\.html$/, "");

/* The place of the right page among ten for each question; `open` gives an index for it. */
async function places(open, set) {
  const found = [];
  for (const item of set) {
    const language = item.pages[0].startsWith("en/") || !/[\u4e00-\u9fff]/.test(item.query) ? "en" : "zh-Hans";
    const answer = await (await open(item)).search(item.query, { language, now: new Date(2026, 10, 27, 10), limit: 10 });
    const urls = answer.results.map((result) => same(result.url));
    found.push({ ...item, place: urls.findIndex((url) => item.pages.map(same).includes(url)) + 1, urls });
  }
  return found;
}

function share(found, most) {
  return found.filter((item) => item.place && item.place <= most).length / found.length;
}

module.exports = { places, share };

/* What each question loads of the files of meanings, by a client that has loaded nothing: compressed, in kilobytes. */
async function print(set) {
  const all = portals(), sizes = [];
  const found = await places(({ portal }) => {
    const at = sizes.push(0) - 1, load = all[portal].loader((name, text) => {
      if (name.startsWith("meanings/")) sizes[at] += gzipSync(text, { level: 9 }).length / 1024;
      return text;
    });
    return LatheSearch.open({ load });
  }, set);
  for (const item of found) {
    if (item.place !== 1) console.log(`${item.place || "-"}  ${item.query}  →  ${item.urls.slice(0, 4).join("  ")}`);
  }
  console.log(`${found.length} questions: first ${share(found, 1).toFixed(3)}, in three ${share(found, 3).toFixed(3)}`);
  const read = sizes.filter(Boolean).sort((a, b) => a - b);
  if (read.length) console.log(`${read.length} read by meaning: median ${read[read.length >> 1].toFixed(1)} KB, most ${read[read.length - 1].toFixed(1)} KB`);
}

if (require.main === module) print(questions(process.argv[2] || "questions.txt"));
