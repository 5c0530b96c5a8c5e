"""Without a network: what was opened and saved can be read, an update strands no open page, and what is withdrawn goes."""

import contextlib
import functools
import http.server
import pathlib
import shutil
import socket
import tempfile
import threading

import playwright.sync_api
import pytest

import web_server

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><circle cx="45" cy="45" r="{}"/></svg>'


def write(folder, portal="", number=1):
    """A portal with three tutorials, a path through two of them and a file to download."""
    for name, title in (("lamp", "纸台灯"), ("box", "抽屉盒"), ("clock", "挂钟")):
        page = folder / "tutorials" / name / "index.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"---\ntitle: {title}\nsummary: 第 {number} 版的{title}\n---\n\n## 1. 开始\n\n![图](picture.svg)\n\n[清单](list.csv)\n", "utf-8")
        (page.parent / "picture.svg").write_text(DRAWING.format(10 + number), "utf-8")
        (page.parent / "list.csv").write_text("a,b\n1,2\n", "utf-8")
    (folder / "paths").mkdir(exist_ok=True)
    (folder / "paths/first.md").write_text("---\ntitle: 第一次\nsteps: [box, clock]\n---\n\n走一遍。\n", "utf-8")
    (folder / "portal.yml").write_text(f"title: 测试门户\nlanguages: [zh-Hans, en]\n{portal}\n", "utf-8")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the portal in a folder of the server, or lets nobody through."""

    def handle_one_request(self):
        if self.server.is_down:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        super().handle_one_request()

    def do_GET(self):
        if not self.path.startswith("/library/maker/"):
            self.send_error(404)
            return
        self.server.asked.append(self.path[len("/library/maker/"):])
        self.path = self.path[len("/library/maker"):]
        super().do_GET()

    def log_message(self, *arguments):
        pass


class Place:
    """A portal on a server, at an address that browsers trust and at one that they don't."""

    def __init__(self, folder, build):
        self.content, self.site, self.build_command = folder / "content", folder / "site", build
        self.content.mkdir()
        self.server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), functools.partial(Handler, directory=self.site))
        self.server.is_down, self.server.asked = False, []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def build(self, **options):
        write(self.content, **options)
        return self.rebuild()

    def rebuild(self):
        result = self.build_command(self.content, self.site)
        assert result.returncode == 0, result.stderr
        return self

    def url(self, path="", host="localhost"):
        return f"http://{host}:{self.server.server_address[1]}/library/maker/{path}"


@pytest.fixture
def place(build, tmp_path):
    place = Place(tmp_path, build)
    yield place
    place.server.shutdown()
    place.server.server_close()


@pytest.fixture
def context(browser):
    context = browser.new_context()
    context.set_default_timeout(15_000)
    yield context
    context.close()


@contextlib.contextmanager
def offline(place):
    place.server.is_down = True
    yield
    place.server.is_down = False


def address_in_the_network():
    """The machine's own; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("This machine is in no network.")
        return probe.getsockname()[0]


PICTURES = "() => document.images.length > 0 && [...document.images].every(i => i.complete && i.naturalWidth > 0)"

SETTLED = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return false;
  const notes = (await caches.keys()).find(name => name.endsWith(" notes"));
  const note = notes && await (await caches.open(notes)).match(new URL("renewed", registration.scope).href);
  if (!note || !navigator.serviceWorker.controller || registration.installing) return false;
  const script = await (await fetch(new URL("sw.js", registration.scope), { cache: "no-store" })).text();
  return script.includes('"build":"' + await note.json() + '"');
}"""


def until(page, question):
    """Asks a page until its promise gives something that is true."""
    for _ in range(400):
        with contextlib.suppress(playwright.sync_api.Error):
            if page.evaluate(question):
                return
        page.wait_for_timeout(150)
    raise AssertionError(question)


def settle(page):
    """Waits until the worker is there and has renewed what it keeps."""
    until(page, SETTLED)


def update(page):
    """What a browser does by itself at a navigation, at the latest after a day; the new worker then waits."""
    page.evaluate("async () => { const r = await navigator.serviceWorker.getRegistration(); await r.update(); }")
    until(page, "() => navigator.serviceWorker.getRegistration().then(r => !r || !r.installing)")


def test_what_was_opened_can_be_read_again(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url("tutorials/lamp/"))
    settle(page)
    page.goto(place.url("tutorials/lamp/index.html"))
    page.wait_for_load_state("networkidle")
    with offline(place):
        page.goto(place.url("tutorials/lamp/index.html"))
        assert page.locator("h1").inner_text() == "纸台灯"
        until(page, PICTURES)
        assert page.evaluate("getComputedStyle(document.querySelector('.masthead')).display") != "" and page.evaluate("document.styleSheets.length") > 1
        # The folder is the same page as its file.
        page.goto(place.url("tutorials/lamp/"))
        assert page.locator("h1").inner_text() == "纸台灯"
        page.goto(place.url())
        assert "测试门户" in page.title()


def test_a_page_that_is_not_kept_says_so(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url())
    settle(page)
    with offline(place):
        page.goto(place.url("tutorials/box/index.html"))
        assert page.locator("[data-offline-missing]").is_visible()
        page.goto(place.url("en/tutorials/box/index.html"))
        assert page.locator("h1").inner_text() == "Use offline"
    page.goto(place.url("offline.html?page=tutorials%2Fbox%2Findex.html"))
    page.locator("[data-offline-again]").click()
    page.wait_for_url(place.url("tutorials/box/index.html"))
    # What stands in the address leads nowhere else.
    page.goto(place.url("offline.html?page=https%3A%2F%2Fexample.org%2F"))
    assert page.locator("[data-offline-again]").get_attribute("href").startswith(place.url())


def test_the_search_answers_without_a_network(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url("search.html"))
    settle(page)
    with offline(place):
        page.goto(place.url("search.html?q=抽屉"))
        page.wait_for_selector(".finds a")
        assert "抽屉盒" in page.locator("[data-finder-results]").inner_text()


def test_a_question_is_answered_without_a_network(place, context):
    """With a part of the client that no question needed before."""
    place.content.joinpath("campuses").mkdir()
    place.content.joinpath("campuses/south.md").write_text('---\ntitle: 南校区\nhours: {mon-sun: "09:00-12:00"}\n---\n', "utf-8")
    place.build()
    page = context.new_page()
    page.goto(place.url("search.html"))
    settle(page)
    with offline(place):
        page.goto(place.url("search.html"))
        page.clock.set_fixed_time("2026-11-25T10:00:00+08:00")
        page.locator("#search-q").fill("周六开门吗")
        page.locator(".reply").wait_for()
        assert "09:00" in page.locator(".reply").inner_text()


def test_nothing_is_kept_or_offered_without_https(place, context):
    """At the machine's address in the school's network, which is no secure context."""
    place.build()
    page = context.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    host = address_in_the_network()
    page.goto(place.url("tutorials/lamp/index.html", host))
    assert page.evaluate("window.isSecureContext") is False, host
    page.goto(place.url("offline.html", host))
    page.wait_for_load_state("networkidle")
    assert page.locator("[data-offline-insecure]").is_visible()
    assert not page.locator("[data-offline-ready]").is_visible() and not page.locator("[data-offline-plain]").is_visible()
    assert page.locator("button:visible:not(.tool)").count() == 0
    assert not any("sw.js" in path or "lathe-device" in path for path in place.server.asked)
    assert said == []


def test_a_copy_on_a_stick_offers_nothing_that_fails(place, context):
    place.build()
    page = context.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.goto((place.site / "offline.html").as_uri())
    assert page.locator("[data-offline-copy]").is_visible() and not page.locator("[data-offline-ready]").is_visible()
    assert said == []


def test_the_whole_portal_is_saved_with_its_size_shown_first(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url("offline.html"))
    settle(page)
    page.wait_for_function("() => /\\d (KB|MB)/.test(document.querySelector('[data-offline-whole] [data-offline-size]').textContent)")
    before = len(place.server.asked)
    page.locator("[data-offline-whole] [data-offline-save]").click()
    page.wait_for_function("() => document.querySelector('[data-offline-whole] [data-offline-size]').textContent === '已保存，是最新的'")
    assert len(place.server.asked) > before + 20
    # Files to download are more, and asked for apart.
    page.locator("[data-offline-more]").check()
    page.wait_for_function("() => /\\d KB/.test(document.querySelector('[data-offline-whole] [data-offline-size]').textContent)")
    with offline(place):
        page.goto(place.url("en/paths/index.html"))
        assert "第一次" in page.locator("main").inner_text()
        page.goto(place.url("tutorials/clock/index.html"))
        until(page, PICTURES)
    # An update renews what has changed, and fetches nothing else.
    place.build(number=2)
    page.goto(place.url())
    update(page)
    place.server.asked.clear()
    page.goto(place.url())
    settle(page)
    assert not any("renditions" in path or path.startswith("assets/lathe") for path in place.server.asked), place.server.asked
    with offline(place):
        page.goto(place.url("tutorials/clock/index.html"))
        assert "第 2 版" in page.content()


def test_a_path_is_saved_with_all_that_its_stations_show(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url("offline.html"))
    settle(page)
    button = page.locator("[data-offline-set] [data-offline-save]")
    button.click()
    page.wait_for_function("() => /\\d KB/.test(document.querySelector('[data-offline-set] [data-offline-size]').textContent)")
    assert not page.evaluate("caches.keys().then(async names => { const c = await caches.open(names.find(n => n.endsWith(' saved'))); return (await c.keys()).length; })")
    button.click()
    page.wait_for_function("() => document.querySelector('[data-offline-set] [data-offline-size]').textContent === '已保存，是最新的'")
    with offline(place):
        for path in ("paths/first.html", "tutorials/box/index.html", "tutorials/clock/index.html"):
            page.goto(place.url(path))
            assert page.locator("[data-offline]").count() == 0
            until(page, PICTURES if "tutorials" in path else "() => true")
        assert page.evaluate("fetch('list.csv').then(r => r.text())") == "a,b\n1,2\n"
        page.goto(place.url("tutorials/lamp/index.html"))
        assert page.locator("[data-offline-missing]").is_visible()


def test_an_update_strands_no_open_page(place, context):
    place.build()
    old = context.new_page()
    old.goto(place.url("tutorials/lamp/index.html"))
    settle(old)
    asset = old.evaluate("document.querySelector('link[rel=stylesheet]').href")
    place.build(portal='colours: {brand: "#a02060"}', number=2)
    assert not (place.site / "assets" / asset.rsplit("/", 1)[1]).exists()
    other = context.new_page()
    other.goto(place.url())
    update(other)
    until(other, "() => navigator.serviceWorker.getRegistration().then(r => r.waiting !== null)")
    other.goto(place.url("tutorials/box/index.html"))
    other.wait_for_load_state("networkidle")
    # Two pages are open: the new worker waits, longer than it takes to take over, and the earlier looks are still there.
    other.wait_for_timeout(4000)
    assert other.evaluate("navigator.serviceWorker.getRegistration().then(r => r.waiting !== null)")
    assert old.evaluate("url => fetch(url).then(r => r.status)", asset) == 200
    assert "第 2 版" in other.content()
    old.close()
    other.goto(place.url("tutorials/clock/index.html"))
    until(other, "() => navigator.serviceWorker.getRegistration().then(r => r.waiting === null && r.active !== null)")
    settle(other)
    looks = other.evaluate("caches.keys().then(names => names.filter(name => name.includes(' assets ')).length)")
    assert looks == 1
    with offline(place):
        other.goto(place.url("tutorials/clock/index.html"))
        assert "第 2 版" in other.content() and other.evaluate("document.styleSheets.length") > 1


def test_what_is_withdrawn_goes_from_devices(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url("tutorials/lamp/index.html"))
    settle(page)
    page.goto(place.url("tutorials/lamp/index.html"))
    page.wait_for_load_state("networkidle")
    held = """async () => { const found = []; for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys())
      if (request.url.includes('/lamp/')) found.push(request.url); return found; }"""
    assert len(page.evaluate(held)) >= 2
    text = (place.content / "tutorials/lamp/index.md").read_text("utf-8")
    (place.content / "tutorials/lamp/index.md").write_text(text.replace("title:", "status: withdrawn\ntitle:"), "utf-8")
    place.rebuild()
    # Any page of the portal is enough, even while another one is open.
    second = context.new_page()
    second.goto(place.url())
    update(second)
    until(second, f"async () => (await ({held})()).length === 0")
    with offline(place):
        second.goto(place.url("tutorials/lamp/index.html"))
        assert second.locator("[data-offline-missing]").is_visible() and "纸台灯" not in second.content()


@pytest.mark.parametrize("line", ["", '{type: "cellular"}', "{saveData: true}"])
def test_no_kept_file_tells_of_what_is_withdrawn(place, context, line):
    """Lists and the search's index named it, too; on a dear line they are not renewed, so they go."""
    place.build()
    page = context.new_page()
    page.goto(place.url("tutorials/lamp/index.html"))
    settle(page)
    for path in ("tutorials/index.html", "tutorials/lamp/index.html"):
        page.goto(place.url(path))
        page.wait_for_load_state("networkidle")
    told = """async () => { const found = []; for (const name of await caches.keys()) { const cache = await caches.open(name);
      for (const request of await cache.keys()) { const text = await (await cache.match(request)).text();
        if (text.includes('纸台灯') || text.includes('\\u7eb8\\u53f0\\u706f')) found.push(request.url); } } return found; }"""
    before = page.evaluate(told)
    assert any("/search/" in url for url in before) and any(url.endswith(".html") for url in before)
    text = (place.content / "tutorials/lamp/index.md").read_text("utf-8")
    (place.content / "tutorials/lamp/index.md").write_text(text.replace("title:", "status: withdrawn\ntitle:"), "utf-8")
    place.rebuild()
    if line:
        script = place.site / "sw.js"
        script.write_text(f'Object.defineProperty(navigator, "connection", {{value: {line}}});\n' + script.read_text("utf-8"), "utf-8")
    update(page)
    # The only page turns to another one, which lets the new worker in.
    page.goto(place.url("tutorials/box/index.html"))
    settle(page)
    assert page.evaluate(told) == []


def test_all_of_it_can_be_deleted(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url("tutorials/lamp/index.html"))
    settle(page)
    page.goto(place.url("tutorials/box/index.html"))
    page.goto(place.url("offline.html"))
    page.wait_for_selector("[data-offline-pages] a")
    assert {"纸台灯", "抽屉盒"} <= set(page.locator("[data-offline-pages] a").all_inner_texts())
    page.locator("[data-offline-forget]").click()
    until(page, "() => document.querySelector('[data-offline-forgotten]').textContent === '已删除'")
    until(page, "() => !document.querySelector('[data-offline-pages] a')")
    with offline(place):
        page.goto(place.url("tutorials/lamp/index.html"))
        assert page.locator("[data-offline-missing]").is_visible()


def test_a_portal_that_keeps_nothing_any_more_is_forgotten(place, context):
    place.build()
    page = context.new_page()
    page.goto(place.url())
    settle(page)
    place.build(portal="offline: no")
    assert not (place.site / "offline.html").exists() and "rel=\"manifest\"" not in (place.site / "index.html").read_text("utf-8")
    page.goto(place.url())
    update(page)
    until(page, """async () => !(await caches.keys()).some(name => name.startsWith('lathe-pages'))
      && !(await navigator.serviceWorker.getRegistrations()).length""")


@pytest.mark.parametrize("server", ["nginx", "apache"])
def test_the_manuals_servers_let_the_worker_work(place, context, server):
    """A server's own policy holds for the worker, too."""
    place.build()
    language, start = {"nginx": ("nginx", web_server.nginx), "apache": ("apache", web_server.apache)}[server]
    if not pathlib.Path({"nginx": web_server.NGINX, "apache": web_server.APACHE}[server]).exists():
        pytest.skip(server)
    page = context.new_page()
    # Where the servers' own users may read.
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        folder.chmod(0o755)
        shutil.copytree(place.site, folder / "www")
        with start(folder, web_server.example("safety-and-servers.md", language), folder / "www") as running:
            address = f"http://localhost:{running.port}/"
            page.goto(address + "tutorials/lamp/index.html")
            settle(page)
            page.goto(address + "tutorials/lamp/index.html")
            page.wait_for_load_state("networkidle")
    page.goto(address + "tutorials/lamp/index.html")
    assert page.locator("h1").inner_text() == "纸台灯"
    until(page, PICTURES)
