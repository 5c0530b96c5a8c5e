"""Builds the sample portal once and opens it in Debian's Chromium.

Without a window Chromium takes half of the time for a page, so that the program which has none is asked first; CHROMIUM names another.
"""

import collections
import os
import pathlib
import shutil
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What takes longest has few tests, by whose number files are handed out else: it would come last, with the other worker idle beside it.
LONGEST = ["test_reader", "test_kill", "test_portal", "test_search", "test_bench", "test_offline"]


def pytest_collection_modifyitems(items):
    numbers = collections.Counter(item.path for item in items)

    def order(item):
        name = item.path.stem
        return LONGEST.index(name) if name in LONGEST else len(LONGEST), -numbers[item.path], name

    items.sort(key=order)


@pytest.fixture(scope="session")
def lathe():
    return os.environ.get("LATHE", str(ROOT / ".build/release/lathe"))


@pytest.fixture(scope="session")
def build(lathe):
    """Builds a content folder and returns what the command said."""

    def run(content, output, *options):
        return subprocess.run(
            [lathe, "build", "--content", str(content), "--output", str(output), "--now", "2026-11-23", *options],
            capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"}, timeout=300)

    return run


@pytest.fixture(scope="session")
def site(build, tmp_path_factory):
    """The sample portal."""
    output = tmp_path_factory.mktemp("portal") / "site"
    result = build(ROOT / "content", output)
    assert result.returncode == 0, result.stderr
    return output


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()
