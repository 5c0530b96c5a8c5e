"""The manual page of the packages, which is made from the program's own help."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def described(lathe, language):
    text = subprocess.run([lathe, "--experimental-dump-help"], env={**os.environ, "LATHE_LANG": language}, capture_output=True, check=True)
    return json.loads(text.stdout)["command"]


def manual(lathe, language, text=None):
    whole = text or json.dumps({"command": described(lathe, language)})
    made = subprocess.run([ROOT / "Packaging/manual.py", language], input=whole, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    return made.stdout


def shown(page):
    """The page as `man` shows it, without marks for bold; a warning of roff is a mistake of ours."""
    result = subprocess.run(["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-P-c"], input=page.encode(), capture_output=True)
    assert result.returncode == 0
    text = result.stdout.decode()
    while (at := text.find("\b")) > 0:
        text = text[: at - 1] + text[at + 1 :]
    return text, [line for line in result.stderr.decode().splitlines() if "can't break" not in line]


def every(command):
    for each in command.get("subcommands") or []:
        if each["commandName"] != "help":
            yield each
            yield from every(each)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_manual_page_tells_of_every_command_and_option(lathe, language):
    page, warnings = shown(manual(lathe, language))
    assert not warnings
    for command in every(described(lathe, language)):
        section = " ".join([*command["superCommands"], command["commandName"]])
        assert section in page
        for argument in command["arguments"]:
            for name in argument.get("names") or []:
                if name["kind"] == "long" and name["name"] not in ("help", "version"):
                    assert "--" + name["name"] in page, section
    assert ("使用" in page or "用法" in page) == (language == "zh")


@pytest.mark.parametrize("words", [".so /etc/passwd", "'so /etc/passwd", "a\\fB b", "\\*(xx", "--x -y"])
def test_what_the_help_says_is_never_a_command_of_roff(lathe, words):
    help = {"command": {"commandName": "lathe", "abstract": words, "discussion": words + "\n\n  " + words, "subcommands": []}}
    page, warnings = shown(manual(lathe, "en", json.dumps(help)))
    assert not warnings
    assert page.count(words) == 3 and "root:" not in page


def test_chinese_goes_on_in_the_next_line_without_a_blank(lathe):
    text = "网页慢\n慢变。先写\nlathe build\n再看。\n\n例子\n  lathe a\n  lathe b"
    help = {"command": {"commandName": "lathe", "abstract": "甲", "discussion": text, "subcommands": []}}
    page, warnings = shown(manual(lathe, "zh", json.dumps(help)))
    assert not warnings
    assert "网页慢慢变。先写 lathe build 再看。" in page
    assert "  lathe a\n" in page and "例子lathe" not in page
