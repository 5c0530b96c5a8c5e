/*
 * Slips for LatheSearch: words that are misspelt, written in pinyin or with characters that sound or look alike, and words that are only
 * begun; what comes near where nothing matches. Loaded with the first query that needs it.
 */
(function (root) {
"use strict";

var search = root.LatheSearch, tools = search.tools;

/* The sounds of characters, and the first keys of the files of names; file is null where there is none. */
function Slips(index, file) {
  this.index = index;
  this.file = file;
  this.syllables = file && file.syllables || {};
  this.firstWords = file && file.spelling ? file.spelling.split(" ") : [];
  this.firstKeys = file && file.files ? file.files.split(" ") : [];
  // Groups of characters that look alike.
  this.alike = (file && file.alike || "").split("|");
  this.readings = new Map();
  this.take(this.syllables);
}
