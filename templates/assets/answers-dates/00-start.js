/* Answers, continued: what comes next. Loaded with the first question that asks it. */
(function (root) {
"use strict";

root.LatheSearch.add("answers-dates", function (tools, own) {
var fill = own.fill, unique = own.unique;
