"""Measures the search of built portals: relevance and cost, beside Pagefind's over the same HTML, against what is to be reached.

    python3 -m venv .venv && .venv/bin/pip install -r Tests/Benchmarks/requirements.txt
    .venv/bin/python Tests/Benchmarks/search.py [--quick] [--corpus NAME] [--no-pagefind] [--report FILE] [--measure WORD]

The corpora are looked for in ../shared/corpora, or where CORPORA says; where they are missing the sample portal is used.
Queries are made from the content with a fixed seed. LATHE names another lathe than .build/release/lathe. For the share
of indexing, LATHE_WITHOUT names a lathe that makes no index; HUGO_PAGEFIND=SECONDS,MEGABYTES are figures of compare.py.
--report writes the worst answers of each measure that is not met.
"""

import argparse
import logging
import pathlib
import shutil
import tempfile

from relevance import browser, building, corpora, costs, engines, measures, scores, table
from relevance.pages import pages_of
from relevance.truth import Truth

PAGEFIND_SAMPLE = {"large": 25}


def reporter(file):
    """Writes the worst answers as they come up, so that a long run can be read while it goes on."""
    if not file:
        return lambda text: None
    file.write_text("# Answers that are not good\n", encoding="utf-8")

    def report(text):
        with open(file, "a", encoding="utf-8") as output:
            output.write(f"\n{text}\n")
    return report


def answers(engine, measure, truth, queries):
    limit = min(measure.limit, len(truth.groups) + 100)
    requests = [(query.text, {"limit": limit, "language": query.language}) for query in queries]
    return scores.marked(truth, queries, engine.ask("answers", requests))


def relevance(portal, truth, lathe, pagefind, options, report):
    number = 80 if options.quick else 250
    for measure in measures.BY_KIND[portal.kind]:
        if options.measure and options.measure not in measure.name:
            continue
        queries = measure.queries(truth, number)
        if not queries:
            continue
        own = answers(lathe, measure, truth, queries)
        other = answers(pagefind, measure, truth, queries[:PAGEFIND_SAMPLE.get(portal.kind, 60)]) if pagefind else None
        for score in measure.scores:
            row = table.Row(portal.name, f"{measure.name}: {score.name}", score.of(own), score.of(other) if other else None,
                            score.target, score.at_most, note=f" {len(queries)} queries")
            print(row.line(), flush=True)
            bad = table.worst(truth, measure, score, own)
            if row.met is not True and bad:
                report(f"## {portal.name}\n{bad}")
        errors = sum("error" in item.answer for item in own)
        strangers = sum(item.answer["strangers"] for item in own)
        if errors or strangers:
            print(f"  {errors} queries ended in an error, {strangers} results are no page of an entry")


def expenses(portal, truth, lathe, pagefind, options, report):
    number = 40 if options.quick else 100
    rows = costs.cold(truth, portal.name, lathe, pagefind, number) + costs.disk(truth, portal.name, portal.site)
    rows += costs.keystrokes(truth, portal.name, lathe, number // 2) + browser.keystrokes(truth, portal.name, portal.site, number // 4)
    strange, errors = costs.odd(portal.name, lathe)
    rows += strange + building.costs(portal, 1 if options.quick else 3)
    for row in rows:
        print(row.line(), flush=True)
    for name, error in errors.items():
        report(f"## {portal.name}\nodd query “{name}”: {error}")


def measured(portal, options, report):
    truth = Truth(pages_of(portal.site))
    lathe = engines.lathe(portal.site)
    pagefind = engines.pagefind(portal.site) if options.pagefind and engines.has_pagefind() else None
    print(table.head(f"{portal.name}: {len(truth.pages)} pages, {len(truth.groups)} with their translations as one"))
    relevance(portal, truth, lathe, pagefind, options, report)
    if portal.kind in ("whole", "large") and not options.measure:
        expenses(portal, truth, lathe, pagefind, options, report)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer queries, and not the large corpus")
    parser.add_argument("--corpus", help="one corpus only")
    parser.add_argument("--measure", help="only measures whose name holds this")
    parser.add_argument("--no-pagefind", dest="pagefind", action="store_false")
    parser.add_argument("--report", type=pathlib.Path)
    options = parser.parse_args()
    logging.getLogger("jieba").setLevel(logging.ERROR)
    available, report = corpora.available(), reporter(options.report)
    if options.corpus and options.corpus not in available:
        raise SystemExit(f"There is no corpus {options.corpus}; there are {', '.join(available)}.")
    work = pathlib.Path(tempfile.mkdtemp(prefix="lathe-relevance-"))
    try:
        for name, make in available.items():
            if name == options.corpus or (not options.corpus and not (options.quick and name == "leetcode")):
                measured(make(work), options, report)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
