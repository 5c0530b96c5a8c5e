#!/usr/bin/env python3
"""What a reader meets on the sample portal, beside what is aimed at: one table.

    reader.py [--lathe .build/release/lathe] [--content content] [--templates templates]

Chromium, its processor slowed four times and its network a slow 4G where times are measured, over HTTP on this machine. Figures that
depend on nothing but the pages are held by `Tests/Browser/test_reader.py` and its neighbours; times are told here only. A figure beyond its aim is marked.
"""

import argparse
import gzip
import http.server
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import threading

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
        if not file.is_file():
            return super().do_GET()
        body, kind = file.read_bytes(), self.guess_type(str(file))
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if re.match(r"text/|application/(javascript|json)|image/svg", kind):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Reader:
    """Opens pages of a site in one browser."""

    def __init__(self, browser, address):
        self.browser, self.address = browser, address

    def at(self, path, size, ask, slow=False):
        """What `ask` finds on a page, and the bytes and requests that the page took."""
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
        page.wait_for_load_state("networkidle")
        context.close()
        return found, sum(loaded), len(loaded)

    def sheets(self, path):
        """How many sheets of paper a page takes."""
        page = self.browser.new_page()
        page.goto(self.address + path)
        count = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))
        page.close()
        return count


def rows(site, reader):
    """Label, figure, aim: the figure has to be no more than its aim."""
    pages = lambda pattern: sorted(str(file.relative_to(site)) for file in site.glob(pattern))
    tutorials, projects = ([path for path in pages(f"{kind}/**/*.html") if path != f"{kind}/index.html"] for kind in ("tutorials", "projects"))
    top = "() => document.querySelector('.step h2').getBoundingClientRect().top + scrollY"
    for size, name, aim in ((DESK, "1440", 1.0), (PHONE, "390", 1.5)):
        starts = [reader.at(path, size, top)[0] / size[1] for path in tutorials if 'class="step-number"' in (site / path).read_text("utf-8")]
        yield f"screens before step 1 at {name}, the furthest", max(starts), aim
    twice = [path for path in tutorials + projects if repeated((site / path).read_text("utf-8"))]
    yield "pages that show a picture twice", len(twice), 0
    yield "sheets of a printed tutorial, median", statistics.median(reader.sheets(path) for path in tutorials), 4
    for path, name in (("search.html?q=3D", "the search page"), ("q/LC-01.html", "a code's page"), ("index.html", "the home page"), (tutorials[0], "a tutorial")):
        if (site / path.split("?")[0]).exists():
            yield f"layout shift of {name}, the worse of two widths", max(reader.at(path, size, SHIFT)[0] for size in (DESK, PHONE)), 0
    head = (site / ORDINARY).read_text("utf-8").split("</head>")[0]
    for ending, kind, aim in ((r'rel="stylesheet" href="([^"]+)">', "styles", 12), (r'<script src="([^"]+)"', "scripts", 8)):
        yield f"KB of {kind} of an ordinary page", sum(len(gzip.compress((site / f).read_bytes(), 9)) for f in re.findall(ending, head)) / KB, aim
    (first, largest), size, _ = reader.at(ORDINARY, PHONE, PAINTS, slow=True)
    yield "KB of an ordinary page in all", size / KB, 45
    yield "its first paint, seconds", first / 1000, 1.0
    yield "its largest paint, seconds", largest / 1000, 1.5
    (requests, size), *_ = reader.at("search.html?q=3D", PHONE, RESULTS, slow=True)
    yield "KB of the search page to the first results", size / KB, 75
    yield "its requests", requests, 14
    tall = "() => [document.documentElement.scrollHeight, document.querySelectorAll('a[href], button, summary, input, select').length]"
    for folder, name in (("", "Chinese"), ("en/", "English")):
        (height, stops), *_ = reader.at(f"{folder}campuses/hedong/index.html", PHONE, tall)
        yield f"a campus at 390, {name}, pixels", height, 6000
        yield "its links and buttons", stops, 362
    untranslated = lambda kind: sum(1 for path in kind if not (site / "en" / path).exists())
    yield "tutorials without English", untranslated(tutorials), len(tutorials) - 4
    yield "projects without English", untranslated(projects), len(projects) - 3


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
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a, **k: Zipped(*a, directory=str(site), **k))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for label, figure, aim in rows(site, Reader(browser, f"http://127.0.0.1:{server.server_port}/")):
            print(f"{'' if figure <= aim + 0.0005 else '!':1} {label:52} {figure:9.2f}   aim {aim:g}", flush=True)
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
