"""Builds the sample portal once and opens it in Debian's Chromium."""

import os
import pathlib
import shutil
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]


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
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()
