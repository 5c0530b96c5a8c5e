"""Events, the calendar of the months, calendar files and "open now", on the sample portal."""

import datetime
import json
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ORACLE = ROOT / "Tests/Oracles/icalendar_oracle.py"
TODAY = "2026-11-23"


def read(file):
    """What the icalendar package finds in a calendar file."""
    output = subprocess.run([sys.executable, str(ORACLE), str(file)], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def page(browser):
    page = browser.new_page()
    yield page
    page.close()


def at(page, moment):
    """A page whose clock stands still."""
    page.clock.set_fixed_time(datetime.datetime.fromisoformat(moment))


def test_every_calendar_file_is_sound(site):
    files = sorted(site.glob("**/calendar/**/*.ics"))
    assert len(files) > 10
    for file in files:
        for event in read(file):
            assert event["faults"] == [], file
            assert event["url"].startswith("https://maker.yunxi.example.com/") and event["summary"]


def test_a_file_names_the_days_of_its_page(site, page):
    compared = 0
    for file in sorted((site / "calendar/events").glob("*.ics")):
        (event,) = read(file)
        page.goto((site / "events" / (file.stem + ".html")).as_uri())
        shown = page.eval_on_selector_all("#dates .dates time", "times => times.map(time => time.dateTime)")
        coming = [day for day in event["days"] if day >= TODAY]
        if not shown:
            continue
        assert [day[:10] for day in shown] == coming[:5], file
        compared += 1
    assert compared >= 4


def test_the_months_show_what_the_file_of_everything_holds(site, page):
    days = sorted({(day, event["summary"]) for event in read(site / "calendar/all.ics") for day in event["days"] if day >= "2026-11-01"})
    found = set()
    for file in sorted((site / "calendar").glob("20*.html")):
        page.goto(file.as_uri())
        cells = page.eval_on_selector_all(
            "td[data-day]", "cells => cells.map(cell => [cell.dataset.day, [...cell.querySelectorAll('li a')].map(link => link.textContent)])")
        found |= {(day, title) for day, titles in cells for title in titles}
    assert sorted(found) == days


def test_months_lead_on_and_back(site, page):
    page.goto((site / "calendar/index.html").as_uri())
    seen = [page.locator("h1").inner_text()]
    while page.locator("a.pager-next").count():
        page.click("a.pager-next")
        seen.append(page.locator("h1").inner_text())
    assert len(seen) == 8 and "2027 年 6\u00a0月" in seen[-1]
    page.click("a.pager-previous")
    assert page.locator("h1").inner_text() == seen[-2]
    page.locator(".masthead a[lang=en]").click()
    assert "May 2027" in page.locator("h1").inner_text()


@pytest.mark.parametrize("address", ["calendar/2026-12.html", "en/calendar/2027-02.html", "events/index.html", "events/lunch-repairs.html", "calendar/archive.html"])
def test_a_phone_shows_it_without_scrolling_sideways(site, page, address):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto((site / address).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    for cell in page.locator(".month-quiet, .month-outside").all():
        assert not cell.is_visible()


def test_today_is_marked(site, page):
    at(page, "2026-12-02T09:00:00")
    page.goto((site / "calendar/2026-12.html").as_uri())
    assert page.locator("[aria-current=date]").get_attribute("data-day") == "2026-12-02"


def test_on_a_phone_the_month_begins_today_unless_it_is_over(site, page):
    page.set_viewport_size({"width": 360, "height": 800})

    def first(moment):
        at(page, moment)
        page.goto((site / "calendar/2026-11.html").as_uri())
        return page.locator("[data-day]:visible").first.get_attribute("data-day")

    # Weekdays on which there is nothing are no part of the list.
    assert first("2026-11-24T10:00:00+08:00") == "2026-11-25"
    assert first("2026-11-25T10:00:00+08:00") == "2026-11-25"
    assert first("2026-12-02T10:00:00+08:00") == "2026-11-04"
    # Days of the month are left, but nothing on them.
    for moment in ("2026-11-28T10:00:00+08:00", "2026-11-30T22:00:00+08:00"):
        assert first(moment) == "2026-11-04", moment


def test_what_is_over_stands_in_the_archive_with_what_was_made(site, page):
    page.goto((site / "events/index.html").as_uri())
    assert page.locator("[data-items]").get_by_text("定格动画一日营").count() == 0
    page.get_by_role("link", name="往期活动").click()
    page.wait_for_url("**/calendar/archive.html")
    assert page.get_by_role("link", name="定格动画一日营").count() == 1
    page.get_by_role("link", name="书架第七层").first.click()
    assert page.locator("h1").inner_text() == "书架第七层"


@pytest.mark.parametrize("moment, state", [
    ("2026-11-25T12:30:00+08:00", "现在开放，到 13:30"), ("2026-11-25T13:45:00+08:00", "现在不开放，今天 16:00 开"),
    ("2026-11-28T20:00:00+08:00", "现在不开放，周一 12:00 开"), ("2026-12-13T20:00:00+08:00", "现在不开放，周二 12:00 开"),
    ("2027-01-23T10:00:00+08:00", "现在不开放"),
])
def test_a_campus_says_whether_it_is_open(site, page, moment, state):
    at(page, moment)
    page.goto((site / "campuses/hedong/index.html").as_uri())
    shown = page.locator(".open-state").first
    assert shown.inner_text() == state
    assert shown.is_visible()


def test_a_room_follows_its_campus_and_its_own_word(site, page):
    at(page, "2026-12-12T10:00:00+08:00")
    page.goto((site / "en/spaces/fab-studio.html").as_uri())
    assert page.locator(".open-state").first.inner_text() == "Open now, until 16:00"
    # The campus has special hours that day, the corner says nothing of its own.
    page.goto((site / "en/spaces/electronics-corner.html").as_uri())
    assert not page.locator(".open-state").first.is_visible()
    assert "to be announced" in " ".join(page.locator(".record").all_text_contents())


def test_an_old_copy_says_nothing(site, page):
    at(page, "2027-03-03T12:30:00+08:00")
    page.goto((site / "campuses/hedong/index.html").as_uri())
    assert not page.locator(".open-state").first.is_visible()


def test_without_scripts_there_is_the_table(site, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "campuses/hexi/index.html").as_uri())
    assert not page.locator(".open-state").first.is_visible()
    assert re.search(r"12:10–13:20", page.locator(".record").first.inner_text())
    page.goto((site / "calendar/2026-12.html").as_uri())
    assert page.get_by_role("link", name="午间修理摊").count() == 1
    context.close()
