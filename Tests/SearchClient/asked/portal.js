// The school of portal.txt as files of a portal.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const { Portal } = require("../portal.js");

const field = /^[a-z_]+: /;

function files(name = "portal.txt") {
  const made = { "portal.yml": "title: 海棠实验学校创客图书馆\nlanguages: [zh-Hans, en]\naudience:\n  manual: staff\n" };
  for (const paragraph of fs.readFileSync(path.join(__dirname, name), "utf8").trim().split(/\n\n+/).slice(1)) {
    const lines = paragraph.split("\n");
    const [name, title, summary] = lines[0].split(" | ");
    const count = lines.findIndex((line, i) => i > 0 && !field.test(line));
    made[`${name}.md`] = ["---", `title: "${title}"`, `summary: "${summary}"`, ...lines.slice(1, count), "---", "", ...lines.slice(count), ""].join("\n");
  }
  return made;
}

/* Questions with their right pages: `question | page page`, a page without ending; before it the portal, where it isn't this school. */
function questions(name) {
  const lines = fs.readFileSync(path.join(__dirname, name), "utf8").split("\n").filter((line) => line[0] !== "#" && line.includes(" | "));
  return lines.map((line) => {
    const [pages, query, portal = "school"] = line.split(" | ").reverse();
    return { portal, query, pages: pages.split(" ") };
  });
}

/* Both portals that are asked, by their names. */
function portals() {
  return { school: new Portal(files()), second: new Portal(files("second-portal.txt")), sample: new Portal({}, path.join(__dirname, "../../../content")) };
}

module.exports = { files, questions, portals };
