tools.isNear = isNear;
search.add("slips", (index, file) => {
  // Those of an index that was renewed have other files.
  if (!index.slips || index.slips.file !== file) index.slips = new Slips(index, file);
  return index.slips;
});
})(globalThis);
