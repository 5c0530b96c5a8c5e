/* Excerpts for LatheSearch: what is shown of the texts that were found. Loaded with the first of them, which come after the results. */
(function (root) {
"use strict";

var search = root.LatheSearch, cutRuns = search.tools.cutRuns, foldText = search.tools.foldText, squeezed = search.tools.squeezed, Text = search.tools.Text;
