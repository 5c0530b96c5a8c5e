/*
 * Answers for LatheSearch: what a question asks is looked up in the answers beside the index. Loaded with the first
 * question. A wrong answer is worse than none: every word of the question has to be understood, else nothing is said.
 */
(function (root) {
"use strict";

var search = root.LatheSearch, tools = search.tools;
var HOUR = 60, DAY = 1440;
