"""Drawings that would hang a reader's browser: what is published is painted soon."""

import json
import os
import pathlib
import subprocess
import sys
import time
import xml.dom.minidom

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).with_name("attacks")))
from drawings import DRAWINGS  # noqa: E402

# Seconds that a drawing may take to paint.
PATIENCE = float(os.environ.get("LATHE_PAINT_SECONDS", "6"))
SIZES = (20, 100, 400, 2000)


@pytest.fixture(scope="module")
def published(lathe, tmp_path_factory):
    """All drawings in all sizes on pages of their own; gives the site, and which were refused."""
    root = tmp_path_factory.mktemp("drawings")
    content = root / "content"
    content.mkdir()
    for number, (name, make) in enumerate(DRAWINGS.items()):
        for size in SIZES:
            (content / f"d{number}-{size}.svg").write_text(make(size), "utf-8")
            (content / f"d{number}-{size}.md").write_text(f"# {name} {size}\n\n![{name}](d{number}-{size}.svg)\n", "utf-8")
    result = subprocess.run(
        [lathe, "build", "--content", content, "--output", root / "site", "--now", "2026-11-23"],
        capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"}, timeout=300)
    assert result.returncode in (0, 1), result.stderr
    return root / "site"


@pytest.mark.skipif("LATHE_PAINT_SECONDS" not in os.environ, reason="a measurement for a quiet machine: LATHE_PAINT_SECONDS=6")
@pytest.mark.timeout(1800)
def test_each_is_refused_or_painted_soon(published, browser):
    told, slow, kept = [], [], 0
    for number, name in enumerate(DRAWINGS):
        row = [name]
        for size in SIZES:
            drawing = published / f"d{number}-{size}.svg"
            if not drawing.exists():
                row.append("refused")
                continue
            kept += 1
            xml.dom.minidom.parse(str(drawing))
            page = browser.new_page()
            (published / "paint.html").write_text(f'<!doctype html><img src="{drawing.name}" style="max-width:100%">', "utf-8")
            start = time.monotonic()
            try:
                page.goto((published / "paint.html").as_uri(), timeout=PATIENCE * 1500)
                page.screenshot(timeout=PATIENCE * 1500)
                taken = time.monotonic() - start
            except Exception:
                taken = float("inf")
            row.append(f"{taken:.1f} s")
            if taken > PATIENCE:
                slow.append((name, size, taken))
            page.close()
        told.append(row)
    print("\n" + "\n".join(f"{row[0]:28}" + "".join(f"{cell:>10}" for cell in row[1:]) for row in told))
    assert kept > 10, "nearly everything was refused"
    assert not slow
