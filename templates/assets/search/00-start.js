/*
 * LatheSearch: looks things up in the index under search/. Needs no DOM, no dictionary and no stemmer: all
 * knowledge of language is in the index. One classic script, ES2019. The manual's page on the search index
 * explains the files.
 */
/*
 * Properties that no file and no caller knows, so that the build may shorten them: allPages alternatives answer
 * beginningWith best collect coverage decoded endsOpen expect factor firstPassage firsts firstTerms folded
 * foldedText gradeOf grades groupOf groupPages hasFull headed heading hits ids inLanguages isAgain
 * isBrowsing isExtra isFirst isFull isHeaded isIn isLast isNamed isStale isWord languageOf loadFacets loose mask
 * mustVerify named order pageOf parts passageScores phrase phrases pluses preference ranges rank readings record
 * renew renewing runs score scores shard shardOf squeezed starts takeFacets texts titled titles unwanted verified
 * wanted weightOf withHomophones withNear
 */
(function (root) {
"use strict";

var VERSION = 1;
var GRADES = 16, FINALS = 40, OTHERS = 33;
/* From this grade on a term stands in a title, heading or tag. */
var NAMED = 6, TITLED = 12;
