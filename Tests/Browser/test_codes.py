"""The pages behind QR codes, and the labels that lead to them, read back by another program."""

import functools
import http.server
import pathlib
import shutil
import subprocess
import threading
import urllib.parse

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ADDRESS = "https://maker.yunxi.example.com/"
SHIFTS = """() => new Promise(done => { let sum = 0;
    new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 1000) })"""


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """A copy of the sample content, which the command may add codes to."""
    return shutil.copytree(ROOT / "content", tmp_path_factory.mktemp("labels") / "content")


@pytest.fixture(scope="module")
def served(site):
    """The sample portal on a server of this machine; its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def labels(lathe, content, output, *options):
    return subprocess.run(
        [lathe, "labels", "--content", str(content), "--output", str(output), "--now", "2026-11-23", *options],
        capture_output=True, text=True, cwd=content.parent, env={"LATHE_LANG": "en", "PATH": "/usr/bin:/bin"}, timeout=120)


def scanned(page, folder):
    """What zbar reads from each printed sheet."""
    found = []
    for number, sheet in enumerate(page.locator(".sheet").all()):
        picture = folder / f"sheet-{number}.png"
        sheet.screenshot(path=str(picture))
        run = subprocess.run(["zbarimg", "--raw", "--quiet", str(picture)], capture_output=True, text=True)
        found += run.stdout.split()
    return found


@pytest.mark.parametrize("size", ["50x30", "70x36", "105x74"])
def test_every_label_leads_to_a_page_of_the_portal(lathe, content, site, browser, tmp_path, size):
    made = labels(lathe, content, tmp_path / "labels.html", "--size", size, "--marks")
    assert made.returncode == 0, made.stderr
    page = browser.new_page(viewport={"width": 900, "height": 1200}, device_scale_factor=2)
    page.goto((tmp_path / "labels.html").as_uri())
    written = page.locator(".label svg").evaluate_all("all => all.map(code => code.getAttribute('aria-label'))")
    assert len(written) == len(set(written)) > 50
    assert sorted(scanned(page, tmp_path)) == sorted(written)
    for address in written:
        assert address.startswith(ADDRESS + "q/")
        assert (site / urllib.parse.unquote(address[len(ADDRESS):])).is_file(), address
    overflowing = page.locator(".label .text").evaluate_all("all => all.filter(text => text.scrollWidth > text.clientWidth + 1).length")
    assert overflowing == 0
    page.close()


def test_new_codes_are_kept_and_nothing_else_is_touched(lathe, content, build, tmp_path):
    (content / "spaces" / "attic.md").write_text(
        "---\ntitle: 阁楼\ncampus: hexi\nfloor: 1F\nshelves: [{name: Z-01}]\n---\n", "utf-8")
    (content / "equipment" / "drill.md").write_text("---\ntitle: 台钻\nunits: [{space: attic}]\n---\n", "utf-8")
    before = (content / "codes.yml").read_bytes()
    made = labels(lathe, content, tmp_path / "labels.html", "--only", "spaces/attic*", "drill")
    assert made.returncode == 0 and "drill.md:3" in made.stderr and "D-01" in made.stderr, made.stderr
    after = (content / "codes.yml").read_bytes()
    assert after.startswith(before)
    lines = after[len(before):].decode().splitlines()
    assert len(lines) == 2 and all("thing: spaces/attic" in line and "printed: 2026-11-23" in line for line in lines)
    code = lines[1].split(":")[0]

    again = labels(lathe, content, tmp_path / "labels.html", "--only", "spaces/attic*")
    assert again.returncode == 0 and (content / "codes.yml").read_bytes() == after, "a code is given once"

    (content / "spaces" / "attic.md").unlink()
    built = build(content, tmp_path / "site")
    assert built.returncode == 0, built.stderr
    text = (tmp_path / "site" / "q" / f"{code}.html").read_text("utf-8")
    assert "已经不在" in text and "阁楼 Z-01" in text, "what was printed leads somewhere for good"


def test_mistakes_stop_before_anything_is_written(lathe, content, tmp_path):
    foreign = tmp_path / "mine.html"
    foreign.write_text("<p>mine</p>")
    assert labels(lathe, content, foreign).returncode == 1 and foreign.read_text() == "<p>mine</p>"
    before = (content / "codes.yml").read_bytes()
    settings = (content / "portal.yml").read_text("utf-8")
    (content / "portal.yml").write_text("\n".join(line for line in settings.splitlines() if not line.startswith("url:")), "utf-8")
    made = labels(lathe, content, tmp_path / "labels.html")
    assert made.returncode == 1 and "whole address" in made.stderr and not (tmp_path / "labels.html").exists()
    made = labels(lathe, content, tmp_path / "labels.html", "--url", "http://192.168.1.7:8080/maker")
    assert made.returncode == 0 and "http://192.168.1.7:8080/maker/q/LC-01.html" in (tmp_path / "labels.html").read_text("utf-8")
    (content / "portal.yml").write_text(settings, "utf-8")
    assert (content / "codes.yml").read_bytes() == before
    for options in (["--size", "5x5"], ["--size", "big"], ["--skip", "-1"], ["--sheet", "a3"]):
        assert labels(lathe, content, tmp_path / "labels.html", *options).returncode == 64


def test_a_scanned_page_is_small(site):
    style = sum(path.stat().st_size for path in (site / "assets").glob("lathe-code.*.css"))
    pages = sorted(site.glob("q/*.html")) + sorted(site.glob("en/q/*.html"))
    assert len(pages) > 100
    largest = max(path.stat().st_size for path in pages)
    print(f"largest page {largest}, style sheet {style}")
    assert 0 < style and largest + style + 400 < 15_000, "with the favicon"


def test_a_scanned_page_comes_in_two_requests_on_slow_3g(served, browser):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    received = []
    network.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    network.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": 400, "downloadThroughput": 50 * 1024, "uploadThroughput": 50 * 1024})
    page.goto(served + "q/LC-01.html")
    # The page's policy lets Playwright wait for nothing within it.
    for _ in range(400):
        paint = page.evaluate("(performance.getEntriesByName('first-contentful-paint')[0] || { startTime: 0 }).startTime")
        if paint:
            break
        page.wait_for_timeout(25)
    styled = page.evaluate("performance.getEntriesByType('resource').find(file => file.name.endsWith('.css')).responseEnd")
    print(f"readable after {paint:.0f} ms, styled after {styled:.0f} ms, {sum(received):.0f} bytes")
    assert page.evaluate(SHIFTS) == 0, "nothing moves under the finger of whoever reads at once"
    assert len([url for url in asked if not url.endswith(".svg")]) == 2, "the page and its style sheet"
    assert all(url.startswith(served) for url in asked)
    assert sum(received) < 15_000
    context.close()


def test_a_scanned_page_reads_on_a_phone(site, browser):
    for path, words in {"q/LC-01.html": "激光切割机", "en/q/SS-04.html": "Soldering station", "q/LC-00.html": "已经不在"}.items():
        page = browser.new_page(viewport={"width": 320, "height": 640}, java_script_enabled=False)
        page.goto((site / path).as_uri())
        assert words in page.locator("main").inner_text()
        page.close()
        page = browser.new_page(viewport={"width": 320, "height": 640})
        page.goto((site / path).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.close()
    page = browser.new_page()
    page.goto((site / "q/LC-00.html").as_uri())
    with page.expect_navigation():
        page.click("text=LC-01")
    assert page.locator(".code").inner_text() == "LC-01"
    page.close()
