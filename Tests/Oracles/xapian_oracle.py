#!/usr/bin/python3
"""Indexes what `lathe export search` writes with Debian's Xapian, and looks queries up in it.

    Tests/Oracles/xapian_oracle.py search.ndjson < queries.json

The queries are [language, words]; the answer is a list for each with the `entry` of its results, best first. It runs with Debian's own
Python, which sees python3-xapian. Nothing here knows Lathe's own index: words are stemmed and weighed as Xapian does it.
"""

import json
import sys

import xapian

WEIGHTS = {"title": 5, "names": 5, "headings": 3, "tags": 2, "summary": 2, "details": 1, "text": 1}
STEMMERS = {"en": "english"}
AUDIENCE, ENTRY = 0, 1


def stemmer(language):
    return xapian.Stem(STEMMERS.get(language, "none"))


def texts(value):
    return [value] if isinstance(value, str) else value


def database(lines):
    made = xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
    for line in lines:
        page = json.loads(line)
        document = xapian.Document()
        generator = xapian.TermGenerator()
        generator.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
        generator.set_document(document)
        for language, fields in page["fields"].items():
            generator.set_stemmer(stemmer(language))
            for name, value in fields.items():
                for text in texts(value):
                    generator.index_text(text, WEIGHTS[name])
                    generator.increase_termpos(100)
        document.add_boolean_term("L" + page["language"])
        document.add_value(AUDIENCE, "0" if page["audience"] == "all" else "1")
        document.add_value(ENTRY, page["entry"])
        made.add_document(document)
    return made


def asked(made, language, words):
    parser = xapian.QueryParser()
    parser.set_stemmer(stemmer(language))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_default_op(xapian.Query.OP_OR)
    query = parser.parse_query(words, xapian.QueryParser.FLAG_CJK_NGRAM)
    enquire = xapian.Enquire(made)
    enquire.set_query(xapian.Query(xapian.Query.OP_FILTER, query, xapian.Query("L" + language)))
    # As the portal's search has it: what is for the staff comes last.
    enquire.set_sort_by_value_then_relevance(AUDIENCE, False)
    return [match.document.get_value(ENTRY).decode() for match in enquire.get_mset(0, 10)]


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        made = database(lines)
    json.dump([asked(made, language, words) for language, words in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main()
