"""Makes a portal's search index on several workers of Spark, and compares every byte with what one machine makes.

    sudo apt-get install default-jre-headless
    python3 -m venv .venv && .venv/bin/pip install pyspark
    .venv/bin/python Tests/Benchmarks/spark.py [--content DIR] [--workers 2] [--pieces N]

Spark hands each partition's lines, the names of pieces, to a `lathe index map -` of its own and writes the lines of its runs into a
file for each partition; all go to one `lathe index merge`. LATHE names another lathe than .build/release/lathe.
"""

import argparse
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DAY = "2026-11-23"


def seconds(body):
    start = time.monotonic()
    result = body()
    return result, time.monotonic() - start


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(command, **options):
    result = subprocess.run(command, capture_output=True, **options)
    # Mistakes in entries are told with 1; the rest is made all the same.
    if result.returncode not in (0, 1):
        sys.exit(f"{shlex.join(command)}: {result.stderr.decode()[-2000:]}")
    return result


def mapped(lathe, content, pieces, workers, into):
    from pyspark import SparkConf, SparkContext

    conf = SparkConf().setMaster(f"local-cluster[{workers},1,1024]").setAppName("lathe index")
    for name in ("spark.ui.enabled", "spark.ui.showConsoleProgress"):
        conf.set(name, "false")
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    try:
        names = context.parallelize([f"{number}/{pieces}" for number in range(1, pieces + 1)], workers)
        command = shlex.join([lathe, "index", "map", "-", "--jobs", "1", "--now", DAY, "--content", str(content)])
        # Starting workers is Spark's affair.
        context.parallelize(range(workers), workers).map(lambda number: number).collect()

        # Both workers write their lines at the same time.
        return seconds(lambda: names.pipe(command).saveAsTextFile(into.as_uri()))[1]
    finally:
        context.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--content", type=pathlib.Path, default=ROOT / "content")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--pieces", type=int, help="two a worker if left out")
    options = parser.parse_args()
    pieces = options.pieces or 2 * options.workers
    lathe = os.environ.get("LATHE", str(ROOT / ".build/release/lathe"))
    content = options.content.resolve()
    # Spark's workers take the driver's Python.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        common = ["--now", DAY, "--content", str(content)]
        _, built = seconds(lambda: run([lathe, "build", "--quiet", "--output", str(folder / "site"), *common]))
        alone = ["index", "map", "--jobs", "1", *common]
        _, noted = seconds(lambda: run([lathe, *alone]))
        mapping = mapped(lathe, content, pieces, options.workers, folder / "runs")
        runs = sorted((folder / "runs").glob("part-*"))
        merge = [lathe, "index", "merge", *map(str, runs), "--output", str(folder / "index"), *common]
        said, merging = seconds(lambda: run(merge))
        if not (folder / "index/search").is_dir():
            sys.exit(said.stderr.decode()[-2000:])
        one, many = files(folder / "site/search"), files(folder / "index/search")
        size = sum(run.stat().st_size for run in runs)
        other = sorted(name for name in one.keys() | many.keys() if one.get(name) != many.get(name))
        print(f"{len(one)} files, {sum(map(len, one.values())) / 1e6:.1f} MB; {len(other)} differ {other[:5]}")
        print(f"the whole build {built:.2f} s; all pages noted by one worker {noted:.2f} s, in {pieces} pieces by {options.workers} of Spark's "
              f"{mapping:.2f} s, {size / 1e6:.1f} MB of runs; put together {merging:.2f} s")
    sys.exit(1 if other else 0)


if __name__ == "__main__":
    main()
