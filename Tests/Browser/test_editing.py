"""An entry is written in the browser: a form beside its page, saved to the file itself."""

import os
import re
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

LAMP = """---
title: Lamp   # what it is called
own: kept
level: 1
materials:
  - {item: plywood, quantity: 2}
---

## Step 1

Cut.
"""


@pytest.fixture(params=["en", "zh"])
def language(request):
    return request.param


@pytest.fixture
def portal(tmp_path):
    put(tmp_path, "content/portal.yml", "title: Portal\nlanguages: [en, zh-Hans]\n")
    put(tmp_path, "content/index.md", "# Home\n")
    put(tmp_path, "content/tutorials/lamp.md", LAMP)
    for name in ["plywood", "glue"]:
        put(tmp_path, f"content/materials/{name}.md", f"---\ntitle: {name.title()}\nunit: pieces\n---\n")
    return tmp_path


def put(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def lamp(portal):
    return (portal / "content/tutorials/lamp.md").read_text("utf-8")


@pytest.fixture
def served(lathe, portal, language):
    process = subprocess.Popen(
        [lathe, "serve"], cwd=portal, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "LATHE_LANG": language})
    yield re.search(r"http://[^\s/]+/", process.stdout.readline()).group()
    process.terminate()
    process.wait()


@pytest.fixture
def page(browser, served):
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(served + "tutorials/lamp.html")
    page.locator("[data-lathe-preview] a.edit").click()
    page.locator("[data-field=title] input").wait_for()
    shown(page, "Cut.")
    yield page
    assert page.complaints == []
    context.close()


def shown(page, words):
    page.frame_locator("#preview").locator("main").get_by_text(words).first.wait_for()


def wait(page, expression):
    """Asks again and again: the page's policy allows no watching from inside."""
    for _ in range(300):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(100)
    pytest.fail(expression)


def saved(page):
    page.locator("#save").click()
    wait(page, "document.getElementById('state').textContent === 'Saved.'")


@pytest.fixture
def english(language):
    if language != "en":
        pytest.skip("once is enough")


def test_fields_and_text_are_changed_with_the_page_beside_them_and_saved(portal, page, english):
    page.locator("[data-field=title] input").fill("Paper lamp")
    page.locator("[data-field=level] input").fill("3")
    page.get_by_label("Add a row: Materials").click()
    page.keyboard.type("glue")
    rows = page.locator("[data-field=materials] fieldset")
    rows.nth(1).locator("[data-field=quantity] input").fill("1")
    shown(page, "Paper lamp")
    shown(page, "Glue")
    page.locator("#text").fill("\n## Step 1\n\nFold it.\n")
    shown(page, "Fold it.")
    assert lamp(portal) == LAMP
    page.keyboard.press("Control+s")
    wait(page, "document.getElementById('state').textContent.includes('Saved')")
    assert lamp(portal) == (
        LAMP.replace("title: Lamp ", "title: Paper lamp ").replace("level: 1", "level: 3")
        .replace("quantity: 2}\n", "quantity: 2}\n  - {item: glue, quantity: 1}\n").replace("Cut.", "Fold it."))


def test_the_preview_follows_every_word_without_losing_its_place(page, english):
    page.evaluate("document.getElementById('preview').contentWindow.stood = true")
    page.locator("#text").press("End")
    page.locator("#text").press_sequentially("Word after word, it grows.")
    shown(page, "it grows.")
    assert page.evaluate("document.getElementById('preview').contentWindow.stood")


def test_mistakes_stand_at_their_field_and_their_line(page, english):
    page.locator("[data-field=level] input").fill("9")
    page.locator("[data-field=level] .mistake").wait_for()
    assert page.locator("[data-field=level] input").get_attribute("aria-invalid") == "true"
    page.locator("[data-field=level] input").fill("2")
    page.locator("[data-field=level] .mistake").wait_for(state="detached")
    page.locator("#text").fill("\n## Step 1\n\nSee [that](nowhere.md).\n")
    page.locator("#mistakes .go").first.click()
    assert page.evaluate("getSelection().toString()") == "See [that](nowhere.md)."


def test_what_somebody_else_has_saved_is_never_written_over(portal, page, english):
    page.locator("[data-field=title] input").fill("Mine")
    put(portal, "content/tutorials/lamp.md", LAMP.replace("Lamp", "Theirs"))
    page.wait_for_timeout(500)
    page.complaints.clear()
    page.locator("#save").click()
    page.locator("#conflict button").wait_for()
    assert "Theirs" in lamp(portal) and page.locator("[data-field=title] input").input_value() == "Mine"
    page.locator("#conflict button").click()
    wait(page, "document.querySelector('[data-field=title] input').value === 'Theirs'")
    page.complaints.clear()


def test_going_back_to_an_earlier_version(portal, page, lathe, english):
    page.locator("[data-field=title] input").fill("Second")
    saved(page)
    page.locator("#versions summary").click()
    page.locator("#versions button").first.click()
    wait(page, "document.querySelector('[data-field=title] input').value === 'Lamp'")
    assert lamp(portal) == LAMP
    assert page.locator("#versions button").count() == 2
    # They lie among the records of a site that nobody has built yet.
    assert subprocess.run([lathe, "build"], cwd=portal, capture_output=True).returncode == 0
    assert list((portal / "site.lathe/versions").rglob("lamp.md.versions/*"))


def test_the_tools_and_the_keyboard(page, english):
    area = page.locator("#text")
    area.fill("word")
    area.press("Control+a")
    page.get_by_role("button", name="Bold").focus()
    page.keyboard.press("Enter")
    assert area.input_value() == "**word**"
    page.get_by_role("button", name="Bold").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.tool") == "italic"


def test_a_new_entry(portal, page, english):
    page.locator("#open-new").click()
    page.locator("#new-type").select_option("project")
    page.locator("#new-title").fill("Walking box")
    page.locator("#new button").click()
    page.wait_for_url("**file=projects/walking-box.md")
    page.locator("[data-field=title] input").wait_for()
    assert "title: Walking box" in (portal / "content/projects/walking-box.md").read_text("utf-8")
    page.locator("[data-field=question] textarea").fill("Can it walk?")
    saved(page)
    text = (portal / "content/projects/walking-box.md").read_text("utf-8")
    assert 'question: "Can it walk?"' in text and text.count("\n# ") > 10


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1300])
def test_axe(page, scheme, width, language):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.locator("#more summary").click()
    page.locator("#versions summary").click()
    page.locator("#open-new").click()
    result = Axe().run(page, context={"exclude": [["#preview"]]})
    assert result.violations_count == 0, result.generate_report()
    assert page.evaluate("document.documentElement.lang") == {"en": "en", "zh": "zh-Hans"}[language]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
