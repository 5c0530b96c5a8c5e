"""What building the index costs: time and memory of `lathe build` with search and without."""

import os

import compare

from . import corpora
from .table import Row


def figures(program, content, runs):
    return compare.measure(lambda output: [program, "build", "--content", str(content), "--output", output, "--now", "2026-11-23"], runs)


def costs(portal, runs):
    """LATHE_WITHOUT names a lathe that makes no index; without it there is no share to tell."""
    own = figures(corpora.LATHE, portal.content, runs)
    rows = [Row(portal.name, "lathe build", own.wall, unit=" s"),
            Row(portal.name, "lathe build, processor", own.cpu, unit=" s"),
            Row(portal.name, "lathe build, memory", own.memory / 1024, unit=" MB")]
    without = os.environ.get("LATHE_WITHOUT")
    if without:
        bare = figures(without, portal.content, runs)
        rows += [Row(portal.name, "share of indexing in the time", 1 - bare.wall / own.wall, None, 0.35, True),
                 Row(portal.name, "share of indexing in the processor time", 1 - bare.cpu / own.cpu, None, 0.35, True),
                 Row(portal.name, "memory without search", bare.memory / 1024, unit=" MB")]
    peer = os.environ.get("HUGO_PAGEFIND")
    if peer:
        seconds, megabytes = map(float, peer.split(","))
        rows += [Row(portal.name, "Hugo plus Pagefind: times as long", seconds / own.wall, None, 20),
                 Row(portal.name, "memory against Hugo plus Pagefind", own.memory / 1024 / megabytes, None, 0.25, True)]
    return rows
