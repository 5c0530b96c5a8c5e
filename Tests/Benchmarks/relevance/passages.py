"""A stand-in for encyclopaedia paragraphs with questions of the CMRC2018 kind, which is not among the corpora.

Every passage of at least 120 Chinese characters of the Chinese lessons becomes a page of its own under a number for a
title; the questions are made in questions.py. They are made by rule and not by people: read the figure as one of its kind.
"""

import tempfile
import pathlib

from .folding import fold, has_han, han_count
from .pages import pages_of

LEAST = 120


def passages_of(page):
    """Consecutive paragraphs under one heading, joined until they are long enough."""
    parts, anchor = [], None
    for block in page.blocks:
        if block.tag not in ("p", "li", "blockquote", "dd") or block.anchor != anchor:
            parts, anchor = [], block.anchor
        if block.tag in ("p", "li", "blockquote", "dd") and has_han(block.text):
            parts.append(block.text)
        if sum(map(han_count, parts)) >= LEAST:
            yield parts
            parts = []


def filler(lessons, build):
    def fill(content):
        with tempfile.TemporaryDirectory() as folder:
            source, site = pathlib.Path(folder) / "content", pathlib.Path(folder) / "site"
            source.mkdir()
            lessons(source)
            build(source, site)
            seen = {}
            for page in pages_of(site):
                for parts in passages_of(page):
                    seen.setdefault(fold("".join(parts)), parts)
        for number, parts in enumerate(seen.values(), 1):
            text = "\n\n".join(part.replace("<", "&lt;") for part in parts)
            (content / f"{number:04}.md").write_text(f"# 第 {number} 段\n\n{text}\n", encoding="utf-8")
        (content / "portal.yml").write_text("title: 段落\nlanguages: [zh-Hans]\n", encoding="utf-8")
    return fill
