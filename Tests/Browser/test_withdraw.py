"""Who wants a name gone finds it gone from what Lathe keeps, too."""

import fcntl
import os
import shutil
import subprocess
import time

LAMP = """---
title: 灯
consent: true
team:
  - {name: 欧阳若谷, consent: {name: given}}
  - {name: 林远帆, consent: {name: given}}
---

亮了。
"""


def test_the_editors_versions_of_a_file_go_with_the_name_in_them(lathe, tmp_path):
    content, site = tmp_path / "content", tmp_path / "site"
    (content / "projects").mkdir(parents=True)
    (content / "portal.yml").write_text("title: 测试\n", "utf-8")
    (content / "projects/lamp.md").write_text(LAMP, "utf-8")
    (content / "projects/box.md").write_text(LAMP.replace("灯", "盒"), "utf-8")

    def run(*command):
        return subprocess.run([lathe, *command, "--content", content, "--output", site], capture_output=True, text=True,
                              env={**os.environ, "LATHE_LANG": "zh"}, stdin=subprocess.DEVNULL, timeout=120)

    assert run("build").returncode == 0
    kept = tmp_path / "site.lathe/versions"
    for name in ("lamp", "box"):
        (kept / f"projects/{name}.md.versions").mkdir(parents=True)
        (kept / f"projects/{name}.md.versions/1764000000000").write_text(LAMP, "utf-8")
    result = run("withdraw", "projects/lamp", "欧阳若谷", "--yes")
    # The other page names the same person, with consent of its own.
    assert "projects/lamp.md" in result.stdout, result.stdout + result.stderr
    assert "欧阳若谷" not in (site / "projects/lamp.html").read_text("utf-8")
    assert not (kept / "projects/lamp.md.versions").exists()
    assert (kept / "projects/box.md.versions/1764000000000").exists()


def test_a_build_that_is_writing_just_now_is_waited_for(lathe, tmp_path):
    content, site = tmp_path / "content", tmp_path / "site"
    (content / "projects").mkdir(parents=True)
    (content / "portal.yml").write_text("title: 测试\n", "utf-8")
    (content / "projects/lamp.md").write_text(LAMP, "utf-8")
    (content / "projects/box.md").write_text(LAMP.replace("灯", "盒"), "utf-8")
    command = ["--content", content, "--output", site]
    spoken = {**os.environ, "LATHE_LANG": "zh"}
    assert subprocess.run([lathe, "build", *command], capture_output=True, env=spoken, timeout=120).returncode == 0
    with open(tmp_path / "site.lathe/lock", "r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        withdrawing = subprocess.Popen(
            [lathe, "withdraw", "projects/lamp", "--yes", *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL, text=True, env=spoken)
        time.sleep(2)
        assert withdrawing.poll() is None and "亮了" in (site / "projects/lamp.html").read_text("utf-8")
    told = withdrawing.communicate(timeout=120)[0]
    assert withdrawing.returncode == 0 and "已经从" in told, told
    assert "亮了" not in ((site / "projects/lamp.html").read_text("utf-8") if (site / "projects/lamp.html").exists() else "")


def test_lost_records_are_told_with_the_command_that_helps(lathe, tmp_path):
    content, site = tmp_path / "content", tmp_path / "site"
    (content / "projects").mkdir(parents=True)
    (content / "portal.yml").write_text("title: 测试\n", "utf-8")
    for name in ("lamp", "box", "car", "kite"):
        (content / f"projects/{name}.md").write_text(LAMP.replace("灯", name), "utf-8")

    def run(*command):
        return subprocess.run([lathe, *command, "--content", content, "--output", site], capture_output=True, text=True,
                              env={**os.environ, "LATHE_LANG": "zh"}, stdin=subprocess.DEVNULL, timeout=120)

    assert run("build").returncode == 0
    (site / "mine.txt").write_text("mine", "utf-8")
    shutil.rmtree(tmp_path / "site.lathe")
    result = run("withdraw", "projects/lamp", "--yes")
    assert result.returncode == 1 and "lathe build --take-over" in result.stdout + result.stderr
    result = run("build", "--take-over")
    assert result.returncode == 0, result.stderr
    assert "亮了" not in (site / "projects/lamp.html").read_text("utf-8") and (site / "mine.txt").read_text("utf-8") == "mine"
    # Where no portal stands, nothing of the kind is said.
    shutil.rmtree(site)
    shutil.rmtree(tmp_path / "site.lathe")
    result = run("withdraw", "projects/box", "--yes")
    assert result.returncode == 1 and "--take-over" not in result.stdout + result.stderr
