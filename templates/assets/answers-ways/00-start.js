/*
 * Answers, continued: what is asked by more than one word, how a thing is had, and what comes before. Loaded with the first question
 * of that kind.
 */
(function (root) {
"use strict";

root.LatheSearch.add("answers-ways", function (tools, own) {
var Reply = own.Reply, unique = own.unique;
