"""A tutorial begins: how far down its first step is, the bar of steps, and no picture twice on a page."""

import collections
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

LAMP = "tutorials/led-lamp/index.html"
PHONE, DESK = (390, 844), (1440, 900)


def tutorials(site):
    pages = sorted(p for p in site.glob("**/tutorials/**/*.html") if 'class="step-number"' in p.read_text("utf-8"))
    assert len(pages) > 10 and any("en" in p.relative_to(site).parts for p in pages)
    return pages


@pytest.fixture(scope="module")
def page(browser):
    """One page for all; it says when a script fails."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]}, reduced_motion="reduce")
    page = context.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    yield page
    assert page.problems == []
    context.close()


def opened(page, site, path, size=PHONE):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto((site / path).as_uri())
    page.evaluate("localStorage.clear()")
    page.reload()
    return page


@pytest.mark.parametrize("size, screens", [(PHONE, 1.5), (DESK, 1)])
def test_the_first_step_is_near(page, site, size, screens):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    far = {}
    for path in tutorials(site):
        page.goto(path.as_uri())
        top = page.locator(".step h2").first.evaluate("heading => heading.getBoundingClientRect().top + scrollY")
        if top > size[1] * screens:
            far[str(path.relative_to(site))] = round(top)
    assert far == {}


def test_start_leads_to_the_first_step(page, site):
    opened(page, site, LAMP)
    page.click(".verdict-start")
    heading = page.locator(".step h2").first
    page.wait_for_function("document.querySelector('[data-toc-at]').textContent.includes('1/7')")
    bar, top = page.locator(".step-bar").bounding_box(), heading.bounding_box()["y"]
    assert bar["y"] == 0 and bar["height"] < 60 and bar["height"] < top < 200, "the bar does not cover the heading"


def test_the_bar_says_where_one_is_and_leads_anywhere(page, site):
    for size in (PHONE, DESK):
        opened(page, site, LAMP, size)
        said = page.locator("[data-toc-at]")
        assert said.inner_text() == "7 步"
        if size == PHONE:
            assert not page.locator(".step-list").is_visible()
            page.click(".step-bar summary")
        page.click(".step-bar a[data-number='5']")
        page.wait_for_function("document.querySelector('[data-toc-at]').textContent === '第 5/7 步'")
        assert page.locator(".step-list").is_visible() == (size == DESK), "on a phone the list makes room again"
        assert page.locator(".step h2", has_text="焊接").bounding_box()["y"] < size[1] / 2
        assert page.locator(".step-bar").bounding_box()["y"] >= 0, "it stays on the screen"
        page.evaluate("document.querySelector('#materials').scrollIntoView()")


def test_the_keyboard_reaches_the_bar(page, site):
    opened(page, site, LAMP)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.step-bar') !== null"):
            break
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.step-list a')")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY" and not page.locator(".step-list").is_visible()


def test_the_line_is_that_of_the_reader_s_campus(page, site):
    opened(page, site, LAMP, DESK)
    lines = page.locator(".verdict-line li:visible")
    assert [t.split()[0] for t in lines.all_inner_texts()][:2] == ["河东校区", "河西校区"]
    page.locator("[data-campus-choice]").first.select_option("campuses/hedong")
    texts = lines.all_inner_texts()
    assert len(texts) == 3 and "可以做" in texts[0] and "3 门培训" in texts[1] and "¥" in texts[2]


def test_a_link_into_a_folded_part_opens_it(page, site):
    opened(page, site, LAMP)
    fold = page.locator("#before-you-start")
    assert not fold.evaluate("fold => fold.open")
    page.click(".verdict-line a[href='#trainings']")
    page.locator("#trainings").wait_for(state="visible")
    page.goto((site / "projects/smart-flower-pot/index.html").as_uri() + "#access")
    page.locator("#access").wait_for(state="visible")


def test_without_scripts_everything_is_there(browser, site):
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]}, java_script_enabled=False)
    page = context.new_page()
    page.goto((site / LAMP).as_uri())
    links = page.locator(".step-list a:visible")
    assert links.count() >= 11 and page.locator(".step-bar").evaluate("bar => getComputedStyle(bar).position") == "static"
    targets = links.evaluate_all("all => all.filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length")
    assert targets == 0, "every link leads to a part of the page"
    assert page.locator(".verdict-line li:visible").count() == 4
    page.click("#before-you-start > summary")
    assert page.locator("#trainings li").first.is_visible()
    page.click(".preface > summary")
    assert page.locator(".preface li").first.is_visible()
    context.close()


def test_no_picture_stands_twice_on_a_page(site):
    """An entry's own pictures; those of cards belong to others."""
    twice = {}
    for path in site.rglob("*.html"):
        main = path.read_text("utf-8").split("<main", 1)[-1].split('class="card-cover"')[0]
        shown = collections.Counter(re.findall(r'<img[^>]*? src="([^"]+)"', main))
        if any(count > 1 for count in shown.values()):
            twice[str(path.relative_to(site))] = [file for file, count in shown.items() if count > 1]
    assert twice == {}


def test_a_project_shows_what_was_made_before_what_it_takes(page, site):
    opened(page, site, "projects/smart-flower-pot/index.html", DESK)
    tops = [page.locator(mark).first.evaluate("e => e.getBoundingClientRect().top") for mark in
            (".honour", "#cover", ".question", ".result", "#log", ".prose", ".telling", "details.before")]
    assert tops == sorted(tops)
    assert page.locator("#cover img").bounding_box()["height"] > 400
    size = lambda mark: float(page.locator(mark).evaluate("e => getComputedStyle(e).fontSize")[:-2])
    assert size(".question p") > size(".result p") > size(".prose > p >> nth=0")
    assert not page.locator("#my-campus").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [LAMP, "en/tutorials/first-3d-print/index.html", "projects/campus-weather-station/index.html"])
def test_the_pages_are_accessible(page, site, path, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for width in (360, 1440):
        opened(page, site, path, (width, 900))
        page.evaluate("document.querySelectorAll('main details').forEach(fold => { fold.open = true })")
        found = Axe().run(page).response["violations"]
        assert found == [], [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate("""[...document.querySelectorAll('.step-bar a, .verdict a, summary')].filter(e => e.offsetParent)
        .map(e => [e.textContent.trim().slice(0, 20), Math.round(e.getBoundingClientRect().height)]).filter(([, height]) => height < 24)""")
    assert small == []
