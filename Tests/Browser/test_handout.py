"""A tutorial on paper: what is done at the bench, on few sheets, and nothing that only a screen can do."""

import re
import statistics

import pytest

# What a printed tutorial shows of its page, and what it leaves on the screen.
SHOWN = ["#steps", "#before-you-start #trainings", ".step .safety", "#materials .bill tbody tr"]
LEFT = ["#my-campus", "#access", "#ask", ".bill-tools", ".bill-campus", ".entry-tools", ".masthead", ".columns-steps ~ .section:not(.section-small)", ".step-bar", ".taxa"]


def sheets(page):
    """How many sheets of A4 a page takes, with the margins that its style sheet asks for."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


def on_paper(browser, address):
    page = browser.new_page(viewport={"width": 1000, "height": 1400})
    page.goto(address)
    page.emulate_media(media="print")
    return page


def test_a_tutorial_is_a_handout(site, browser):
    counts = {}
    for file in sorted(site.glob("tutorials/**/index.html")):
        if file.parent.name != "tutorials":
            page = on_paper(browser, file.as_uri())
            counts[file.parent.name] = sheets(page)
            page.close()
    assert len(counts) > 8
    assert statistics.median(counts.values()) <= 4 and max(counts.values()) <= 6, counts


@pytest.mark.parametrize("path", ["tutorials/led-lamp/index.html", "en/tutorials/first-3d-print/index.html"])
def test_it_has_what_the_bench_needs_and_nothing_else(site, browser, path):
    page = on_paper(browser, (site / path).as_uri())
    for selector in SHOWN:
        assert page.locator(selector).first.is_visible(), selector
    for selector in LEFT:
        assert not any(element.is_visible() for element in page.locator(selector).all()), selector
    page.close()


def test_other_pages_keep_their_sections(site, browser):
    page = on_paper(browser, (site / "equipment/laser-cutter/index.html").as_uri())
    assert page.locator("main .section, main .panel").first.is_visible() and not page.locator(".masthead").is_visible()
    page.close()
