/*
 * LatheSearch: looks things up in the index under search/. Needs no DOM, no dictionary and no stemmer: all
 * knowledge of language is in the index. One classic script, ES2019. The manual's page on the search index
 * explains the files.
 */
/*
 * Properties that no file and no caller knows, so that the build may shorten them: alternatives coverage decoded
 * endsOpen firstPassage firstTerms folded foldedText gradeOf groupOf groupPages hasFull headed isAgain isBrowsing
 * isExtra isFirst isFull isLast isNamed isStale isWord languageOf mustVerify named pageOf passageScores phrases pluses
 * squeezed titled unwanted weightOf withHomophones withNear takeFacets loadFacets foldedTitles preference collect verified
 * beginningWith shardOf allPages isHeaded factor loose parts starts readings firsts wanted failed
 */
(function (root) {
"use strict";

var VERSION = 1;
var GRADES = 16, FINALS = 40, OTHERS = 33;
/* From this grade on a term stands in a title, heading or tag. */
var NAMED = 6, TITLED = 12;
