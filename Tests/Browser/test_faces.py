"""The manual's examples of a school's own face: each builds, and is as legible as the built-in one, in light and dark."""

import pathlib
import re
import shutil
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANUAL = ROOT / "content/manual/a-face-of-your-own.md"
NAMES = ["senior", "workshop", "primary"]


def blocks(page):
    """The manual's files: for each example its settings and style sheet, and the drawing of the last."""
    found = re.findall(r"```\w+ (\S+)\n(.*?)```", page.read_text("utf-8"), re.S)
    settings = [text for name, text in found if name == "portal.yml"]
    files = {name: text for name, text in found if name != "portal.yml"}
    return settings, files


@pytest.fixture(scope="module")
def faces(lathe, tmp_path_factory):
    """The sample portal in each of the faces."""
    settings, files = blocks(MANUAL)
    sites = {}
    for name, own in zip(NAMES, settings, strict=True):
        school = tmp_path_factory.mktemp(name)
        shutil.copytree(ROOT / "content", school / "content")
        shutil.copytree(ROOT / "templates", school / "templates")
        portal = school / "content/portal.yml"
        kept = re.sub(r"^(?:title|school|colours|logo):.*\n(?:  .*\n)*", "", portal.read_text("utf-8"), flags=re.M)
        portal.write_text(own + kept, "utf-8")
        (school / "templates/assets/css/90-school.css").write_text(files[f"{name}.css"], "utf-8")
        if name == NAMES[-1]:
            (school / "templates/partials/drawing.mustache").write_text(files["drawing.mustache"], "utf-8")
        built = subprocess.run(
            [lathe, "build", "--content", str(school / "content"), "--templates", str(school / "templates"), "--output", str(school / "site"),
             "--now", "2026-11-23"], capture_output=True, text=True, timeout=300)
        assert built.returncode == 0, built.stderr
        sites[name] = school / "site"
    return sites


def test_both_languages_show_the_same_files():
    (_, chinese), (_, english) = blocks(MANUAL), blocks(MANUAL.with_suffix(".en.md"))
    assert chinese == english and set(chinese) == {*(f"{name}.css" for name in NAMES), "drawing.mustache"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_it_is_legible(faces, browser, name, scheme):
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    page = context.new_page()
    for width, path in ((390, "index.html"), (1440, "index.html"), (390, "tutorials/first-3d-print/index.html"), (1440, "projects/index.html")):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto((faces[name] / path).as_uri())
        found = [(fault["id"], fault["nodes"][0]["html"][:120]) for fault in Axe().run(page).response["violations"]]
        assert found == [], (path, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_each_is_another(faces, browser):
    page = browser.new_page()
    looks = set()
    for site in faces.values():
        page.goto((site / "index.html").as_uri())
        looks.add(page.evaluate("['.tape', '.hero', '.hero-door'].map(s => { const c = getComputedStyle(document.querySelector(s)); return c.height + c.backgroundImage + c.borderRadius }).join()"))
    assert len(looks) == 3
    page.close()
