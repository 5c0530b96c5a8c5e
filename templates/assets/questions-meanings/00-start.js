/* Questions, continued: to which subjects words lead. Loaded with the first question whose words no page has all. */
(function (root) {
"use strict";

var search = root.LatheSearch, tools = search.tools, hashOf = tools.hashOf;
