"""Plans of floors: pins that a mouse, a finger and a keyboard reach, and that a link shows."""

import pytest

CAMPUS = "campuses/hedong/index.html"


@pytest.fixture
def open_page(browser, site):
    contexts = []

    def run(path, width=1200, **options):
        context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        page.problems = []
        page.on("console", lambda message: page.problems.append(message.text) if message.type == "error" else None)
        page.goto((site / path.split("#")[0]).as_uri() + ("#" + path.split("#")[1] if "#" in path else ""))
        return page

    yield run
    for context in contexts:
        context.close()


def centre(page, selector):
    box = page.locator(selector).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("width,zoom", [(1200, 1), (390, 1), (1200, 2)])
def test_pins_stand_where_the_content_says(open_page, width, zoom):
    # A page at 200 % is laid out in half the width.
    page = open_page(CAMPUS, width=width // zoom, device_scale_factor=zoom)
    plan = page.locator(".plan").first.bounding_box()
    x, y = centre(page, "#plan-LC-01 circle")
    assert abs((x - plan["x"]) / plan["width"] - 0.881) < 0.004
    assert abs((y - plan["y"]) / plan["height"] - 0.224) < 0.004
    assert page.evaluate("document.documentElement.scrollWidth") <= width // zoom, "a plan scrolls in its own frame"
    assert page.problems == [], "nothing that the policy forbids"


def test_pins_are_links_in_the_order_of_the_list(open_page):
    page = open_page(CAMPUS)
    floors = page.locator(".floor")
    assert floors.count() == 2
    for floor in floors.all():
        pins = floor.locator(".pin").evaluate_all("all => all.map(pin => [pin.textContent.replace(/^.* · /, '').trim(), pin.getAttribute('href')])")
        lines = floor.locator("ol.pins > li").evaluate_all("all => all.map(line => line.querySelector('a').getAttribute('href'))")
        assert [pin[1] for pin in pins] == lines and len(lines) > 5
        names = floor.locator(".pin").evaluate_all("all => all.map(pin => pin.getAttribute('aria-label'))")
        assert [name.split(" · ")[0] for name in names] == [str(number + 1) for number in range(len(names))]
    with page.expect_navigation():
        page.locator(".plan-pins a").nth(4).click()
    assert "equipment/" in page.url


def test_the_keyboard_reaches_every_pin(open_page):
    page = open_page(CAMPUS)
    page.locator(".pin").first.focus()
    seen = []
    for _ in range(page.locator(".floor").first.locator(".pin").count()):
        seen.append(page.evaluate("document.activeElement.id"))
        page.keyboard.press("Tab")
    assert len(set(seen)) == len(seen) and all(name.startswith("plan-") for name in seen)
    page.keyboard.press("Shift+Tab")
    ring = page.evaluate("getComputedStyle(document.activeElement.querySelector('circle')).strokeWidth")
    assert ring == "5px", "one sees where one is"
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert CAMPUS not in page.url


@pytest.mark.parametrize("width", [1200, 390])
def test_a_machine_leads_to_its_pin(open_page, width):
    page = open_page("equipment/laser-cutter/index.html", width=width)
    with page.expect_navigation():
        page.locator("#units .on-plan").first.click()
    assert page.url.endswith(CAMPUS + "#plan-LC-01")
    page.wait_for_function("""() => { const pin = document.querySelector(':target'), box = pin && pin.getBoundingClientRect();
        return pin && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth; }""")
    lit, plain = (page.evaluate(f"getComputedStyle(document.querySelector('{pin} circle')).fill") for pin in ("#plan-LC-01", "#plan-HT-01"))
    assert lit != plain


def test_without_scripts_and_in_words(open_page):
    page = open_page(CAMPUS, java_script_enabled=False)
    folds = page.locator("#floors summary")
    assert [text.replace("\n", "") for text in folds.all_inner_texts()] == ["图上标出的9", "图上没有标出的3", "图上标出的19", "图上没有标出的8"]
    for fold in folds.all():
        fold.click()
    text = page.locator("#floors").inner_text()
    for words in ("激光切割机 LC-01", "架 A-01", "椴木板", "Make: Electronics"):
        assert words in text
