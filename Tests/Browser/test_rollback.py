"""A technician goes back to how the site was, by the commands of the manual."""

import os
import subprocess

import pytest

DAY = "2026-11-23"


def run(lathe, folder, *arguments, language="zh", answer=""):
    environment = {**os.environ, "LATHE_LANG": language}
    return subprocess.run([lathe, *arguments], cwd=folder, input=answer, capture_output=True, text=True, env=environment, timeout=120)


def build(lathe, folder, *arguments):
    result = run(lathe, folder, "build", "--keep", "5", "--now", DAY, "--allow-removals", *arguments)
    assert result.returncode == 0, result.stderr


def files(folder):
    return {str(p.relative_to(folder / "site")): p.read_bytes() for p in sorted((folder / "site").rglob("*")) if p.is_file()}


@pytest.fixture
def portal(lathe, tmp_path):
    for name in "abc":
        path = tmp_path / f"content/tutorials/{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\ntitle: 教程{name}\n---\n\n## 步骤 1\n\n第一版。\n", "utf-8")
    build(lathe, tmp_path)
    return tmp_path


def test_a_bad_update_is_taken_back_and_that_too(lathe, portal):
    good = files(portal)
    (portal / "content/tutorials/a.md").write_text("---\ntitle: 教程a\n---\n\n## 步骤 1\n\n写坏了。\n", "utf-8")
    (portal / "content/tutorials/d.md").write_text("# 教程d\n\n新的。\n", "utf-8")
    build(lathe, portal)
    bad = files(portal)
    assert bad != good
    listed = run(lathe, portal, "rollback", "--list")
    assert listed.returncode == 0 and listed.stdout.startswith("1  ") and len(listed.stdout.splitlines()) == 1
    result = run(lathe, portal, "rollback")
    assert result.returncode == 0 and "lathe watch" in result.stdout, result.stderr
    assert files(portal) == good
    assert run(lathe, portal, "rollback", "--yes", language="en").returncode == 0
    assert files(portal) == bad
    # The content builds what it says, whatever was put back in between.
    assert run(lathe, portal, "rollback").returncode == 0
    build(lathe, portal)
    assert files(portal) == bad


def test_a_page_that_was_deleted_comes_back_only_if_somebody_says_so(lathe, portal):
    good = files(portal)
    (portal / "content/tutorials/a.md").unlink()
    build(lathe, portal)
    without = files(portal)
    for language in "zh", "en":
        result = run(lathe, portal, "rollback", language=language)
        assert result.returncode == 1 and "tutorials/a.html" in result.stdout and "--yes" in result.stdout
        assert files(portal) == without
    assert run(lathe, portal, "rollback", "--yes").returncode == 0
    assert files(portal) == good


def test_what_was_withdrawn_can_not_come_back(lathe, portal):
    (portal / "content/tutorials/b.md").write_text("# 教程b\n\n第二版。\n", "utf-8")
    build(lathe, portal)
    assert "1  " in run(lathe, portal, "rollback", "--list").stdout
    assert run(lathe, portal, "withdraw", "tutorials/a", "--now", DAY, "--yes").returncode == 0
    gone = files(portal)
    result = run(lathe, portal, "rollback", "--yes")
    assert result.returncode == 1 and "--keep" in result.stderr
    assert files(portal) == gone
    assert not list((portal / "site.lathe").glob("earlier*"))


@pytest.mark.parametrize("arguments", [("rollback",), ("rollback", "--list"), ("rollback", "3", "--output", "nowhere")])
def test_where_nothing_is_kept_nothing_is_made(lathe, tmp_path, arguments):
    result = run(lathe, tmp_path, *arguments)
    assert result.returncode == (0 if "--list" in arguments else 1)
    assert "--keep" in result.stdout + result.stderr
    assert list(tmp_path.iterdir()) == []
