"""Queries made from the content of a portal by chance with a fixed seed, each with what has to answer it."""

import collections
import dataclasses
import random
import re

import jieba.posseg

from .folding import HAN_RUN, fold, has_han

SEED = 20261123
ENGLISH_WORD = re.compile(r"(?<![\w\-./\\@:&;])[A-Za-z]{2,}(?![\w\-/\\@]|\.[a-z])")
BEFORE = re.compile(r"^[^-–—:：]{1,12}( [-–—] |[:：] ?)")
DONE = re.compile("(use|create|connect|run|set|add|build|train|test|send|get|deploy|install|configure|write|load|import|export|"
                  "program|control|capture|detect|make|store|migrate|register|publish|subscribe|upload|find|count)\\b", re.I)
WRITTEN = ("p", "li", "td", "dd", "figure", "h2", "h3", "h4")


@dataclasses.dataclass
class Query:
    """What is typed, in which language the reader reads, and which page groups must and may answer."""
    text: str
    language: str
    must: set
    may: set = dataclasses.field(default_factory=set)
    url: str = ""
    anchor: str = ""


def chance(name):
    """A source of chance for each kind of query, so that one kind's number doesn't move the others."""
    return random.Random(f"{SEED} {name}")


def chinese(page):
    return page.language.startswith("zh") and has_han(page.title + "".join(block.text for block in page.blocks[:20]))


def english(page):
    """A page in English, whatever language its folder is taken for."""
    return not has_han(page.title) and (page.language == "en" or not has_han("".join(b.text for b in page.blocks[1:])))


def sampled(rng, pages, number, make, tries=60):
    """`number` different queries, each made from a page drawn by chance."""
    made = {}
    for _ in range(number * tries):
        query = make(rng, rng.choice(pages)) if pages else None
        if query and query.text not in made:
            made[query.text] = query
            if len(made) == number:
                break
    return list(made.values())


def runs_of(page):
    return [run for block in page.blocks for run in HAN_RUN.findall(block.text)]


def substrings(truth, number):
    """Any 2–4 characters in a row, from anywhere in a page's text."""
    places = {}

    def make(rng, page):
        runs = places.setdefault(page.url, runs_of(page))
        length = rng.choice((2, 3, 4))
        starts = [max(0, len(run) - length + 1) for run in runs]
        if not sum(starts):
            return None
        run = rng.choices(runs, starts)[0]
        start = rng.randrange(len(run) - length + 1)
        text = run[start:start + length]
        return Query(text, page.language, *truth.containing(text))
    return sampled(chance("substrings"), [page for page in truth.pages if chinese(page)], number, make)


def chinese_words(truth, number):
    """Words of 2–4 characters as a dictionary cuts them."""
    cut = {}

    def make(rng, page):
        if page.url not in cut:
            cut[page.url] = sorted({word for run in runs_of(page) for word in jieba.cut(run) if 2 <= len(word) <= 4})
        if not cut[page.url]:
            return None
        text = rng.choice(cut[page.url])
        return Query(text, page.language, *truth.containing(text))
    return sampled(chance("words"), [page for page in truth.pages if chinese(page)], number, make)


def english_words(truth, number):
    def make(rng, page):
        words = written_words(page)
        if not words:
            return None
        text = rng.choice(words)
        return Query(text, page.language, truth.with_word(text.lower()), truth.containing(text)[1])
    return sampled(chance("english words"), [page for page in truth.pages if english(page)], number, make)


def written_words(page, least=3):
    """The English words of a page's sentences, not of its code."""
    return sorted({word for block in page.blocks if block.tag in WRITTEN for word in ENGLISH_WORD.findall(block.text)
                   if len(word) >= least})


def titled(truth, language):
    """Entries whose title no other page has, in one language; leaves out titles of one character."""
    for page in truth.pages:
        fits = has_han(page.title) and page.language == language if language != "en" else english(page)
        if fits and page.entry and len(page.title) > 1 and truth.entitled(page.title) == {page.group}:
            yield page


def titles(truth, number, language, reader=None):
    pages = list(titled(truth, language))
    pages = chance(f"titles {language}").sample(pages, min(number, len(pages)))
    return [Query(page.title, reader or page.language, {page.group}, url=page.url) for page in pages]


def headings(truth, number, language):
    """Headings that stand once in the portal and are no page's title."""
    count = collections.defaultdict(set)
    for page in truth.pages:
        count[fold(page.title)].add(page.group + " title")
        for anchor, text in page.headings:
            count[fold(text)].add(page.group)
    found = [(page, anchor, text) for page in truth.pages for anchor, text in page.headings
             if count[fold(text)] == {page.group} and len(text) > 1
             and (has_han(text) and page.language == language if language != "en" else english(page) and not has_han(text))
             and sum(fold(other) == fold(text) for _, other in page.headings) == 1 and any(map(str.isalpha, text))]
    found = chance(f"headings {language}").sample(found, min(number, len(found)))
    return [Query(text, page.language, {page.group}, url=page.url, anchor=anchor) for page, anchor, text in found]


def heading_questions(truth, number, language):
    """The headings again, asked as a person would: what is done with “how”, what is named with “what”."""
    rng = chance(f"heading questions {language}")

    def asked(heading):
        heading = BEFORE.sub("", heading.rstrip("?？:："))
        done, named = (("How do I {}?", "How can I {}"), ("What is {}?", "What should I know about {}?"))
        if language != "en":
            done, named = ("怎么{}？", "如何{}", "{}要注意什么？"), ("什么是{}？", "{}是什么？", "{}有什么用")
        is_done = DONE.match(heading) if language == "en" else next(jieba.posseg.cut(heading)).flag.startswith("v")
        return rng.choice(done if is_done else named).format(heading)
    return [dataclasses.replace(query, text=asked(query.text), anchor="") for query in headings(truth, number, language)]


def mixed(truth, number):
    """A Chinese and a Latin word that stand side by side in a sentence."""
    beside = re.compile(r"[A-Za-z][A-Za-z0-9+#]{1,15} ?[\u4e00-\u9fff]{2,}")

    def make(rng, page):
        places = [place for block in page.blocks if block.tag in WRITTEN for place in beside.findall(block.text)]
        if not places:
            return None
        place = rng.choice(places)
        latin = re.match(r"[A-Za-z0-9+#]+", place)[0]
        word = next(iter(jieba.cut(place[len(latin):].strip())))
        if len(word) < 2:
            return None
        text = rng.choice((f"{latin}{word}", f"{latin} {word}", f"{word} {latin}"))
        must, may = truth.with_all([latin, word])
        return Query(text, page.language, must & truth.with_word(latin.lower()), may)
    pages = [page for page in truth.pages if page.language.startswith("zh") and chinese(page)]
    return [query for query in sampled(chance("mixed"), pages, number, make) if query.must]
