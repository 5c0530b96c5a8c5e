"""How long it takes from a save to the moment at which an open page is told of it, under `lathe serve`.

    python serve.py CONTENT [--lathe PATH] [--saves 30]

CONTENT is copied. The body of one page is changed again and again, then its title; seconds of the clock, as the reader of the stream
of events sees them, with the time until the first page is served.
"""

import argparse
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import os


def listen(port, page):
    stream = socket.create_connection(("127.0.0.1", port))
    stream.sendall(f"GET /.lathe/events?page={page} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    return stream.makefile("rb")


def event(stream):
    while True:
        line = stream.readline()
        if line.startswith(b"data: "):
            return line


def figures(name, times):
    times = sorted(times)
    print(f"{name}: median {statistics.median(times) * 1000:.0f} ms, p95 {times[int(len(times) * 0.95) - 1] * 1000:.0f} ms")


def save(path, text):
    other = path.with_name("." + path.name + ".new")
    other.write_text(text, "utf-8")
    os.replace(other, path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("content")
    parser.add_argument("--lathe", default=str(pathlib.Path(__file__).resolve().parents[2] / ".build/release/lathe"))
    parser.add_argument("--saves", type=int, default=30)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder) / "content"
        shutil.copytree(arguments.content, content)
        start = time.perf_counter()
        server = subprocess.Popen([arguments.lathe, "serve"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            lines = [server.stdout.readline() for _ in range(2)]
            port = int(re.search(r":(\d+)/", lines[0]).group(1))
            page = re.search(r":\d+/(\S+)", lines[1]).group(1)
            stream = listen(port, page)
            event(stream)
            print(f"first page after {time.perf_counter() - start:.2f} s: {page}")
            path = next(p for p in [content / (page[:-5] + ending) for ending in (".md", ".en.md")] + sorted(content.rglob("*.md")) if p.is_file())
            for ending in ("index.md", "README.md"):
                if page.endswith("/index.html") and (content / page).with_name(ending).is_file():
                    path = (content / page).with_name(ending)
            text = path.read_text("utf-8")
            time.sleep(3)
            for name, edit in [
                ("a body changed", lambda n: text + f"\n\nOne more line, {n}.\n"),
                ("a title changed", lambda n: re.sub(r"(?m)^(# .*|title:.*)$", lambda m: m.group() + f" {n}", text, count=1)),
            ]:
                times = []
                for number in range(arguments.saves):
                    time.sleep(0.3)
                    before = time.perf_counter()
                    save(path, edit(number))
                    event(stream)
                    times.append(time.perf_counter() - before)
                figures(name, times)
            rss = re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{server.pid}/status").read_text()).group(1)
            print(f"memory: {int(rss) // 1024} MB")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main())
