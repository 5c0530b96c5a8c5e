"""A pupil's way through the sample portal: can I make this, here, and if not, what then?"""

import functools
import http.server
import pathlib
import shutil
import subprocess
import threading
import urllib.parse

import icalendar
import pytest

LAMP = "tutorials/led-lamp/index.html"
LASER = "激光切割机"


@pytest.fixture(scope="module")
def portal(build, lathe, tmp_path_factory):
    """The sample portal, with the labels that its staff would print."""
    folder = tmp_path_factory.mktemp("pupil")
    shutil.copytree(pathlib.Path(__file__).resolve().parents[2] / "content", folder / "content")
    made = subprocess.run(
        [lathe, "labels", "--content", str(folder / "content"), "--output", str(folder / "labels.html"), "--now", "2026-11-23"],
        capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    result = build(folder / "content", folder / "site")
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture(scope="module")
def server(portal):
    class Silent(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    handler = functools.partial(Silent, directory=portal / "site")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(params=["file", "http"])
def root(request, portal):
    """The portal's address, on a stick and on a server of the school's network."""
    return (portal / "site").as_uri() if request.param == "file" else request.getfixturevalue("server")


def phone(browser, **options):
    return browser.new_context(viewport={"width": 390, "height": 844}, locale="zh-CN", **options)


def follow(page, name, within="main"):
    """Follows the first link that is called so."""
    page.locator(f"{within} a:visible", has_text=name).first.click()
    page.wait_for_load_state()


def local(portal, root, address):
    """The file of the site that an address leads to."""
    path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
    base = urllib.parse.unquote(urllib.parse.urlsplit(root).path)
    return portal / "site" / path.removeprefix(base).lstrip("/")


def training_and_calendar(page, portal, root):
    """From the trainings in the page to the event that gives one, and to its calendar file."""
    page.click("#before-you-start > summary")
    laser = page.locator("#trainings li", has_text="激光切割准入").last
    assert "2026 年 12 月 5 日" in laser.inner_text(), "when it is next given"
    assert page.locator("#trainings li").first.inner_text().startswith("创客空间安全入门"), "what has to come first"
    follow(page, "激光切割准入培训", "#trainings")
    link = page.locator("main a[href$='.ics']").first
    file = local(portal, root, urllib.parse.urljoin(page.url, link.get_attribute("href", timeout=2000)))
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert events and any("激光" in str(event["summary"]) for event in events)
    page.go_back()
    page.wait_for_load_state()


def plan_at_the_machine(page):
    row = page.locator("#access li:visible", has_text=LASER).first
    row.locator("a.on-plan").click()
    page.wait_for_load_state()
    assert "/campuses/hedong/" in page.url and "#" in page.url
    pin = page.locator(":target")
    assert pin.count() == 1 and LASER in (pin.get_attribute("aria-label") or pin.text_content())
    page.go_back()
    page.wait_for_load_state()


def online_instead(page):
    follow(page, "代加工", "[data-campus='campuses/hexi'].answer")
    assert page.url.endswith("/services/fabrication-order.html")
    assert page.locator("main a[href^='https://form.yunxi.example.com/fabricate']").count() > 0


def test_the_way_of_a_pupil(browser, portal, root):
    context = phone(browser)
    page = context.new_page()
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)

    page.goto(root + "/search.html")
    page.fill("#search-q", "台灯")
    page.locator("main a[href*='led-lamp']:visible").first.click()
    page.wait_for_load_state()
    assert LAMP in page.url

    page.select_option("[data-campus-choice]", "campuses/hexi")
    hexi = page.locator("[data-campus='campuses/hexi'].answer")
    assert hexi.evaluate("answer => answer.open") and "现在不行" in hexi.inner_text()
    assert LASER in hexi.inner_text() and "河东校区" in hexi.inner_text(), "why not, and where instead"

    page.select_option("[data-campus-choice]", "campuses/hedong")
    hedong = page.locator("[data-campus='campuses/hedong'].answer")
    assert hedong.evaluate("answer => answer.open") and "可以做" in hedong.inner_text()
    assert not hexi.evaluate("answer => answer.open")

    training_and_calendar(page, portal, root)
    plan_at_the_machine(page)

    page.select_option("[data-campus-choice]", "campuses/hexi")
    online_instead(page)
    assert problems == []
    context.close()


def test_the_same_way_without_scripts(browser, portal, root):
    context = phone(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(root + "/index.html")
    follow(page, "教程", "body")
    follow(page, "LED 小台灯")
    assert LAMP in page.url
    assert "可以做" in page.locator("[data-campus='campuses/hedong'].answer").inner_text()
    assert LASER in page.locator("[data-campus='campuses/hexi'].answer").inner_text()
    training_and_calendar(page, portal, root)
    plan_at_the_machine(page)
    online_instead(page)
    context.close()


def test_the_label_on_the_machine_leads_to_its_page(browser, portal):
    context = browser.new_context(device_scale_factor=2)
    page = context.new_page()
    page.goto((portal / "labels.html").as_uri())
    page.screenshot(path=portal / "labels.png", full_page=True)
    context.close()
    read = subprocess.run(["zbarimg", "--quiet", "--raw", str(portal / "labels.png")], capture_output=True, text=True, check=True)
    addresses = read.stdout.split()
    root = "https://maker.yunxi.example.com/"
    assert root + "q/LC-01.html" in addresses
    for address in addresses:
        page = portal / "site" / urllib.parse.unquote(address.removeprefix(root))
        assert page.is_file() and "<script" not in page.read_text(), address
    text = (portal / "site/q/LC-01.html").read_text()
    assert LASER in text and "制造工坊" in text
