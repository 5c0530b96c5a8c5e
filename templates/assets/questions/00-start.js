/*
 * Questions for LatheSearch: reads what a query asks, of what, of whom, where and when, before it is looked up. Loaded with the
 * first look-up; without it words are looked up as they stand.
 */
(function (root) {
"use strict";

var search = root.LatheSearch, tools = search.tools, Index = tools.Index, Search = tools.Search;
var cutRuns = tools.cutRuns, foldText = tools.foldText, unitsOf = tools.unitsOf, hanUnit = tools.hanUnit, pairUnits = tools.pairUnits;
var wordsAlternative = tools.wordsAlternative, extraUnits = tools.extraUnits, resolveUnit = tools.resolveUnit;
var wordsAlternatives = tools.wordsAlternatives, resolveAlternative = tools.resolveAlternative, unite = tools.unite, slipsOf = tools.slipsOf;
/* From this grade on a term stands in a title, heading or tag; in a title; in what is said of the whole page. */
var NAMED = 6, TITLED = 12, SAID = 5;
