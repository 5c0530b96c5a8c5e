"""What the search interface does with answers that come late, in pieces, in part or not at all."""

import pytest

from search_double import failing, progress, resolve, serve, wait_for_calls
from test_search import box, options, page, results, server  # noqa: F401


def titles(page):
    return page.locator("#search-list .search-row-title").all_inner_texts()


@pytest.fixture
def typing(page, server):
    """A page with the stand-in for a client, and one query asked."""
    serve(page)
    page.goto(server + "tutorials/index.html")
    box(page).fill("a")
    wait_for_calls(page, 1)
    return page


@pytest.mark.parametrize("held", ["mouse", "keyboard"])
def test_the_row_that_is_pointed_at_stays(typing, held):
    page = typing
    progress(page, 0, "answer('a', ['one', 'two', 'three'].map(name => result(name)))")
    second = options(page).nth(1)
    assert second.inner_text().startswith("Title two")
    place = second.bounding_box()
    if held == "mouse":
        page.mouse.move(place["x"] + 50, place["y"] + 10)
    else:
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
    whole = "['three', 'zero', 'two', 'one'].map(name => result(name, { excerpt: [{ text: 'Long. '.repeat(80), hit: false }, { text: 'hit', hit: true }] }))"
    resolve(page, 0, f"answer('a', {whole})")
    assert titles(page)[:4] == ["Title one", "Title two", "Title three", "Title zero"]
    assert second.bounding_box() == place
    assert second.locator("mark").inner_text() == "hit"
    if held == "keyboard":
        assert box(page).get_attribute("aria-activedescendant") == second.get_attribute("id")


def test_a_pointer_that_only_rests_does_not_hold_another_querys_rows(typing):
    page = typing
    resolve(page, 0, "answer('a', ['one', 'two'].map(name => result(name)))")
    place = options(page).nth(1).bounding_box()
    page.mouse.move(place["x"] + 50, place["y"] + 10)
    box(page).press_sequentially("b")
    wait_for_calls(page, 2)
    resolve(page, 1, "answer('ab', ['four', 'five'].map(name => result(name)))")
    assert titles(page)[:2] == ["Title four", "Title five"]


def test_stale_answers_are_dropped(typing):
    page = typing
    box(page).press_sequentially("b")
    wait_for_calls(page, 2)
    resolve(page, 1, "answer('ab', [result('new')])")
    progress(page, 0, "answer('a', [result('old')])")
    resolve(page, 0, "answer('a', [result('old')])")
    assert titles(page)[0] == "Title new"
    page.keyboard.press("Escape")
    box(page).press_sequentially("c")
    wait_for_calls(page, 3)
    page.keyboard.press("Escape")
    resolve(page, 2, "answer('abc', [result('late')])")
    assert page.locator(".search-panel").is_hidden()


def test_what_is_found_is_text_and_never_markup(typing):
    page = typing
    resolve(page, 0, "answer('a', [result('x', { title: '<img src=x onerror=alert(1)>', excerpt: [{ text: '<b>', hit: true }] })])")
    assert options(page).first.locator("img, b").count() == 0
    assert titles(page)[0] == "<img src=x onerror=alert(1)>"


def test_a_broken_part_is_said_quietly(typing):
    page = typing
    resolve(page, 0, "answer('a', [result('one')], { broken: 1 })")
    assert page.locator(".search-note").is_visible()
    assert titles(page)[0] == "Title one"


@pytest.mark.parametrize("where", ["box", "page"])
@pytest.mark.parametrize("code", ["version", "missing", "gone"])
def test_an_index_that_cannot_be_opened(page, server, where, code):
    if code == "gone":
        page.route("**/search/search.js*", lambda route: route.fulfill(status=200, body="", content_type="text/plain"))
    serve(page, failing(code))
    page.goto(server + ("tutorials/index.html" if where == "box" else "search.html?q=a"))
    if where == "box":
        box(page).fill("a")
    note = page.locator(".search-note" if where == "box" else ".finder-note")
    note.locator("button" if code == "version" else "a").wait_for()
    if code == "version":
        with page.expect_navigation():
            note.locator("button").click()
    else:
        assert note.locator("a").get_attribute("href").endswith("a-z.html")


def test_a_client_that_comes_back_is_taken(page, server):
    serve(page, failing("missing"))
    page.goto(server + "tutorials/index.html")
    box(page).fill("a")
    page.locator(".search-note a").wait_for()
    page.unroute("**/search/search.js*")
    serve(page)
    page.add_script_tag(url=server + "search/search.js?again")
    box(page).press_sequentially("b")
    wait_for_calls(page, 1)
    resolve(page, 0, "answer('ab', [result('one')])")
    assert titles(page)[0] == "Title one"


@pytest.fixture
def searching(page, server):
    serve(page)
    page.goto(server + "search.html?q=a")
    wait_for_calls(page, 1)
    return page


def test_a_line_parts_pages_with_all_words_from_those_with_most(searching):
    page = searching
    resolve(page, 0, "answer('a', [result('one'), result('two', { partial: true }), result('three', { partial: true })], { partial: 2 })")
    shown = page.locator("[data-finder-results] > li").evaluate_all("items => items.map(item => item.className.split(' ')[0])")
    assert shown == ["find", "finds-divider", "find", "find"]


def test_the_result_that_is_pointed_at_stays(searching):
    page = searching
    progress(page, 0, "answer('a', ['one', 'two', 'three'].map(name => result(name)))")
    second = results(page).nth(1)
    place = second.bounding_box()
    page.mouse.move(place["x"] + 150, place["y"] + 10)
    whole = ("['three', 'two', 'one', 'four', 'five', 'six', 'seven', 'eight'].map(name => "
             "result(name, { excerpt: [{ text: 'Long. '.repeat(200), hit: false }] }))")
    resolve(page, 0, f"answer('a', {whole})")
    assert results(page).locator(".find-title").all_inner_texts()[:4] == ["Title one", "Title two", "Title three", "Title four"]
    assert abs(second.bounding_box()["y"] - place["y"]) <= 1


def test_a_results_sections_and_translations_are_links(searching):
    page = searching
    resolve(page, 0, """answer('a', [result('one', {
      excerpt: [{ text: 'x', hit: true }], marks: ['激光', 'a|b&c'],
      sections: [{ anchor: '切割', title: '切割', excerpt: [] }, { anchor: 'b', title: 'B', excerpt: [] }],
      translations: [{ url: 'en/tutorials/one.html', title: 'One', language: 'en' }] })])""")
    find = results(page).first
    address = find.locator(".find-title a").get_attribute("href")
    assert address.endswith("/tutorials/one.html?mark=%E6%BF%80%E5%85%89%7Ca%7Cb%26c#%E5%88%87%E5%89%B2")
    assert find.locator(".find-other").get_attribute("href").endswith("#b")
    translation = find.locator("a[lang=en]")
    assert "/en/tutorials/one.html" in translation.get_attribute("href")
    assert translation.get_attribute("hreflang") == "en"


def test_near_titles_are_offered(searching):
    page = searching
    resolve(page, 0, "answer('a', [], { near: [result('near')] })")
    assert page.locator("[data-finder-near] .find-title").inner_text() == "Title near"
    page.locator("#search-q").fill("b")
    wait_for_calls(page, 2)
    resolve(page, 1, "answer('b', [result('one')])")
    assert page.locator("[data-finder-none]").is_hidden()
