"""Natural questions about a passage, made by rule: a clause of it with a word asked for, others left out or moved.

Only questions that a reader could answer from one passage alone are kept: no other passage has all of their words.
"""

import collections
import math
import re

import jieba.posseg

from .folding import han_count
from .queries import Query, chance

CLAUSE = re.compile(r"[\w 、“”《》+#.-]+")
START = re.compile("^(因此|所以|但是|例如|如果|然后|并且|以及|而且|这|那|您|你|我们|它们?|就|也|还|并|而|和|与|或)+")
CONTENT = ("n", "v", "a", "eng", "j", "i", "l")


def tokens(text):
    return [(token.word, token.flag) for token in jieba.posseg.cut(text) if token.word.strip(" ，。-")]


def is_content(token):
    return token[1].startswith(CONTENT) and len(token[0]) > 1


def text_of(page):
    return "\n".join(block.text for block in page.blocks)


class Asker:
    """Knows how many passages have each word, by which a passage's own words are told from everyone's."""

    def __init__(self, pages):
        self.pages = pages
        self.texts = {page.url: text_of(page) for page in pages}
        self.tokens = {page.url: tokens(self.texts[page.url]) for page in pages}
        self.count = collections.Counter(word for page in pages for word in {word for word, _ in self.tokens[page.url]})
        self.rng = chance("questions")

    def keys(self, page):
        """Three words that the passage is about."""
        here = collections.Counter(word for word, kind in self.tokens[page.url]
                                   if is_content((word, kind)) and kind[0] in "nejl")
        return sorted(here, key=lambda word: (-here[word] * math.log(len(self.pages) / self.count[word]), word))[:3]

    def clauses(self, page):
        return [START.sub("", clause.strip()) for clause in CLAUSE.findall(self.texts[page.url]) if 10 <= han_count(clause) <= 26]

    def about(self, page):
        """A question and the words of the passage that it holds."""
        clauses = [tokens(clause) for clause in self.clauses(page)]
        clauses = [clause for clause in clauses if sum(map(is_content, clause)) >= 4]
        keys = self.keys(page)
        if not clauses or len(keys) < 3:
            return None
        clause, form = self.rng.choice(clauses), self.rng.random()
        if form < 0.6:
            return self.asked_for(clause, keys[0])
        if form < 0.85:
            text = self.rng.choice(("为什么{}？", "怎么{}？", "请问{}是怎么回事", "{}是什么意思？"))
            return text.format(typed([word for word, _ in clause])), [token[0] for token in clause if is_content(token)]
        text = self.rng.choice(("{0}和{1}、{2}有什么关系？", "{1}的{0}是什么？{2}呢", "在{2}中，{0}对{1}有什么作用？", "什么是{0}？{1}的{2}"))
        return text.format(*keys), keys

    def asked_for(self, clause, key):
        rng = self.rng
        answer = rng.choice([place for place, token in enumerate(clause) if is_content(token)])
        asking = {"v": "做什么", "a": "怎么样"}.get(clause[answer][1][0], rng.choice(("什么", "哪些", "哪种", "什么")))
        kept, words = [], []
        for place, token in enumerate(clause):
            if place == answer:
                kept.append(asking)
            elif rng.random() < (0.9 if is_content(token) else 0.6):
                kept.append(token[0])
                words += [token[0]] * is_content(token)
        if rng.random() < 0.25:
            kept = kept[len(kept) // 2:] + kept[:len(kept) // 2]
        if rng.random() < 0.3 and key not in words:
            kept, words = [key] + kept, words + [key]
        return typed(kept) + rng.choice(("？", "?", "")), words

    def is_clear(self, page, words):
        return len(words) >= 3 and not any(all(word in text for word in words)
                                           for url, text in self.texts.items() if url != page.url)


def typed(words):
    """Chinese as it is typed: a space only between Latin words."""
    text = ""
    for word in words:
        text += " " + word if text and text[-1].isascii() and word[0].isascii() else word
    return text


def questions(truth, number):
    asker = Asker([page for page in truth.pages if page.entry])
    pages = list(asker.pages)
    asker.rng.shuffle(pages)
    made = []
    for page in pages:
        for _ in range(6):
            asked = asker.about(page)
            if asked and asker.is_clear(page, asked[1]):
                made.append(Query(asked[0], page.language, {page.group}, url=page.url))
                break
    return made[:number]
