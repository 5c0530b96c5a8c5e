#!/usr/bin/env python3
"""Takes the pictures of the README and of the manual anew, from the sample portal as it is built now: make pictures.

    pictures.py [--lathe .build/release/lathe]
"""

import argparse
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "Tests/Browser"))

import faces


def take(browser, page, picture, scale):
    """A page's first screen, in so few colours that Git can keep it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, device_scale_factor=scale, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.wait_for_load_state("networkidle")
    with Image.open(io.BytesIO(tab.screenshot())) as shot:
        shot.convert("RGB").quantize(192, dither=Image.Dither.NONE).save(picture, optimize=True)
    context.close()
    print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size // 1024} KB")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lathe", default=str(ROOT / ".build/release/lathe"))
    lathe = str(pathlib.Path(parser.parse_args().lathe).resolve())
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folder = pathlib.Path(folder)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        subprocess.run([lathe, "build", "--quiet", "--output", str(folder / "site"), "--now", "2026-11-23"], cwd=ROOT, check=True)
        take(browser, folder / "site/index.html", ROOT / "Documentation/portal.png", 1)
        for name in faces.NAMES:
            school = folder / name
            school.mkdir()
            take(browser, faces.build(lathe, school, name) / "index.html", ROOT / f"content/manual/face-{name}.png", .75)
        browser.close()


if __name__ == "__main__":
    main()
