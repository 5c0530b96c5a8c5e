"""What a page loads: no more than it needs, and all that it needs."""

import gzip
import os
import pathlib
import re
import sys

import pytest

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Benchmarks"))
import reader

KB = 1024

# What an ordinary page may load, with gzip -9: style sheets and scripts.
ORDINARY = (12 * KB, 8 * KB)
# Pages with a machine's or a room's facts.
FACTS = (14 * KB, 8 * KB)
# A page on which everything comes together: its opening, facts, materials, steps and the bar that leads to them, pictures, a log.
FULL = (16.8 * KB, 8 * KB)
BUDGETS = {
    "manual/templates.html": ORDINARY,
    "about.html": ORDINARY,
    "equipment/index.html": ORDINARY,
    "tutorials/index.html": ORDINARY,
    "browse/tags/index.html": ORDINARY,
    "a-z.html": ORDINARY,
    "calendar/index.html": ORDINARY,
    "404.html": ORDINARY,
    "index.html": FACTS,
    "equipment/laser-cutter/index.html": FACTS,
    "services/maker-consultation.html": FACTS,
    "materials/basswood-3mm.html": FACTS,
    "spaces/fab-studio.html": FACTS,
    "people/lin-hao.html": FACTS,
    "guides/choose-a-material.html": FULL,
    "tutorials/led-lamp/index.html": FULL,
    "projects/smart-flower-pot/index.html": FULL,
    "search.html": (16.5 * KB, 8 * KB),
}


def loaded(page):
    """The style sheets and the scripts of a page, as files; without the sheet for paper, for which no page waits."""
    head = page.read_text(encoding="utf-8").split("</head>")[0]
    here = lambda address: pathlib.Path(os.path.normpath(page.parent / address))
    styles = [here(a) for a in re.findall(r'<link rel="stylesheet" href="([^"]*)">', head)]
    scripts = [here(a) for a in re.findall(r'<script src="([^"]*)"', head)]
    # The page for lost addresses looks for its style sheet at many depths.
    return [list(dict.fromkeys(f for f in files if f.is_file())) for files in (styles, scripts)]


def weight(files):
    return sum(len(gzip.compress(f.read_bytes(), 9)) for f in files)


@pytest.mark.parametrize("page", BUDGETS)
def test_a_page_loads_little(site, page):
    styles, scripts = loaded(site / page)
    assert styles and scripts
    assert weight(styles) <= BUDGETS[page][0], [(f.name, weight([f])) for f in styles]
    assert weight(scripts) <= BUDGETS[page][1], [(f.name, weight([f])) for f in scripts]
    assert len(styles) <= 6 and len(scripts) <= (6 if BUDGETS[page] is FULL else 5)


def selectors(css):
    """The selectors of a style sheet's rules, those within @media too."""
    css = re.sub(r'"[^"]*"', '""', css)
    css = re.sub(r"@(?:media|supports)[^{]*\{", "", css)
    for prelude in re.findall(r"([^{}]+)\{", css):
        if not prelude.strip().startswith("@"):
            yield from prelude.split(",")


def test_a_page_loads_all_that_it_needs(site, browser):
    """No rule that holds for something on a page stands in a style sheet that the page does not load."""
    rules = {}
    for sheet in (site / "assets").glob("lathe-*.css"):
        # That of notes comes with the script that gives words its class.
        if not sheet.name.startswith(("lathe-code.", "lathe-print.", "lathe-notes.")):
            # What is shown under the pointer, or before and after an element, needs the element.
            rules[sheet] = [re.sub(r"::?(?:hover|focus|active|before|after|marker|checked|disabled)[a-z-]*", "", s).strip() or "*"
                            for s in selectors(sheet.read_text()) if "." in s]
    assert len(rules) > 5 and all(rules.values())
    page = browser.new_page()
    for path in BUDGETS:
        page.goto((site / path).as_uri())
        styles, _ = loaded(site / path)
        for sheet in rules.keys() - set(styles):
            held = page.evaluate("all => all.filter(s => { try { return document.querySelector(s) } catch { return false } })", rules[sheet])
            assert held == [], f"{path}: {sheet.name}"
    page.close()


def test_a_page_loads_the_scripts_that_it_needs(site):
    """Wherever an element stands that a script looks for in the page, the page loads the script."""
    looked = {}
    for script in (site / "assets").glob("lathe-*.js"):
        if not script.name.startswith(("lathe-aloud.", "lathe-bench.", "lathe-device.", "lathe-finder.", "lathe-formulas.", "lathe-head.", "lathe-lightbox.",
                                       "lathe-notes.", "lathe-search.")):
            looked[script] = re.findall(r'document\.querySelector(?:All)?\("\[(data-[a-z-]+)', script.read_text())
    assert all(looked.values()) and len(looked) >= 4
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        styles, scripts = loaded(page)
        if scripts:
            for script, names in looked.items():
                holds = any(re.search(rf"\s{name}[\s=>]", html) for name in names)
                assert holds == (script in scripts), f"{page.relative_to(site)}: {script.name}"


def test_the_search_box_comes_when_it_is_wanted(site, browser):
    page = browser.new_page()
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto((site / "tutorials/led-lamp/index.html").as_uri())
    page.wait_for_load_state("networkidle")
    assert not any("lathe-finder" in url for url in requests)
    # What is typed before the script is there is answered all the same.
    page.keyboard.press("/")
    page.keyboard.type("laser")
    page.wait_for_selector(".search-row")
    assert page.locator(".search-input").input_value() == "laser"
    assert sum("lathe-finder" in url and url.endswith(".css") for url in requests) == 1
    assert page.locator(".search-panel").evaluate("e => getComputedStyle(e).position") == "absolute"
    page.close()


def test_words_are_marked_by_a_script_that_comes_for_them(site, browser):
    page = browser.new_page()
    page.goto((site / "en/tutorials/first-3d-print/index.html").as_uri() + "?mark=print")
    page.wait_for_selector("mark.found")
    assert page.locator(".unmark").count() == 1
    page.close()


def test_the_search_client_is_under_way_before_a_script_asks_for_it(site, browser):
    """And comes once: what is asked for early is what the scripts then take."""
    with reader.serving(site) as address:
        page = browser.new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url.split("/")[-1].split("?")[0]))
        page.goto(f"{address}search.html?q=laser")
        page.wait_for_selector(".finds > *")
        early = page.locator("link[rel=preload]").evaluate_all("all => all.map(e => e.href)")
        client = page.locator("[data-client]").last.evaluate("e => new URL(e.dataset.client, document.baseURI).href")
        assert early == [client]
        assert asked.count("search.js") == 1 and asked.count("entry.json") == 1
        page.close()
