"""The staff's report: read on a screen and on paper, without scripts, its spreadsheets by another reader of CSV."""

import csv
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module", params=["zh-Hans", "en"])
def report(request, lathe, tmp_path_factory):
    output = tmp_path_factory.mktemp("staff") / "report"
    result = subprocess.run(
        [lathe, "report", str(output), "--content", str(ROOT / "content"), "--now", "2026-11-24", "--from", "2026-09-01",
         "--to", "2026-11-30", "--lang", request.param, "--site", str(output.parent / "site")],
        capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"}, timeout=300)
    assert result.returncode == 0, result.stderr
    return output


def test_pages_need_no_script_and_break_no_policy(report, browser):
    context = browser.new_context(java_script_enabled=True, viewport={"width": 390, "height": 800})
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    pages = sorted(report.glob("*.html"))
    assert len(pages) == 9
    for path in pages:
        page.goto(path.as_uri())
        assert page.locator("h1").count() == 1
        assert page.locator("script, [style]").count() == 0
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path.name
        for link in page.locator("a[href]:not([href^=http]):not([href^='#'])").all():
            assert (report / link.get_attribute("href")).is_file()
    assert complaints == []
    context.close()


def test_bars_are_as_long_as_their_numbers(report, browser):
    page = browser.new_page()
    page.goto((report / "usage.html").as_uri())
    bars = page.locator("#usage-months tbody tr td:nth-child(3)").all()
    values = [(float(cell.inner_text()), float(cell.locator("rect").get_attribute("width"))) for cell in bars]
    longest = max(value for value, _ in values)
    assert len(values) == 3
    for value, width in values:
        assert abs(width - 1000 * value / longest) <= 1
    page.close()


def test_wide_pages_print_sideways(report, browser):
    page = browser.new_page()
    sizes = {}
    for name in ["costs", "stock"]:
        page.goto((report / f"{name}.html").as_uri())
        pdf = page.pdf(prefer_css_page_size=True)
        sizes[name] = {tuple(round(float(side)) for side in box) for box in re.findall(rb"MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)}
    assert sizes == {"costs": {(842, 595)}, "stock": {(595, 842)}}
    page.close()


def test_spreadsheets_agree_with_the_log(report):
    with open(ROOT / "content/usage.csv", encoding="utf-8-sig", newline="") as file:
        log = list(csv.reader(file))[1:]
    with open(report / "usage-campuses.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert all(len(row) == len(rows[0]) for row in rows)
    assert sum(int(row[1]) for row in rows[1:]) == len(log)
    assert sum(float(row[2]) for row in rows[1:]) == sum(float(row[3]) for row in log)
    assert sum(int(row[3]) for row in rows[1:]) == sum(int(row[4]) for row in log)
    assert abs(sum(float(row[4]) for row in rows[1:]) - sum(float(row[5]) for row in log)) < 0.01
    for path in report.glob("*.csv"):
        text = path.read_bytes()
        assert text.startswith(b"\xef\xbb\xbf") and text.endswith(b"\r\n")


def test_nothing_of_it_is_on_the_site(site):
    names = [path.name for path in site.rglob("*")]
    assert "usage.csv" not in names and not any(name.startswith("report") for name in names)
