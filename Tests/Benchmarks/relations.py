"""Measures what it costs to link and answer the relations of a makerspace: which share of a build, and how it grows.

    python3 Tests/Benchmarks/relations.py [--entries 8000] [--growth]

Counts instructions with callgrind (Debian's valgrind), so the figures are the same on a busy machine: of the whole
build, and of everything called from outside into the modules Services and Checks, with what they call in turn.
One worker, so that nothing is counted while waiting. --growth repeats it with an eighth, a quarter and a half of the
entries and machines (the campuses stay as many) and compares with n log n.
"""

import argparse
import collections
import math
import os
import pathlib
import re
import subprocess
import tempfile

import makerspace

ROOT = pathlib.Path(__file__).resolve().parents[2]
LATHE = os.environ.get("LATHE", str(ROOT / ".build/release/lathe"))
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None
# As Swift mangles a function of a module: `$s8Services…`, also in closures and specialisations made for it.
OURS = re.compile(r"\$s(8Services|6Checks)")


def count(profile):
    """All instructions, and those of calls into our modules from elsewhere."""
    names, ours, total, caller, callee, follows = {}, 0, 0, None, None, False
    entries = collections.Counter()

    def name(text):
        number, _, rest = text.partition(" ")
        if rest:
            names[number] = rest
        return names.get(number, number)

    for line in open(profile, encoding="utf-8", errors="replace"):
        line = line.rstrip("\n")
        if line.startswith("fn="):
            caller = name(line[3:])
        elif line.startswith("cfn="):
            callee = name(line[4:])
        elif line.startswith("calls="):
            follows = True
        elif line[:1] in "+-*" or line[:1].isdigit():
            _, _, cost = line.partition(" ")
            cost = int(cost or 0)
            if follows:
                follows = False
                if OURS.search(callee) and not OURS.search(caller):
                    ours += cost
                    entries[callee] += cost
            else:
                total += cost
    return total, ours, entries


def measure(entries, machines, campuses):
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        number = makerspace.generate(f"{folder}/content", entries, campuses, machines)
        # Valgrind chokes on newer debug information; names are in the symbol table.
        subprocess.run(["strip", "--strip-debug", "-o", f"{folder}/lathe", LATHE], check=True)
        command = [f"{folder}/lathe", "build", "--content", f"{folder}/content", "--output", f"{folder}/site", "--jobs", "1", "--now", "2026-11-24"]
        subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/profile", *command], check=True, capture_output=True)
        total, ours, calls = count(f"{folder}/profile")
    print(f"{number:6} entries, {machines} machines, {campuses} campuses: {total / 1e9:8.2f} thousand million instructions, "
          f"of them relations {ours / 1e9:6.2f}: {100 * ours / total:.1f} %", flush=True)
    for call, cost in calls.most_common(8):
        print(f"         {100 * cost / total:5.1f} %  {call[:110]}")
    return number, ours


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, default=8000)
    parser.add_argument("--machines", type=int, default=200)
    parser.add_argument("--campuses", type=int, default=20)
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    parts = [8, 4, 2, 1] if options.growth else [1]
    figures = [measure(options.entries // part, options.machines // part, options.campuses) for part in parts]
    for (small, less), (large, more) in zip(figures, figures[1:]):
        allowed = large * math.log(large) / (small * math.log(small))
        print(f"{small} to {large} entries: {more / less:.2f} times the cost; n log n allows {allowed:.2f}")
