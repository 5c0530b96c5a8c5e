"""Input made to stop a build: each gets a diagnostic at its place, in bounded memory, and its neighbour is published."""

import json
import os
import subprocess
import tempfile

import pytest

MEBIBYTE = 1 << 20

# Name of the attack → the file's text, and the diagnostic that answers it (None where it is simply read).
TEXTS = {
    "a table of 2,000 columns and rows": ("|a" * 2000 + "|\n" + "|-" * 2000 + "|\n" + "|\n" * 2000, "too-large"),
    "open images": ("![[]()" * 100_000, "too-large"),
    "lines that end like a table's": ("a\n|-|\n" * 100_000, "too-large"),
    "open CDATA": ("<![CDATA[" * 50_000, "too-large"),
    "references to one long definition": ("[a]: /" + "x" * 50_000 + "\n\n" + "[a] " * 20_000, "too-large"),
    "50,000 levels of lists": ("- " * 50_000 + "a", "too-large"),
    "50,000 levels of quotes": ("> " * 50_000 + "a", "too-large"),
    "50,000 levels of HTML": ("<div>" * 50_000 + "a", None),
    "50,000 levels of HTML in lines": ("<div>\n\n" * 50_000, None),
    "50,000 levels of emphasis": ("*a **a " * 50_000, None),
    "50,000 brackets": ("[" * 50_000, None),
    "an alias bomb": ("---\na: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{b}: &{b} [" + ",".join([f"*{a}"] * 9) + "]\n" for a, b in zip("abcdefghi", "bcdefghij")) + "tags: *j\n---\n", "front-matter-too-deep"),
    "50,000 levels of YAML": ("---\ntags: " + "[" * 50_000 + "\n---\n", "front-matter-too-deep"),
    "10,000 levels of a formula": ("$$\n" + "{" * 10_000 + "x" + "}" * 10_000 + "\n$$", "formula-as-tex"),
    "9,000 fractions in each other": ("```math\n" + "\\frac{" * 9_000 + "1" + "}{2}" * 9_000 + "\n```", "formula-as-tex"),
    "a formula of 1 MB": ("$$\n" + "x+" * (MEBIBYTE // 2) + "1\n$$", "formula-as-tex"),
    "7 MB of formulas": (("$$\n" + "&" * 19_000 + "\n$$\n\n") * 368, "too-large"),
    "one line of 7 MB": ("a" * 7 * MEBIBYTE, None),
}


def build(lathe, content, output):
    """What the build said, and its peak memory in MiB."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [lathe, "build", "--content", str(content), "--output", str(output), "--now", "2026-11-23", "--format", "json"],
            stdout=said, stderr=subprocess.DEVNULL, env={**os.environ, "LATHE_LANG": "en"})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return process.returncode, json.load(said), usage.ru_maxrss / 1024


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "neighbour.md").write_text("# Neighbour\n\nStill here.\n", "utf-8")
    return folder


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", TEXTS)
def test_a_bomb_harms_nobody_else(lathe, content, tmp_path, name):
    text, expected = TEXTS[name]
    (content / "bomb.md").write_text(text, "utf-8")
    code, said, memory = build(lathe, content, tmp_path / "site")
    assert code in (0, 1)
    assert (tmp_path / "site/neighbour.html").exists()
    assert (tmp_path / "site/bomb.html").exists() or code == 1
    lines = {diagnostic["name"]: diagnostic["line"] for diagnostic in said if diagnostic["file"].endswith("bomb.md")}
    if expected:
        assert lines[expected] > 0
    assert memory < 300, f"{memory:.0f} MiB"


@pytest.mark.timeout(60)
def test_what_is_no_text_is_passed_over_or_explained(lathe, content, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("# Secret\n", "utf-8")
    (content / "out").symlink_to(outside)
    (content / "secret.md").symlink_to(outside / "secret.md")
    (content / "circle").symlink_to(content)
    (content / "self.md").symlink_to("self.md")
    os.mkfifo(content / "pipe.md")
    long_name = "长" * 84  # 252 bytes: the longest that fits beside its ending
    (content / f"{long_name}.md").write_text("# Long\n", "utf-8")
    with open(content / "huge.md", "wb") as huge:
        huge.truncate(100 * MEBIBYTE)
    code, said, memory = build(lathe, content, tmp_path / "site")
    assert (tmp_path / "site/neighbour.html").exists()
    assert not any("Secret" in page.read_text("utf-8") for page in (tmp_path / "site").rglob("*.html"))
    told = {diagnostic["file"].removeprefix("content/"): diagnostic["name"] for diagnostic in said}
    for name in ("out", "secret.md", "circle", "self.md", "pipe.md", "huge.md"):
        assert any(file.endswith(name) for file in told), name
    assert code == 1
    assert memory < 300, f"{memory:.0f} MiB"


@pytest.mark.timeout(60)
def test_a_name_of_300_bytes_in_a_slug_or_an_alias_is_explained(lathe, content, tmp_path):
    (content / "a.md").write_text(f"---\nslug: {'s' * 300}\n---\n# A\n", "utf-8")
    (content / "b.md").write_text(f"---\naliases: [{'t' * 300}.html]\n---\n# B\n", "utf-8")
    code, said, _ = build(lathe, content, tmp_path / "site")
    assert (tmp_path / "site/neighbour.html").exists()
    assert {("a.md", 2), ("b.md", 2)} <= {(diagnostic["file"].split("/")[-1], diagnostic["line"]) for diagnostic in said}
