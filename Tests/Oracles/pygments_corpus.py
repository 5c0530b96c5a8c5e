"""Code blocks of Markdown corpora and code files, as JSON lines {"language", "code"}.

Usage: pygments_corpus.py [--part looked-at|held-out|all] [--most BYTES] [--file LANGUAGE=PATH]...
                          [--sources FOLDER]... [--samples FOLDER]... [FOLDER]...

FOLDERs are searched for fenced blocks in Markdown, --sources folders for files by their ending.
Where nothing else has a language, --samples has a little of it, always taken whole.

A file belongs to one of two halves by the hash of its name: the lexers may be improved by looking
at disagreements in the first; what counts is the agreement on the second.
"""

import argparse
import hashlib
import json
import os
import re
import sys

FENCE = re.compile(
    r"^([ \t]*)(```+|~~~+)[ \t]*([^\s`{]*)[^\n`]*\n(.*?)^[ \t]*\2[ \t]*$", re.M | re.S
)

# The names under which the corpora write the languages that Lathe knows.
NAMES = {
    "python": "python", "py": "python", "java": "java", "cpp": "cpp", "c++": "cpp", "c": "c",
    "go": "go", "ts": "typescript", "typescript": "typescript", "js": "javascript",
    "javascript": "javascript", "rust": "rust", "rs": "rust", "cs": "csharp", "sql": "sql",
    "php": "php", "kotlin": "kotlin", "swift": "swift", "rb": "ruby", "ruby": "ruby",
    "bash": "bash", "sh": "bash", "json": "json", "html": "html", "xml": "xml", "css": "css",
    "yaml": "yaml", "yml": "yaml", "toml": "toml", "diff": "diff", "arduino": "arduino",
    "gcode": "gcode", "openscad": "openscad",
}


# Endings of files of code.
ENDINGS = {
    "css": "css", "svg": "xml", "xml": "xml", "yml": "yaml", "yaml": "yaml", "toml": "toml", "scad": "openscad",
    "gcode": "gcode", "ino": "arduino", "html": "html", "sh": "bash", "js": "javascript", "ts": "typescript",
    "json": "json", "rb": "ruby", "kt": "kotlin", "swift": "swift", "py": "python", "diff": "diff",
    "patch": "diff", "php": "php", "rs": "rust", "go": "go", "sql": "sql", "c": "c", "cpp": "cpp", "cs": "csharp",
    "java": "java",
}


def sources(folder):
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            language = ENDINGS.get(name.rsplit(".", 1)[-1])
            path = os.path.join(directory, name)
            if language and os.path.getsize(path) < 2_000_000:
                yield language, path


def part_of(path):
    name = os.path.basename(os.path.dirname(path)) + "/" + os.path.basename(path)
    return "held-out" if hashlib.sha256(name.encode()).digest()[0] & 1 else "looked-at"


def blocks(folder):
    for directory, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".md"):
                path = os.path.join(directory, name)
                with open(path, encoding="utf-8", errors="replace") as file:
                    text = file.read()
                for match in FENCE.finditer(text):
                    indent = len(match.group(1))
                    lines = match.group(4).split("\n")
                    code = "\n".join(re.sub(r"^[ \t]{0,%d}" % indent, "", line) for line in lines)
                    yield path, match.group(3).lower(), code


def slices(text, most=40_000):
    """A long file in pieces that end with a line."""
    while len(text) > most:
        cut = text.rfind("\n", 0, most) + 1 or most
        yield text[:cut]
        text = text[cut:]
    yield text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--part", default="held-out")
    parser.add_argument("--most", type=int, default=400_000, help="bytes of each language")
    parser.add_argument("--only", help="one language")
    parser.add_argument("--file", action="append", default=[])
    parser.add_argument("--sources", action="append", default=[])
    parser.add_argument("--samples", action="append", default=[])
    parser.add_argument("folders", nargs="*")
    options = parser.parse_args()

    found = {}
    for folder in options.folders:
        for path, name, code in blocks(folder):
            language = NAMES.get(name)
            if language and (options.part == "all" or part_of(path) == options.part):
                found.setdefault(language, set()).add(code)
    files = [entry.split("=", 1) for entry in options.file]
    for folder in options.sources:
        files.extend(sources(folder))
    for language, path in files:
        if options.part == "all" or part_of(path) == options.part:
            with open(path, encoding="utf-8", errors="replace") as file:
                found.setdefault(language, set()).update(slices(file.read()))

    for folder in options.samples:
        for language, path in sources(folder):
            with open(path, encoding="utf-8") as file:
                found.setdefault(language, set()).add(file.read())

    for language in sorted(found):
        if options.only and language != options.only:
            continue
        # In the order of their hashes: the same choice everywhere, and no folder is preferred.
        left = options.most
        for code in sorted(found[language], key=lambda c: hashlib.sha256(c.encode()).digest()):
            if len(code) <= left:
                left -= len(code)
                json.dump({"language": language, "code": code}, sys.stdout, ensure_ascii=False)
                sys.stdout.write("\n")


if __name__ == "__main__":
    main()
