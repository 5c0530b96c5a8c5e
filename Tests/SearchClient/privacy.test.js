// What is not published, and what is private, is in no file of the index.
"use strict";

const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");

const LatheSearch = require("./client.js");
const { Portal } = require("./portal.js");

const kept = { draft: "status: draft", review: "status: review", archived: "status: archived", withdrawn: "status: withdrawn",
  scheduled: "date: 2027-01-01", expired: "expires: 2026-01-01" };

const entry = (word, state) => `---
title: ${word}title
summary: ${word}summary
tags: [${word}tag]
${state}
---

${word}body 机密${word}

## ${word}heading

More.
`;

const files = {
  "guides/open.md": "---\ntitle: Open\nreviewed_by: secretreviewer\nreviewed: 2026-01-02\n---\n\nSee [[quokkadraft]] or [that](quokkadraft.md).\n",
  "people/secretreviewer.md": "---\ntitle: Secretreviewer\nrole: Teacher\nstatus: draft\n---\n\nText.\n",
  "people/keeper.md": "---\ntitle: Keeperson\nrole: Teacher\n---\n\nText.\n",
  "equipment/cutter.md": `---
title: Cutter
units:
  - code: CUT-1
    asset_no: ASSETNUMBER77
    custodian: keeper
    price: 987654
    bought: 2019-08-07
---

Text.
`,
  "projects/lamp.md": `---
title: Lamp
team:
  - name: Realname Wombat
    shown_as: W.
---

Text.
`,
};
for (const [name, state] of Object.entries(kept)) files[`guides/quokka${name}.md`] = entry("quokka" + name, state);
const portal = new Portal(files);

/* The files of the index that hold a word. */
function holding(own, word) {
  const folder = path.join(own.site, "search");
  return fs.readdirSync(folder, { recursive: true }).filter((name) => {
    const file = path.join(folder, name);
    return fs.statSync(file).isFile() && fs.readFileSync(file, "utf8").toLowerCase().includes(word.toLowerCase());
  });
}

for (const name of Object.keys(kept)) {
  test(`an entry that is ${name} is in no file`, async () => {
    // The link to the draft was written on a page that is published, so its text is, too.
    for (const part of ["title", "summary", "tag", "body", "heading"]) assert.deepStrictEqual(holding(portal, "quokka" + name + part), []);
    if (name !== "draft") assert.deepStrictEqual(holding(portal, "quokka" + name), []);
    const index = await LatheSearch.open({ load: portal.loader() });
    assert.strictEqual((await index.search("quokka" + name + "title")).total, 0);
    assert.deepStrictEqual(await index.suggest("quokka" + name + "t"), []);
  });
}

test("private fields and real names are in no file", () => {
  for (const word of ["ASSETNUMBER77", "987654", "2019-08-07", "Realname", "Wombat", "secretreviewer", "2026-01-02"]) {
    assert.deepStrictEqual(holding(portal, word), [], word);
  }
  // The keeper is a page of its own, but no word of the machine.
  const [text] = portal.names("text/").map((name) => portal.read(name + ".json")).filter((text) => text.includes("CUT-1"));
  assert.ok(!text.includes("Keeperson"));
  assert.ok(holding(portal, "Keeperson").length > 0);
});

test("what is withdrawn is gone after the next build", () => {
  const own = new Portal({ "guides/open.md": "---\ntitle: Open\n---\n\nText.\n", "guides/numbat.md": entry("numbat", "") });
  assert.ok(holding(own, "numbatbody").length > 0);
  own.put({ "guides/numbat.md": entry("numbat", "status: withdrawn") });
  own.build();
  assert.deepStrictEqual(holding(own, "numbat"), []);
  assert.deepStrictEqual(own.names("text/").length, 1);
});
