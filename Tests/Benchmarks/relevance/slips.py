"""What people type instead of the word that stands in the page: typos, the other script, pinyin, homophones."""

import functools
import re
import string

import opencc
import pypinyin

from .folding import HAN_RUN, fold, han_count
from .queries import Query, chance, english, sampled, titled, written_words

NUMBER = re.compile(r"^\d+(\.\d+)*[.、)]\s*(?=\D)")


def typos(truth, number):
    """One edit (another letter, one more, one less, two swapped) anywhere in a word that up to 20 pages have."""
    vocabulary = set().union(*(page.parts for page in truth.pages))
    count = {}
    for group in truth.groups.values():
        for word in set().union(*(page.parts for page in group)):
            count[word] = count.get(word, 0) + 1

    def make(rng, page):
        words = [word for word in written_words(page, 5) if 1 <= count.get(word.lower(), 0) <= 20]
        if not words:
            return None
        word = rng.choice(words).lower()
        wrong = slipped(rng, word)
        must = truth.with_word(word)
        if wrong in vocabulary or not must:
            return None
        return Query(wrong, page.language, must, url=word)
    return sampled(chance("typos"), [page for page in truth.pages if english(page)], number, make)


def slipped(rng, word):
    place, letter = rng.randrange(len(word)), rng.choice(string.ascii_lowercase)
    kind = rng.choice(("other", "more", "less", "swap"))
    if kind == "other":
        return word[:place] + letter + word[place + 1:]
    if kind == "more":
        return word[:place] + letter + word[place:]
    if kind == "less":
        return word[:place] + word[place + 1:]
    place = min(place, len(word) - 2)
    return word[:place] + word[place + 1] + word[place] + word[place + 2:]


def other_script(truth, number, source, ways):
    """Titles as they are written in the other script; those that look the same in both are left out."""
    rng = chance(f"script {source}")
    converters = [opencc.OpenCC(way) for way in ways]
    pages = list(titled(truth, source))
    rng.shuffle(pages)
    queries = []
    for page in pages:
        text = rng.choice(converters).convert(page.title)
        if text != page.title and truth.entitled(text) <= {page.group}:
            queries.append(Query(text, page.language, {page.group}, url=page.url))
    return queries[:number]


def bare(title):
    """A title without the number before it, which nobody types in pinyin."""
    return NUMBER.sub("", title).strip()


def spelt(title, initials=False):
    """A title's pinyin as one types it: syllables of Han, letters and digits of the rest."""
    style = pypinyin.Style.FIRST_LETTER if initials else pypinyin.Style.NORMAL
    parts = pypinyin.lazy_pinyin(bare(title), style=style, errors=lambda rest: ["".join(filter(str.isalnum, rest.lower()))])
    return "".join(parts)


def pinyin(truth, number, initials=False):
    """Titles of at least three Han characters in pinyin; all titles that are spelt alike count as found."""
    alike = {}
    for page in truth.pages:
        if page.entry and page.language.startswith("zh") and han_count(page.title) >= 3:
            latin = re.search("[A-Za-z]", bare(page.title))
            if not (initials and latin):
                alike.setdefault(spelt(page.title, initials), []).append(page)
    names = sorted(name for name in alike if name.isascii())
    names = chance(f"pinyin {initials}").sample(names, min(number, len(names)))
    return [Query(name, "zh-Hans", {page.group for page in alike[name]}, url=alike[name][0].url) for name in names]


@functools.lru_cache(maxsize=None)
def common_by_sound():
    """The 3,755 common characters of GB 2312's first level, by pinyin without tones."""
    sounds = {}
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                character = bytes((high, low)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            sounds.setdefault(pypinyin.lazy_pinyin(character)[0], []).append(character)
    return sounds


def homophones(truth, number):
    """Chinese titles with one character replaced by a common one of the same sound."""
    rng = chance("homophones")
    pages = [page for page in titled(truth, "zh-Hans") if han_count(page.title) >= 3]
    rng.shuffle(pages)
    queries = []
    for page in pages:
        title = bare(page.title)
        place = rng.choice([match.start() + offset for match in HAN_RUN.finditer(title) for offset in range(len(match[0]))])
        others = [other for other in common_by_sound().get(pinyin_at(title, place), []) if fold(other) != fold(title[place])]
        if not others:
            continue
        text = title[:place] + rng.choice(others) + title[place + 1:]
        if not truth.entitled(text):
            same = {other.group for other in pages if bare(other.title) == title}
            queries.append(Query(text, page.language, same, url=page.url))
    return queries[:number]


def pinyin_at(title, place):
    """How the character at a place is read in its title, which the words around it decide."""
    readings = pypinyin.lazy_pinyin(title, errors=list)
    return readings[place] if len(readings) == len(title) else pypinyin.lazy_pinyin(title[place])[0]
