"""The measures of relevance: which queries, how they are scored, and what is to be reached."""

import dataclasses

from . import queries as plain, questions, scores, slips

ALL = 20_000


@dataclasses.dataclass
class Score:
    name: str
    of: object
    target: float | None = None
    at_most: bool = False
    good: object = None     # whether one answer is good, for the list of the worst


@dataclasses.dataclass
class Measure:
    name: str
    queries: object         # truth, number → queries
    scores: list
    limit: int = 20
    share: float = 1        # of the number of queries


def is_first(item):
    return item.place == 1


def among_three(item):
    return item.place is not None and item.place <= 3


def found_all(item):
    return item.recall == 1


def found_all_somehow(item):
    return item.recall_of_all == 1


def nothing_else(item):
    return item.precision in (None, 1)


def is_found(item):
    return item.place is not None


def finding(name, make, recall, precision):
    return Measure(name, make, [
        Score("recall", scores.recall, recall, good=found_all),
        Score("precision", scores.precision, precision, good=nothing_else)], limit=ALL)


def first_place(name, make, target):
    return Measure(name, make, [
        Score("first place", scores.within(1), target, good=is_first),
        Score("missing", scores.missing, 0, at_most=True, good=is_found)], limit=200)


def ranking(name, make, target, section=None):
    result = Measure(name, make, [Score("MRR", scores.reciprocal, target, good=is_first)])
    if section:
        result.scores.append(Score("right section", scores.sections, section, good=lambda item: item.section is not False))
    return result


def top_three(name, make, target):
    return Measure(name, make, [Score("in the first three", scores.within(3), target, good=among_three)])


def by_language(make, language, **more):
    return lambda truth, number: make(truth, number, language, **more)


CONTENT = [
    finding("Chinese substrings of 2–4", plain.substrings, 1, 0.95),
    finding("Chinese words", plain.chinese_words, 1, 0.99),
    finding("English words", plain.english_words, None, None),
    finding("Chinese and Latin together", plain.mixed, None, None),
    first_place("Chinese title", by_language(plain.titles, "zh-Hans"), 0.97),
    first_place("English title", by_language(plain.titles, "en"), 0.99),
    first_place("Chinese title, English reader", by_language(plain.titles, "zh-Hans", reader="en"), 0.97),
    first_place("English title, Chinese reader", by_language(plain.titles, "en", reader="zh-Hans"), 0.99),
    ranking("Chinese heading", by_language(plain.headings, "zh-Hans"), 0.90, 0.99),
    ranking("English heading", by_language(plain.headings, "en"), 0.96, 0.99),
    ranking("question from a Chinese heading", by_language(plain.heading_questions, "zh-Hans"), None),
    ranking("question from an English heading", by_language(plain.heading_questions, "en"), None),
    Measure("one typo in an English word", slips.typos,
            [Score("recall", scores.recall_of_all, 0.92, good=found_all_somehow)], limit=ALL),
    top_three("pinyin of a title, full", slips.pinyin, 0.95),
    top_three("pinyin of a title, initials", lambda truth, number: slips.pinyin(truth, number, True), 0.95),
    top_three("one homophone in a title", slips.homophones, 0.90),
]

TO_TRADITIONAL = first_place("Traditional title, Simplified pages", lambda truth, number: slips.other_script(
    truth, number, "zh-Hans", ("s2t", "s2tw", "s2hk")), 0.97)
TO_SIMPLIFIED = first_place("Simplified title, Traditional pages", lambda truth, number: slips.other_script(
    truth, number, "zh-Hant", ("t2s",)), 0.97)

BY_KIND = {
    "whole": CONTENT,
    "large": CONTENT + [TO_TRADITIONAL],
    "script": [TO_TRADITIONAL, TO_SIMPLIFIED],
    "questions": [ranking("natural questions (stand-in)", questions.questions, 0.95)],
}
