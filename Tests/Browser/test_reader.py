"""Every type of page for every reader: axe in light and dark on a phone and a desk, large text, forced colours, small portals."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = ["index", "tutorials/first-3d-print/index", "tutorials/index", "projects/smart-flower-pot/index", "projects/index",
         "campuses/hedong/index", "equipment/laser-cutter/index", "services/book-machine", "search", "events/open-workshop",
         "people/wang-lei", "guides/open-licences", "404", "paths/electronics-from-zero", "spaces/fab-studio", "calendar/index",
         "a-z", "q/LC-01", "en/projects/index", "en/tutorials/laser-cut-box/index"]
# Beyond what axe looks at unasked: WCAG 2.2's size of targets.
RULES = {"rules": {"target-size": {"enabled": True}}}
# What reaches beyond the screen without standing in a frame that scrolls.
BEYOND = """() => [...document.querySelectorAll('body *')].filter(e => {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || box.right <= innerWidth + 1) return false;
    for (let a = e.parentElement; a; a = a.parentElement) if (getComputedStyle(a).overflowX !== 'visible') return false;
    return true }).map(e => e.tagName + '.' + e.className).slice(0, 3)"""


def address(site, path):
    return (site / f"{path}.html").as_uri() + ("?q=laser" if path == "search" else "")


@pytest.fixture
def opened(browser, site):
    contexts = []

    def run(path, width=1440, **options):
        # A policy that forbids scripts would forbid axe, too.
        context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce", bypass_csp=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(address(site, path))
        if path == "search":
            page.wait_for_selector(".finds > *")
        return page

    yield run
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(opened, site, scheme, width):
    page = opened("index", width, color_scheme=scheme)
    found = {}
    for path in PAGES:
        page.goto(address(site, path))
        if path == "search":
            page.wait_for_selector(".finds > *")
        faults = Axe().run(page, options=RULES).response["violations"]
        if faults:
            found[path] = [(fault["id"], fault["nodes"][0]["html"][:100]) for fault in faults]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    assert found == {}


def test_text_twice_as_large_stays_on_a_phone(opened, site):
    page = opened("index", 360)
    for path in PAGES:
        page.goto(address(site, path))
        page.add_style_tag(content="html { font-size: 200% !important }")
        assert page.evaluate(BEYOND) == [], path


def test_in_forced_colours_doors_and_cards_have_edges(opened):
    page = opened("index", 390, forced_colors="active", color_scheme="dark")
    for part in (".hero-door", ".door", ".card"):
        assert page.locator(part).first.evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") >= 1, part


def test_what_is_in_another_language_says_so(opened):
    page = opened("en/projects/index", 390)
    marks = page.locator(".card .said-in")
    assert marks.count() == 5
    assert {mark.evaluate("e => getComputedStyle(e, '::before').content") for mark in marks.all()} == {'"中文"'}
    assert page.locator(".card", has_text="flower pot").locator(".said-in").count() == 0


def test_a_portal_of_a_few_entries_has_no_empty_headings(build, browser, tmp_path):
    """With one, two and three works: what stands on the home page is full, and no row has a hole on a phone."""
    for count in (1, 2, 3):
        content = tmp_path / str(count) / "content"
        (content / "projects").mkdir(parents=True)
        for number in range(count):
            (content / "projects" / f"work-{number}.md").write_text(f"---\ntitle: 作品 {number}\nsummary: 一句话。\n---\n\n正文。\n", "utf-8")
        assert build(content, tmp_path / str(count) / "site").returncode == 0
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.goto((tmp_path / str(count) / "site/index.html").as_uri())
        assert page.locator("main .section").count() == page.locator("main .section .card:first-child").count() == 1
        boxes = [card.bounding_box() for card in page.locator(".card").all()]
        row = boxes[0]["width"] if count == 1 else boxes[1]["x"] + boxes[1]["width"] - boxes[0]["x"]
        assert row > 340 and (count < 3 or boxes[2]["width"] > 340), count
        assert page.locator(".card-summary").first.is_visible(), "nothing else tells of a work without a picture"
        page.close()


def test_home_tells_what_is_new_once_there_is_more_than_it_shows_anyway(opened, build, browser, tmp_path):
    days = opened("index").locator(".section:has(.icon-history) .row-note").all_inner_texts()
    at = [tuple(map(int, re.findall(r"\d+", day))) for day in days]
    assert len(at) == 6 and at == sorted(at, reverse=True)
    for count, sections in ((11, 0), (12, 1)):
        content = tmp_path / str(count) / "content"
        (content / "tutorials").mkdir(parents=True)
        for number in range(count):
            (content / f"tutorials/t{number}.md").write_text(f"---\ntitle: T{number}\nupdated: 2026-11-{number + 1:02}\n---\n\nText.\n", "utf-8")
        assert build(content, tmp_path / str(count) / "site").returncode == 0
        page = browser.new_page()
        page.goto((tmp_path / str(count) / "site/index.html").as_uri())
        assert page.locator(".section:has(.icon-history)").count() == sections, count
        page.close()


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_campus_is_short_on_a_phone_and_whole_on_paper(opened, language):
    page = opened(f"{language}campuses/hedong/index", 390)
    assert page.evaluate("document.documentElement.scrollHeight") <= 6000
    tops = [page.locator(part).first.evaluate("e => e.getBoundingClientRect().top") for part in
            (".facts", ".open-state", "#floors", ".type-space.section", ".prose", ".agenda", ".type-service.section", ".fold-group")]
    assert tops == sorted(tops), "what is asked first stands first"
    seen = "() => [...document.querySelectorAll('main .fold *')].filter(e => e.matches('a, th, td') && e.checkVisibility()).length"
    # The rows of changed hours, the things on the floors, the cards of what the campus has.
    everything = page.locator("main .fold a, main .fold th, main .fold td").count()
    assert page.evaluate(seen) == 0 and everything > 80
    page.emulate_media(media="print")
    assert page.evaluate(seen) == everything, "nobody can open a folded part on paper"
