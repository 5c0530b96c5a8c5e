#!/usr/bin/env python3
"""Runs every harness under libFuzzer for some seconds, as many at once as asked, and names the inputs that broke something.

    Tests/Fuzz/run.py SECONDS [--at-once 2] [--only NAME,NAME]

Inputs that led somewhere new are kept in .build-fuzz/corpus/NAME and are where the next run begins; those that broke
something lie in .build-fuzz/found. To run one again: SWIFT_BACKTRACE=enable=no LATHE_HARNESS=NAME .build-fuzz/release/fuzz FILE
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / ".build-fuzz"
PROGRAM = WORK / "release/fuzz"
BUILD = ["swift", "build", "--package-path", "Tests/Fuzz", "--scratch-path", ".build-fuzz", "-c", "release", "--product", "fuzz",
         "--sanitize", "fuzzer", "-Xswiftc", "-enable-testing"]
TABLE = HERE / "Made/HanTable.generated.swift"


def call(harness, *arguments, **environment):
    return subprocess.run([PROGRAM, *arguments], cwd=WORK, env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "LATHE_HARNESS": harness, **environment},
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")


def fuzz(harness, seconds):
    """What one harness came to: a line to print, and whether it held."""
    corpus, found = WORK / "corpus" / harness, WORK / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    seeds = call(harness, LATHE_SEEDS=str(corpus))
    if seeds.returncode:
        return f"{harness}: no seeds\n{seeds.stdout}", False
    result = call(harness, f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=16384", "-print_final_stats=1",
                  f"-dict={corpus}.words", f"-artifact_prefix={found}/{harness}-", str(corpus))
    runs = re.search(r"number_of_executed_units: *(\d+)", result.stdout)
    covered = re.findall(r" cov: (\d+)", result.stdout)
    line = f"{harness}: {runs[1] if runs else '?'} inputs, {covered[-1] if covered else '?'} places reached"
    if result.returncode == 0:
        return line, True
    artifact = re.search(r"Test unit written to (\S+)", result.stdout)
    reason = re.search(r"(Fatal error: .*|ERROR: libFuzzer: .*)", result.stdout)
    return f"{line}\n  BROKEN by {artifact[1] if artifact else '(no file)'}: {reason[1] if reason else result.stdout[-2000:]}", False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("seconds", type=int)
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--only", default="")
    parser.add_argument("--built", action="store_true", help="take the program that is there")
    options = parser.parse_args()
    if not options.built:
        TABLE.parent.mkdir(exist_ok=True)
        subprocess.run(["swift", "run", "-c", "release", "han-table", TABLE], cwd=ROOT, check=True)
        subprocess.run(BUILD, cwd=ROOT, check=True)
    names = options.only.split(",") if options.only else call("").stdout.split()
    with concurrent.futures.ThreadPoolExecutor(options.at_once) as pool:
        results = []
        for future in [pool.submit(fuzz, name, options.seconds) for name in names]:
            line, held = future.result()
            print(line, flush=True)
            results.append(held)
    sys.exit(0 if names and all(results) else 1)


if __name__ == "__main__":
    main()
