/*
 * Answers, continued: what is said of times, amounts and grades in a question, and words that are set straight. Loaded with the first
 * question that may have such.
 */
(function (root) {
"use strict";

root.LatheSearch.add("answers-turns", function (tools, own) {
