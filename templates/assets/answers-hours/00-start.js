/* Answers, continued: what is open when. Loaded with the first question that asks it. */
(function (root) {
"use strict";

root.LatheSearch.add("answers-hours", function (tools, own) {
var fill = own.fill;
var HOUR = 60, DAY = 1440;
