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
    """The first few answers that are not good, with what came instead."""
    bad = [item for item in items if score.good and not score.good(item)]
    lines = [f"### {measure.name}: {score.name} ({len(bad)} of {len(items)} not good)"]
    for item in bad[:number]:
        wanted = sorted(item.query.must)[:3]
        lines.append(f"- `{item.query.text}` ({item.query.language}{', for ' + item.query.url if item.query.url else ''})")
        lines.append(f"  - wanted {len(item.query.must)}: {', '.join(titles(truth, wanted))}; found {len(item.groups)}"
                     f" ({len(item.full)} full), place {item.place}, recall {item.recall:.2f}, precision {item.precision}"
                     + (f", error {item.answer['error']}" if item.answer.get("error") else ""))
        lost = sorted(item.query.must - set(item.groups))[:3]
        extra = [group for group in item.full if group not in item.query.may and item.query.may][:3]
        if lost:
            lines.append(f"  - not found: {', '.join(titles(truth, lost))}")
        if extra:
            lines.append(f"  - should not be there: {', '.join(titles(truth, extra))}")
        came = [f"{result['title']}{' (partial)' if result['partial'] else ''} #{(result['anchors'] or [''])[0]}"
                for result in item.answer["results"][:3]]
        lines.append(f"  - came: {' | '.join(came)}")
    return "\n".join(lines)


def titles(truth, groups):
    return [f"{truth.groups[group][-1].title} [{truth.groups[group][-1].url}]" for group in groups]
