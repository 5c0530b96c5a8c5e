"""Commands that ask, answered at a terminal as a person would."""

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
        [("哪一种", "教程"), ("标题", "纸台灯"), ("介绍", "一盏灯")] if language == "zh"
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
