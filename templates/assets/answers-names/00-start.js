/* Answers, continued: things that no name of theirs says whole. Loaded with the first question that asks for one. */
(function (root) {
"use strict";

root.LatheSearch.add("answers-names", function (tools, own) {
var Book = own.Book, unique = own.unique;
