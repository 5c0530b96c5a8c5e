"""What search costs: the bytes and rounds of a first query, the index on disk, the time after a keystroke, odd queries."""

import gzip
import pathlib
import statistics

from . import queries as plain
from .table import Row

PAGE = 6 * 1024
ODD = {
    "10,000 characters": "创客laser " * 1250, "10,000 Han": "激光切割机焊接传感器打印" * 834, "10,000 letters": "laser" * 2000,
    "one word a hundred times": "传感器 " * 100, "punctuation": "!?.,;:…—。，、；：？！“”()[]{}<>*&^%$#@~`|\\/", "quotes": '""""" "" "', "dashes": "- -- --- -a- -",
    "emoji": "😀👩‍🔬🇨🇳🧪", "right-to-left": "\u202e\u200f\u2067laser\u2069\u200e", "HTML": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "lone surrogates": "\ud800激光\udc00", "__proto__": "__proto__", "constructor": "constructor", "toString": "toString hasOwnProperty valueOf",
    "control characters": "\x00\x01\x1flaser\x7f", "expression": ".*(a+)+$[", "empty": "", "spaces": " \u3000\t\n", "combining": "e\u0301" * 200,
    "one letter": "a", "one Han": "的", "digits": "0" * 300, "unclosed phrase": '"激光切割', "only excluded": "-激光",
}


def first_queries(truth, number):
    """Words and titles, in the languages that the portal has."""
    quarter = number // 4
    return (plain.chinese_words(truth, quarter) + plain.english_words(truth, quarter)
            + plain.titles(truth, quarter, "zh-Hans") + plain.titles(truth, quarter, "en"))


def asked(queries, limit=10):
    return [(query.text, {"limit": limit, "language": query.language}) for query in queries]


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))] if values else None


def cold(truth, corpus, lathe, pagefind, number):
    small = len(truth.pages) <= 1000
    requests = asked(first_queries(truth, number))
    own = [answer for answer in lathe.ask("cold", requests) if "error" not in answer]
    other = [a for a in pagefind.ask("cold", requests[::max(1, len(requests) // 40)]) if "error" not in a] if pagefind else []
    rounds = [answer["rounds"] for answer in own if answer["rounds"] is not None]
    kilobytes = [answer["bytes"] / 1024 for answer in own]
    return [
        Row(corpus, "first query, cold, gzip: median", statistics.median(kilobytes),
            statistics.median(a["bytes"] / 1024 for a in other) if other else None, 75 if small else 150, True, " KB"),
        Row(corpus, "first query, cold, gzip: 95 of 100", percentile(kilobytes, 0.95), unit=" KB"),
        Row(corpus, "files of a first query: median", int(statistics.median(a["files"] for a in own))),
        Row(corpus, "rounds of loads before the first result: most", max(rounds, default=None), None, 2 if small else 3, True,
            note=f" after search.js itself; median {statistics.median(rounds):g}" if rounds else ""),
        Row(corpus, "rounds of loads before the last: most", max(a["allRounds"] for a in own)),
    ]


def disk(truth, corpus, site):
    folder = pathlib.Path(site) / "search"
    files = [file for file in folder.rglob("*") if file.is_file()]
    index = [file for file in files if file.suffix == ".json"]
    compressed = sum(len(gzip.compress(file.read_bytes(), 9)) for file in index)
    pages = sum(page.bytes for page in truth.pages) / PAGE
    return [
        Row(corpus, "search.js, gzip", len(gzip.compress((folder / "search.js").read_bytes(), 9)) / 1024, None, 12, True, " KB"),
        Row(corpus, "index and texts, gzip, a page of 6 KB", compressed / 1024 / pages, None, 4, True, " KB"),
        Row(corpus, "index and texts, raw, a page of 6 KB", sum(file.stat().st_size for file in index) / 1024 / pages, unit=" KB"),
        *(Row(corpus, f"  of it {part}, gzip, a page of 6 KB", size / 1024 / pages, unit=" KB") for part, size in parts(folder, index)),
        Row(corpus, "index and texts, raw", sum(file.stat().st_size for file in index) / 2**20, unit=" MB"),
        Row(corpus, "twins for file://, raw", sum(f.stat().st_size for f in files if f.suffix == ".js" and f.name != "search.js") / 2**20, unit=" MB"),
        Row(corpus, "files of the index, without twins", len(index)),
        Row(corpus, "largest file of the index, raw", max((file.stat().st_size for file in index), default=0) / 1024, unit=" KB"),
    ]


def parts(folder, index):
    """The compressed size of each folder and file of the index, largest first."""
    sizes = {}
    for file in index:
        part = file.relative_to(folder).parts[0]
        sizes[part] = sizes.get(part, 0) + len(gzip.compress(file.read_bytes(), 9))
    return sorted(sizes.items(), key=lambda item: -item[1])[:3]


def keystrokes(truth, corpus, lathe, number):
    requests = [(query[:24], options) for query, options in asked(first_queries(truth, number))]
    answers = [answer for answer in lathe.ask("typing", requests) if "error" not in answer]
    warm = [ms for answer in answers for ms in answer["warm"]]
    fresh = [ms for answer in answers for ms in answer["fresh"]]
    return [
        Row(corpus, "keystroke, warm: 50 of 100", percentile(warm, 0.5), unit=" ms"),
        Row(corpus, "keystroke, warm: 95 of 100", percentile(warm, 0.95), None, 10, True, " ms"),
        Row(corpus, "keystroke, warm: slowest", max(warm, default=None), unit=" ms"),
        Row(corpus, "keystroke, files from disk: 95 of 100", percentile(fresh, 0.95), unit=" ms"),
    ]


def odd(corpus, lathe):
    answers = dict(zip(ODD, lathe.ask("odd", [(query, {"limit": 10, "language": "zh-Hans"}) for query in ODD.values()])))
    broken = [name for name, answer in answers.items() if answer.get("error")]
    slowest = max(answers, key=lambda name: answers[name].get("ms", 0))
    return [
        Row(corpus, "odd queries without an answer", len(broken), None, 0, True, note=" " + ", ".join(broken)),
        Row(corpus, "odd queries: slowest", answers[slowest].get("ms"), None, 50, True, " ms", note=f" {slowest}"),
        Row(corpus, "empty query: results in all", answers["empty"].get("total")),
    ], {name: answer["error"] for name, answer in answers.items() if answer.get("error")}
