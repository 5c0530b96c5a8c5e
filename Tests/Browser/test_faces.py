"""The manual's examples of a school's own face: each builds, and is as legible as the built-in one, in light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from faces import MANUAL, NAMES, blocks, build


@pytest.fixture(scope="module")
def faces(lathe, tmp_path_factory):
    """The sample portal in each of the faces."""
    return {name: build(lathe, tmp_path_factory.mktemp(name), name) for name in NAMES}


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
