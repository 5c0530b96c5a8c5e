"""What a reader sees on the pages of a built portal, read from their HTML: the truth that answers are held against."""

import dataclasses
import html.parser
import pathlib
import re

from .folding import LATIN_PART, LATIN_WORD, fold, joined

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
INLINE = {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
          "small", "span", "strong", "sub", "sup", "u", "var", "wbr", "img"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
HIDDEN = {"svg", "nav", "button", "script", "style", "template", "hidden", "anchor"}
# Lists of other pages, and words of the interface around a text or for a picture without words of its own.
FOREIGN = {"rows", "pager", "crumbs", "entry-tools", "entry-dates", "alert-title", "host", "remote-image"}
LANGUAGE = re.compile(r'<html[^>]*? lang="([^"]*)"')
CODE = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
COLOUR = re.compile(r"</?span\b[^>]*>")


@dataclasses.dataclass
class Block:
    """One block of a page's own text, and the heading that it stands under."""
    tag: str
    text: str
    anchor: str


@dataclasses.dataclass
class Page:
    url: str
    language: str
    group: str
    title: str
    blocks: list
    headings: list
    tags: list
    aside: str
    entry: bool

    def __post_init__(self):
        body = "\n".join([self.title] + [block.text for block in self.blocks])
        self.bytes = len(body.encode())
        # What has to be found, and what may be found besides: tags, facts, alternative texts, lines of Han joined.
        self.own = fold(body)
        self.wide = self.own + "\n" + joined(self.own) + "\n" + fold(self.aside)
        self.words = frozenset(LATIN_WORD.findall(self.own))
        self.parts = frozenset(LATIN_PART.findall(self.own))


class Reader(html.parser.HTMLParser):
    """Collects the title, the text by block, the headings and the tags of one page's <main>."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        # Each open element with the names and classes of all elements around it.
        self.open = [("", frozenset())]
        self.entry = False
        self.title, self.blocks, self.headings, self.tags, self.aside = "", [], [], [], []
        self.text, self.block, self.anchor, self.heading = [], "p", "", ""

    def within(self, marks):
        return not self.open[-1][1].isdisjoint(marks)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in INLINE:
            self.end_block()
        self.aside += [values[name] for name in ("alt", "title") if values.get(name)]
        if tag in VOID:
            return
        marks = {tag, *(values.get("class") or "").split()}
        if values.get("aria-hidden") == "true":
            marks.add("hidden")
        self.open.append((tag, self.open[-1][1] | marks))
        self.entry = self.entry or tag == "article"
        if tag not in INLINE:
            self.block = tag
            self.heading = values.get("id", "") if tag in HEADINGS else self.heading

    def handle_endtag(self, tag):
        if tag not in INLINE:
            self.end_block()
        for place in range(len(self.open) - 1, 0, -1):
            if self.open[place][0] == tag:
                del self.open[place:]
                break
        if tag not in INLINE:
            self.block = next((name for name, _ in reversed(self.open) if name not in INLINE), "p")

    def handle_data(self, data):
        if self.within(HIDDEN):
            return
        if self.within(FOREIGN):
            self.aside.append(data)
        else:
            self.text.append(data)

    def end_block(self):
        if not self.text:
            return
        text = "".join(self.text) if self.within({"pre"}) else " ".join("".join(self.text).split())
        self.text = []
        if not text.strip():
            return
        if self.block == "h1" and not self.title and self.within({"entry-head", "hero"}):
            self.title = text
        elif self.within({"taxa"}):
            self.tags.append(text)
            self.aside.append(text)
        elif self.within({"prose"}):
            if self.block in HEADINGS and self.heading:
                self.anchor = self.heading
                self.headings.append((self.heading, text))
            self.blocks.append(Block("pre" if self.within({"pre"}) else self.block, text, self.anchor))
        else:
            self.aside.append(text)


def read(file):
    """Reads a page's <main>; the colours of code are taken out first, for they are most of a large portal's bytes."""
    source = file.read_text(encoding="utf-8")
    language = LANGUAGE.search(source)
    main = source[max(source.find("<main"), 0):source.rfind("</main>")]
    reader = Reader()
    reader.feed(CODE.sub(lambda code: COLOUR.sub("", code[0]), main))
    reader.close()
    reader.end_block()
    reader.language = language[1] if language else ""
    return reader


def pages_of(site):
    """Every page of a portal's entries, and its home pages; lists, terms and redirections are none."""
    site = pathlib.Path(site)
    readers = {}
    for file in sorted(site.rglob("*.html")):
        url = file.relative_to(site).as_posix()
        reader = read(file)
        if reader.entry or (file.name == "index.html" and reader.blocks):
            readers[url] = reader
    languages = {reader.language for reader in readers.values()}
    return [Page(url, reader.language, group_of(url, languages), reader.title, reader.blocks, reader.headings, reader.tags,
                 "\n".join(reader.aside), reader.entry) for url, reader in readers.items()]


def group_of(url, languages):
    """A page and its translations share the path below the language's folder."""
    first, _, rest = url.partition("/")
    return rest if first in languages else url
