"""How to get at things, on real pages: two columns, those who can help, and what pages ask their readers to do."""

import re
import urllib.parse

import pytest

PORTAL = "https://maker.yunxi.example.com/"
KINDS = ["tutorials/arduino-plant-waterer/index", "projects/smart-flower-pot/index", "guides/find-sources", "equipment/laser-cutter/index",
         "resources/book-arduino-primer", "materials/basswood-3mm", "events/open-workshop", "paths/electronics-from-zero",
         "trainings/laser-safety", "questions/which-plastics-can-be-cut"]


def opened(browser, site, path, width=1280, **options):
    page = browser.new_context(viewport={"width": width, "height": 900}, **options).new_page()
    page.goto((site / f"{path}.html").as_uri())
    return page


@pytest.mark.parametrize("path", KINDS)
def test_pages_show_both_halves_side_by_side_and_on_a_phone_one_below_the_other(site, browser, path):
    for width in (1280, 390):
        page = opened(browser, site, path, width)
        page.evaluate("document.querySelectorAll('details.before').forEach(fold => { fold.open = true })")
        here, online = (page.locator(f"#access .half-{half}").bounding_box() for half in ("here", "online"))
        if width == 1280:
            assert abs(here["y"] - online["y"]) < 2 and online["x"] > here["x"] + here["width"]
        else:
            assert abs(here["x"] - online["x"]) < 2 and online["y"] > here["y"] + here["height"]
        assert page.locator("#access").count() == 1
        page.context.close()


def test_without_scripts_all_of_it_can_be_read(site, browser):
    page = opened(browser, site, KINDS[0], java_script_enabled=False)
    text = page.locator("#access").inner_text()
    for words in ("河东校区", "河西校区", "AR-01", "TP368.1/27", "王磊", "套件与器材外借", "电路与程序模拟器", "周一至周四 12:10–13:20"):
        assert words in text, words
    page.context.close()


def test_the_reader_s_campus_comes_first(site, browser):
    page = opened(browser, site, KINDS[0])
    campuses = page.locator("#access [data-campus-answers] > details")
    assert campuses.first.get_attribute("data-campus") == "campuses/hedong"
    page.locator("[data-campus-choice]").select_option("campuses/hexi")
    assert campuses.first.get_attribute("data-campus") == "campuses/hexi"
    assert [campuses.nth(index).evaluate("campus => campus.open") for index in range(2)] == [True, False]
    page.context.close()


def test_a_step_says_where_its_book_stands(site, browser):
    page = opened(browser, site, KINDS[0])
    line = page.locator(".steps section .shelf").first
    assert "TP368.1/27" in line.inner_text() and "创客阅读区" in line.inner_text()
    page.context.close()


def test_every_entry_can_be_asked_about_with_its_title_and_address(site, browser):
    missing = []
    for page in sorted(site.rglob("*.html")):
        text = page.read_text("utf-8")
        if 'class="entry-foot"' not in text:
            continue
        asked = re.search(r'id="ask".*?</section>', text, re.S)
        forms = re.findall(r'href="([^"]*form\.yunxi[^"]*)"', asked.group()) if asked else []
        address = PORTAL + urllib.parse.quote(str(page.relative_to(site)))
        if not forms or any(urllib.parse.parse_qs(urllib.parse.urlsplit(form.replace("&amp;", "&")).query)["url"] != [address] for form in forms):
            missing.append(str(page.relative_to(site)))
    assert missing == []


def test_faults_are_reported_of_things_and_works_are_shown_to_others(site):
    def buttons(path):
        text = (site / f"{path}.html").read_text("utf-8")
        return re.findall(r"form\.yunxi\.example\.com/(\w+)", re.search(r'id="ask".*?</section>', text, re.S).group())

    assert buttons("equipment/laser-cutter/index") == ["ask", "fault"]
    assert buttons("spaces/fab-studio") == ["ask", "fault"]
    assert buttons("tutorials/led-lamp/index") == ["ask", "made"]
    assert buttons("about") == ["ask"]


def test_a_service_names_its_other_half_first(site, browser):
    for path, other in [("services/equipment-loan", "circuit-simulator"), ("services/circuit-simulator", "equipment-loan")]:
        page = opened(browser, site, path)
        half = page.locator(".counterpart")
        assert other in half.locator("p a").get_attribute("href")
        assert half.bounding_box()["y"] < page.locator("#how").bounding_box()["y"]
        assert half.locator(".way-action").count() == 1
        page.context.close()
