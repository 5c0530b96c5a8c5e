// The functions of a Swift file: where each stands, how many lines it has, and whether it may be long.
"use strict";

const MOST = 40;

// The file with its comments and what its strings hold blanked out, line for line, so that braces and words in it are code.
function codeOf(text) {
  const code = text.split("");
  const blank = (from, to) => { for (let at = from; at < to; at++) if (code[at] !== "\n") code[at] = " "; };
  let at = 0;

  // A string from its first quote, with its number signs before it; what is interpolated may hold others.
  function string(signs) {
    const start = at;
    const isTall = text.startsWith('"""', at);
    const quotes = isTall ? '"""' : '"';
    at += quotes.length;
    while (at < text.length && !text.startsWith(quotes + "#".repeat(signs), at)) {
      if (text.startsWith("\\" + "#".repeat(signs) + "(", at)) {
        at += signs + 2;
        brackets();
      } else {
        at += text.startsWith("\\" + "#".repeat(signs), at) ? signs + 2 : 1;
      }
    }
    at += quotes.length + signs;
    blank(start, at);
  }

  // What stands between the brackets of an interpolation.
  function brackets() {
    for (let depth = 1; at < text.length && depth > 0;) {
      if (text[at] === '"') { string(0); continue; }
      if (text[at] === "(") depth++;
      if (text[at] === ")") depth--;
      at++;
    }
  }

  while (at < text.length) {
    const start = at;
    const raw = /^#+(?=["/])/.exec(text.slice(at, at + 8));
    if (text.startsWith("//", at)) {
      while (at < text.length && text[at] !== "\n") at++;
      blank(start, at);
    } else if (text.startsWith("/*", at)) {
      for (let depth = 0; at < text.length;) {
        if (text.startsWith("/*", at)) { depth++; at += 2; } else if (text.startsWith("*/", at)) { depth--; at += 2; } else at++;
        if (depth === 0) break;
      }
      blank(start, at);
    } else if (text[at] === '"') {
      string(0);
    } else if (raw && text[at + raw[0].length] === '"') {
      at += raw[0].length;
      string(raw[0].length);
    } else if (raw && !/\w/.test(text[at - 1] || "")) {
      const end = text.indexOf("/" + raw[0], at + raw[0].length + 1);
      at = end < 0 ? text.length : end + raw[0].length + 1;
      blank(start, at);
    } else {
      at++;
    }
  }
  return code.join("");
}

const MODIFIERS = "(?:(?:@\\w+(?:\\([^)]*\\))?|public|private|fileprivate|internal|package|open|static|class|final|override|mutating|nonmutating|"
  + "nonisolated|convenience|required|lazy|borrowing|consuming|indirect|prefix|postfix|infix)(?:\\(\\w+\\))?\\s+)*";
const DECLARATION = new RegExp(
  `^([ \\t]*)${MODIFIERS}(?:func\\s+([^\\s(<]+)|(init|deinit|subscript)\\b[?!]?|var\\s+(\\w+)\\s*:[^={}\\n]*(?=\\{))`, "gm");

// Where the body begins; -1 for a function that a protocol asks for.
function bodyOf(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    if ("([".includes(code[at])) depth++;
    if (")]".includes(code[at])) depth--;
    if (depth > 0) continue;
    if (code[at] === "{") return at;
    if (code[at] === "}" || /^\n[ \t]*(?:@|func|var|let|init|static|mutating|case|public|associatedtype|subscript)\b/.test(code.slice(at, at + 60))) {
      return -1;
    }
  }
  return -1;
}

function endOf(code, open) {
  for (let at = open, depth = 0; at < code.length; at++) {
    if (code[at] === "{") depth++;
    if (code[at] === "}" && --depth === 0) return at;
  }
  return code.length;
}

const lineOf = (text, at) => text.slice(0, at).split("\n").length;

// A table in the form of a function: one switch whose cases decide nothing more, with a few lines around it.
function isTable(body) {
  if ((body.match(/\bswitch\b/g) || []).length !== 1 || /\b(?:for|while|repeat|guard|defer|do)\b/.test(body)) return false;
  const start = body.indexOf("{", body.search(/\bswitch\b/));
  const inside = body.slice(start, endOf(body, start));
  const around = body.length - inside.length > 0 ? (body.slice(0, start) + body.slice(start + inside.length)).split("\n").length : 0;
  return around <= 12 && !/\bif\b|\blet\b[^:)]*=|\bvar\b/.test(inside);
}

// Whether a comment above it or in it begins with “Long” and says why.
function hasReason(text, from, start, end) {
  const above = text.slice(0, from).split("\n").slice(0, -1);
  const comments = text.slice(start, end).split("\n");
  while (above.length && /^\s*(?:\/\/\/|@)/.test(above[above.length - 1])) comments.push(above.pop());
  return comments.some((line) => /^\s*\/\/\/?\s*Long, \S+ \S+ \S/.test(line));
}

function functionsOf(text) {
  const code = codeOf(text);
  return [...code.matchAll(DECLARATION)].flatMap((found) => {
    const start = found.index + found[0].search(/\b(?:func|init|deinit|subscript|var)\b/);
    const open = bodyOf(code, found.index + found[0].length);
    if (open < 0) return [];
    const end = endOf(code, open);
    return [{
      name: found[2] || found[3] || found[4], line: lineOf(text, start), lines: lineOf(text, end) - lineOf(text, start) + 1,
      mayBeLong: isTable(code.slice(open, end)) || hasReason(text, found.index, start, end),
    }];
  });
}

const tooLong = (text) => functionsOf(text).filter((each) => each.lines > MOST && !each.mayBeLong);

module.exports = { MOST, codeOf, functionsOf, tooLong };
