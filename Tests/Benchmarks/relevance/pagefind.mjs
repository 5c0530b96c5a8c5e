// Puts queries to a Pagefind bundle in Node and prints one JSON answer a line, in the words of runner.mjs.
//
//     node pagefind.mjs BUNDLE MODE < queries.jsonl      (answers or cold)
//
// Pagefind is a module that fetches: a fetch that reads files, and the page's language, are all that it misses here.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const [bundle, mode] = process.argv.slice(2);
writeFileSync(path.join(bundle, "package.json"), '{"type":"module"}');

let language = "en";
const fetched = new Set();
globalThis.location = { href: "http://localhost/", origin: "http://localhost" };
globalThis.window = globalThis;
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
globalThis.fetch = async (address) => {
  const file = String(address).split("?")[0];
  fetched.add(file);
  return new Response(readFileSync(file));
};

let opened = 0;
async function open(wanted) {
  language = wanted;
  opened += 1;
  const pagefind = await import(`${pathToFileURL(path.join(bundle, "pagefind.js"))}?${opened}`);
  await pagefind.options({ basePath: bundle + "/", baseUrl: "/" });
  await pagefind.init();
  return pagefind;
}

const kept = new Map();
async function keptOpen(wanted) {
  if (!kept.has(wanted)) kept.set(wanted, await open(wanted));
  return kept.get(wanted);
}

async function answered({ query, options }) {
  const pagefind = await keptOpen(options.language);
  const started = process.hrtime.bigint();
  const found = await pagefind.search(query);
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  const first = found.results.length ? await found.results[0].data() : null;
  const results = found.results.slice(0, options.limit).map((result) => ({ ...page(result.id), partial: false, anchors: [] }));
  if (first) results[0].anchors = [best(first.sub_results || [])];
  return { ms, total: found.results.length, results };
}

/** A result's address and title, from its file: `data()` would make an excerpt of each of thousands. */
const known = new Map();
function page(id) {
  if (!known.has(id)) {
    const text = gunzipSync(readFileSync(path.join(bundle, "fragment", `${id}.pf_fragment`))).toString("utf8");
    const { url, meta } = JSON.parse(text.slice(text.indexOf("{")));
    known.set(id, { url, title: meta && meta.title });
  }
  return known.get(id);
}

/** Pagefind gives a page's sections in the page's order; the one with the heaviest words is its best. */
function best(sections) {
  const weight = (section) => (section.weighted_locations || []).reduce((sum, place) => sum + place.balanced_score, 0);
  const first = sections.reduce((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
  return decodeURIComponent((first && first.url.split("#")[1]) || "");
}

/** The bundle's files are compressed as they are; the script is not. */
function weight(file) {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

async function cold({ query, options }) {
  fetched.clear();
  const pagefind = await open(options.language);
  const found = await pagefind.search(query);
  await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  const script = weight(path.join(bundle, "pagefind.js"));
  return { bytes: script + [...fetched].reduce((sum, file) => sum + weight(file), 0), files: fetched.size, total: found.results.length };
}

const modes = { answers: answered, cold };
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  let answer;
  try {
    answer = await modes[mode](request);
  } catch (problem) {
    answer = { error: String(problem && problem.stack || problem).slice(0, 400), results: [] };
  }
  process.stdout.write(JSON.stringify({ id: request.id, ...answer }) + "\n");
}
