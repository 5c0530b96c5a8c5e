"""Commands that ask, answered at a terminal as a person would, and what commands say of themselves."""

import json
import os
import pty
import select
import subprocess
import time

import pytest


def converse(command, folder, answers, language="zh"):
    """Runs a command at a terminal of its own and answers each question in turn; returns what was on the screen, and the exit code."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        command, cwd=folder, stdin=slave, stdout=slave, stderr=slave, close_fds=True, env={**os.environ, "LATHE_LANG": language})
    os.close(slave)
    screen = ""
    waiting = list(answers)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        ready, _, _ = select.select([master], [], [], 0.2)
        if ready:
            try:
                screen += os.read(master, 4096).decode(errors="replace")
            except OSError:
                break
        elif process.poll() is not None:
            break
        elif waiting and waiting[0][0] in screen:
            os.write(master, (waiting.pop(0)[1] + "\n").encode())
    os.close(master)
    assert not waiting, screen
    return screen, process.wait(timeout=10)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_portal_begins_with_a_few_answers(lathe, tmp_path, language):
    questions = {
        "zh": [("什么语言", "3"), ("学校叫什么", "云溪中学"), ("哪些校区", "河东、河西"), ("有什么", "1、2")],
        "en": [("Which language", "2"), ("school called", "Yunxi School"), ("Which campuses", ""), ("do you have", "4")],
    }[language]
    screen, code = converse([lathe, "init", "maker"], tmp_path, questions, language)
    assert code == 0, screen
    portal = tmp_path / "maker"
    result = subprocess.run([lathe, "check", "--strict"], cwd=portal, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(list((portal / "content/campuses").iterdir())) == (2 if language == "zh" else 1)
    screen, code = converse(
        [lathe, "new"], portal,
        [("哪一种", "1"), ("标题", "纸台灯"), ("介绍", "一盏灯")] if language == "zh"
        else [("Which one", "space"), ("Title", "Wood shop"), ("campus", "main-building"), ("sums it up", "")], language)
    assert code == 0, screen
    made = portal / ("content/tutorials/zhi-tai-deng.md" if language == "zh" else "content/spaces/wood-shop.md")
    assert ("summary: 一盏灯" if language == "zh" else "campus: main-building") in made.read_text()
    result = subprocess.run([lathe, "build", "--strict"], cwd=portal, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_nothing_is_asked_where_nobody_can_answer(lathe, tmp_path):
    for command in (["init", "maker"], ["new", "tutorial"]):
        result = subprocess.run([lathe, *command], cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
        assert result.returncode == 64
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_can_not_be_used_is_asked_for_again(lathe, tmp_path, language):
    answers = {
        "zh": [("什么语言", "法文"), ("没有「法文」", "9"), ("没有「9」", "1"), ("学校叫什么", ""), ("不能空着", "云溪"), ("哪些校区", "甲" * 101),
               ("最长 100", "河东"), ("有什么", "99、激光、茶壶"), ("没有「99」「茶壶」", "激光、1")],
        "en": [("Which language", "French"), ("no “French”", "9"), ("no “9”", "2"), ("school called", ""), ("can't be left out", "Yunxi"),
               ("Which campuses", "a" * 101), ("100 letters at most", "North"), ("do you have", "99, laser, teapot"),
               ("no “99”, “teapot”", "laser, 1")],
    }[language]
    screen, code = converse([lathe, "init", "maker"], tmp_path, answers, language)
    assert code == 0, screen
    portal = tmp_path / "maker"
    assert sorted(file.stem for file in (portal / "content/equipment").iterdir()) == ["3d-printer", "laser-cutter"]
    assert ("languages: [zh-Hans]" if language == "zh" else "languages: [en]") in (portal / "content/portal.yml").read_text()
    answers = {
        "zh": [("哪一种", "教成"), ("没有「教成」", "99"), ("没有「99」", "event"), ("标题", "Open"), ("开始", "明天"), ("不能是「明天」", "2026-12-01 25:00"),
               ("没有 25:00", "2026-12-01 16:00"), ("介绍", "")],
        "en": [("Which one", "tutoral"), ("did you mean tutorial", "event"), ("Title", "Open"), ("Start", "soon"),
               ("cannot be “soon”", "2026-12-01 25:00"), ("no 25:00", "2026-12-01 16:00"), ("sums it up", "")],
    }[language]
    screen, code = converse([lathe, "new"], portal, answers, language)
    assert code == 0, screen
    assert "start: \"2026-12-01 16:00\"" in (portal / "content/events/open.md").read_text()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_file_of_a_new_portal_is_in_its_language(lathe, tmp_path, language):
    things = ["3d-printer", "laser-cutter", "vinyl-cutter", "sewing-machine", "soldering-station", "microbit-kit", "hand-tools"]
    command = [lathe, "init", "maker", "--school", "Yunxi", "--campus", "North", *(word for thing in things for word in ("--has", thing))]
    assert subprocess.run(command, cwd=tmp_path, env={**os.environ, "LATHE_LANG": language}, timeout=60).returncode == 0
    kinds = ["tutorial", "project", "guide", "question", "path", "resource", "equipment", "material", "training", "service", "event",
             "space", "campus", "person", "partner", "page"]
    for kind in kinds:
        command = [lathe, "new", kind, f"My {kind}"]
        assert subprocess.run(command, cwd=tmp_path / "maker", env={**os.environ, "LATHE_LANG": language}, timeout=60).returncode == 0
    for file in (tmp_path / "maker/content").rglob("*.*"):
        if file.suffix in (".md", ".yml"):
            isChinese = any("\u4e00" <= letter <= "\u9fff" for letter in file.read_text())
            assert isChinese == (language == "zh"), file


@pytest.mark.parametrize("words, meant", [
    ("biuld", "build"), ("chekc", "check"), ("hlep", "help"), ("help sevre", "serve"), ("privacy ad", "add"), ("build --ouput x", "--output"),
    ("build --contnt lessons", "--content"), ("check --dry-rn", "--dry-run"), ("labels --fromat x", "--format"), ("--verson", "--version"),
    ("new tutoral X", "tutorial")])
def test_a_misspelt_word_of_a_command_is_told_with_what_was_meant(lathe, tmp_path, words, meant):
    for language, question in (("zh", "是不是 "), ("en", "id you mean ")):
        result = subprocess.run(
            [lathe, *words.split()], cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "LATHE_LANG": language}, timeout=60)
        assert result.returncode == 64
        assert question + meant in result.stderr.replace("'", ""), result.stderr


@pytest.mark.parametrize("words", ["xyzzy", "build now", "build --jobs 900", "check --dry-run", "help build", "new"])
def test_words_that_are_near_nothing_have_no_such_question(lathe, tmp_path, words):
    result = subprocess.run(
        [lathe, *words.split()], cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"}, timeout=60)
    assert "id you mean" not in result.stderr + result.stdout


@pytest.mark.parametrize("settings, locale, head", [
    ("languages: [zh-Hans]\n", "C", "简介"), ("languages: [en]\n", "C", "OVERVIEW"), (None, "C", "OVERVIEW"), ("", "C", "简介"),
    ("languages: [en]\n", "zh_CN.UTF-8", "简介"), ("languages: [zh-Hans]\n", "en_US.UTF-8", "OVERVIEW")])
def test_help_is_in_the_readers_language_or_the_portals(lathe, tmp_path, settings, locale, head):
    if settings is not None:
        (tmp_path / "content").mkdir()
        (tmp_path / "content/portal.yml").write_text(settings)
    environment = {key: value for key, value in os.environ.items() if key not in ("LATHE_LANG", "LC_ALL", "LC_MESSAGES")}
    for command in (["help"], ["help", "build"], ["check", "--help"]):
        result = subprocess.run(
            [lathe, *command], cwd=tmp_path, capture_output=True, text=True, env={**environment, "LANG": locale}, timeout=60)
        assert result.stdout.startswith(head), result.stdout[:100]


def told(lathe, folder, language, *words):
    return subprocess.run(
        [lathe, *words], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
        env={**os.environ, "LATHE_LANG": language, "COLUMNS": "80"})


def commands(command, names=()):
    """Every command with its names, that of the program itself left out."""
    yield names, command
    for each in command.get("subcommands") or []:
        if each["commandName"] != "help":
            yield from commands(each, (*names, each["commandName"]))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_examples_of_the_help_can_be_copied_whole(lathe, tmp_path, language):
    described = json.loads(told(lathe, tmp_path, language, "--experimental-dump-help").stdout)
    seen = 0
    for names, command in commands(described["command"]):
        lines = [line for line in (command.get("discussion") or "").split("\n") if line.startswith("  ")]
        shown = told(lathe, tmp_path, language, "help", *names).stdout.split("\n")
        for line in lines:
            assert line in shown, names
        seen += len(lines)
    assert seen > 60


@pytest.mark.parametrize("words", [
    "new tutorial", "new tutorl X", "new tutorial X --name a/b", "new tutorial !", "new --bundel", "init maker", "init", "check --dry-run",
    "privacy add --content nowhere"])
def test_a_command_that_is_refused_points_to_its_own_help(lathe, tmp_path, words):
    (tmp_path / "content").mkdir()
    names = " ".join(word for word in words.split()[:2] if word in ("new", "init", "check", "privacy", "add"))
    for language, usage in (("zh", "用法："), ("en", "Usage: ")):
        result = told(lathe, tmp_path, language, *words.split())
        assert result.returncode == 64
        assert f"{usage}lathe {names} " in result.stderr and f"lathe {names} --help" in result.stderr, result.stderr


@pytest.mark.parametrize("folder, content, enter", [
    (".", "content", None), ("./", "content", None), ("maker", "maker/content", "cd maker"), ("./maker/", "maker/content", "cd maker"),
    ("a/b", "a/b/content", "cd a/b")])
def test_a_new_portal_says_where_it_is(lathe, tmp_path, folder, content, enter):
    result = told(lathe, tmp_path, "en", "init", folder, "--school", "Yunxi")
    assert result.returncode == 0 and f" in {content}. Now:\n" in result.stdout
    assert (tmp_path / content / "portal.yml").exists()
    assert [line.strip() for line in result.stdout.split("\n") if "cd " in line] == ([enter] if enter else [])
    again = told(lathe, tmp_path, "en", "init", folder, "--school", "Yunxi")
    assert again.returncode == 1 and again.stderr.startswith(f"{content}: error: "), again.stderr


def test_schemas_that_are_in_the_way_are_told_where_they_are(lathe, tmp_path):
    assert told(lathe, tmp_path, "en", "init", ".", "--school", "Yunxi").returncode == 0
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/tutorial.json").write_text("{}")
    assert told(lathe, tmp_path, "en", "schema").stderr.startswith("schema/tutorial.json: error: ")
