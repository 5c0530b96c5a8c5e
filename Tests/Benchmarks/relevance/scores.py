"""What answers are worth: recall, precision, the place of the page that was meant, and the section that it opens at."""

import dataclasses
import statistics
import urllib.parse

from .truth import plain


@dataclasses.dataclass
class Marked:
    """One answer read against its query."""
    query: object
    answer: dict
    groups: list       # the groups of the results, best first, each once
    full: list         # those of them that have all words

    @property
    def recall(self):
        return len(self.query.must & set(self.full)) / len(self.query.must)

    @property
    def recall_of_all(self):
        return len(self.query.must & set(self.groups)) / len(self.query.must)

    @property
    def precision(self):
        return sum(group in self.query.may for group in self.full) / len(self.full) if self.full else None

    @property
    def place(self):
        return next((place for place, group in enumerate(self.groups, 1) if group in self.query.must), None)

    @property
    def section(self):
        """Whether a page that comes first opens at the heading that was typed; None where it does not come first."""
        if self.place != 1:
            return None
        first = self.answer["results"][0]
        anchor = urllib.parse.unquote(first["anchors"][0]) if first["anchors"] else ""
        return plain(first["url"]) == self.query.url and anchor == self.query.anchor


def marked(truth, queries, answers):
    result = []
    for query, answer in zip(queries, answers):
        groups, full, strangers = [], [], 0
        for found in answer["results"]:
            group = truth.group(found["url"])
            if group is None:
                strangers += 1
            elif group not in groups:
                groups.append(group)
                if not found["partial"]:
                    full.append(group)
        answer["strangers"] = strangers
        result.append(Marked(query, answer, groups, full))
    return result


def mean(values):
    values = [value for value in values if value is not None]
    return statistics.fmean(values) if values else None


def recall(items):
    return mean(item.recall for item in items)


def recall_of_all(items):
    return mean(item.recall_of_all for item in items)


def precision(items):
    return mean(item.precision for item in items)


def within(places):
    return lambda items: mean(item.place is not None and item.place <= places for item in items)


def reciprocal(items):
    return mean(1 / item.place if item.place else 0 for item in items)


def missing(items):
    return mean(item.place is None for item in items)


def sections(items):
    return mean(item.section for item in items)
