// Builds small portals for the tests with the lathe that LATHE names.
"use strict";

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const lathe = process.env.LATHE || path.join(__dirname, "../../.build/release/lathe");

const folders = [];
process.on("exit", () => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

class Portal {
  /* The portal of some files, over those of a folder where one is given. */
  constructor(files, folder) {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), "lathe-search-"));
    folders.push(this.folder);
    this.content = path.join(this.folder, "content");
    this.site = path.join(this.folder, "site");
    this.put({ "portal.yml": "title: Makerspace\nlanguages: [zh-Hans, en]\n" });
    if (folder) fs.cpSync(folder, this.content, { recursive: true });
    this.put(files);
    this.build();
  }

  put(files) {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.content, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }

  build() {
    try {
      execFileSync(lathe, ["build", "--quiet", "--now", "2026-11-23", "--content", this.content, "--output", this.site], { stdio: "pipe" });
    } catch (error) {
      // Entries with mistakes are left out, the rest is published.
      if (error.status !== 1) throw error;
    }
  }

  /* The files of the index, without endings, that begin with some words. */
  names(prefix) {
    return fs.readdirSync(path.join(this.site, "search"), { recursive: true })
      .filter((name) => name.startsWith(prefix) && name.endsWith(".json")).map((name) => name.slice(0, -5)).sort();
  }

  read(name) { return fs.readFileSync(path.join(this.site, "search", name), "utf8"); }

  /* Loads files of the index, as they stand or as `change` makes of their text. */
  loader(change = (name, text) => text) {
    return async (name) => JSON.parse(change(name, this.read(name)));
  }
}

module.exports = { Portal };
