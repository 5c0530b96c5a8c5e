"""How fast `lathe serve` and `lathe check` answer a writer, beside what they aim at.

    python serve.py CONTENT [--lathe PATH] [--templates FOLDER] [--saves 30] [--memory-saves 1000]

CONTENT is copied, and the templates with it. One page is changed again and again: its body, then its title, which other pages show;
then the base template. A page is told of a change through the stream of events, which is what its script reloads on. Letters are typed
into the editor in Chromium and awaited in the page beside it. Each figure is seconds of the clock, with the aim for two cores.
"""

import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

from playwright.sync_api import sync_playwright

PROJECT = pathlib.Path(__file__).resolve().parents[2]

# Types a letter as the browser tells of it, and waits until the page beside the text shows it.
TYPE = """mark => new Promise(resolve => {
  const area = document.getElementById("text");
  const frame = document.getElementById("preview");
  const start = performance.now();
  area.value = area.value.trimEnd() + mark;
  area.dispatchEvent(new InputEvent("input", { bubbles: true, data: mark }));
  (function look() {
    const main = frame.contentDocument && frame.contentDocument.querySelector("main");
    if (main && main.textContent.includes(mark)) { resolve(performance.now() - start); } else { setTimeout(look, 1); }
  })();
})"""


def row(name, figure, aim):
    print(f"{name:<44} {figure:<32} aim {aim}", flush=True)


def milliseconds(times):
    times = sorted(times)
    return f"median {statistics.median(times) * 1000:.0f} ms, p95 {times[max(0, round(len(times) * 0.95) - 1)] * 1000:.0f} ms"


def save(path, text):
    """As editors save: another file takes the name."""
    other = path.with_name("." + path.name + ".new")
    other.write_text(text, "utf-8")
    os.replace(other, path)


class Server:
    def __init__(self, lathe, folder):
        self.start = time.perf_counter()
        self.process = subprocess.Popen(
            [lathe, "serve"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = re.search(r"http://[^\s/]+/", self.process.stdout.readline()).group()
        self.page = re.search(r":\d+/([^\s?#]*)", self.process.stdout.readline()).group(1)
        self.stream = self.listen()
        self.signature = None
        self.event()
        self.first_page = time.perf_counter() - self.start

    def listen(self):
        port = int(re.search(r":(\d+)/", self.address).group(1))
        stream = socket.create_connection(("127.0.0.1", port))
        stream.sendall(f"GET /.lathe/events?page={self.page} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        return stream.makefile("rb")

    def event(self):
        """Waits until the page is told that it is another one."""
        while True:
            line = self.stream.readline()
            if line.startswith(b"data: "):
                state = json.loads(line[6:])
                signature = state["signature"] + state["styles"]
                if signature != self.signature:
                    self.signature = signature
                    return

    def times(self, path, edit, count, pause=0.3):
        """Seconds from each save of `edit(number)` to the event."""
        times = []
        for number in range(count):
            time.sleep(pause)
            before = time.perf_counter()
            save(path, edit(number))
            self.event()
            times.append(time.perf_counter() - before)
        return times

    def memory(self):
        """Megabytes that are resident."""
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text()).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


def source(content, page):
    """The file of a page's address."""
    stem = content / urllib.parse.unquote(page.removesuffix(".html"))
    names = ["index.md", "README.md"] if stem.name == "index" else [stem.name + ".md", stem.name + ".en.md"]
    found = [stem.with_name(name) for name in names if stem.with_name(name).is_file()]
    return found[0] if found else sys.exit(f"no file for {page}")


@contextlib.contextmanager
def editor(server):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(server.address + server.page)
        page.locator("[data-lathe-preview] a.edit").click()
        page.locator("#text").wait_for()
        page.frame_locator("#preview").locator("main").wait_for()
        time.sleep(1)
        yield page
        browser.close()


def serve(lathe, folder, saves, memory_saves):
    content = folder / "content"
    server = Server(lathe, folder)
    try:
        row("first page", f"{server.first_page:.2f} s", "1 s (iot-for-beginners), 3 s (leetcode)")
        path = source(content, server.page)
        text = path.read_text("utf-8")
        titled = re.compile(r"(?m)^(# .*|title:.*)$")
        time.sleep(3)
        row("a body is saved", milliseconds(server.times(path, lambda n: f"{text}\n\nOne more line, {n}.\n", saves)),
            "median 100 ms, p95 200 ms")
        row("a title is saved that other pages show",
            milliseconds(server.times(path, lambda n: titled.sub(lambda m: f"{m.group()} {n}", text, count=1), saves)), "400 ms")
        base = folder / "templates/partials/base.mustache"
        template = base.read_text("utf-8")
        row("the base template is saved",
            milliseconds(server.times(base, lambda n: template.replace("</body>", f"<!-- {n} --></body>"), max(3, saves // 3))), "1 s")
        save(path, text)
        server.event()
        with editor(server) as page:
            times = []
            for number in range(saves):
                time.sleep(0.3)
                times.append(page.evaluate(TYPE, f" q{number}z") / 1000)
            row("a letter in the editor shows beside it", milliseconds(times), "median 50 ms")
        if memory_saves:
            # What the first changes of every kind reserve is no growth.
            server.times(path, lambda n: f"{text}\n\nLine {n}.\n", 50, pause=0.02)
            before = server.memory()
            server.times(path, lambda n: f"{text}\n\nAnd line {n}.\n", memory_saves, pause=0.02)
            after = server.memory()
            row(f"memory after {memory_saves} more saves", f"{before:.0f} MB, then {after:.0f} MB: {(after / before - 1) * 100:+.1f}%", "+5%")
    finally:
        server.stop()


def check(lathe, folder, pages=8000):
    """`lathe check` of as many pages, made of copies of the content's folders."""
    content = folder / "content"
    number = 0
    copies = folder / "many/content"
    have = sum(1 for _ in content.rglob("*.md"))
    while number * have < pages:
        shutil.copytree(content, copies / f"copy-{number}" if number else copies)
        number += 1
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run([lathe, "check"], cwd=copies.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    row(f"lathe check of {number * have} files", f"{statistics.median(times):.2f} s", "3 s for 8,000 pages")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("content")
    parser.add_argument("--lathe", default=str(PROJECT / ".build/release/lathe"))
    parser.add_argument("--templates", default=str(PROJECT / "templates"))
    parser.add_argument("--saves", type=int, default=30)
    parser.add_argument("--memory-saves", type=int, default=1000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(arguments.content, folder / "content")
        shutil.copytree(arguments.templates, folder / "templates")
        lathe = str(pathlib.Path(arguments.lathe).resolve())
        serve(lathe, folder, arguments.saves, arguments.memory_saves)
        check(lathe, folder)


if __name__ == "__main__":
    sys.exit(main())
