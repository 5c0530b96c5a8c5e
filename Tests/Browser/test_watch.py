"""A shared folder that nobody watches but Lathe: two who save at once, a file that is half there, a share that goes away, signals."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import threading
import time

import pytest
from axe_playwright_python.sync_playwright import Axe

RESULTS = {"zh": "检查结果.html", "en": "check-results.html"}


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def share(tmp_path):
    folder = tmp_path / "share"
    put(folder / "portal.yml", "title: Portal\nlanguages: [en]\n")
    put(folder / "index.md", "# Home\n\nWelcome.\n")
    for name in ["lamp", "kite"]:
        put(folder / f"tutorials/{name}.md", f"---\ntitle: The {name}\n---\n\n## Step 1: Fold\n\nPaper.\n")
    return folder


class Watching:
    """The real program over a folder; its lines as they come."""

    def __init__(self, lathe, share, *options, language="en"):
        self.site = share.parent / "site"
        self.results = share / RESULTS["en"]
        self.process = subprocess.Popen(
            [lathe, "watch", "--content", str(share), "--output", str(self.site), "--rest", "1", "--poll", "1", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=share.parent, env={**os.environ, "LATHE_LANG": language})
        self.lines = []
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))

    def wait(self, is_so, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if is_so():
                return
            time.sleep(0.05)
        pytest.fail("\n".join(self.lines))

    def builds(self):
        return [line for line in self.lines if " took " in line]

    def wait_for_builds(self, count):
        self.wait(lambda: len(self.builds()) >= count)

    def page(self, name):
        path = self.site / name
        return path.read_text("utf-8") if path.exists() else ""

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        assert self.process.wait(timeout=60) == 0
        assert self.process.stdout.read() == ""


@pytest.fixture
def watching(lathe, share):
    started = []

    def start(*options, **more):
        started.append(Watching(lathe, share, *options, **more))
        started[-1].wait_for_builds(1)
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()


def test_two_save_at_once(share, watching):
    program = watching()
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d Start: \d+ pages, files \d+ new, 0 changed, 0 removed; 0 errors, 0 warnings; took ", program.lines[0])

    def save(name, count):
        for number in range(count):
            put(share / f"tutorials/{name}.md", f"---\ntitle: The {name}\n---\n\n## Step 1: Fold\n\nTake {number}.\n")
            time.sleep(0.05)

    writers = [threading.Thread(target=save, args=(name, 30)) for name in ("lamp", "kite")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    program.wait(lambda: all("Take 29." in program.page(f"tutorials/{name}.html") for name in ("lamp", "kite")))
    program.wait_for_builds(2)
    assert len(program.builds()) == 2, "one build for all that was saved"
    assert "tutorials/kite.md and 1 more" in program.lines[-1]
    # A sync client's copy of what both saved is told of, and is no page.
    shutil.copy(share / "tutorials/lamp.md", share / "tutorials/lamp (conflicted copy 2026-11-27).md")
    for litter in ["~$lamp.docx", ".~lock.lamp.odt#", "Thumbs.db", "desktop.ini", "x.tmp", "x.part", ".lamp.md.swp", ".sync/ID"]:
        put(share / "tutorials" / litter, "x")
    program.wait_for_builds(3)
    assert "0 errors, 1 warning;" in program.lines[-1]
    assert "a copy, not published" in program.results.read_text("utf-8")
    assert [p.name for p in (program.site / "tutorials").glob("*copy*")] == []
    time.sleep(3)
    assert len(program.builds()) == 3, program.lines
    program.end()


def test_half_a_file_is_not_read(share, watching):
    program = watching()
    text = "---\ntitle: The lamp\n---\n\n## Step 1: Fold\n\n" + "Whole. " * 2000 + "\n\nThe end.\n"
    seen = set()
    with open(share / "tutorials/lamp.md", "w", encoding="utf-8") as file:
        for start in range(0, len(text), 1500):
            file.write(text[start:start + 1500])
            file.flush()
            time.sleep(0.3)
            page = program.page("tutorials/lamp.html")
            seen.add((page.count("Whole."), "The end." in page))
    assert seen == {(0, False)}, "not while it grows"
    program.wait_for_builds(2)
    assert "The end." in program.page("tutorials/lamp.html")
    assert len(program.builds()) == 2
    program.end(signal.SIGINT)


def test_a_share_goes_away_and_comes_back(share, watching):
    program = watching()
    files = sorted(str(p) for p in program.site.rglob("*"))
    away = share.with_name("away")
    share.rename(away)
    program.wait(lambda: any("can't be seen" in line for line in program.lines))
    share.mkdir()
    time.sleep(3)
    program.process.send_signal(signal.SIGHUP)
    time.sleep(1)
    assert len(program.builds()) == 1 and len(program.lines) == 2, program.lines
    assert sorted(str(p) for p in program.site.rglob("*")) == files and list(share.iterdir()) == []
    share.rmdir()
    away.rename(share)
    program.wait(lambda: any("is back" in line for line in program.lines))
    put(share / "tutorials/lamp.md", "---\ntitle: The lamp\n---\n\n## Step 1: Fold\n\nWe are back.\n")
    program.wait(lambda: "We are back." in program.page("tutorials/lamp.html"))
    program.end()


def test_a_signal_builds_at_once_and_mistakes_end_nothing(share, watching):
    program = watching()
    program.process.send_signal(signal.SIGHUP)
    program.wait_for_builds(2)
    assert "Asked by a signal: " in program.lines[-1]
    put(share / "tutorials/lamp.md", "---\ntitle: [\n---\n")
    program.wait_for_builds(3)
    assert "1 error," in program.lines[-1] and "Paper." in program.page("tutorials/lamp.html")
    put(share / "portal.yml", "title: [\n")
    program.wait_for_builds(4)
    assert "nothing published, the site stays: portal.yml:" in program.lines[-1]
    assert "Nothing was published this time" in program.results.read_text("utf-8")
    assert all(line.count("\n") == 0 and re.match(r"\d{4}-", line) for line in program.lines) and len(program.lines) == 4
    program.end()


def test_a_share_that_is_not_there_yet_is_waited_for(lathe, share):
    away = share.with_name("away")
    share.rename(away)
    program = Watching(lathe, share)
    program.wait(lambda: len(program.lines) == 1)
    assert "can't be seen (No such file or directory)" in program.lines[0] and not program.site.exists()
    away.rename(share)
    program.wait_for_builds(1)
    assert "Paper." in program.page("tutorials/lamp.html")
    program.end()


def once(lathe, share, *options, language="en"):
    return subprocess.run(
        [lathe, "watch", "--content", str(share), "--output", str(share.parent / "site"), "--once", "--now", "2026-11-27", "--rest", "0.5", *options],
        capture_output=True, text=True, cwd=share.parent, env={**os.environ, "LATHE_LANG": language}, timeout=120)


def test_once(lathe, share, tmp_path):
    put(share / "tutorials/lamp.md", "---\ntitle: [\n---\n")
    result = once(lathe, share)
    assert result.returncode == 0 and result.stdout == "" and len(result.stderr.splitlines()) == 1, result.stderr
    results = share / "check-results.html"
    assert "tutorials/lamp.md" in results.read_text("utf-8")
    # Neither is it content, nor a reason to make it anew.
    number = results.stat().st_ino
    assert once(lathe, share).returncode == 0 and results.stat().st_ino == number
    assert not any("check-results" in p.read_text("utf-8", errors="ignore") for p in (tmp_path / "site").rglob("*") if p.is_file())
    put(share / "portal.yml", "title: [\n")
    result = once(lathe, share)
    assert result.returncode == 1 and "Nothing was published" in results.read_text("utf-8") and not (share / "检查结果.html").exists()
    put(share / "portal.yml", "title: Portal\nlanguages: [en]\n")
    results.write_text("mine")
    result = once(lathe, share)
    assert result.returncode == 0 and "somebody else's file" in result.stderr and results.read_text() == "mine"
    result = once(lathe, share, "--results", str(tmp_path / "elsewhere.html"))
    assert "somebody else's" not in result.stderr and "tutorials/lamp.md" in (tmp_path / "elsewhere.html").read_text("utf-8")
    results.unlink()
    assert once(lathe, share, "--no-results").returncode == 0 and not results.exists()
    shutil.rmtree(share)
    result = once(lathe, share)
    assert result.returncode == 1 and "can't be seen" in result.stderr and "Paper." not in result.stderr


@pytest.mark.parametrize("options", [
    ["--results", "site/x.html"], ["--results", "share/x.html"], ["--results", "x.html", "--no-results"], ["--rest", "0"], ["--poll", "-1"],
    ["--now", "x"], ["--jobs", "0"],
])
def test_what_cannot_be_meant_is_refused(lathe, share, options):
    assert once(lathe, share, *options).returncode == 64 and not (share.parent / "site").exists()


# MARK: The page


CHINESE = {
    "portal.yml": "title: 创客空间\nlanguages: [zh-Hans]\ntitel: 多写的\n",
    "people/wang.md": "---\ntitle: 王老师\nrole: staff\n---\n",
    "tutorials/lamp.md": "---\ntitle: 台灯\nauthors: [wang]\nlevl: 2\n---\n\n## 步骤 1：折\n\n见 [风筝](kites.md)。\n\n##糊纸\n",
    "tutorials/lamp - 副本.md": "---\ntitle: 台灯\n---\n\n旧的。\n",
    "tutorials/kite.md": "---\ntitle: 风筝\nauthors: [李老师]\nminutes: 很久\n---\n\n## 步骤 1：糊\n\n" + "[x](gone.md)、" * 30 + "\n",
    "guides/start.md": "---\ntitle: [入门\n---\n\n坏了。\n",
    "guides/" + "很长的名字" * 12 + ".md": "---\nsumary: " + "很长的一句话，没有空格也没有尽头" * 30 + "\n---\n\n" + "x" * 400 + "\n",
    "guides/later.md": "---\ntitle: 以后\ndate: 2026-12-24\nauthors: [王老师]\n---\n\n还没到。\n",
    "guides/draft.md": "---\ntitle: 草稿\nstatus: draft\n---\n\n没写完。\n",
}


@pytest.fixture(scope="module")
def pages(lathe, tmp_path_factory):
    """The page of a portal with mistakes, of one without, and of one that can't be published."""
    pages = {}
    for name in ["wrong", "well", "stopped"]:
        share = tmp_path_factory.mktemp(name) / "share"
        for path, text in CHINESE.items() if name == "wrong" else [("index.md", "# 首页\n\n欢迎。\n")]:
            put(share / path, text)
        if name == "stopped":
            put(share / "portal.yml", "title: [\n")
        once(lathe, share, language="zh")
        pages[name] = share / RESULTS["zh"]
        assert pages[name].exists()
    return pages


@pytest.mark.parametrize("name", ["wrong", "well", "stopped"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_is_whole_by_itself(browser, pages, name, scheme, width):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(pages[name].as_uri())
    assert len(asked) == 1 and complaints == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    # The style is let in.
    assert page.evaluate("getComputedStyle(document.querySelector('header')).borderTopWidth") != "0px"
    if "SCREENSHOTS" in os.environ:
        page.screenshot(path=pathlib.Path(os.environ["SCREENSHOTS"]) / f"{name}-{scheme}-{width}.png", full_page=True)
    context.close()


def test_the_page_has_no_faults_of_access(browser, pages):
    """The page itself lets no script in; the same without its policy is looked at."""
    for name, path in pages.items():
        for scheme in ["light", "dark"]:
            context = browser.new_context(viewport={"width": 390, "height": 900}, color_scheme=scheme, bypass_csp=True)
            page = context.new_page()
            page.goto(path.as_uri())
            for summary in page.locator("summary").all():
                summary.click()
            found = Axe().run(page).response["violations"]
            assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found] == [], (name, scheme)
            context.close()


# MARK: Units


ROOT = pathlib.Path(__file__).resolve().parents[2]


def commands(text):
    return re.findall(r"^(?:ExecStart=/usr/bin/)?(lathe watch .*)$", text, re.M)


@pytest.mark.parametrize("source", [
    "Packaging/lathe.service", "Packaging/lathe-watch.service", "content/manual/publish-the-portal.md",
    "content/manual/publish-the-portal.en.md",
])
def test_the_commands_of_units_and_the_manual_run(lathe, share, tmp_path, source):
    found = commands((ROOT / source).read_text("utf-8"))
    assert found
    for number, command in enumerate(found):
        places = {"/srv/maker/content": share, "/var/www/maker": tmp_path / f"www{number}", "/var/lib/lathe": tmp_path / f"state{number}"}
        for name, place in places.items():
            assert name in command
            command = command.replace(name, str(place))
        words = [lathe, *command.split()[1:]] + ([] if "--once" in command else ["--once"])
        result = subprocess.run(words, capture_output=True, text=True, cwd=tmp_path, timeout=120)
        assert result.returncode == 0 and (tmp_path / f"www{number}/index.html").exists(), result.stderr


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_understands_the_units(lathe, tmp_path):
    units = sorted(p for p in (ROOT / "Packaging").iterdir() if p.suffix in (".service", ".timer"))
    assert len(units) == 4
    for unit in units:
        text = unit.read_text("utf-8").replace("/usr/bin/lathe", lathe)
        (tmp_path / unit.name).write_text(text, "utf-8")
    names = [str(tmp_path / unit.name).replace("@.", "@x.") for unit in units]
    result = subprocess.run(["systemd-analyze", "verify", "--man=no", *names], capture_output=True, text=True, timeout=60)
    told = [line for line in result.stderr.splitlines() if "lathe" in line]
    assert told == [], result.stderr


def test_the_package_brings_every_unit():
    units = re.search(r'^units="([^"]*)"', (ROOT / "Packaging/package.sh").read_text("utf-8"), re.M).group(1).split()
    assert sorted(units) == sorted(p.name for p in (ROOT / "Packaging").iterdir() if p.suffix in (".service", ".timer"))
