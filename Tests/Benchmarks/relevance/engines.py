"""The two engines as one thing: queries in, answers out, each through its Node script."""

import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


class Engine:
    def __init__(self, name, script, folder):
        self.name, self.script, self.folder = name, script, str(folder)

    def ask(self, mode, requests, timeout=900):
        """Answers in the order of the requests; each request is (query, options)."""
        lines = "".join(json.dumps({"id": place, "query": query, "options": options}) + "\n"
                        for place, (query, options) in enumerate(requests))
        done = subprocess.run(["node", "--max-old-space-size=4096", str(HERE / self.script), self.folder, mode], input=lines,
                              capture_output=True, text=True, timeout=timeout)
        if done.returncode:
            raise SystemExit(f"{self.name}: node ended with {done.returncode}\n{done.stderr[-2000:]}")
        return [json.loads(line) for line in done.stdout.splitlines()]


def lathe(site):
    return Engine("Lathe", "runner.mjs", site)


def pagefind(site):
    """Pagefind over the same HTML, of which only <main> is indexed, so that mastheads and footers don't count against it."""
    site = pathlib.Path(site)
    copy = site.with_name(site.name + "-pagefind")
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("search", "assets"))
    subprocess.run([sys.executable, "-m", "pagefind", "--quiet", "--site", str(copy), "--root-selector", "main"],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Engine("Pagefind", "pagefind.mjs", copy / "pagefind")


def has_pagefind():
    return subprocess.run([sys.executable, "-m", "pagefind", "--version"], capture_output=True).returncode == 0
