// Puts queries to a portal's site/search/search.js, in Node and without a DOM, and prints one JSON answer a line.
//
//     node runner.mjs SITE MODE < queries.jsonl
//
// answers  each query against one open index
// cold     each query against a client that has loaded nothing: bytes (gzip -9) and rounds of loads
// typing   each query character by character, twice; the second time everything is loaded
// odd      each query twice, whatever it is; the second time is measured

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const [site, mode] = process.argv.slice(2);
const folder = path.join(site, "search");
const script = new vm.Script(
  `(function (module, exports) {${readFileSync(path.join(folder, "search.js"), "utf8")}\nreturn module.exports; })`);

/** A client that shares nothing with any other, as in a browser just opened. */
function client() {
  const module = { exports: {} };
  return script.runInThisContext()(module, module.exports);
}

const weights = new Map();
function weight(name) {
  if (!weights.has(name)) {
    const file = path.join(folder, name);
    weights.set(name, existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0);
  }
  return weights.get(name);
}

/** Loads from disk; all loads asked for in one turn of the event loop travel together, as one round. */
class Loads {
  constructor() {
    this.names = new Set();
    this.rounds = 0;
    this.waiting = null;
  }

  load(name) {
    this.names.add(name);
    if (!this.waiting) {
      this.waiting = new Promise((go) => setImmediate(() => {
        this.rounds += 1;
        this.waiting = null;
        go();
      }));
    }
    return this.waiting.then(() => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
  }

  bytes() {
    return [...this.names].reduce((sum, name) => sum + weight(name), 0);
  }
}

function open() {
  const loads = new Loads();
  return client().open({ load: (name) => loads.load(name) }).then((index) => ({ index, loads }));
}

function short(found) {
  return {
    total: found.total,
    partial: found.partial,
    broken: found.broken,
    near: (found.near || []).map((page) => page.url),
    results: found.results.map((result) => ({
      url: result.url,
      title: result.title,
      partial: Boolean(result.partial),
      anchors: (result.sections || []).map((section) => section.anchor),
      translations: (result.translations || []).map((page) => page.url),
    })),
  };
}

async function timed(index, query, options) {
  const started = process.hrtime.bigint();
  const found = await index.search(query, options);
  return { found, ms: Number(process.hrtime.bigint() - started) / 1e6 };
}

async function answered({ index }, { query, options }) {
  const { found, ms } = await timed(index, query, options);
  return { ms, ...short(found) };
}

async function cold(_, { query, options }) {
  const { index, loads } = await open();
  let first = null;
  const seen = (found) => {
    if (first === null && found && found.results && found.results.length) first = loads.rounds;
  };
  const found = await index.search(query, { ...options, progress: seen });
  seen(found);
  return { bytes: loads.bytes() + weight("search.js"), files: loads.names.size, rounds: first, allRounds: loads.rounds, total: found.total };
}

async function typing({ index }, { query, options }) {
  const characters = [...query];
  const passes = [];
  for (let pass = 0; pass < 2; pass += 1) {
    const times = [];
    for (let length = 1; length <= characters.length; length += 1) {
      times.push((await timed(index, characters.slice(0, length).join(""), options)).ms);
    }
    passes.push(times);
  }
  return { fresh: passes[0], warm: passes[1] };
}

async function odd({ index }, { query, options }) {
  await index.search(query, options);
  const { found, ms } = await timed(index, query, options);
  return { ms, total: found.total, results: found.results.length };
}

const modes = { answers: answered, cold, typing, odd };
const shared = mode === "cold" ? null : await open();
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  let answer;
  try {
    answer = await modes[mode](shared, request);
  } catch (problem) {
    answer = { error: String(problem && problem.stack || problem).slice(0, 400), results: [] };
  }
  process.stdout.write(JSON.stringify({ id: request.id, ...answer }) + "\n");
}
