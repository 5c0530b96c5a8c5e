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


WIDTH = "document.querySelector('.plan').offsetWidth"


def fingers(context, page, first, last):
    """Two fingers go from two points to two others."""
    touch = context.new_cdp_session(page)
    send = lambda kind, points: touch.send("Input.dispatchTouchEvent", {
        "type": kind, "touchPoints": [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]})
    send("touchStart", first)
    for step in range(1, 9):
        send("touchMove", [[a + (b - a) * step / 8 for a, b in zip(*pair)] for pair in zip(first, last)])
    send("touchEnd", [])


def test_two_fingers_bring_a_plan_closer_and_buttons_show_all_of_it(open_page):
    page = open_page(CAMPUS, width=390, is_mobile=True, has_touch=True)
    frame = page.locator(".plan-scroll").first
    frame.scroll_into_view_if_needed()
    before, height = page.evaluate(WIDTH), page.evaluate("document.documentElement.scrollHeight")
    box = frame.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    fingers(page.context, page, [(x - 30, y), (x + 30, y)], [(x - 75, y), (x + 75, y)])
    # Half of the first steps is what the browser needs to know two fingers.
    assert before * 1.6 < page.evaluate(WIDTH) <= before * 2.6
    assert page.evaluate("visualViewport.scale") == 1, "the plan, not the page"
    assert page.evaluate("document.documentElement.scrollHeight") == height, "nothing moves below it"
    assert frame.evaluate("e => e.scrollLeft > 0 && e.scrollTop > 0"), "what was between the fingers stays there"
    x, y = centre(page, "#plan-LC-01 circle")
    plan = page.locator(".plan").first.bounding_box()
    assert abs((x - plan["x"]) / plan["width"] - 0.881) < 0.004, "pins stand where they stood"
    farther = page.locator("[data-plan-by]").first
    while farther.get_attribute("aria-disabled") == "false":
        farther.click()
    assert page.evaluate(WIDTH) == frame.evaluate("e => e.clientWidth"), "all of the plan"
    assert page.locator(".plan-hint:visible").first.inner_text() == "拖动看别处，双指放大"
    assert page.problems == []


def test_keys_bring_a_plan_closer(open_page):
    page = open_page(CAMPUS)
    before = page.evaluate(WIDTH)
    page.locator(".pin").first.focus()
    page.keyboard.press("+")
    assert page.evaluate(WIDTH) > before * 1.4
    page.keyboard.press("0")
    assert page.evaluate(WIDTH) == before
    assert page.evaluate("document.activeElement.id").startswith("plan-")
    page.emulate_media(media="print")
    page.keyboard.press("+")
    assert page.evaluate(WIDTH) <= page.evaluate("document.documentElement.clientWidth")


def test_without_scripts_a_plan_has_no_buttons(open_page):
    page = open_page(CAMPUS, width=390, java_script_enabled=False)
    assert page.locator("[data-plan-by]:visible").count() == 0
    assert page.locator(".plan-hint:visible").first.inner_text() == "⇄ 可左右滑动"
