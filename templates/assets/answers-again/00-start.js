/*
 * Answers, continued: what asks two things, and what is written otherwise than words and names are. Loaded with the first question
 * that says two things, or that nothing answers.
 */
(function (root) {
"use strict";

root.LatheSearch.add("answers-again", function (tools, own) {
