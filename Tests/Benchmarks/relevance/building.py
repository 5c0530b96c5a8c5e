"""What building the index costs: time and memory of `lathe build` with search and without."""

import json
import os
import pathlib
import subprocess
import sys
import types

from . import corpora
from .table import Row

BENCHMARKS = pathlib.Path(__file__).resolve().parents[1]
# A process counts the memory of the one that started it as its own until it has become another program, so builds
# are started from a small one, not from here where thousands of pages are held.
MEASURE = """import compare, json, sys
command = lambda output: [sys.argv[1], "build", "--content", sys.argv[2], "--output", output, "--now", "2026-11-23"]
print(json.dumps(vars(compare.measure(command, int(sys.argv[3]), int(sys.argv[4])))))"""


def figures(program, content, runs):
    pages = sum(1 for _ in pathlib.Path(content).rglob("*.md"))
    done = subprocess.run([sys.executable, "-c", MEASURE, program, str(content), str(runs), str(pages)], cwd=BENCHMARKS,
                          stdout=subprocess.PIPE, text=True, check=True)
    return types.SimpleNamespace(**json.loads(done.stdout))


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
