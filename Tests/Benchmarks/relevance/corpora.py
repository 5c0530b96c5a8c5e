"""The portals that are measured: each a copy of a corpus with a portal.yml, built by Lathe into a folder of its own."""

import os
import pathlib
import shutil
import subprocess

from . import passages

ROOT = pathlib.Path(__file__).resolve().parents[3]
CORPORA = pathlib.Path(os.environ.get("CORPORA", ROOT.parent / "shared/corpora"))
LATHE = os.environ.get("LATHE", str(ROOT / ".build/release/lathe"))


class Portal:
    """Content and its built site; `kind` says which measures make sense on it."""

    def __init__(self, name, kind, content, site):
        self.name, self.kind, self.content, self.site = name, kind, content, site


def build(content, site, lathe=LATHE):
    done = subprocess.run([lathe, "build", "--content", str(content), "--output", str(site), "--now", "2026-11-23"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"lathe build ended with {done.returncode}\n{done.stderr[-2000:]}")


def made(work, name, kind, fill):
    """A portal whose content the function `fill` writes into an empty folder."""
    content, site = work / name / "content", work / name / "site"
    content.mkdir(parents=True)
    fill(content)
    build(content, site)
    return Portal(name, kind, content, site)


def trees(*languages):
    def fill(content):
        for language in languages:
            shutil.copytree(CORPORA / "iot-for-beginners" / language, content / language)
        (content / "portal.yml").write_text(f"title: IoT\nlanguages: [{', '.join(languages)}]\n", encoding="utf-8")
    return fill


def copied(source, settings=None):
    def fill(content):
        shutil.copytree(source, content, symlinks=True, dirs_exist_ok=True)
        if settings:
            (content / "portal.yml").write_text(settings, encoding="utf-8")
    return fill


def available():
    """The corpora that can be measured here, by name."""
    if not CORPORA.is_dir():
        print(f"{CORPORA} is missing; the sample portal stands in for the corpora.")
        return {"sample": lambda work: made(work, "sample", "whole", copied(ROOT / "content"))}
    leetcode = copied(CORPORA / "leetcode", "title: LeetCode\nlanguages: [zh-Hans, en]\n")
    return {
        "iot": lambda work: made(work, "iot", "whole", trees("en", "zh-Hans", "zh-Hant")),
        "iot-simplified": lambda work: made(work, "iot-simplified", "script", trees("zh-Hans", "en")),
        "iot-traditional": lambda work: made(work, "iot-traditional", "script", trees("zh-Hant")),
        "passages": lambda work: made(work, "passages", "questions", passages.filler(trees("zh-Hans"), build)),
        "leetcode": lambda work: made(work, "leetcode", "large", leetcode),
    }
