"""What the README and the manual show is followed to the letter, and nothing is wrong with it."""

import json
import os
import re
import shlex
import shutil
import subprocess

import pytest

from conftest import ROOT

PARTS = {"zh": ("## 中文", "## English"), "en": ("## English", "## 许可")}
FOLDERS = [
    "tutorials", "projects", "guides", "questions", "paths", "resources", "equipment", "materials", "trainings", "services", "events",
    "spaces", "campuses", "people", "partners", "pages"]


def part(language):
    text = (ROOT / "README.md").read_text()
    begin, end = PARTS[language]
    return text[text.index(begin):text.index(end, text.index(begin) + 1)]


def run(lathe, folder, language, *command):
    return subprocess.run(
        [lathe, *command], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120,
        env={**os.environ, "LATHE_LANG": language})


def write(folder, path, text):
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


@pytest.fixture(params=PARTS)
def portal(request, tmp_path):
    """The README's first page, with the places and things that its later part ties to it."""
    text = part(request.param)
    page = re.search(r"   ```markdown\n(.*?)   ```", text, re.S)[1]
    lamp = write(tmp_path / "maker", "content/tutorials/paper-lamp.md", "\n".join(line[3:] for line in page.split("\n")))
    step = re.search(r"^1\. (.*)$", text, re.M)[1]
    settings = re.findall(r"`(title: [^`]*|languages: [^`]*)`", step)
    # In Chinese, the second setting is told as a choice.
    write(tmp_path / "maker", "content/portal.yml", "".join(line + "\n" for line in settings[:2 if request.param == "en" else 1]))
    return tmp_path / "maker", text, lamp, request.param


def tie(folder, text, lamp):
    entries = re.findall(r"`(content/[\w/.-]+\.md)`\n\n```yaml\n(.*?)```", text, re.S)
    assert len(entries) >= 4
    for path, entry in entries:
        write(folder, path, entry)
    line, link = re.search(r"`(tools: \[[\w-]+\])`", text)[1], re.search(r"`(\[\[[\w-]+\]\])`", text)[1]
    page = lamp.read_text()
    head, steps = page[:page.index("\n##")], page[page.index("\n##"):]
    lamp.write_text(head.replace("\nlevel:", f"\n{line}\nlevel:", 1) + steps.rstrip() + f"\n\n{link}\n")


def test_the_first_page_speaks_the_readers_language(lathe, portal):
    folder, _, _, language = portal
    assert run(lathe, folder, language, "build").returncode == 0
    tag = {"zh": "zh-Hans", "en": "en"}[language]
    assert f'lang="{tag}"' in (folder / "site/index.html").read_text()[:200]


def test_make_says_where_swift_comes_from(tmp_path):
    for tool in ("make", "sh", "id", "echo"):
        (tmp_path / tool).symlink_to(shutil.which(tool))
    result = subprocess.run(
        ["make", "-C", str(ROOT), "lathe"], capture_output=True, text=True, env={"PATH": str(tmp_path)}, timeout=60)
    assert result.returncode != 0 and "not found" not in result.stdout + result.stderr
    assert "Missing" not in result.stdout
    for words in ("swift.org/install", "make again", "再运行 make", "make package"):
        assert words in result.stdout, result.stdout


def test_the_first_page_and_all_that_is_tied_to_it_have_no_message(lathe, portal):
    folder, text, lamp, language = portal
    result = run(lathe, folder, language, "check", "--strict")
    assert result.returncode == 0 and not result.stderr.strip(), result.stderr
    tie(folder, text, lamp)
    result = run(lathe, folder, language, "check", "--strict")
    assert result.returncode == 0 and not result.stderr.strip(), result.stderr


def test_the_commands_do_what_is_said(lathe, portal):
    folder, text, lamp, language = portal
    tie(folder, text, lamp)
    address = re.search(r"`(url: https://[\w.]+)`", text)[1]
    settings = folder / "content/portal.yml"
    settings.write_text(settings.read_text() + address + "\n")
    commands = [shlex.split(line, comments=True) for block in re.findall(r"```sh\n(.*?)```", text, re.S) for line in block.splitlines()]
    # Nothing was published that could be put back: test_rollback.py does it.
    asking = {"init", "serve", "watch", "withdraw", "privacy", "rollback"}
    tried = [command for command in commands if command and command[0] == "lathe" and command[1] not in asking]
    assert len(tried) >= 8
    for command in tried:
        result = run(lathe, folder, language, *command[1:])
        assert result.returncode == 0, (command, result.stdout, result.stderr)
    assert (folder / "content/codes.yml").exists()
    assert (folder / "content/tutorials/card-lamp.md").exists() and not lamp.exists()


def blocks(page):
    """The code blocks of a page with their languages."""
    return re.findall(r"^```(\w*)[^\n]*\n(.*?)^```", page.read_text(), re.S | re.M)


def test_each_front_matter_of_the_manual_is_that_of_some_type(lathe, tmp_path):
    """Written into the folder of every type; in one of them nothing may be wrong with it."""
    pages = sorted((ROOT / "content/manual").glob("*.md"))
    examples = {}
    for page in pages:
        for number, (kind, text) in enumerate(blocks(page)):
            head = re.match(r"---\n(.*?)\n---", text, re.S)
            # Registers of codes and lists of synonyms are files of their own.
            if kind == "yaml" and not text.startswith(("#", "- [")) and "{thing:" not in text or head:
                examples[f"{page.stem.replace('.', '-')}-{number}"] = head[1] if head else text.strip("\n")
    assert len(examples) > 20
    for name, example in examples.items():
        lines = example if re.search(r"^(title|标题):", example, re.M) else f"title: {name}\n{example}"
        for folder in FOLDERS:
            write(tmp_path, f"content/{folder}/{name}.md", f"---\n{lines}\n---\n\n文。\n")
    found = json.loads(run(lathe, tmp_path, "zh", "check", "--format", "json").stdout)
    wrong = {"unknown-field", "bad-value", "wrong-kind-of-value", "value-read-as-meant", "publication-unclear"}
    told = {d["file"]: d["message"] for d in found if d["name"] in wrong or d["name"].startswith("front-matter")}
    settings = {}
    for name, example in examples.items():
        if all(f"{folder}/{name}.md" in told for folder in FOLDERS):
            write(tmp_path / "s" / name, "content/portal.yml", example + "\n")
            write(tmp_path / "s" / name, "content/a.md", "# 甲\n\n文。\n")
            found = json.loads(run(lathe, tmp_path / "s" / name, "zh", "check", "--format", "json").stdout)
            if any(d["file"] == "portal.yml" and (d["name"] in wrong or d["severity"] == "error") for d in found):
                settings[name] = {folder: told[f"{folder}/{name}.md"] for folder in FOLDERS[:3]}
    assert settings == {}


def test_each_command_of_the_manual_has_the_options_that_it_is_shown_with(lathe, tmp_path):
    helps = {}
    shown = set()
    for page in [ROOT / "README.md", *sorted((ROOT / "content/manual").glob("*.md"))]:
        for command, rest in re.findall(r"\blathe ([a-z]+)((?: [^\n`#|&;）)]*)?)", page.read_text()):
            # Families of commands have their options one word further on.
            named = re.match(r" ([a-z]+)\b", rest)
            member = named[1] if named and command in ("export", "index") else ""
            shown |= {(page.name, f"{command} {member}".strip(), option) for option in re.findall(r"(?<= )--[a-z][a-z-]*", rest)}
    assert len(shown) > 15
    for page, command, option in sorted(shown):
        if command not in helps:
            helps[command] = run(lathe, tmp_path, "en", "help", *command.split()).stdout
        assert option in helps[command], (page, command, option)
