/*
 * Answers for LatheSearch: what a question asks is looked up in the answers beside the index. Loaded with the first
 * question. A wrong answer is worse than none: every word of the question has to be understood, else nothing is said.
 * What not every question needs stands apart, in files that are loaded with the first one that does.
 */
(function (root) {
"use strict";

var search = root.LatheSearch, tools = search.tools, own = {};
