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


# Each loads other parts of what answers; nothing is loaded but what the question needs.
KINDS = {
    "周六开门吗": ("河东校区", ["hours"]), "谁会焊接": ("林浩", []), "激光切割机要培训吗": ("激光切割准入", []), "最近有什么活动": ("开放工坊", ["dates", "ways"]),
    "椴木板多少钱": ("4.5", ["names"]), "2张椴木板3mm多少钱": ("4.5", ["turns"]), "不用培训能做什么": ("", ["lists", "ways"]),
}


@pytest.mark.parametrize("question", KINDS)
def test_a_question_loads_its_own_part(page, root, question):
    said, parts = KINDS[question]
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.split("?")[0].split("/")[-1][:-3]) if "/search/answers" in request.url and ".js" in request.url else None)
    page.clock.set_fixed_time("2026-11-25T10:00:00+08:00")
    page.goto(root + SEARCH["zh-Hans"])
    page.locator("#search-q").fill(question)
    page.locator(".reply").wait_for()
    assert said in page.locator(".reply").inner_text()
    parts = ["answers"] + ["answers-" + part for part in parts]
    assert sorted(name for name in loaded if name.startswith("answers")) == sorted(parts)


def test_of_two_questions_in_a_row_the_last_is_answered(page, root):
    page.clock.set_fixed_time("2026-11-25T10:00:00+08:00")
    page.goto(root + SEARCH["zh-Hans"])
    for question in ("周六开门吗", "最近有什么活动", "激光切割机在哪"):
        page.locator("#search-q").fill(question)
        page.wait_for_timeout(30)
    until(page, "() => (document.querySelector('.reply') || document.body).textContent.includes('制造工坊')")
    assert page.locator(".reply").count() == 1


@pytest.mark.parametrize("part", ["answers.js", "answers-hours.js"])
def test_without_a_part_there_are_results_and_no_card(browser, server, part):
    context = browser.new_context()
    page, gone, said = context.new_page(), [], []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.clock.set_fixed_time("2026-11-25T10:00:00+08:00")
    page.route(f"**/search/{part}*", lambda route: gone.append(route.request.url) or route.fulfill(status=404, body="Not found"))
    page.goto(server + SEARCH["zh-Hans"])
    page.locator("#search-q").fill("周六开门吗")
    for _ in range(200):
        page.wait_for_timeout(25)
        if gone:
            break
    page.wait_for_timeout(500)
    assert gone and page.locator(".find").count() > 0 and page.locator(".reply").count() == 0 and said == []
    # When it is there again, it is asked for again.
    page.unroute(f"**/search/{part}*")
    page.locator("#search-q").fill("周六 开门吗")
    page.locator(".reply").wait_for()
    assert "河东校区" in page.locator(".reply").inner_text() and said == []
    context.close()


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
