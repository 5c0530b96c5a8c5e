// The worker between a portal's pages and the network, where browsers let there be one (https): what was opened can be read again
// without a network. What is published is in `portal`, which the build writes in front of this: it changes with every file that does.
(function () {
  "use strict";
  var root = new URL("./", self.location.href);
  // Portals under one address share its storage.
  var prefix = "lathe-pages " + root.pathname + " ";
  var names = {
    assets: prefix + "assets " + portal.look,
    pages: prefix + "pages",
    saved: prefix + "saved",
    search: prefix + "search",
    notes: prefix + "notes"
  };
  // What readers open is kept as long as it is among so many, the last ones.
  var mostPages = 60;
  var mostFiles = 240;
  var largestFile = 4 << 20;
  // A kept page stands in for one that takes longer.
  var patience = 4000;
  var takeOverAfter = 2000;
