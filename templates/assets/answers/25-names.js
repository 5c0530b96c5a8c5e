/* Campuses by their proper names alone, by what they are where no other is that; words that say nothing beside a name. */
Book.prototype.learn = function (words) {
  var book = this;
  words.files.forEach(file => {
    if (book.learnt.has(file)) return;
    book.learnt.add(file);
    var divisions = new Map();
    book.of("campus").forEach(thing => thing.names.forEach(name => {
      for (var i = 1; i < name.length; i++) {
        var rest = name.slice(i), end = rest.trim(), isDivision = (file.division || []).includes(end);
        if (/^[a-z]/.test(rest) || !isDivision && !(file.site || []).includes(end)) continue;
        // 河东馆 is the campus that is called 河东.
        [""].concat(file.site || []).forEach(site => book.name(name.slice(0, i).trim() + (/[a-z]/.test(site) ? " " : "") + site, thing.number));
        if (isDivision) divisions.set(end, (divisions.get(end) || new Set()).add(thing.number));
      }
    }));
    divisions.forEach((numbers, name) => { if (numbers.size === 1) book.name(name, Array.from(numbers)[0]); });
    (file.plain || []).concat(file.persons || []).forEach(word => { if (!book.names.has(word)) book.names.set(word, []); });
  });
};
