search.add("excerpts", true);
})(globalThis);
