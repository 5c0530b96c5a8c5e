"""Formulas in pages: their structure against another program's, and what browsers make of them."""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

import pytest
from latex2mathml.converter import Converter

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Oracles"))
from formula_structure import structure  # noqa: E402
from school_formulas import formulas  # noqa: E402

# latex2mathml has these otherwise; ours is what TeX would set.
OTHERWISE = {
    # Limits of all but a first ∑ stand beside it there, even in a line of their own; whether ours stand below is tested in Swift.
    r"munder\((lim|limsup|min|max|∑)\|": r"msub(\1|",
    r"munderover\(([∑⋃⋂])\|": r"msubsup(\1|",
}
# An index in upright letters stands at the last of them there, at the word here; the rest it doesn't know.
UNLIKE = {
    r"\mathrm{SO_4^{2-}}", r"\mathrm{Fe^{3+}}", r"N_A = 6.02 \times 10^{23} \,\mathrm{mol^{-1}}", r"a \not= b",
    r"\begin{gathered} a = b \\ c = d \end{gathered}",
}


def alike(text):
    for pattern, replacement in OTHERWISE.items():
        text = re.sub(pattern, replacement, text)
    return text


def portal(folder, body, name="page"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.md").write_text(f"---\ntitle: 公式\n---\n\n{body}\n", "utf-8")
    (folder / "index.md").write_text("---\ntitle: 门户\n---\n\n欢迎。\n", "utf-8")
    return folder


def shown(page):
    """Every formula of a page, as XML."""
    return [ElementTree.fromstring(found) for found in re.findall(r"<math\b.*?</math>", page.read_text("utf-8"), re.S)]


@pytest.fixture(scope="module")
def textbook(build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("textbook")
    body = "\n\n".join(f"$$\n{tex}\n$$" for tex in formulas())
    result = build(portal(folder / "content", body), folder / "site")
    assert result.returncode == 0 and "formula-as-tex" not in result.stdout + result.stderr, result.stdout + result.stderr
    return folder / "site/page.html"


def test_formulas_of_textbooks_have_the_structure_that_another_program_finds(textbook):
    found = shown(textbook)
    assert len(found) == len(formulas()) >= 500
    differing = []
    for tex, math in zip(formulas(), found):
        annotation = math.find("semantics/annotation")
        assert annotation.text.strip() == tex.strip()
        # It knows split, which is the same within an equation.
        other = Converter(display="block").convert_to_element(tex.replace("{aligned}", "{split}"))
        ours, theirs = alike(structure(math)), alike(structure(other))
        if (ours != theirs) != (tex in UNLIKE):
            differing.append(f"{tex}\n  {ours}\n  {theirs}")
    assert not differing, f"{len(differing)}\n" + "\n".join(differing[:10])


LONG = "$$\n" + " + ".join(rf"\frac{{a_{{{n}}}}}{{b_{{{n}}}}}" for n in range(40)) + "\n$$"
WORDS = r"电压 $U = R \cdot I$，面积 $x_1^2$。"


@pytest.fixture(scope="module")
def small(build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("small")
    portal(folder / "content", "小的 $5 和大的 $10。", "prices")
    result = build(portal(folder / "content", f"{WORDS}\n\n{LONG}"), folder / "site")
    assert result.returncode == 0, result.stderr
    return folder / "site"


def open_page(browser, page, width=390, **options):
    context = browser.new_context(viewport={"width": width, "height": 844}, **options)
    opened = context.new_page()
    opened.goto(page.as_uri())
    return opened


def test_only_pages_with_formulas_load_what_shows_them(small):
    assert "assets/lathe-formulas." in (small / "page.html").read_text("utf-8")
    for other in ("prices.html", "index.html"):
        text = (small / other).read_text("utf-8")
        assert "lathe-formulas." not in text and "<math" not in text
    assert "小的 $5 和大的 $10。" in (small / "prices.html").read_text("utf-8")


def test_a_long_formula_scrolls_in_its_place(browser, small):
    page = open_page(browser, small / "page.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("(() => { const d = document.querySelector('div.math-display'); return d.scrollWidth > d.clientWidth && d.tabIndex === 0 })()")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('div.math-display')).overflowX") == "visible"
    page.context.close()


BRACKETS = r"""
$$
|x| = \begin{cases} x & x \ge 0 \\ 0 & x = 0 \\ -x & x < 0 \end{cases} \quad \left( \frac{\frac{a}{b}}{c} \right) \quad \overline{ABCDE}
\quad A \xrightarrow{f(x) + g(x)} B
$$
"""


def test_brackets_and_arrows_are_as_large_as_what_they_hold(build, browser, tmp_path):
    """Whether the machine has a mathematical font or not."""
    result = build(portal(tmp_path / "content", BRACKETS), tmp_path / "site")
    assert result.returncode == 0, result.stderr
    page = open_page(browser, tmp_path / "site/page.html", 1440)
    parts = page.evaluate("""() => [...document.querySelectorAll("mo[stretchy=true]")].map(sign => {
      const own = sign.getBoundingClientRect(), all = sign.parentNode.getBoundingClientRect();
      return sign.hasAttribute("form") ? [own.height, all.height, own.top - all.top] : [own.width, all.width, own.left - all.left];
    })""")
    assert len(parts) == 5
    for own, whole, start in parts:
        assert .75 * whole < own < 1.25 * whole and abs(start) < .25 * whole, parts
    page.context.close()


def test_what_is_copied_is_tex(browser, small):
    page = open_page(browser, small / "page.html")
    copied = page.evaluate("""() => {
      const words = document.querySelector(".prose p");
      getSelection().selectAllChildren(words);
      let text;
      document.addEventListener("copy", event => { text = event.clipboardData.getData("text/plain"); });
      document.execCommand("copy");
      return text;
    }""")
    assert copied.strip() == WORDS
    page.context.close()


SHOWN = """() => {
  const math = document.querySelector(".math-inline math");
  const visible = e => e.getClientRects().length > 0 && getComputedStyle(e).display !== "none";
  return [visible(math.querySelector("semantics > :first-child")), visible(math.querySelector("annotation"))];
}"""


def test_a_browser_shows_either_the_formula_or_its_tex(browser, small):
    page = open_page(browser, small / "page.html", bypass_csp=True)
    assert page.evaluate(SHOWN) == [True, False]
    # One that knows no MathML: the same style sheet, with its question answered the other way.
    (sheet,) = (small / "assets").glob("lathe-formulas.*.css")
    condition = re.search(r"@supports not ?(\((?:[^{}])*\)) ?\{", sheet.read_text("utf-8"))[0]
    page.add_style_tag(content=sheet.read_text("utf-8").replace(condition, "@supports (display: block) {", 1))
    assert page.evaluate(SHOWN) == [False, True]
    page.context.close()


ATTACKS = [
    r"$\text{</math><script>alert(1)</script>}$", r"$\text{<img src=x onerror=alert(1)>}$", r"$x < y > z & w$", r"$a</annotation><script>b$",
    r"$\operatorname{<script>}$", r"$\tag{<b onclick=x>}$", r"$\begin{array}{c\"onclick=x}a\end{array}$", r"$\href{javascript:alert(1)}{x}$",
    r"$\color{red\" onload=\"x}{y}$", r"$\ce{<script>}$", r"$\SI{<b>}{<i>}$", r"$\text{--><!--}]]>$", r"$\frac{a}{]]></mfrac>}$", "$\\text{&#60;script&#62;}$",
]
KNOWN = set("math semantics annotation mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mphantom mpadded "
            "menclose mstyle mtable mtr mtd".split())


def test_a_formula_runs_nothing(build, browser, tmp_path):
    import html5lib

    result = build(portal(tmp_path / "content", "\n\n".join(f"设 {attack} 和" for attack in ATTACKS)), tmp_path / "site")
    assert result.returncode == 0, result.stderr
    tree = html5lib.parse((tmp_path / "site/page.html").read_text("utf-8"))
    namespace = "{http://www.w3.org/1998/Math/MathML}"
    for math in tree.iter(namespace + "math"):
        for element in math.iter():
            assert element.tag.removeprefix(namespace) in KNOWN
            assert not any(key.startswith("on") or key in ("href", "style") for key in element.attrib)
    page = open_page(browser, tmp_path / "site/page.html")
    assert page.evaluate("document.querySelectorAll('.prose script, .prose img').length") == 0
    page.context.close()


def test_what_cannot_be_read_is_told_with_its_line(build, tmp_path):
    result = build(portal(tmp_path / "content", "设 $\\fracc{1}{2}$\n\n和 $x^2^3$"), tmp_path / "site")
    said = result.stdout + result.stderr
    assert result.returncode == 0 and "page.md:5" in said and "page.md:7" in said and "\\frac" in said
    assert ">$\\fracc{1}{2}$</span>" in (tmp_path / "site/page.html").read_text("utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_manual(browser, site, scheme):
    from axe_playwright_python.sync_playwright import Axe

    page = open_page(browser, site / "manual/markdown.html", 1440, color_scheme=scheme, bypass_csp=True)
    found = Axe().run(page).response["violations"]
    assert not found, [(v["id"], [n["html"][:120] for n in v["nodes"][:3]]) for v in found]
    page.context.close()
