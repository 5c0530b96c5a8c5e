"""Can I make this at my campus? The choice of a campus, the safety boxes, the bill of materials."""

import csv
import functools
import http.server
import threading

import pytest

LAMP = "tutorials/led-lamp/index.html"


@pytest.fixture
def open_page(browser, site):
    """Opens a page of the sample portal from the file system; refuses every request that leaves it."""
    contexts = []

    def run(path, **options):
        context = browser.new_context(viewport={"width": 390, "height": 844}, **options)
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on("console", lambda message: page.problems.append(message.text) if message.type == "error" else None)
        page.goto((site / path).as_uri())
        return page

    yield run
    for context in contexts:
        context.close()


def answers(page):
    """Each campus with its flag and whether it is unfolded, from top to bottom."""
    return page.eval_on_selector_all(".answer", """all => all.map(answer => [
        answer.dataset.campus, answer.querySelector(".flag").className.split("flag-")[1], answer.open])""")


def test_without_scripts_every_campus_answers(open_page):
    page = open_page(LAMP, java_script_enabled=False)
    assert answers(page) == [["campuses/hedong", "good", True], ["campuses/hexi", "bad", True]]
    hexi = page.locator("[data-campus='campuses/hexi'].answer")
    assert "激光切割机" in hexi.inner_text() and "河东校区" in hexi.inner_text()
    assert not page.locator("[data-campus-picker]").is_visible()
    assert not page.locator("[data-kits]").is_visible(), "a field that does nothing would mislead"
    assert page.locator("#materials tbody tr").count() == 5


def test_the_chosen_campus_comes_first_and_is_remembered(open_page):
    page = open_page(LAMP)
    page.select_option("[data-campus-choice]", "campuses/hexi")
    assert answers(page) == [["campuses/hexi", "bad", True], ["campuses/hedong", "good", False]]
    assert "河西" in page.locator("[data-campus-said]").inner_text()
    heads = page.locator("#materials thead th:visible").all_inner_texts()
    assert any("河西" in head for head in heads) and not any("河东" in head for head in heads)
    page.goto(page.url.replace("led-lamp", "first-3d-print"))
    assert answers(page)[0][:2] == ["campuses/hexi", "bad"]
    assert "3DP-03" in page.locator(".answer").first.inner_text()
    page.select_option("[data-campus-choice]", "")
    assert [answer[0] for answer in answers(page)] == ["campuses/hedong", "campuses/hexi"]
    assert all(answer[2] for answer in answers(page))
    assert page.evaluate("localStorage.getItem('lathe-campus')") is None
    assert page.problems == []


def test_a_substitute_is_told(open_page):
    page = open_page("tutorials/laser-cut-box/index.html")
    hedong = page.locator("[data-campus='campuses/hedong'].answer")
    assert hedong.locator(".flag-warn").count() == 1
    assert "椴木板" in hedong.inner_text() and "代替亚克力板" in hedong.inner_text()


def test_storage_that_is_refused_is_no_trouble(open_page, browser, site):
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})")
    page = context.new_page()
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto((site / LAMP).as_uri())
    page.select_option("[data-campus-choice]", "campuses/hexi")
    assert answers(page)[0][0] == "campuses/hexi"
    assert problems == []
    context.close()


@pytest.fixture
def served(site):
    """The address of the sample portal on this machine: browsers give no position to files."""
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.mark.parametrize("here, campus", [((30.013, 119.97), "campuses/hexi"), ((30.0, 120.04), "campuses/hedong")])
def test_the_nearest_campus_is_asked_for_and_found_on_the_device(browser, served, here, campus):
    context = browser.new_context(permissions=["geolocation"], geolocation={"latitude": here[0], "longitude": here[1]})
    page = context.new_page()
    asked = []
    page.goto(served + LAMP, wait_until="networkidle")
    assert page.evaluate("document.documentElement.dataset.myCampus") is None, "nobody is located unasked"
    # Pictures further down are fetched as the page moves, whatever is clicked.
    page.on("request", lambda request: request.resource_type == "image" or asked.append(request.url))
    page.click("[data-campus-nearest]")
    page.locator("html[data-my-campus]").wait_for(state="attached")
    assert answers(page)[0][0] == campus
    page.locator("[data-campus-said]", has_text="公里").wait_for()
    # The browser fetches the tab's icon when it has time.
    assert [url for url in asked if "/assets/favicon." not in url] == [], "nothing is sent"
    context.close()


def test_a_refused_position_is_said(browser, served):
    context = browser.new_context(permissions=[])
    page = context.new_page()
    page.goto(served + LAMP)
    page.click("[data-campus-nearest]")
    page.locator("[data-campus-said]", has_text="没有得到位置").wait_for()
    context.close()


def test_no_button_without_a_secure_context(browser, site):
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'isSecureContext', {value: false})")
    page = context.new_page()
    page.goto((site / LAMP).as_uri())
    assert page.locator("[data-campus-nearest]").is_hidden()
    context.close()


def test_kits_multiply_amounts_cost_and_what_to_buy(open_page):
    page = open_page(LAMP)
    rows = page.locator("#materials tbody tr")
    board = rows.nth(0)
    assert "1 张" in board.inner_text() and "4.5" in board.inner_text()
    page.fill("[data-kits]", "50")
    assert board.locator("[data-needed]").inner_text() == "50 张"
    assert board.locator("[data-cost]").inner_text() == "¥ 225"
    assert board.locator("[data-have]").all_inner_texts() == ["8", "50"]
    # 50 × (4.5 + 3 × 0.1 + 6 × 0.08 + 2 × 0.35 + 10 × 0.03)
    assert page.locator("#materials tfoot [data-cost]").inner_text() == "¥ 314"
    for wrong, kits in [("0", "1"), ("-3", "1"), ("", "1"), ("2.7", "2"), ("100000", "999")]:
        page.fill("[data-kits]", wrong)
        assert board.locator("[data-needed]").inner_text() == kits + " 张", wrong
    assert page.problems == []


def test_the_page_and_its_table_say_the_same_for_one_kit(open_page):
    """What the script writes for one kit is what stands in the page, digit for digit."""
    page = open_page(LAMP)
    before = page.locator("#materials table").inner_text()
    page.fill("[data-kits]", "2")
    page.fill("[data-kits]", "1")
    assert page.locator("#materials table").inner_text() == before


def test_the_table_opens_in_a_spreadsheet(site, open_page):
    page = open_page(LAMP)
    path = site / "tutorials/led-lamp" / page.locator("#materials a[download]").get_attribute("href")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\n") == data.count(b"\r\n")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines()))
    assert len(rows) == 6 and {len(row) for row in rows} == {11}
    assert rows[1][0].startswith("椴木板") and float(rows[1][2]) == 1
    total = sum(float(row[6]) for row in rows[1:])
    assert f"¥ {total:.2f}".rstrip("0").rstrip(".") == page.locator("#materials tfoot [data-cost]").inner_text()


def test_no_cell_of_any_table_runs(site):
    paths = list(site.rglob("*.materials.csv"))
    assert len(paths) > 10
    for path in paths:
        for row in csv.reader(path.read_text("utf-8-sig").splitlines()):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in row), (path, row)


def test_a_machines_safety_box_stands_at_its_first_step(open_page):
    page = open_page(LAMP, java_script_enabled=False)
    boxes = page.eval_on_selector_all(".step", """steps => steps.map(step =>
        Array.from(step.querySelectorAll(".safety h3 a"), link => link.textContent))""")
    assert boxes[3] == ["激光切割机"] and boxes[4] == ["焊台"]
    laser = page.locator(".step").nth(3).locator(".safety")
    assert "指导者全程在机旁" in laser.inner_text() and "激光切割准入" in laser.inner_text()
    page.click("#before-you-start > summary")
    trainings = page.locator("#trainings > ol > li").all_inner_texts()
    assert [text.splitlines()[0] for text in trainings] == ["创客空间安全入门", "激光切割准入", "焊接安全"]
    assert "12 月 5 日" in trainings[1]


def test_the_list_of_campuses_offers_the_choice(open_page):
    page = open_page("campuses/index.html")
    page.select_option("[data-campus-choice]", "campuses/hexi")
    page.goto(page.url.replace("campuses/index.html", LAMP))
    assert answers(page)[0][0] == "campuses/hexi"


@pytest.mark.parametrize("path", [LAMP, "projects/foldable-book-stand.html", "paths/from-drawing-to-object.html", "campuses/index.html"])
def test_nothing_is_wider_than_a_phone(open_page, path):
    page = open_page(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
