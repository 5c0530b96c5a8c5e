// How long the functions are: one has at most 40 lines, but for a table in the form of a switch and for one that says why.
"use strict";

const assert = require("node:assert");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");

const { MOST, codeOf, functionsOf, tooLong } = require("./swift-functions.js");

const sources = path.join(__dirname, "../../Sources");
const files = readdirSync(sources, { recursive: true }).filter((name) => name.endsWith(".swift"));

test("no function is long without saying why", () => {
  const told = files.flatMap((name) => tooLong(readFileSync(path.join(sources, name), "utf8"))
    .map((each) => `Sources/${name}:${each.line}: ${each.name} has ${each.lines} lines; cut it into its steps, or say in a comment “Long, since …”`));
  assert.deepStrictEqual(told, []);
});

test("all functions are looked at", () => {
  const found = files.flatMap((name) => functionsOf(readFileSync(path.join(sources, name), "utf8")));
  const plain = files.flatMap((name) => codeOf(readFileSync(path.join(sources, name), "utf8")).match(/\bfunc\s/g) || []);
  assert.ok(found.length > plain.length * 0.95 && plain.length > 3000, `${found.length} of ${plain.length}`);
});

const lines = (count, line = "    work()") => Array(count).fill(line).join("\n");

test("a function is measured from its name to its closing brace", () => {
  const whole = (count) => `struct A {\n    /// What it does.\n    @inlinable\n    public func run() {\n${lines(count)}\n    }\n}\n`;
  assert.deepStrictEqual(tooLong(whole(MOST - 2)), []);
  assert.deepStrictEqual(tooLong(whole(MOST - 1)).map((each) => [each.name, each.line, each.lines]), [["run", 4, MOST + 1]]);
  assert.deepStrictEqual(functionsOf(`init(\n    a: Int,\n    b: Int\n) {\n${lines(3)}\n}`).map((each) => each.lines), [8]);
  assert.deepStrictEqual(functionsOf(`var all: [Int] {\n${lines(41)}\n}`).map((each) => [each.name, each.lines]), [["all", 43]]);
  assert.deepStrictEqual(functionsOf("protocol P {\n    func a()\n    func b() -> Int\n    init()\n}\nfunc c() {}").map((each) => each.name), ["c"]);
});

test("braces in strings and comments are none", () => {
  const text = [
    "func a() {", "    let one = \"{\\(b(\"}\"))\" // }", "    let two = #\"{\"\\#(c)\"#", "    /* } /* } */ } */",
    "    let three = \"\"\"", "        } { \" {", "        \"\"\"", "    let four = #/}/#", "    let five = \"\\\"}\"", "}", "func b() {}",
  ].join("\n");
  assert.deepStrictEqual(functionsOf(text).map((each) => [each.name, each.line, each.lines]), [["a", 1, 10], ["b", 11, 1]]);
});

test("a switch of a line or a message each may be long, one that decides more may not", () => {
  const table = (each) => `func words() -> String {\n    switch self {\n${lines(45, each)}\n    }\n}`;
  assert.deepStrictEqual(tooLong(table("    case .a: \"if for while\"")), []);
  assert.strictEqual(tooLong(table("    case .a: if b { c() }")).length, 1);
  assert.strictEqual(tooLong(`func words() {\n    for a in b { c() }\n    switch d {\n${lines(45, "    case .a: 1")}\n    }\n}`).length, 1);
  assert.strictEqual(tooLong(`func words() {\n${lines(20)}\n    switch d {\n${lines(25, "    case .a: 1")}\n    }\n}`).length, 1);
});

test("one that says why may be long", () => {
  const long = (above, inside = "") => `${above}\nfunc run() {\n${inside}\n${lines(45)}\n}`;
  assert.deepStrictEqual(tooLong(long("/// Runs.\n///\n/// Long, so that the way reads from top to bottom.")), []);
  assert.deepStrictEqual(tooLong(long("/// Long, since each step needs all before it.\n@discardableResult")), []);
  assert.deepStrictEqual(tooLong(long("/// Runs.", "    // Long, since it is one pass over the bytes.")), []);
  assert.strictEqual(tooLong(long("/// Longer than others.")).length, 1);
  assert.strictEqual(tooLong(long("/// Long.")).length, 1);
  assert.strictEqual(tooLong(`/// Long, so that one reads it all.\nfunc other() {}\n${long("")}`).length, 1);
});
