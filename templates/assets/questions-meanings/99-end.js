Object.assign(tools, { beginningOf: beginningOf });
search.add("questions-meanings", bring);
})(globalThis);
