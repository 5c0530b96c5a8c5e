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


# Where the lines of an element's own words begin.
LINES = """e => { const range = document.createRange(), text = [...e.childNodes].find(node => node.nodeType === 3 && node.data.trim());
    range.selectNodeContents(text); return [...range.getClientRects()].filter(r => r.width > 4).map(r => r.left) }"""


@pytest.mark.parametrize("path", ["projects/smart-flower-pot/index", "equipment/laser-cutter/index", "en/tutorials/laser-cut-box/index"])
def test_a_table_that_goes_on_shows_it(opened, path):
    page = opened(path, 360)
    wide = [table for table in page.locator(".table-scroll").all() if table.evaluate("e => e.scrollWidth > e.clientWidth + 1")]
    assert wide
    for table in wide:
        looks = table.evaluate("e => [getComputedStyle(e).backgroundImage, getComputedStyle(e).backgroundAttachment]")
        # What covers the shadow goes with the table, so that none is left at its end.
        assert "linear-gradient" in looks[0] and "local" in looks[1] and "scroll" in looks[1]
        # A heading over numbers isn't one character a line.
        assert table.locator("th.align-right").evaluate_all("all => all.every(e => e.offsetWidth >= 56)")


@pytest.mark.parametrize("path", ["equipment/laser-cutter/index", "en/tutorials/laser-cut-box/index"])
def test_what_is_to_be_ticked_hangs_beside_its_box(opened, path):
    page = opened(path, 360)
    long = 0
    for label in page.locator(".task > label").all():
        edge = label.locator("input").evaluate("e => e.getBoundingClientRect().right")
        lines = label.evaluate(LINES)
        long += len(lines) > 1
        assert all(left >= edge for left in lines), label.inner_text()
    assert long > 0


def test_a_small_school_has_no_empty_cells_and_no_endless_picture(build, browser, tmp_path):
    content = tmp_path / "content"
    for name, text in {
        "campuses/main.md": "---\ntitle: 本校\naddress: 阳光路 1 号\n---\n\n一栋楼。\n",
        "spaces/room.md": "---\ntitle: 三楼东头的工坊\ncampus: main\n---\n\n进门先洗手。\n",
        "materials/board.md": "---\ntitle: 桐木板\nunit: 张\nstock: [{campus: main, quantity: 4}]\n---\n\n最好锯。\n",
        "guides/tall.md": "# 很长的图\n\n![一棵树](tree.svg)\n",
        "guides/tree.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 1600" width="100" height="1600"><path d="M0 0h100v1600z"/></svg>',
        "guides/long.md": "# 长网址\n\n" + "这样的词也要能放下，看清楚再抄 " * 3 + "https://a.example.com/a/very/long/address/that/goes/on/and/on/for/ever/and/ever?with=query\n\n别的段落。\n",
        "guides/flat.md": "# 一张平常的图\n\n![一只盒子](box.svg)\n",
        "guides/box.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500"><path d="M0 0h800v500z"/></svg>',
    }.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, "utf-8")
    assert build(content, tmp_path / "site").returncode == 0
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto((tmp_path / "site/campuses/main.html").as_uri())
    for whole, part in ((".facts", ".fact"), (".type-space.section > .cards", ".type-space.section .card")):
        assert page.locator(part).count() == 1
        outer, inner = (page.locator(one).first.bounding_box()["width"] for one in (whole, part))
        assert inner >= outer - 4, part
    page.goto((tmp_path / "site/materials/board.html").as_uri())
    assert page.locator("#access .panel").count() == 1 and page.locator("#access h2").inner_text() == "在图书馆", "no box says none"
    page.goto((tmp_path / "site/guides/tall.html").as_uri())
    page.locator("figure img").scroll_into_view_if_needed()
    assert 400 < page.locator("figure img").bounding_box()["height"] <= 720, "as high as the screen, seen whole"
    page.goto((tmp_path / "site/guides/flat.html").as_uri())
    shape = page.locator("figure img").bounding_box()
    assert abs(shape["width"] / shape["height"] - 1.6) < .05
    page.set_viewport_size({"width": 1440, "height": 800})
    page.goto((tmp_path / "site/guides/long.html").as_uri())
    aligned = page.locator(".prose p").evaluate_all("all => all.map(e => getComputedStyle(e).textAlign)")
    assert aligned == ["start", "justify"], "no line is drawn out before an address"
    page.close()


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_foot_is_low_and_its_names_are_whole(opened, language):
    page = opened(f"{language}index", 1440)
    assert page.locator(".foot-top").bounding_box()["height"] <= 330
    for width in (768, 1024):
        page.set_viewport_size({"width": width, "height": 800})
        lines = page.locator(".foot li > a").evaluate_all("all => all.map(e => e.offsetHeight)")
        assert max(lines) <= 2 * min(lines), width
