"""Pages on paper: what is done at the bench, on few sheets, and nothing that only a screen can do."""

import re
import shutil
import statistics
import subprocess

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


def test_a_machine_is_a_card_and_a_project_a_panel(site, browser):
    def counts(pattern):
        found = {}
        for file in sorted(site.glob(pattern)):
            if file.parent.name not in ("equipment", "projects"):
                page = on_paper(browser, file.as_uri())
                found[file.parent.name] = sheets(page)
                page.close()
        return found

    machines, projects = counts("equipment/*/index.html"), counts("projects/*/index.html")
    assert len(machines) > 8 and max(machines.values()) <= 2, machines
    assert len(projects) > 3 and statistics.median(projects.values()) <= 2 and max(projects.values()) <= 3, projects
    page = on_paper(browser, (site / "projects/smart-flower-pot/index.html").as_uri())
    widths = {round(float(box[0])) for box in re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", page.pdf(prefer_css_page_size=True))}
    assert widths == {842}, "A3 is 842 points wide"
    page.close()


def test_a_path_is_a_workbook(site, browser):
    """Its stations on few sheets, each with lines to write on, and nothing of where and when."""
    page = on_paper(browser, (site / "paths/electronics-from-zero.html").as_uri())
    notes = page.locator(".station .station-notes")
    assert notes.count() == page.locator(".station").count() == 7
    assert all(note.is_visible() and note.bounding_box()["height"] > 80 for note in notes.all())
    assert not page.locator("#access").is_visible() and not page.locator("#my-campus").is_visible()
    assert sheets(page) <= 3
    page.emulate_media(media="screen")
    assert not notes.first.is_visible()
    page.close()


@pytest.mark.parametrize("path", [
    "tutorials/led-lamp/index.html", "equipment/laser-cutter/index.html", "projects/smart-flower-pot/index.html",
    "paths/electronics-from-zero.html", "en/tutorials/first-3d-print/index.html",
])
def test_paper_says_where_the_page_is(site, browser, path, tmp_path):
    page = browser.new_page(viewport={"width": 1000, "height": 1400})
    page.goto((site / path).as_uri())
    assert not page.locator(".on-paper").is_visible()
    page.emulate_media(media="print")
    address = page.locator("link[rel=canonical]").get_attribute("href")
    assert page.locator(".on-paper p").inner_text() == address
    page.locator(".on-paper svg").screenshot(path=tmp_path / "code.png", scale="css")
    read = subprocess.run([shutil.which("zbarimg"), "-q", "--raw", str(tmp_path / "code.png")], capture_output=True, text=True)
    assert read.stdout.strip() == address
    page.close()


def test_pupils_get_a_sheet_without_the_notes_for_teachers(site, browser):
    page = browser.new_page()
    # What the dialog of a browser does, without the dialog.
    page.add_init_script("window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = document.documentElement.dataset.paper; }")
    page.goto((site / "tutorials/led-lamp/index.html").as_uri())
    notes = page.locator("#teacher-notes")
    for button, isShown in ((notes.locator("[data-print]"), False), (page.locator(".entry-tools [data-print='']"), True)):
        button.click()
        page.emulate_media(media="print")
        assert notes.is_visible() == isShown
        page.emulate_media(media="screen")
        page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#rubric").is_visible()
    # Whoever prints by the browser's own menu gets all of it, without the button.
    page.emulate_media(media="print")
    assert notes.is_visible() and not notes.locator("[data-print]").is_visible()
    page.close()


@pytest.mark.parametrize("folder, notes", [("tutorials", "teacher_notes: 先试一遍。\n"), ("tutorials", ""), ("guides", ""), ("projects", "")])
def test_boxes_for_teachers_stand_on_the_teachers_sheet_alone(build, browser, tmp_path, folder, notes):
    (tmp_path / "content" / folder).mkdir(parents=True)
    (tmp_path / "content" / folder / "b.md").write_text("# 没有\n\n> [!NOTE]\n> 慢慢来。\n", "utf-8")
    (tmp_path / "content" / folder / "a.md").write_text(
        f"---\ntitle: 灯\n{notes}---\n\n## 1. 剪\n\n> [!老师]\n> 分两组。\n\n> [!INSTRUCTOR]- 答案\n> 三个。\n\n> [!NOTE]\n> 慢慢来。\n", "utf-8")
    assert build(tmp_path / "content", tmp_path / "site").returncode == 0
    page = browser.new_page()
    page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    page.goto((tmp_path / "site" / folder / "b.html").as_uri())
    assert page.locator("[data-print]:visible").count() == 1
    page.goto((tmp_path / "site" / folder / "a.html").as_uri())
    for button, shown in ((".entry-tools [data-print=pupil]", ["慢慢来。"]), ("[data-print='']", ["分两组。", "三个。", "慢慢来。"])):
        page.locator(button).click()
        page.emulate_media(media="print")
        assert [box.inner_text() for box in page.locator(".prose .alert > p:last-child").all() if box.is_visible()] == shown
        page.emulate_media(media="screen")
        page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.close()


def test_wide_tables_fit_on_paper(build, site, browser, tmp_path):
    names = ["木板", "厚度", "锯条", "速度", "进给", "老师在旁", "时间", "几年级", "备注"]
    rows = [names, ["---"] * 9, ["桐木", "3 毫米", "细", "1", "慢", "要", "5 分钟", "三年级以上", "最好锯，先用它练手，锯歪了也不可惜"]]
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    for folder in ("equipment", "tutorials", "guides"):
        (tmp_path / "content" / folder).mkdir(parents=True)
        (tmp_path / "content" / folder / "saw.md").write_text(f"# 曲线锯\n\n## 1. 选\n\n{table}\n", "utf-8")
    assert build(tmp_path / "content", tmp_path / "site").returncode == 0
    pages = [tmp_path / "site" / folder / "saw.html" for folder in ("equipment", "tutorials", "guides")]
    pages += [site / path for path in ("equipment/laser-cutter/index.html", "projects/smart-flower-pot/index.html", "guides/choose-a-material.html")]
    # As wide as what is printed of a sheet of A4.
    page = browser.new_page(viewport={"width": 688, "height": 1000})
    page.emulate_media(media="print")
    for path in pages:
        page.goto(path.as_uri())
        cut = "all => all.filter(e => e.offsetParent && e.firstElementChild.getBoundingClientRect().right > e.getBoundingClientRect().right + 1).length"
        assert page.locator(".table-scroll").count() > 0
        assert page.locator(".table-scroll, .record-scroll").evaluate_all(cut) == 0, path
    page.close()


@pytest.mark.parametrize("path", ["equipment/index.html", "projects/index.html", "calendar/2026-12.html", "en/calendar/2026-12.html"])
def test_what_fits_on_a_sheet_takes_one(site, browser, path):
    """A grid with gaps between its rows would begin on the second, and a foot alone would stand there."""
    page = on_paper(browser, (site / path).as_uri())
    assert sheets(page) == 1
    page.close()


@pytest.mark.parametrize("path", ["campuses/hedong/index.html", "spaces/fab-studio.html", "people/lin-hao.html"])
def test_times_run_across_the_sheet(site, browser, path):
    """So that they fit, with all that changes them, below what stands before."""
    page = on_paper(browser, (site / path).as_uri())
    panel, row = page.locator(".panel:has(> .fold)").bounding_box(), page.locator(".panels").first.bounding_box()
    assert abs(panel["width"] - row["width"]) < 2
    page.close()


def test_the_doors_of_the_home_page_are_read_without_their_grounds(site, browser):
    page = on_paper(browser, (site / "index.html").as_uri())
    looks = page.locator(".hero-door").evaluate_all("all => all.map(e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor])")
    assert len(looks) == 3 and all(look == ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"] for look in looks)
    page.close()
