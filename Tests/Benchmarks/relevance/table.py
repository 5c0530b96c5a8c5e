"""The table that the suite prints, and the list of the worst answers that it can write."""


class Row:
    """One measure; `at_most` tells a bound from above from one from below."""

    def __init__(self, corpus, name, lathe, pagefind=None, target=None, at_most=False, unit="", note=""):
        self.corpus, self.name, self.lathe, self.pagefind = corpus, name, lathe, pagefind
        self.target, self.at_most, self.unit, self.note = target, at_most, unit, note

    @property
    def met(self):
        if self.target is None or self.lathe is None:
            return None
        # As printed: 0.9996 is 1.000 and does reach 1.
        value = round(self.lathe, 3)
        return value <= self.target if self.at_most else value >= self.target

    def shown(self, value):
        if value is None:
            return "–"
        if isinstance(value, int):
            return f"{value:,}{self.unit}"
        return f"{value:.3f}" if not self.unit else f"{value:.1f}{self.unit}"

    def line(self):
        target = "" if self.target is None else f"{'≤' if self.at_most else '≥'} {self.target:g}{self.unit}"
        verdict = {True: "yes", False: "NO", None: ""}[self.met]
        return f"{self.name:<48}{target:>11}{self.shown(self.lathe):>13}{self.shown(self.pagefind):>13}  {verdict:<4}{self.note}"


def head(corpus):
    return f"\n{corpus}\n{'':<48}{'target':>11}{'Lathe':>13}{'Pagefind':>13}  met"


def worst(truth, measure, score, items, number=5):
    """The first few answers that are not good, with what came instead; nothing where all are."""
    bad = [item for item in items if score.good and not score.good(item)]
    if not bad:
        return ""
    lines = [f"### {measure.name}: {score.name} ({len(bad)} of {len(items)} not good)"]
    for item in bad[:number]:
        query = item.query
        lines.append(f"- `{query.text}` (reader: {query.language}{', from: ' + query.url if query.url else ''})")
        lines.append(f"  - wanted {len(query.must)}: {titles(truth, query.must, query.language)}; found {len(item.groups)}, {len(item.full)} full; "
                     f"place {item.place}" + (f", recall {item.recall:.2f}, precision {item.precision:.2f}" if query.may and item.full else ""))
        if item.answer.get("error"):
            lines.append(f"  - error: {item.answer['error']}")
        if query.must - set(item.groups):
            lines.append(f"  - not found: {titles(truth, query.must - set(item.groups), query.language)}")
        elif query.may and query.must - set(item.full):
            lines.append(f"  - only partial: {titles(truth, query.must - set(item.full), query.language)}")
        if query.may and set(item.full) - query.may:
            lines.append(f"  - should not be there: {titles(truth, set(item.full) - query.may, query.language)}")
        came = [f"{result['title']}{' (partial)' if result['partial'] else ''} [{result['url']}#{(result['anchors'] or [''])[0]}]"
                for result in item.answer["results"][:3]]
        lines.append(f"  - came: {' | '.join(came) or 'nothing'}")
    return "\n".join(lines)


def titles(truth, groups, language, number=3):
    pages = [next((page for page in truth.groups[group] if page.language == language), truth.groups[group][0])
             for group in sorted(groups)[:number]]
    return ", ".join(f"{page.title} [{page.url}]" for page in pages)
