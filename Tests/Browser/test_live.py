"""Live states: shown with their age where the answer is good, and nothing at all where it is not."""

import http.server
import json
import threading
import time

import pytest
from playwright.sync_api import TimeoutError

PORTAL = "title: Live\nlanguages: [zh-Hans, en]\nurl: http://maker.lan/\n"


class Sensor(http.server.BaseHTTPRequestHandler):
    """Answers each path as its name says."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        name = self.path.strip("/").split("?")[0]
        now = time.time()
        answers = {
            "open": {"state": {"open": True, "lastchange": now - 190}}, "closed": {"state": {"open": False, "lastchange": now - 7300}},
            "stale": {"state": {"open": True, "lastchange": now - 100_000}}, "future": {"state": {"open": True, "lastchange": now + 4000}},
            "bare": {"state": {"open": True}}, "flag": {"busy": [{"is": False}]},
            "number": {"value": 21.5, "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now - 61))},
            "words": {"job": " 打印 <b>花盆</b> "}, "long": {"job": "x" * 81}, "undated": {"value": 3, "at": "yesterday"},
            "object": {"state": {"open": {"really": True}}}, "null": {"state": {"open": None}}, "kin": {"state": {"isopen": True}},
        }
        if name == "hangs":
            # Long after a reader's patience is over it answers well.
            if self.server.release.wait(4):
                return
        if name in ("slow", "large"):
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()
            try:
                for _ in range(1600 if name == "large" else 40):
                    self.wfile.write(b" " * (65536 if name == "large" else 1))
                    if name == "slow":
                        time.sleep(0.1)
                self.wfile.write(json.dumps(answers["open"]).encode())
                self.server.finished.append(name)
            except OSError:
                pass
            return
        body = b"<!doctype html><p>open</p>" if name == "html" else json.dumps(answers.get(name, answers["open"])).encode()
        self.send_response(404 if name == "missing" else 200)
        self.send_header("Content-Type", "text/html" if name == "html" else "application/json")
        if name != "private":
            self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def sensor():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Sensor)
    server.daemon_threads = True
    server.handle_error = lambda *_: None
    server.asked, server.finished, server.release = [], [], threading.Event()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.release.set()
    server.shutdown()


STATES = {
    "open": ("{url: URL/open}", "开放"), "closed": ("{url: URL/closed, path: state.open}", "关闭"), "bare": ("{url: URL/bare}", "开放"),
    "flag": ("{url: URL/flag, path: 'busy[0].is'}", "否"), "flag-dotted": ("{url: URL/flag, path: busy.0.is}", "否"),
    "number": ("{url: URL/number, path: value, updated: at}", "21.5"), "words": ("{url: URL/words, path: job}", "打印 <b>花盆</b>"),
    "kin": ("{url: URL/kin, path: state.isopen}", "是"),
    "stale": ("{url: URL/stale}", None), "future": ("{url: URL/future}", None), "undated": ("{url: URL/undated, path: value, updated: at}", None),
    "long": ("{url: URL/long, path: job}", None), "html": ("{url: URL/html}", None), "missing": ("{url: URL/missing}", None),
    "wrong": ("{url: URL/open, path: state.shut}", None), "proto": ("{url: URL/open, path: constructor.name}", None),
    "object": ("{url: URL/object}", None), "null": ("{url: URL/null}", None), "private": ("{url: URL/private}", None),
    "large": ("{url: URL/large}", None), "slow": ("{url: URL/slow}", None), "hangs": ("{url: URL/hangs}", None),
}


@pytest.fixture(scope="module")
def portal(build, sensor, tmp_path_factory):
    content = tmp_path_factory.mktemp("live") / "content"
    (content / "spaces").mkdir(parents=True)
    (content / "campuses").mkdir()
    (content / "equipment").mkdir()
    (content / "portal.yml").write_text(PORTAL, "utf-8")
    (content / "campuses" / "east.md").write_text("---\ntitle: 河东\n---\n", "utf-8")
    address = f"http://127.0.0.1:{sensor.server_port}"
    for name, (live, _) in STATES.items():
        live = live.replace("URL", address)
        (content / "spaces" / f"{name}.md").write_text(f"---\ntitle: 房间 {name}\ncampus: east\nlive: {live}\n---\n", "utf-8")
    (content / "equipment" / "printers.md").write_text(
        f"---\ntitle: 打印机\nunits:\n" + "".join(f"  - {{code: P-{n}, live: {{url: {address}/open}}}}\n" for n in range(3)) + "---\n", "utf-8")
    output = content.parent / "site"
    result = build(content, output)
    assert result.returncode == 0, result.stderr
    return output


@pytest.fixture
def open_page(browser, portal):
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))

    def run(path):
        page.goto((portal / path).as_uri())
        return page

    yield run
    context.close()


def shown(page, number=1):
    """Waits for states to be shown; on a busy machine an answer may take longer than a reader's patience."""
    for _ in range(4):
        try:
            page.wait_for_function("number => document.querySelectorAll('.live:not([hidden])').length === number", arg=number, timeout=4000)
            return page
        except TimeoutError:
            page.reload()
    raise AssertionError("no state is shown")


@pytest.mark.parametrize("name", [name for name, (_, shown) in STATES.items() if shown])
def test_a_good_answer_is_shown_as_text(open_page, name):
    page = shown(open_page(f"spaces/{name}.html"))
    assert page.locator(".live b").inner_text() == STATES[name][1]
    assert page.locator(".live b b").count() == 0, "words, never markup"
    assert page.locator(".live small").inner_text().strip()
    assert page.errors == []


def test_the_age_is_that_of_the_state(open_page):
    page = shown(open_page("spaces/open.html"))
    assert page.locator(".live small").inner_text().replace(" ", "") == "3分钟前起"
    page = shown(open_page("spaces/closed.html"))
    assert page.locator(".live small").inner_text().replace(" ", "") == "2小时前起"
    page = shown(open_page("spaces/number.html"))
    assert page.locator(".live small").inner_text().replace(" ", "") == "1分钟前"


@pytest.mark.parametrize("name", [name for name, (_, shown) in STATES.items() if not shown])
def test_anything_else_says_nothing(open_page, sensor, name):
    sensor.asked.clear()
    page = open_page(f"spaces/{name}.html")
    for _ in range(100):
        if sensor.asked:
            break
        page.wait_for_timeout(20)
    assert sensor.asked, "it was asked"
    page.wait_for_timeout(5000 if name in ("slow", "hangs") else 600)
    assert page.locator(".live").is_hidden() and page.locator(".live b").text_content() == ""
    assert page.errors == []
    assert name not in sensor.finished, "an answer that is too long or too slow is not read to its end"


def test_one_address_is_asked_once_and_tells_nothing(open_page, sensor):
    sensor.asked.clear()
    open_page("equipment/printers.html").wait_for_timeout(1500)
    assert len(sensor.asked) == 1
    headers = {name.lower() for name in sensor.asked[0][1]}
    assert "cookie" not in headers and "referer" not in headers


def test_without_live_states_nothing_is_asked(browser, site, sensor):
    sensor.asked.clear()
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("spaces/fab-studio.html", "equipment/laser-cutter/index.html", "services/enquiry-desk.html"):
        page.goto((site / path).as_uri())
        page.wait_for_timeout(300)
        assert "connect-src 'self';" in page.content()
    assert all(url.startswith("file:") for url in asked) and not sensor.asked
    page.close()
