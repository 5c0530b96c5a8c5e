/*
 * LatheSearch: looks things up in the index under search/. Needs no DOM, no dictionary and no stemmer: all
 * knowledge of language is in the index. One classic script, ES2019. The manual's page on the search index
 * explains the files.
 */
(function (root) {
"use strict";

var VERSION = 3;
var GRADES = 16, FINALS = 40, OTHERS = 33;
/* From this grade on a term stands in a title, heading or tag. */
var NAMED = 6, TITLED = 12;
