"""Every word of help, errors and summaries is in the language that LATHE_LANG asks for."""

import json
import os
import re
import subprocess

import pytest

HELP = [
    ["help"], ["help", "init"], ["help", "new"], ["help", "build"], ["help", "check"], ["help", "serve"], ["help", "watch"], ["help", "report"], ["help", "labels"],
    ["help", "withdraw"],
    ["help", "rollback"], ["help", "rename"],
    ["help", "privacy"],
    ["help", "privacy", "add"],
    ["help", "schema"],
    ["help", "export"], ["help", "export", "search"],
    ["help", "index"], ["help", "index", "map"], ["help", "index", "merge"],
    ["build", "--help"],
]
ERRORS = [
    ["build", "--nope"], ["build", "--now"], ["build", "--now", "x"], ["build", "--jobs", "zz"], ["build", "--jobs", "0"], ["build", "--format", "xml"],
    ["nope"], ["report"], ["check", "a", "b"], ["check", "a"], ["build", "--content", "/nowhere"], ["labels", "--only"], ["labels", "--sheet", "x"],
    ["index", "map", "3/2"], ["index", "merge"],
    ["rollback"], ["rollback", "0"], ["build", "--keep", "x"], ["build", "--keep", "101"],
]
HAN = re.compile(r"[\u3400-\u9fff\u3001\u3002\uff08-\uff1f]")
# Names of commands, options, files, formats and addresses stay as they are in any language.
NAMES = re.compile(
    r"https?://\S+|`[^`]*`|「[^」]*」|\[?--?[a-z][a-z-]*\]?|<[^>]*>|\([^)]*:[^)]*\)|[\w.*-]*[/*][\w./*-]*|\b[\w-]+\.(?:md|yml|csv|html|json|lathe|run)\b"
    r"|\b(?:lathe|init|new|build|check|serve|watch|report|labels|withdraw|rename|ENTRY|aliases|md|rollback|privacy|schema|Schema|VS Code|yaml-language-server|add|list|patch|cd|Git|GitHub Actions|github|PATH|ID|PERSON|help|Lathe|Markdown|CSV|JSON|YAML|DIR|LATHE_LANG|zh(?:-Hans)?|en|text|json|id|site|content|templates|COMMAND|DATE|TAG|THING"
    r"|tutorials|projects|equipment|spaces|services|lessons|units|code|A4|a4|letter|roll|mm|today|U|TOML|file|line|column|severity|name|message|suggestions"
    r"|NAME|NUMBER|TYPE|TITLE|Ctrl|tutorial|paper-lamp|[a-z0-9]+-(?:printer|cutter|machine|station|kit|tools)|micro:bit|localhost|PORT|HOST"
    r"|Samba|SIGTERM|SIGHUP|SECONDS|FILE|date|thing|campus|hours|people|cost|laser-cutter|hedong|LC-01|xml|zz|nope|front matter|index|export|search|map|merge|NDJSON|OpenSearch|PIECE|RUN|seq|cat|run|ndjson)\b")
WORDS = re.compile(r"[A-Za-z]{2,}")


def run(lathe, language, arguments, folder):
    return subprocess.run(
        [lathe, *arguments], capture_output=True, text=True, cwd=folder, env={**os.environ, "LATHE_LANG": language, "COLUMNS": "80"}, timeout=300)


def english_words(text):
    """Words that are left of Chinese text without names and without examples, which are indented."""
    lines = [line for line in text.splitlines() if not re.match(r"\s+lathe |\s+\d{4}-|\s*用法：", line)]
    return WORDS.findall(NAMES.sub(" ", "\n".join(lines)))


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    """A portal whose pages have names in ASCII only, and a mistake of each severity."""
    folder = tmp_path_factory.mktemp("languages")
    tutorials = folder / "content" / "tutorials"
    tutorials.mkdir(parents=True)
    (tutorials / "lamp.md").write_text("---\ntitle: L1\nlevl: 2\nlevel: 9\n---\n\n## 1. A\n\n##B\n\n[x](nowhere.md)\n", "utf-8")
    (tutorials / "draft.md").write_text("---\ntitle: L2\nstatus: draft\n---\n\nB\n", "utf-8")
    (tutorials / "bad.md").write_text("---\ntitle: [\n---\n\nB\n", "utf-8")
    return folder


@pytest.mark.parametrize("arguments", HELP + ERRORS, ids=" ".join)
def test_chinese(lathe, tmp_path, arguments):
    result = run(lathe, "zh", arguments, tmp_path)
    text = result.stdout + result.stderr
    assert HAN.search(text)
    assert english_words(text) == [], text


@pytest.mark.parametrize("arguments", HELP + ERRORS, ids=" ".join)
def test_english(lathe, tmp_path, arguments):
    result = run(lathe, "en", arguments, tmp_path)
    text = result.stdout + result.stderr
    # The labels' help shows Chinese column names of usage.csv, which may be written in either language.
    text = "\n".join(line for line in text.splitlines() if "date,thing" not in line)
    assert WORDS.search(text)
    assert HAN.search(text) is None, HAN.findall(text)


@pytest.mark.parametrize("arguments", [["build"], ["check"], ["report", "../out"], ["build", "--strict"]], ids=" ".join)
def test_messages_and_summaries(lathe, portal, arguments):
    chinese = run(lathe, "zh", arguments, portal)
    english = run(lathe, "en", arguments, portal)
    assert HAN.search(english.stdout + english.stderr) is None, english.stdout + english.stderr
    for line in (chinese.stdout + chinese.stderr).splitlines():
        # Lines of the file itself are quoted behind a bar.
        if "│" not in line and WORDS.search(NAMES.sub(" ", line)) and re.match(r"[\w/ ]", line):
            assert HAN.search(line), line
    assert chinese.returncode == english.returncode == 1


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", ["build", "check"])
def test_json(lathe, portal, language, command):
    result = run(lathe, language, [command, "--format", "json"], portal)
    messages = json.loads(result.stdout)
    summary = json.loads(result.stderr.strip().splitlines()[-1])
    assert len(result.stderr.strip().splitlines()) == 1
    assert summary["errors"] == sum(m["severity"] == "error" for m in messages) > 0
    assert summary["warnings"] == sum(m["severity"] == "warning" for m in messages) > 0
    for message in messages:
        assert bool(HAN.search(message["message"])) == (language == "zh"), message
