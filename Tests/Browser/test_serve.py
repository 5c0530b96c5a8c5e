"""A portal while it is written: open pages follow every save, keep their place, and tell of mistakes."""

import os
import pathlib
import re
import subprocess

import pytest
from playwright.sync_api import Error

LAMP = "---\ntitle: Lamp\nlevel: 1\n---\n\n" + "".join(f"## Part {n}\n\n" + "Words. " * 80 + "\n\n" for n in range(40))


def drawing(colour):
    return ('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
            f'<rect width="40" height="40" fill="{colour}"/></svg>')


@pytest.fixture
def portal(tmp_path):
    put(tmp_path, "content/portal.yml", "title: Portal\nlanguages: [en]\n")
    put(tmp_path, "content/index.md", "# Home\n\n[Lamp](tutorials/lamp.md) and [draft](guides/draft.md)\n")
    put(tmp_path, "content/tutorials/lamp.md", LAMP + "![picture](picture.svg)\n")
    put(tmp_path, "content/tutorials/picture.svg", drawing("red"))
    put(tmp_path, "content/guides/draft.md", "---\ntitle: Draft\nstatus: draft\n---\n\nNot yet.\n")
    put(tmp_path, "templates/assets/css/own.css", "main { border-top: 3px solid rgb(1, 2, 3) }\n")
    return tmp_path


def put(folder, name, text):
    """As editors save: written beside, and renamed."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    other = path.with_name("." + path.name + ".new")
    other.write_text(text, "utf-8")
    os.replace(other, path)


def wait(page, expression):
    """Asks again and again: the pages' policy allows no watching from inside, and a reload ends what is being asked."""
    for _ in range(300):
        try:
            if page.evaluate(expression):
                return
        except Error:
            pass
        page.wait_for_timeout(100)
    pytest.fail(expression)


@pytest.fixture
def served(lathe, portal):
    process = subprocess.Popen(
        [lathe, "serve"], cwd=portal, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "LATHE_LANG": "en"})
    address = re.search(r"http://\S+", process.stdout.readline()).group()
    yield address
    process.terminate()
    process.wait()


@pytest.fixture
def page(browser, served):
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.goto(served + "tutorials/lamp.html")
    wait(page, "document.documentElement.hasAttribute('data-lathe-version')")
    # What a reload takes away.
    page.evaluate("window.stood = true")
    yield page
    assert page.complaints == []
    context.close()


def test_a_save_reloads_in_place(portal, page):
    page.evaluate("scrollTo({ top: 3000, behavior: 'instant' })")
    put(portal, "content/tutorials/lamp.md", LAMP.replace("Words. ", "Other words. ", 1) + "![picture](picture.svg)\n")
    wait(page, "!window.stood && document.body.innerText.includes('Other words.')")
    wait(page, "Math.abs(scrollY - 3000) < 200")


def test_a_mistake_lies_over_the_last_good_page_until_it_is_mended(portal, page):
    put(portal, "content/tutorials/lamp.md", "---\ntitle: Lamp\nlevel: [1\n---\n\nLost.\n")
    panel = page.locator("[data-lathe-preview] .panel")
    panel.wait_for(state="visible")
    assert "tutorials/lamp.md · line" in panel.inner_text()
    assert page.locator("main").inner_text().count("Part") >= 40 and page.evaluate("window.stood")
    put(portal, "content/tutorials/lamp.md", LAMP + "![picture](picture.svg)\n")
    panel.wait_for(state="hidden")
    assert page.evaluate("window.stood")


def test_a_sure_cure_is_followed_from_the_page(portal, page):
    wrong = LAMP.replace("level: 1", "sumary: A lamp.\nlevel: 12") + "![picture](picture.svg)\n"
    put(portal, "content/tutorials/lamp.md", wrong)
    page.locator("[data-lathe-preview] button.hints").click()
    item = page.locator("[data-lathe-preview] li[data-name=unknown-field]")
    # Which level was meant only the writer knows.
    assert page.locator("[data-lathe-preview] li button.mend").count() == 1
    # As if the file had been saved by somebody else meanwhile.
    page.route("**/mend", times=1, handler=lambda route: route.continue_(
        post_data=route.request.post_data.replace('"hash":"', '"hash":"0')))
    item.get_by_role("button", name="Fix it").click()
    item.get_by_text("Nothing is changed").wait_for()
    assert (portal / "content/tutorials/lamp.md").read_text("utf-8") == wrong
    page.complaints.clear()
    item.get_by_role("button", name="Fix it").click()
    item.wait_for(state="detached")
    assert (portal / "content/tutorials/lamp.md").read_text("utf-8") == wrong.replace("sumary", "summary")


def test_settings_that_cannot_be_read_are_told_on_every_page(portal, page):
    put(portal, "content/portal.yml", "title: [\n")
    panel = page.locator("[data-lathe-preview] .panel")
    panel.wait_for(state="visible")
    assert "portal.yml" in panel.inner_text()
    panel.get_by_role("button").click()
    panel.wait_for(state="hidden")
    put(portal, "content/portal.yml", "title: Portal\nlanguages: [en]\n")
    page.locator("[data-lathe-preview] button.errors").wait_for(state="detached")
    assert page.evaluate("window.stood")


def test_styles_and_pictures_change_without_a_reload(portal, page):
    colour = "getComputedStyle(document.querySelector('main')).borderTopColor"
    assert page.evaluate(colour) == "rgb(1, 2, 3)"
    put(portal, "templates/assets/css/own.css", "main { border-top: 3px solid rgb(4, 5, 6) }\n")
    wait(page, f"{colour} === 'rgb(4, 5, 6)'")
    put(portal, "content/tutorials/picture.svg", drawing("blue"))
    wait(page, "document.querySelector('main img[src*=\"picture.svg?lathe=\"]') !== null")
    assert page.evaluate("window.stood")


def test_a_renamed_page_is_followed(portal, page):
    os.rename(portal / "content/tutorials/lamp.md", portal / "content/tutorials/paper-lamp.md")
    page.wait_for_url("**/tutorials/paper-lamp.html")


def test_drafts_are_marked(page, served):
    page.goto(served + "guides/draft.html")
    page.locator("[data-lathe-preview] .mark").wait_for()
    assert "draft" in page.locator("[data-lathe-preview] .mark").inner_text()
    page.goto(served)
    page.locator("a[data-lathe-held=draft]").first.wait_for()


def test_a_page_that_comes_later_appears_where_it_was_waited_for(portal, page, served):
    page.goto(served + "guides/later.html")
    page.complaints.clear()
    put(portal, "content/guides/later.md", "# Later\n\nHere it is.\n")
    wait(page, "document.body.innerText.includes('Here it is.')")
