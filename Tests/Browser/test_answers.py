"""The card with the answer above the results."""

import pytest

from search_double import until
from test_search import SEARCH, page, root, server  # noqa: F401

QUESTIONS = {"zh-Hans": ("激光切割机在哪", "制造工坊", "按 11 月 23 日的资料"), "en": ("where is the laser cutter", "Fab Studio", "As built on 23 November")}


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_a_question_is_answered_above_the_results(page, root, language):
    question, place, note = QUESTIONS[language]
    page.goto(root + SEARCH[language])
    # Whatever a screen reader is told.
    page.evaluate("""() => { window.said = []; new MutationObserver(() => said.push(document.querySelector("[data-finder-status]").textContent))
        .observe(document.querySelector("[data-finder-status]"), { childList: true, characterData: true, subtree: true }); }""")
    page.locator("#search-q").fill(question)
    card = page.locator(".reply")
    card.wait_for()
    assert place in card.inner_text() and note in card.inner_text()
    assert card.bounding_box()["y"] < page.locator(".find").first.bounding_box()["y"]
    assert page.evaluate("() => said.filter(text => text.includes(document.querySelector('.reply-text').textContent)).length") == 1
    assert page.locator(".reply [style], .reply script").count() == 0
    for width in (360, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    page.locator(".reply a").first.click()
    until(page, "() => !location.pathname.includes('search.html')")
    assert place in page.locator("main").inner_text()


def test_what_is_no_question_has_no_card(page, server):
    page.goto(server + SEARCH["zh-Hans"])
    page.locator("#search-q").fill("激光切割机在哪")
    page.locator(".reply").wait_for()
    page.locator("#search-q").fill("激光切割机")
    until(page, "() => document.querySelectorAll('.find').length > 0 && document.querySelector('[data-finder-answers]').hidden")


def test_the_readers_campus_comes_first(page, server):
    page.goto(server + SEARCH["zh-Hans"])
    page.evaluate("() => localStorage.setItem('lathe-campus', 'campuses/hexi')")
    page.locator("#search-q").fill("开放时间")
    page.locator(".reply").wait_for()
    assert page.locator(".reply-items a").first.inner_text() == "河西校区"
