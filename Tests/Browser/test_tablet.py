"""Pages between a phone and a desk: no column stays empty, and no name is torn for want of room."""

import pytest

TABLET = {"width": 768, "height": 1024}


def opened(browser, site, path, **viewport):
    page = browser.new_page(viewport=viewport or TABLET)
    page.goto((site / path).as_uri())
    return page


@pytest.mark.parametrize("path", ["equipment/index.html", "guides/choose-a-material.html", "trainings/laser-safety.html", "en/materials/index.html"])
def test_the_last_of_an_odd_number_fills_its_row(site, browser, path):
    page = opened(browser, site, path)
    lists = page.locator(".cards").all()
    assert lists
    odd = [cards for cards in lists if cards.locator("> .card").count() % 2]
    assert odd
    for cards in lists:
        last, whole = cards.locator("> .card").last.bounding_box(), cards.bounding_box()
        assert (abs(last["width"] - whole["width"]) < 2) == (cards in odd)
    page.close()


def test_three_columns_leave_the_last_as_wide_as_the_others(site, browser):
    page = opened(browser, site, "equipment/index.html", width=1280, height=900)
    cards = page.locator(".cards > .card")
    assert abs(cards.last.bounding_box()["width"] - cards.first.bounding_box()["width"]) < 2
    page.close()


@pytest.mark.parametrize("path", ["guides/find-sources.html", "equipment/laser-cutter/index.html", "en/trainings/laser-safety.html"])
def test_what_is_online_stands_below_what_is_at_the_library(site, browser, path):
    page = opened(browser, site, path)
    here, online = (page.locator(f"#access .half-{half}").bounding_box() for half in ("here", "online"))
    assert abs(here["x"] - online["x"]) < 2 and online["y"] >= here["y"] + here["height"]
    page.close()


@pytest.mark.parametrize("path", ["guides/choose-a-material.html", "materials/basswood-3mm.html", "partners/beishan-school.html"])
def test_one_fact_alone_has_no_frame(site, browser, path):
    page = opened(browser, site, path)
    facts = page.locator(".facts").first
    assert facts.locator("> .fact").count() == 1
    assert facts.evaluate("e => getComputedStyle(e).borderTopWidth") == "0px"
    page.close()


@pytest.mark.parametrize("width", [768, 1024, 1440])
@pytest.mark.parametrize("path", ["calendar/2026-12.html", "en/calendar/2026-12.html"])
def test_a_name_in_the_calendar_begins_a_line(site, browser, path, width):
    page = opened(browser, site, path, width=width, height=900)
    starts = page.locator(".month li").evaluate_all(
        "all => all.map(e => e.querySelector('a').getClientRects()[0].left - e.querySelector('small').getClientRects()[0].left)")
    assert len(starts) > 8 and all(abs(start) < 1 for start in starts)
    page.close()


@pytest.mark.parametrize("path", ["equipment/index.html", "tutorials/index.html", "en/projects/index.html"])
def test_a_list_says_how_many_it_shows_once_it_is_filtered(site, browser, path):
    page = opened(browser, site, path)
    status = page.locator(".listing-status")
    assert not status.is_visible()
    page.locator("[data-filters] > summary").click()
    page.locator(".facet-option input").first.check(force=True)
    assert status.is_visible() and any(letter.isdigit() for letter in status.inner_text())
    page.locator("[data-clear]").click()
    assert not status.is_visible()
    page.close()
