"""The page for addresses that lead nowhere, as a server gives it: at any depth, at the server's root and below a folder."""

import contextlib
import http.server
import threading

import pytest

PATHS = ["nix", "a/nix", "en/tutorials/first/nix.html", "a/b/c/d/e/f/"]
SHIFTS = """() => new Promise(done => { let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 300) })"""


@contextlib.contextmanager
def serving(site, folder):
    """A server that has the site below a folder and answers anything else with its page for lost addresses."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def do_GET(self):
            path = self.path.split("?")[0]
            file = site / path[len(folder):] if path.startswith(folder) else site / "none"
            found = file.is_file()
            body = (file if found else site / "404.html").read_bytes()
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", self.guess_type(str(file)) if found else "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(body)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def asked(browser):
    """A page and the addresses that it asks for in vain."""
    contexts = []

    def run(address, **options):
        context = browser.new_context(viewport={"width": 390, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        page.vain = []
        page.on("response", lambda answer: page.vain.append(answer.url) if answer.status != 200 and answer.url != address else None)
        page.goto(address)
        page.wait_for_load_state("networkidle")
        return page

    yield run
    for context in contexts:
        context.close()


@pytest.mark.parametrize("folder", ["/", "/school/maker/"])
@pytest.mark.parametrize("path", PATHS)
def test_links_and_the_search_box_work_from_any_depth(site, asked, folder, path):
    with serving(site, folder) as origin:
        page = asked(origin + folder + path)
        assert len(page.vain) <= 8, page.vain
        assert page.evaluate(SHIFTS) == 0, "drawn once, with its style sheet"
        assert page.locator(".lost h1").bounding_box()["x"] >= 15
        links = page.locator("a[href], form[action]").evaluate_all("all => all.map(e => e.href || e.action)")
        here = [link[len(origin + folder):] for link in links if link.startswith(origin) and "#" not in link]
        assert len(here) > 30 and [link for link in here if not (site / link).is_file()] == []
        page.keyboard.press("/")
        page.keyboard.type("laser")
        page.wait_for_selector(".search-row")


@pytest.mark.parametrize("folder", ["/", "/school/"])
@pytest.mark.parametrize("path", PATHS)
def test_without_scripts_it_is_drawn_and_nothing_is_asked_for_in_vain(site, asked, folder, path):
    with serving(site, folder) as origin:
        page = asked(origin + folder + path, java_script_enabled=False)
        assert page.vain == []
        assert page.locator(".lost").evaluate("e => getComputedStyle(e).textAlign") == "center", "the policy knows the style by its hash"
        assert page.locator(".masthead, .foot nav").evaluate_all("all => all.filter(e => e.checkVisibility())") == []
        if folder == "/":
            shown = page.locator("main a").evaluate_all("all => all.filter(e => e.checkVisibility()).map(e => e.href)")
            assert len(shown) > 10 and [link for link in shown if not (site / link[len(origin) + 1:]).is_file()] == []


@pytest.mark.parametrize("path", PATHS)
def test_without_scripts_links_lead_into_the_portal_s_own_folder(build, asked, tmp_path, path):
    (tmp_path / "content/tutorials").mkdir(parents=True)
    (tmp_path / "content/tutorials/a.md").write_text("# A\n", "utf-8")
    assert build(tmp_path / "content", tmp_path / "site", "--url", "https://school.example/lib/maker/").returncode == 0
    with serving(tmp_path / "site", "/lib/maker/") as origin:
        page = asked(origin + "/lib/maker/" + path, java_script_enabled=False)
        shown = page.locator("main a").evaluate_all("all => all.filter(e => e.checkVisibility()).map(e => e.href)")
        assert shown == [origin + "/lib/maker/" + file for file in ("index.html", "tutorials/index.html", "en/index.html")]
