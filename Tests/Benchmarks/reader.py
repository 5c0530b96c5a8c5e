#!/usr/bin/env python3
"""What a reader meets on the sample portal, beside what is aimed at: one table.

    reader.py [--lathe .build/release/lathe] [--content content] [--templates templates]

Chromium, its processor slowed four times and its network a slow 4G where times are measured, over HTTP on this machine. Figures that
depend on nothing but the pages are held by `Tests/Browser/test_faults.py`; times, and what depends on them, are told here only. A figure beyond
its aim is marked.
"""

import argparse
import contextlib
import functools
import gzip
import http.server
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import typing

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
KB = 1024
PHONE, DESK = (390, 844), (1440, 900)
ORDINARY = "about.html"
# Shifts of the layout, and how many pixels the first step is down, as scripts in the page.
SHIFT = """() => new Promise(done => { let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 1500) })"""
# What has been loaded once the first results stand there.
RESULTS = """() => new Promise(done => { const look = () => {
        if (!document.querySelector('.finds > *')) return setTimeout(look, 10);
        const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        done([loaded.length, loaded.reduce((sum, e) => sum + e.transferSize, 0)]) };
    look() })"""
PAINTS = """() => new Promise(done => { let lcp = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) lcp = e.startTime }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done([performance.getEntriesByName('first-contentful-paint')[0].startTime, lcp]), 800) })"""


class Zipped(http.server.SimpleHTTPRequestHandler):
    """Serves as a school's server would: text is compressed."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        file = pathlib.Path(self.translate_path(self.path))
        found = file.is_file()
        if not found:
            file = pathlib.Path(self.directory) / "404.html"
        body, kind = file.read_bytes(), self.guess_type(str(file))
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        if re.match(r"text/|application/(javascript|json)|image/svg", kind):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        # A page that is left does not wait for what it has asked for.
        with contextlib.suppress(OSError):
            self.wfile.write(body)


@contextlib.contextmanager
def serving(site):
    """Serves a site on this machine and gives its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a, **k: Zipped(*a, directory=str(site), **k))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


class Reader:
    """Opens pages of a site in one browser."""

    def __init__(self, browser, address):
        self.browser, self.address = browser, address

    def at(self, path, size, ask, slow=False, whole=False):
        """What `ask` finds on a page, and the bytes that the page took so far, or as a whole."""
        context = self.browser.new_context(viewport={"width": size[0], "height": size[1]}, is_mobile=size[0] < 500, has_touch=size[0] < 500)
        page = context.new_page()
        session = context.new_cdp_session(page)
        loaded = []
        session.on("Network.loadingFinished", lambda event: loaded.append(event["encodedDataLength"]))
        session.send("Network.enable")
        if slow:
            session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
            session.send("Network.emulateNetworkConditions", {
                "offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8})
        page.goto(self.address + path)
        found = page.evaluate(ask)
        if whole:
            page.wait_for_load_state("networkidle")
        context.close()
        return found, sum(loaded)

    def lost(self, scripts):
        """How many requests find nothing on the page for lost addresses, as a server gives it far down."""
        context = self.browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        vain, lost = [], self.address + "en/tutorials/first/none.html"
        page.on("response", lambda answer: vain.append(answer.url) if answer.status != 200 and answer.url != lost else None)
        page.goto(lost)
        page.wait_for_load_state("networkidle")
        context.close()
        return len(vain)

    def sheets(self, path):
        """How many sheets of paper a page takes."""
        page = self.browser.new_page()
        page.goto(self.address + path)
        count = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))
        page.close()
        return count


class Row(typing.NamedTuple):
    """A figure with its aim, which it is not to pass; `ask` measures it."""

    label: str
    aim: float
    ask: typing.Callable[[], float]
    # Whether it is the same on every machine and in every run, so that a test may hold it.
    is_held: bool = True


def rows(site, reader):
    """What the reader's issue counted as faults, and what has been aimed at since."""
    pages = lambda pattern: sorted(str(file.relative_to(site)) for file in site.glob(pattern))
    tutorials, projects = ([path for path in pages(f"{kind}/**/*.html") if path != f"{kind}/index.html"] for kind in ("tutorials", "projects"))
    text = lambda path: (site / path).read_text("utf-8")
    top = "() => document.querySelector('.step h2').getBoundingClientRect().top + scrollY"
    table = []
    for size, name, aim in ((DESK, "1440", 1.0), (PHONE, "390", 1.5)):
        table.append(Row(f"screens before step 1 at {name}, the furthest", aim, lambda size=size: max(
            reader.at(path, size, top)[0] / size[1] for path in tutorials if 'class="step-number"' in text(path))))
    table.append(Row("pages that show a picture twice", 0, lambda: sum(repeated(text(path)) for path in tutorials + projects)))
    table.append(Row("sheets of a printed tutorial, median", 4, lambda: statistics.median(reader.sheets(path) for path in tutorials)))
    # A result's line of further places comes with its text, some pixels below where its title stood.
    for path, name, aim in (("search.html?q=3D", "the search page", .02), ("q/LC-01.html", "a code's page", 0), ("index.html", "the home page", 0), (tutorials[0], "a tutorial", 0)):
        if (site / path.split("?")[0]).exists():
            table.append(Row(f"layout shift of {name}, the worse of two widths", aim, lambda path=path: max(
                reader.at(path, size, SHIFT)[0] for size in (DESK, PHONE))))
    head = text(ORDINARY).split("</head>")[0]
    for ending, kind, aim in ((r'rel="stylesheet" href="([^"]+)">', "styles", 12), (r'<script src="([^"]+)"', "scripts", 8)):
        files = re.findall(ending, head)
        table.append(Row(f"KB of {kind} of an ordinary page", aim, lambda files=files: sum(
            len(gzip.compress((site / file).read_bytes(), 9)) for file in files) / KB))
    table.append(Row("KB of an ordinary page in all", 45, lambda: reader.at(ORDINARY, PHONE, PAINTS, whole=True)[1] / KB))
    paints = functools.cache(lambda: reader.at(ORDINARY, PHONE, PAINTS, slow=True)[0])
    table.append(Row("its first paint, seconds", 1.0, lambda: paints()[0] / 1000, False))
    table.append(Row("its largest paint, seconds", 1.5, lambda: paints()[1] / 1000, False))
    # What has come when the first result stands there depends on which answer was faster.
    first = functools.cache(lambda query: reader.at(f"search.html?q={query}", PHONE, RESULTS, slow=True)[0])
    for query, name in (("3D", "a name"), ("激光", "a Chinese word"), ("激光切割机今天开到几点", "a question")):
        table.append(Row(f"KB of the search page to the first results, {name}", 75, lambda query=query: first(query)[1] / KB, False))
        table.append(Row("its requests", 14, lambda query=query: first(query)[0], False))
    tall = functools.cache(lambda path: reader.at(
        path, PHONE, "() => [document.documentElement.scrollHeight, document.querySelectorAll('a[href], button, summary, input, select').length]")[0])
    for folder, name in (("", "Chinese"), ("en/", "English")):
        campus = f"{folder}campuses/hedong/index.html"
        table.append(Row(f"a campus at 390, {name}, pixels", 6000, lambda campus=campus: tall(campus)[0]))
        table.append(Row("its links and buttons", 362, lambda campus=campus: tall(campus)[1]))
    table.append(Row("requests in vain of the page for lost addresses", 8, lambda: reader.lost(scripts=True)))
    table.append(Row("its requests in vain without scripts", 0, lambda: reader.lost(scripts=False)))
    untranslated = lambda kind: sum(not (site / "en" / path).exists() for path in kind)
    table.append(Row("tutorials without English", len(tutorials) - 4, lambda: untranslated(tutorials)))
    table.append(Row("projects without English", len(projects) - 3, lambda: untranslated(projects)))
    return table


def line(row, figure):
    return f"{'' if figure <= row.aim + 0.0005 else '!':1} {row.label:58} {figure:9.2f}   aim {row.aim:g}"


def repeated(html):
    """Whether a page's own part shows one picture twice; cards of other entries may show it again."""
    shown = re.findall(r'<img[^>]* src="([^"]+)"', re.sub(r'<ul class="cards.*?</ul>', "", html.split("<main")[1], flags=re.S))
    return len(shown) != len(set(shown))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--lathe", default=str(ROOT / ".build/release/lathe"))
    options.add_argument("--content", default=str(ROOT / "content"))
    options.add_argument("--templates", default=str(ROOT / "templates"))
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = pathlib.Path(folder) / "site"
        subprocess.run([options.lathe, "build", "--content", options.content, "--templates", options.templates, "--output", str(site),
                        "--now", "2026-11-23"], check=True, capture_output=True)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        with serving(site) as address:
            for row in rows(site, Reader(browser, address)):
                print(line(row, row.ask()), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
