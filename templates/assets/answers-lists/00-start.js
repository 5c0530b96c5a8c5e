/* Answers, continued: all of which something holds, and what can be made. Loaded with the first question that asks it. */
(function (root) {
"use strict";

root.LatheSearch.add("answers-lists", function (tools, own) {
var fill = own.fill, unique = own.unique;
