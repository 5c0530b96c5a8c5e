"""Search as a reader meets it: by keyboard, by touch, with an input method, from a server and from the file system."""

import functools
import http.server
import re
import threading
import urllib.parse

import pytest

from search_double import until

WORDS = {"zh-Hans": "激光切割机", "en": "laser cutter"}
START = {"zh-Hans": "equipment/index.html", "en": "en/equipment/index.html"}
SEARCH = {"zh-Hans": "search.html", "en": "en/search.html"}


@pytest.fixture(scope="module")
def server(site):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}/"
    served.shutdown()


@pytest.fixture(params=["server", "file"])
def root(request, site):
    return request.getfixturevalue("server") if request.param == "server" else site.as_uri() + "/"


@pytest.fixture
def page(browser):
    """A page on which nothing may go wrong unseen."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    assert problems == []
    context.close()


def box(page):
    return page.locator("[data-search] input")


def options(page):
    return page.locator("#search-list [role=option]")


def settle(page):
    """Waits for the last state of the box's answer."""
    page.locator("#search-list[aria-busy=false] .search-row-excerpt mark").first.wait_for()


def results(page):
    return page.locator("[data-finder-results] > .find")


def settled_results(page):
    """Waits until the page's results, which come with titles first, stay as they are."""
    before = None
    for _ in range(40):
        now = results(page).all_inner_texts()
        if now == before:
            return
        before = now
        page.wait_for_timeout(250)


def query_of(page):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page.url).query))


def says(number):
    return f"document.querySelector('[data-finder-status]').textContent.split(' ').indexOf('{number}') >= 0"


def number_in(text):
    return int(re.search(r"\d+", text)[0])


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_the_box_answers_while_the_reader_types(page, root, language):
    page.goto(root + START[language])
    assert not page.evaluate("'LatheSearch' in window")
    page.keyboard.press("/")
    page.keyboard.type(WORDS[language])
    options(page).first.wait_for()
    settle(page)
    assert box(page).input_value() == WORDS[language]
    count = options(page).count() - 1
    assert 1 <= count <= 8
    assert options(page).first.locator(".icon-equipment, .icon-tutorial, .icon-guide").count() == 1
    last = options(page).last.get_attribute("href")
    assert dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(last).query)) == {"q": WORDS[language]}
    assert number_in(options(page).last.locator(".count").inner_text()) >= count


def test_the_box_is_a_combobox(page, server):
    page.goto(server + START["zh-Hans"])
    field = box(page)
    # Until a reader turns to it, it is the plain field of a form.
    field.focus()
    page.locator("[data-search] input[role=combobox]").wait_for()
    assert field.get_attribute("aria-expanded") == "false"
    listed = page.locator("#" + field.get_attribute("aria-controls"))
    assert listed.get_attribute("role") == "listbox"
    assert listed.get_attribute("aria-label")
    field.fill("激光")
    options(page).first.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#search-list [aria-selected=true]")
    assert chosen.count() == 1
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    page.keyboard.press("ArrowUp")
    assert chosen.count() == 0 and field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    assert options(page).last.get_attribute("aria-selected") == "true"
    live = page.locator("[data-search-box] > [role=status]")
    until(page, "/[0-9]/.test(document.querySelector('[data-search-box] > [role=status]').textContent)")
    assert live.is_visible()
    # A press on a row leaves the focus in the field.
    row = options(page).first.bounding_box()
    page.mouse.move(row["x"] + 20, row["y"] + 20)
    page.mouse.down()
    assert field.evaluate("field => field === document.activeElement")
    page.mouse.move(5, 5)
    page.mouse.up()
    # The caret's own keys stay its own.
    page.keyboard.press("Home")
    assert field.evaluate("field => field.selectionStart") == 0


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_enter_opens_the_chosen_row_at_its_section_with_the_words_marked(page, root, language):
    page.goto(root + START[language])
    page.keyboard.press("Control+k")
    page.keyboard.type(WORDS[language])
    settle(page)
    page.keyboard.press("ArrowDown")
    target = options(page).first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "mark=" in url)
    assert page.url == target
    assert page.locator("main mark.found").count() > 0


def test_enter_without_a_chosen_row_leads_to_the_search_page(page, root):
    page.goto(root + "tutorials/index.html")
    page.keyboard.press("/")
    page.keyboard.type("焊接")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "search.html?q=" in url)
    results(page).first.wait_for()
    assert page.locator("#search-q").input_value() == "焊接"


def test_escape_closes_and_then_clears(page, root):
    page.goto(root + "tutorials/index.html")
    page.keyboard.press("/")
    page.keyboard.type("焊接")
    options(page).first.wait_for()
    page.keyboard.press("Escape")
    assert page.locator(".search-panel").is_hidden()
    assert box(page).input_value() == "焊接"
    assert box(page).get_attribute("aria-expanded") == "false"
    page.keyboard.press("Escape")
    assert box(page).input_value() == ""
    page.keyboard.type("焊接")
    options(page).first.wait_for()
    page.mouse.click(5, 700)
    assert page.locator(".search-panel").is_hidden()


def test_the_keys_leave_fields_alone(page, server):
    page.goto(server + "search.html")
    field = page.locator("#search-q")
    field.focus()
    page.keyboard.type("a/b")
    assert field.input_value() == "a/b"
    field.blur()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search-q"


def test_far_down_a_page_the_box_comes_to_the_reader(page, server):
    page.goto(server + "tutorials/led-lamp/index.html")
    page.evaluate("document.documentElement.style.scrollBehavior = 'auto'; window.scrollTo(0, 2000)")
    before = page.evaluate("window.scrollY")
    page.keyboard.press("/")
    assert page.evaluate("window.scrollY") == before
    # The script of the box is fetched when a reader turns to it.
    for _ in range(100):
        seen = box(page).bounding_box()
        if 0 <= seen["y"] < 100:
            break
        page.wait_for_timeout(50)
    assert 0 <= seen["y"] < 100
    page.keyboard.type("焊接")
    options(page).first.wait_for()
    assert page.evaluate("window.scrollY") == before


@pytest.mark.parametrize("where", ["box", "page"])
def test_nothing_happens_while_an_input_method_composes(page, root, where):
    page.goto(root + ("tutorials/index.html" if where == "box" else "search.html?type=training"))
    field = page.locator("#search-q")
    field.focus()
    if where == "page":
        results(page).first.wait_for()
        settled_results(page)
    else:
        field.fill("焊接")
        settle(page)
        field.evaluate("field => field.select()")
    shown = (page.url, options(page).all_inner_texts(), results(page).all_inner_texts())
    method = page.context.new_cdp_session(page)
    for text in ("j", "ji guang", "ji guang qie ge ji"):
        method.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
    for key, code in (("ArrowDown", 40), ("Enter", 13), ("Escape", 27)):
        method.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": key, "code": key, "windowsVirtualKeyCode": 229})
    page.wait_for_timeout(400)
    assert field.input_value() == "ji guang qie ge ji"
    assert (page.url, options(page).all_inner_texts(), results(page).all_inner_texts()) == shown
    assert page.locator("#search-list [aria-selected=true]").count() == 0
    assert where == "page" or page.locator(".search-panel").is_visible()
    method.send("Input.insertText", {"text": "激光切割机"})
    if where == "box":
        options(page).last.filter(has_text="激光切割机").wait_for()
    else:
        until(page, "location.search.indexOf('q=') >= 0")
        assert query_of(page) == {"q": "激光切割机", "type": "training"}
    assert field.input_value() == "激光切割机"


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_by_touch_on_a_phone(browser, root, language):
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(root + START[language])
    before = page.locator(".masthead").bounding_box()
    assert box(page).bounding_box()["width"] > 200
    box(page).tap()
    box(page).press_sequentially(WORDS[language])
    settle(page)
    assert page.locator(".masthead").bounding_box() == before
    for target in [page.locator("[data-search-box]"), page.locator("[data-search-close]"), *options(page).all()]:
        assert target.bounding_box()["height"] >= 44
    seen = page.locator(".search-panel").bounding_box()
    assert seen["x"] <= 0 and seen["x"] + seen["width"] >= 360
    page.locator("[data-search-close]").tap()
    assert page.locator(".search-panel").is_hidden() and box(page).input_value() == ""
    box(page).tap()
    box(page).press_sequentially(WORDS[language])
    settle(page)
    options(page).first.tap()
    page.wait_for_url(lambda url: "mark=" in url)
    context.close()


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_the_search_page_reads_its_address_and_keeps_it(page, root, language):
    page.goto(root + SEARCH[language] + "?q=" + urllib.parse.quote(WORDS[language]))
    results(page).first.wait_for()
    page.locator(".find-excerpt mark").first.wait_for()
    assert WORDS[language] in page.title()
    assert results(page).first.locator(".kind").inner_text() and results(page).first.locator(".find-title a").get_attribute("href")
    field = page.locator("#search-q")
    steps = page.evaluate("history.length")
    field.fill("LED")
    until(page, "location.search === '?q=LED'")
    assert page.evaluate("history.length") == steps
    # At once: what has been typed for a while is in the address already, and Enter adds no step.
    page.evaluate("() => { const field = document.getElementById('search-q'); field.value = 'micro:bit'; field.form.requestSubmit(); }")
    until(page, "location.search.indexOf('micro') > 0")
    assert page.evaluate("history.length") == steps + 1
    page.go_back()
    until(page, "document.getElementById('search-q').value === 'LED'")


def test_filters_have_counts_and_combine(page, root):
    page.goto(root + "search.html")
    results(page).first.wait_for()
    assert page.locator(".facet legend").all_inner_texts() == ["类型", "难度", "学科", "年级", "校区", "标签", "对象", "语言"]
    until(page, "/[0-9]/.test(document.querySelector('[data-finder-status]').textContent)")
    everything = number_in(page.locator("[data-finder-status]").inner_text())
    assert everything > 50

    def option(key, value):
        return page.locator(f".facet-option:has(input[name={key}][value='{value}'])")

    machines = number_in(option("type", "equipment").locator("b").inner_text())
    projects = number_in(option("type", "project").locator("b").inner_text())
    option("type", "equipment").click()
    until(page, "location.search === '?type=equipment'")
    until(page, says(machines))
    # What another value of the same filter would add is still said.
    assert number_in(option("type", "project").locator("b").inner_text()) == projects
    option("type", "project").click()
    until(page, says(machines + projects))
    english = number_in(option("language", "en").locator("b").inner_text())
    assert 0 < english < machines + projects
    option("language", "en").click()
    until(page, says(english))
    assert urllib.parse.parse_qs(urllib.parse.urlsplit(page.url).query) == {"type": ["project", "equipment"], "language": ["en"]}
    page.go_back()
    until(page, says(machines + projects))
    page.reload()
    until(page, says(machines + projects))
    assert page.locator(".facet-option input:checked").count() == 2
    page.locator("[data-finder-clear]").click()
    until(page, says(everything))
    assert page.locator(".facet-option input:checked").count() == 0


def test_more_results_are_shown_on_demand(page, root):
    page.goto(root + "search.html")
    results(page).first.wait_for()
    first = results(page).count()
    page.locator("[data-finder-more]").click()
    until(page, f"document.querySelectorAll('[data-finder-results] > .find').length > {first}")
    # Coming back, the list is as long as it was left.
    until(page, f"history.state.limit > {first}")
    second = results(page).count()
    results(page).nth(first).locator(".find-title a").click()
    page.wait_for_url(lambda url: "search.html" not in url)
    page.go_back()
    until(page, f"document.querySelectorAll('[data-finder-results] > .find').length === {second}")


def test_nothing_found_still_offers_help(page, root):
    page.goto(root + "search.html?q=" + urllib.parse.quote("龘靐齉qxzvk"))
    page.locator("[data-finder-none]").wait_for()
    assert results(page).count() == 0
    assert page.locator("[data-finder-none] a[href='services/enquiry-desk.html']").is_visible()


def test_without_scripts_the_search_page_leads_to_the_a_to_z(browser, root, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + "search.html")
    page.wait_for_url(lambda url: url.endswith("/a-z.html"))
    assert page.locator("main .rows a").count() > 100
    page.goto(root + "en/tutorials/index.html")
    page.locator("#search-q").fill("laser")
    page.locator("#search-q").press("Enter")
    page.wait_for_url(lambda url: url.endswith("/en/a-z.html"))
    context.close()


def test_words_are_marked_on_the_target_page(page, root):
    page.goto(root + "tutorials/arduino-plant-waterer/index.html?mark=" + urllib.parse.quote("土壤|PINMODE|zzz"))
    marks = page.locator("main mark.found")
    texts = {text.lower() for text in marks.all_inner_texts()}
    assert "土壤" in texts and "pinmode" in "".join(texts)
    assert page.locator("pre mark.found").count() > 0
    assert page.locator("nav mark.found, .masthead mark.found").count() == 0
    whole = page.locator("main").inner_text()
    page.locator(".unmark").click()
    assert marks.count() == 0 and page.locator(".unmark").count() == 0
    assert page.locator("main").inner_text() == whole
    assert "mark" not in query_of(page)


def test_marks_do_not_move_the_section(page, root):
    page.emulate_media(reduced_motion="reduce")
    address = root + "tutorials/led-lamp/index.html"
    page.goto(address)
    anchor = page.locator("main .prose h2[id]").nth(4).get_attribute("id")
    # Only the address's own fragment, so that the browser scrolls by itself.
    place = "document.getElementById(decodeURIComponent(location.hash.slice(1))).getBoundingClientRect().top"
    tops = []
    for query in ("", "?mark=" + urllib.parse.quote("的|灯|LED|电")):
        page.goto("about:blank")
        page.goto(address + query + "#" + urllib.parse.quote(anchor))
        page.wait_for_timeout(300)
        tops.append((page.evaluate(place), page.evaluate("document.documentElement.scrollHeight")))
    assert page.locator("main mark.found").count() > 20
    assert tops[0] == tops[1]
    assert -2 <= tops[0][0] <= 60


@pytest.mark.parametrize("mark", ["%", "%E0%A4%A", "(((", "", "|||", "<script>alert(1)</script>", "a" * 5000])
def test_a_mangled_mark_does_nothing(page, server, mark):
    page.goto(server + "rules.html?mark=" + mark)
    assert page.locator("main mark.found").count() == 0


def test_a_word_is_marked_where_it_begins(browser, build, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").write_text("# A\n\nfilled LED ledge **le**d-strip digitalWrite overwrite 激*光*切 ESP32\n", "utf-8")
    assert build(tmp_path / "content", tmp_path / "site").returncode == 0
    page = browser.new_page()
    page.goto((tmp_path / "site/a.html").as_uri() + "?mark=" + urllib.parse.quote("led|write|激光|32"))
    marked = page.locator("main .prose").evaluate("node => node.innerHTML.replace(/<mark class=\"found\">/g, '[').replace(/<\\/mark>/g, ']')")
    assert re.sub(r"<[^>]*>", "", marked).strip() == "filled [LED] [led]ge [le][d]-strip digital[Write] overwrite [激][光]切 ESP[32]"
    page.close()


SHIFTS = """() => new Promise(done => { let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 300) })"""


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("query, most", [("激光", 0.02), ("河东今天几点开门", 0.02)])
def test_results_stay_where_they_come(page, root, width, query, most):
    page.set_viewport_size({"width": width, "height": 844})
    # An answer that came after the results would push them down.
    page.route("**/search/answers*", lambda route: (page.wait_for_timeout(300), route.continue_()))
    page.goto(root + "search.html?q=" + urllib.parse.quote(query))
    results(page).first.wait_for()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHIFTS) <= most


def test_a_bare_name_is_looked_up_without_the_words_of_questions(page, server):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server + "search.html?q=3D")
    results(page).first.wait_for()
    assert not any("questions" in url for url in asked)
    with page.expect_response("**/search/questions/en.json*"):
        page.locator("input[name=q]").fill("3D printers upstairs")
