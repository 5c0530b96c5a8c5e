"""Pictures in a browser: opened by keys, mouse and fingers, as tiles, and as plain links where there is no script."""

import base64
import functools
import gzip
import http.server
import pathlib
import re
import threading
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe

PHONE, DESK = (390, 844), (1440, 900)
KB = 1024

PHOTO = """([seed, width, height]) => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const brush = canvas.getContext("2d");
  for (let i = 0; i < 40; i++) {
    brush.fillStyle = `hsl(${(seed * 67 + i * 9) % 360} 50% ${20 + i * 3 % 60}%)`;
    brush.fillRect((i * 97 + seed * 31) % width, (i * 61) % height, width / 3, height / 4);
  }
  return canvas.toDataURL("image/jpeg", .9).split(",")[1];
}"""

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="680" height="360" viewBox="0 0 680 360" font-size="12">
<rect width="680" height="360" fill="#fff"/><path d="M20 300L660 40" stroke="#3b4658"/><text x="60" y="60">words</text></svg>"""

TEXT = {
    "": """# 相册

![一盏灯](a.jpg "第一天")

去别处：

[![去别处](b.jpg)](other.md)

线路：

![线路](d.svg "图 2")

一周：

![](a.jpg)![夜里](b.jpg "夜里")
![高的](c.jpg) ![](d.svg)
![](e.jpg)

中间有字。

![](b.jpg)![](c.jpg)
""",
    ".en": """# Album

![A lamp](a.jpg "Day one")

Elsewhere:

[![Elsewhere](b.jpg)](other.md)

Wiring:

![Wiring](d.svg "Figure 2")

- ![](a.jpg)
- ![At night](b.jpg "At night")
- ![Tall](c.jpg)
- ![](d.svg)
- ![](e.jpg)

Words between.

![](b.jpg)![](c.jpg)
""",
}
# Of the page, in the order of its pictures; the one that is a link is not among them.
SHOWN = ["a.jpg", "d.svg", "a.jpg", "b.jpg", "c.jpg", "d.svg", "e.jpg", "b.jpg", "c.jpg"]
WORDS = {
    "album.html": ("图片", "关闭", "上一张", "下一张", "放大", "缩小", "第 1 张，共 9 张", "第一天"),
    "en/album.html": ("Picture", "Close", "Previous picture", "Next picture", "Zoom in", "Zoom out", "1 of 9", "Day one"),
}


@pytest.fixture(scope="module")
def album(build, browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("album")
    content = folder / "content"
    content.mkdir()
    page = browser.new_page()
    for seed, (name, size) in enumerate({"a": (1800, 1200), "b": (1600, 1200), "c": (900, 1600), "e": (1500, 1500)}.items()):
        content.joinpath(f"{name}.jpg").write_bytes(base64.b64decode(page.evaluate(PHOTO, [seed, *size])))
    page.close()
    content.joinpath("d.svg").write_text(DRAWING, "utf-8")
    content.joinpath("portal.yml").write_text("title: T\nlanguages: [zh-Hans, en]\n", "utf-8")
    content.joinpath("other.md").write_text("# 别处\n\n没有图。\n", "utf-8")
    for ending, text in TEXT.items():
        content.joinpath(f"album{ending}.md").write_text(text, "utf-8")
    result = build(content, folder / "site")
    assert result.returncode == 0 and "warning" not in result.stdout + result.stderr, result.stdout + result.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def address(album):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=album)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def opened(browser, album):
    """Opens a page from its file, and fails where the browser complained."""
    contexts, complaints = [], []

    def open_page(path="album.html", size=DESK, **options):
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(path if "://" in path else (album / path).as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def picture(page):
    """The name of the picture that is shown large."""
    return page.evaluate("document.querySelector('.lightbox-picture').src.split('/').pop()")


def scale(page):
    return page.evaluate("new DOMMatrix(getComputedStyle(document.querySelector('.lightbox-picture')).transform).a")


def until(page, is_true):
    """Playwright's own way of waiting evaluates text, which pages forbid."""
    for _ in range(100):
        if is_true():
            return
        page.wait_for_timeout(50)
    raise AssertionError("waited in vain")


def wait_for_picture(page):
    page.wait_for_selector("dialog[open]")
    until(page, lambda: page.evaluate("document.querySelector('.lightbox-picture').naturalWidth") > 0)


@pytest.mark.parametrize("path", WORDS)
def test_keys(opened, path):
    name, close, previous, following, closer, farther, count, caption = WORDS[path]
    page = opened(path)
    links = page.locator("[data-zoom]")
    assert [h.split("/")[-1] for h in links.evaluate_all("all => all.map(a => a.getAttribute('href'))")] == SHOWN
    links.first.focus()
    page.keyboard.press("Enter")
    wait_for_picture(page)
    dialog = page.get_by_role("dialog", name=name, exact=True)
    assert dialog.count() == 1 and picture(page) == "a.jpg"
    assert dialog.locator(".lightbox-caption").inner_text().split("\n")[0].replace(" ", "") == (count + caption).replace(" ", "")
    for label in (close, following, closer):
        assert dialog.get_by_role("button", name=label, exact=True).is_enabled()
    for label in (previous, farther):
        assert dialog.get_by_role("button", name=label, exact=True).is_disabled()
    for expected in SHOWN[1:]:
        page.keyboard.press("ArrowRight")
        assert picture(page) == expected
    page.keyboard.press("ArrowRight")
    assert picture(page) == SHOWN[-1]
    assert dialog.get_by_role("button", name=following, exact=True).is_disabled()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("PageUp")
    assert picture(page) == SHOWN[-3]
    page.keyboard.press("+")
    page.keyboard.press("+")
    assert scale(page) == pytest.approx(2.25)
    page.keyboard.press("ArrowRight")
    assert picture(page) == SHOWN[-3], "arrows lead over a picture that is larger than the window"
    page.keyboard.press("-")
    assert scale(page) == pytest.approx(1.5)
    page.keyboard.press("0")
    assert scale(page) == 1
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert links.first.evaluate("a => a === document.activeElement")


def test_a_button_that_is_switched_off_keeps_the_focus_in_the_dialog(opened):
    page = opened()
    page.locator("[data-zoom]").nth(1).click()
    wait_for_picture(page)
    page.get_by_role("button", name="上一张").press("Enter")
    assert picture(page) == "a.jpg" and page.evaluate("document.activeElement.getAttribute('aria-label')") == "关闭"


def test_the_mouse(opened):
    page = opened()
    assert page.evaluate("performance.getEntriesByType('resource').filter(r => r.name.includes('lightbox')).length") == 0
    page.locator("[data-zoom]").first.click()
    wait_for_picture(page)
    middle = page.locator(".lightbox-picture").bounding_box()
    x, y = middle["x"] + middle["width"] / 2, middle["y"] + middle["height"] / 2
    assert middle["height"] > 600, "as large as the window"
    page.mouse.click(x, y)
    assert page.locator("dialog[open]").count() == 1, "a click on the picture closes nothing"
    page.mouse.dblclick(x + 50, y)
    assert scale(page) == 3
    before = page.locator(".lightbox-picture").bounding_box()["x"]
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 120, y, steps=4)
    page.mouse.up()
    assert page.locator(".lightbox-picture").bounding_box()["x"] == pytest.approx(before - 120, abs=1) and picture(page) == "a.jpg"
    page.mouse.dblclick(x, y)
    page.mouse.wheel(0, -100)
    until(page, lambda: scale(page) > 1)
    page.keyboard.press("0")
    page.mouse.click(20, 60)
    until(page, lambda: page.locator("dialog[open]").count() == 0)


def test_a_link_opens_in_a_new_tab_as_links_do(opened):
    page = opened()
    page.locator("[data-zoom]").first.click(modifiers=["Control"])
    page.wait_for_timeout(300)
    assert page.locator("dialog").count() == 0


def test_a_picture_that_is_a_link_leads_there(opened):
    page = opened()
    page.locator("figure a:not([data-zoom]) img").first.click()
    page.wait_for_url("**/other.html")


def test_fingers(opened):
    page = opened(size=PHONE, has_touch=True, is_mobile=True, device_scale_factor=3)
    box = page.locator("[data-zoom]").first.bounding_box()
    page.touchscreen.tap(box["x"] + 60, box["y"] + 60)
    wait_for_picture(page)
    session = page.context.new_cdp_session(page)

    def fingers(kind, *points):
        touches = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    def swipe(start, end, y=300):
        fingers("touchStart", (start, y))
        for part in range(1, 6):
            fingers("touchMove", (start + (end - start) * part / 5, y + part))
        fingers("touchEnd")

    swipe(300, 90)
    assert picture(page) == SHOWN[1]
    swipe(90, 300)
    assert picture(page) == SHOWN[0]
    swipe(90, 300)
    assert picture(page) == SHOWN[0]
    fingers("touchStart", (170, 300), (220, 300))
    for apart in (60, 80, 100, 120):
        fingers("touchMove", (195 - apart / 2, 300), (195 + apart / 2, 300))
    fingers("touchEnd")
    assert scale(page) == pytest.approx(2.4, abs=.1)
    swipe(300, 90)
    assert picture(page) == SHOWN[0], "a finger leads over a picture that is larger than the window"
    assert page.evaluate("[scrollX, visualViewport.scale]") == [0, 1]
    sizes = page.locator(".lightbox-button").evaluate_all("all => all.map(b => b.getBoundingClientRect().width)")
    assert min(sizes) >= 44
    # A tap soon after a swipe stops what Chromium takes for a fling, and does nothing else.
    page.wait_for_timeout(1500)
    page.get_by_role("button", name="关闭").tap()
    until(page, lambda: page.locator("dialog[open]").count() == 0)


@pytest.mark.parametrize("path", WORDS)
def test_without_a_script(opened, path):
    page = opened(path, java_script_enabled=False)
    assert page.locator(".gallery").evaluate("g => getComputedStyle(g).display") == "grid"
    link = page.locator("[data-zoom]").first
    address = link.get_attribute("href")
    link.click()
    page.wait_for_url("**/a.jpg")
    assert address.endswith("a.jpg")


def test_without_dialogs_links_lead_to_files(browser, album):
    context = browser.new_context()
    context.add_init_script("delete window.HTMLDialogElement")
    page = context.new_page()
    page.goto((album / "album.html").as_uri())
    page.locator("[data-zoom]").first.click()
    page.wait_for_url("**/a.jpg")
    context.close()


def test_where_the_viewer_cannot_be_had_links_lead_to_files(browser, album):
    page = browser.new_page()
    page.route("**/*lightbox*.js", lambda route: route.abort())
    page.goto((album / "album.html").as_uri())
    page.locator("[data-zoom]").nth(1).click()
    page.wait_for_url("**/d.svg")
    page.close()


def test_over_http(opened, address):
    page = opened(address + "en/album.html")
    page.locator(".gallery [data-zoom]").nth(1).click()
    wait_for_picture(page)
    assert picture(page) == "b.jpg" and page.evaluate("document.querySelector('.lightbox-picture').naturalWidth") == 1600


@pytest.mark.parametrize("path", WORDS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_axe(opened, address, path, scheme, width):
    page = opened(address + path, (width, 800), color_scheme=scheme)
    for is_open in (False, True):
        if is_open:
            page.locator("[data-zoom]").first.click()
            wait_for_picture(page)
        found = Axe().run(page).response["violations"]
        assert found == [], [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    dialog = page.locator("dialog").bounding_box()
    shown = page.locator(".lightbox-picture").bounding_box()
    assert shown["width"] <= dialog["width"] and shown["y"] >= 0 and shown["y"] + shown["height"] <= 800


def test_tiles_are_of_one_size_and_load_little(opened):
    for size, columns in ((PHONE, 2), (DESK, 3)):
        page = opened(size=size)
        boxes = page.locator(".gallery > li img").evaluate_all(
            "all => all.map(i => { const b = i.getBoundingClientRect(); return [Math.round(b.left), Math.round(b.width), Math.round(b.height)] })")
        assert len(boxes) == 5 and len({tuple(b[1:]) for b in boxes}) == 1 and len({b[0] for b in boxes}) == columns, boxes
        sources = page.locator(".gallery source").evaluate_all("all => all.map(s => s.srcset)")
        assert len(sources) == 4 and all(re.fullmatch(r"\S*-480\.webp", s) for s in sources), sources
        pair = page.locator(".picture-pair img").evaluate_all("all => all.map(i => Math.round(i.getBoundingClientRect().top))")
        assert (pair[0] == pair[1]) == (size == DESK), pair


def test_tiles_on_paper(opened):
    page = opened()
    page.emulate_media(media="print")
    assert page.locator(".gallery").evaluate("g => getComputedStyle(g).gridTemplateColumns.split(' ').length") == 3


def test_a_wide_drawing_is_legible_on_a_phone(opened):
    page = opened(size=(360, 740))
    wide = page.locator(".wide")
    assert wide.count() == 1
    shown = wide.evaluate("a => [a.clientWidth, a.scrollWidth, a.querySelector('img').getBoundingClientRect().width]")
    assert shown[2] / 680 * 12 >= 9 and shown[1] > shown[0]
    assert page.locator(".wide-hint").is_visible()
    assert opened().locator(".wide-hint").is_hidden()


def test_words_in_the_sample_s_drawings_are_legible_on_a_phone(site, browser):
    """Nine pixels and more at 360, but for the glimpse of a drawing beside a tutorial's title."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    seen = 0
    for file in site.rglob("*.html"):
        if "data-zoom" not in file.read_text("utf-8"):
            continue
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        shown = page.evaluate("[...document.querySelectorAll('[data-zoom] img[src$=\".svg\"]')].filter(i => !i.closest('.opening'))"
                              ".map(i => [i.src, i.getBoundingClientRect().width])")
        for address, width in shown:
            drawing = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(address).path)).read_text("utf-8")
            own = re.search(r'viewBox="\S+ \S+ (\S+) ', drawing)
            sizes = [float(size) for size in re.findall(r'<text[^>]*font-size="([\d.]+)"', drawing)]
            if own and sizes:
                seen += 1
                assert min(sizes) * width / float(own[1]) >= 9, (file.relative_to(site), address.rsplit("/", 1)[-1])
    page.close()
    assert seen > 20


def test_weight(album):
    assets = album / "assets"
    size = lambda name: len(gzip.compress(next(assets.glob(name)).read_bytes(), 9))
    assert size("lathe-zoom.*.js") <= .75 * KB and size("lathe-zoom.*.js") + size("lathe-lightbox.*.js") <= 2.5 * KB
    assert size("lathe-lightbox.*.js") <= 2 * KB and size("lathe-lightbox.*.css") <= KB and size("lathe-gallery.*.css") <= KB
    assert "lathe-zoom" not in (album / "other.html").read_text("utf-8")
    assert "lathe-gallery" not in (album / "other.html").read_text("utf-8")
