"""Which results answer a query: a page and its translations are one result."""

import collections
import urllib.parse

from .folding import fold, joined


def plain(url):
    """The path of a page below the site's root; Pagefind leaves out `index.html`."""
    path = urllib.parse.unquote(url.partition("#")[0].partition("?")[0]).lstrip("/")
    return path + "index.html" if path.endswith("/") or not path else path


class Truth:
    def __init__(self, pages):
        self.pages = pages
        self.by_url = {page.url: page for page in pages}
        self.groups = collections.defaultdict(list)
        for page in pages:
            self.groups[page.group].append(page)

    def page(self, url):
        return self.by_url.get(plain(url))

    def containing(self, text):
        """The groups that have to be found for a text, and those that may be."""
        text = fold(text)
        must = {page.group for page in self.pages if text in page.own}
        may = {page.group for page in self.pages if page.group in must or text in page.wide}
        return must, may

    def with_all(self, texts):
        """As `containing`, for pages that have each of several texts."""
        texts = [fold(text) for text in texts]
        must = {page.group for page in self.pages if all(text in page.own for text in texts)}
        may = {page.group for page in self.pages if all(text in page.wide for text in texts)}
        # A page has a word, too, where its translation has it: the two are one result.
        for group, pages in self.groups.items():
            wide = "\n".join(page.wide for page in pages)
            if all(text in wide for text in texts):
                may.add(group)
        return must, may | must

    def with_word(self, word):
        return {page.group for page in self.pages if word in page.words}

    def group(self, url):
        page = self.page(url)
        return page.group if page else None

    def entitled(self, title):
        """The groups whose title is this one, in whatever language."""
        wanted = fold(joined(title)).strip()
        return {page.group for page in self.pages if fold(joined(page.title)).strip() == wanted}
