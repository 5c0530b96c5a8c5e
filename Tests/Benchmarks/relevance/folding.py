"""The folding under which two texts count as the same, written without a look at the engine's own."""

import functools
import re
import unicodedata

import opencc

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
HAN_RUN = re.compile(f"[{HAN}]+")
BROKEN_HAN = re.compile(f"(?<=[{HAN}])\\s+(?=[{HAN}])")
# A word on its own, and a word also inside names, addresses and code.
LATIN_WORD = re.compile(r"(?<![\w\-./\\@:])[a-z]+(?![\w\-/\\@]|\.[a-z])")
LATIN_PART = re.compile(r"[a-z]+")

_simplify = opencc.OpenCC("t2s")


@functools.lru_cache(maxsize=None)
def _simplified(character):
    return _simplify.convert(character)


def fold(text):
    """NFKC, lower case, and each Traditional character as its Simplified one, whatever stands beside it."""
    text = unicodedata.normalize("NFKC", text).lower()
    return "".join(_simplified(character) if character >= "\u3400" else character for character in text)


def joined(text):
    """The text without the white space that line breaks leave between Han."""
    return BROKEN_HAN.sub("", text)


def has_han(text):
    return HAN_RUN.search(text) is not None


def han_count(text):
    return sum(len(run) for run in HAN_RUN.findall(text))
