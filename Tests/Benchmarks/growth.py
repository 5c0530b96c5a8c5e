#!/usr/bin/env python3
"""How the time and memory of reading a text grow: each pattern at N and at 2N, one file in a portal of its own.

    growth.py [--lathe .build/release/lathe] [pattern …]

Prints seconds of the processor at both sizes, their ratio and the peak memory at 2N. Twice the text should take about twice the time;
a ratio much above 2 on a pattern that takes long is quadratic. What every run costs is measured once and taken off.
"""

import argparse
import os
import pathlib
import subprocess
import tempfile
import time

# Name of the pattern → its text for n, and the n to begin with.
PATTERNS = {
    "comments in a line": (lambda n: "%%a%% " * n, 100_000),
    "comments on lines": (lambda n: "a %%a%%\n" * n, 100_000),
    "comments over lines": (lambda n: "%%a\nb%%\n" * n, 50_000),
    "comments begun": (lambda n: "a %%\n\n" * n, 50_000),
    "open percent signs": (lambda n: "a %%% " * n, 100_000),
    "comment marks alone": (lambda n: "%%\n\n" * n, 50_000),
    "marks": (lambda n: "==a== " * n, 100_000),
    "open marks": (lambda n: "==a " * n, 100_000),
    "marks in words": (lambda n: "a==" * n, 100_000),
    "wiki links": (lambda n: "[[a]] " * n, 20_000),
    "wiki links named": (lambda n: "[[index|word]] " * n, 50_000),
    "open wiki links": (lambda n: "[[a " * n, 60_000),
    "open embeds": (lambda n: "![[a " * n, 5_000),
    "embeds": (lambda n: "![[a.png]] " * n, 5_000),
    "links without an end": (lambda n: "[x](a " * n, 30_000),
    "brackets": (lambda n: "[" * n, 100_000),
    "dollars": (lambda n: "$a$ " * n, 100_000),
    "alerts": (lambda n: "> [!NOTE]\n> a\n\n" * n, 20_000),
    "unknown alerts": (lambda n: "> [!NOPE]\n> a\n\n" * n, 5_000),
    "open tags": (lambda n: "<a " * n, 100_000),
    "open tags with attributes": (lambda n: "<a b=' " * n, 100_000),
    "open block tags": (lambda n: "<div " * n, 100_000),
    "open comments": (lambda n: "a <!-- " * n, 100_000),
    "open comments on lines": (lambda n: "<!-- a\n\n" * n, 50_000),
    "entities": (lambda n: "&amp;&nbsp;&#20013; " * n, 50_000),
    "false entities": (lambda n: "&abcdefghijklmnopqrstuvwxyz " * n, 50_000),
    "one tag with many attributes": (lambda n: "<p " + " ".join(f"a{i}=b" for i in range(n)) + ">x</p>", 50_000),
    "one inline tag with many attributes": (lambda n: "x <b " + " ".join(f"a{i}=b" for i in range(n)) + ">x</b>", 50_000),
    "one tag with equal attributes": (lambda n: "<p " + "onclick=b " * n + ">x</p>", 50_000),
    "nested details": (lambda n: "<details>\n" * n + "a", 50_000),
    "nested details apart": (lambda n: "<details>\n\n" * n + "a", 20_000),
    "nested formatting": (lambda n: "<b><i>" * n + "a", 50_000),
    "nested formatting closed": (lambda n: "<b>" * n + "a" + "</b>" * n, 50_000),
    "formatting crossed": (lambda n: "<b><i></b></i>" * n, 50_000),
    "stray end tags": (lambda n: "</b>" * n, 50_000),
    "links in HTML": (lambda n: '<a href="index.md">a</a> ' * n, 50_000),
    "pictures in HTML": (lambda n: '<img src="a.png"> ' * n, 5_000),
    "ids in HTML": (lambda n: "".join(f'<p id="a{i}">x</p>\n' for i in range(n)), 30_000),
    "tables in HTML": (lambda n: "<table>" * n + "<td>a", 20_000),
    "cells in HTML": (lambda n: "<table><tr>" + "<td>a" * n, 50_000),
    "items in HTML": (lambda n: "<ul>" + "<li>a" * n, 50_000),
    "wide emphasis": (lambda n: "**注意：**请" * n, 30_000),
    "wide emphasis open": (lambda n: "**注意：" * n, 50_000),
    "emphasis": (lambda n: "*a **a " * n, 50_000),
    "emphasis closed": (lambda n: "*a* **b** ~~c~~ " * n, 30_000),
    "strikes": (lambda n: "~~a " * n, 100_000),
    "underscores": (lambda n: "_a __b " * n, 50_000),
    "backticks of all lengths": (lambda n: " ".join("`" * i for i in range(1, n)), 1_000),
    "code spans": (lambda n: "`a` " * n, 100_000),
    "code with pieces": (lambda n: "`[[a]] %%b%%` " * n, 12_000),
    "table rows": (lambda n: "|a|b|\n|-|-|\n" + "|a|b|\n" * n, 40_000),
    "table rows with pieces": (lambda n: "|a|b|\n|-|-|\n" + "|a %%b%%|[[index\\|b]]|\n" * n, 12_000),
    "bare addresses": (lambda n: "http://example.org/a " * n, 30_000),
    "bare addresses on a line": (lambda n: "http://example.org/a\n\n" * n, 20_000),
    "angle addresses": (lambda n: "<http://example.org/a> " * n, 30_000),
    "mail addresses": (lambda n: "a@example.org\n" * n, 30_000),
    "footnotes": (lambda n: "".join(f"[^{i}]\n\n[^{i}]: a\n\n" for i in range(n)), 5_000),
    "one footnote named often": (lambda n: "[^1] " * n + "\n\n[^1]: a\n", 50_000),
    "a footnote of footnotes": (lambda n: "[^1]\n\n[^1]: " + "[^1] " * n, 50_000),
    "definitions": (lambda n: "".join(f"[a{i}]: /b\n" for i in range(n)) + "\n[a1]", 30_000),
    "definitions used": (lambda n: "".join(f"[a{i}] " for i in range(n)) + "\n\n" + "".join(f"[a{i}]: index.md\n" for i in range(n)), 20_000),
    "one definition with a long title": (lambda n: "[a] " * n + f"\n\n[a]: index.md '{'t' * 1000}'\n", 10_000),
    "one picture with a long title": (lambda n: "![a] " * n + f"\n\n[a]: a.png '{'t' * 1000}'\n", 5_000),
    "tables of contents": (lambda n: "[toc]\n\n" * n + "## a\n\n" * n, 10_000),
    "headings of one name": (lambda n: "## a\n\n" * n, 20_000),
    "headings whose names are taken": (lambda n: "".join(f"## a-{i}\n\n" for i in range(n)) + "## a\n\n" * n, 15_000),
    "headings without letters": (lambda n: "## !\n\n" * n, 20_000),
    "empty headings": (lambda n: "#\n\n" * n, 50_000),
    "a long heading": (lambda n: "## " + "a " * n, 200_000),
    "lists": (lambda n: "- a\n" * n, 100_000),
    "tasks": (lambda n: "- [ ] a\n" * n, 50_000),
    "quotes": (lambda n: "> a\n\n" * n, 50_000),
    "lines": (lambda n: "a\n" * n, 200_000),
    "wide lines": (lambda n: "中\n" * n, 200_000),
    "wide breaks before nothing": (lambda n: "中\n![](a.png)" * n, 3_000),
    "empty emphasis after breaks": (lambda n: "中\n<b></b>" * n, 30_000),
    "escapes": (lambda n: "\\*" * n, 200_000),
    "hard breaks": (lambda n: "a\\\n" * n, 100_000),
    "players": (lambda n: "[a](a.pdf)\n\n" * n, 5_000),
    "code blocks": (lambda n: "```\na\n```\n" * n, 30_000),
    "open fences in quotes": (lambda n: "> ```\n\n" * n, 30_000),
    "spaces": (lambda n: " " * n + "a", 1_000_000),
    "spaces in lines": (lambda n: ("a" + " " * 1000 + "\n") * n, 1_000),
    "tabs": (lambda n: "a\t" * n, 200_000),
    "null bytes": (lambda n: "\0" * n, 100_000),
    "noncharacters": (lambda n: "\uFDD0" * n, 100_000),
    "carriage returns": (lambda n: "a\r" * n, 100_000),
    "short front-page titles": (lambda n: "[a](index.md 't') " * n, 30_000),
    "a paragraph and fences": (lambda n: "a `b\n" * n, 50_000),
    "a list of one deep": (lambda n: "".join(" " * (i % 100) + "- a\n" for i in range(n)), 20_000),
}


def run(lathe, text, folder):
    content = folder / "content"
    content.mkdir(exist_ok=True)
    (content / "index.md").write_text("# Home\n", "utf-8")
    (content / "a.png").write_bytes(b"")
    (content / "big.md").write_text(text, "utf-8")
    with open(os.devnull, "wb") as nothing:
        start = time.monotonic()
        process = subprocess.Popen(
            [lathe, "build", "--content", content, "--output", folder / "site", "--now", "2026-11-23"],
            stdout=nothing, stderr=nothing)
        try:
            # wait4 gives the memory; a limit keeps a quadratic pattern from holding up the rest.
            deadline = start + 120
            while True:
                pid, status, usage = os.wait4(process.pid, os.WNOHANG)
                if pid:
                    break
                if time.monotonic() > deadline:
                    process.kill()
                    os.wait4(process.pid, 0)
                    return 99, 0, None
                time.sleep(0.01)
        finally:
            process.returncode = 0
    page = folder / "site/big.html"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, page.stat().st_size if page.exists() else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lathe", default=str(pathlib.Path(__file__).resolve().parents[2] / ".build/release/lathe"))
    parser.add_argument("patterns", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "empty").mkdir()
        base = min(run(options.lathe, "a", pathlib.Path(folder, "empty"))[0] for _ in range(2))
    print(f"base {base:.2f} s\n{'pattern':38} {'n':>8} {'KB':>7} {'s':>7} {'s at 2n':>8} {'ratio':>6} {'MB at 2n':>9} {'page KB':>8}")
    for name, (text, n) in PATTERNS.items():
        if options.patterns and not any(word in name for word in options.patterns):
            continue
        results = []
        for size in (n, 2 * n):
            with tempfile.TemporaryDirectory() as folder:
                results.append(run(options.lathe, text(size), pathlib.Path(folder)))
        (one, _, _), (two, memory, page) = results
        ratio = max(two - base, 0.001) / max(one - base, 0.02)
        mark = "  !" if two > 1 and ratio > 2.3 or one > 3 else ""
        size = len(text(n).encode()) // 1000
        page = "killed" if page is None else page // 1000
        print(f"{name:38} {n:8} {size:7} {one - base:7.2f} {two - base:8.2f} {ratio:6.1f} {memory:9.0f} {page:>8}{mark}", flush=True)


if __name__ == "__main__":
    main()
