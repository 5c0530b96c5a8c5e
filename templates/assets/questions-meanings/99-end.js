Object.assign(tools, { beginningOf: beginningOf, hashOf: hashOf });
search.add("questions-meanings", bring);
})(globalThis);
