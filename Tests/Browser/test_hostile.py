"""Attacks in everything that a writer can write: harmless in the page, with the Content-Security-Policy out of the way."""

import json
import pathlib
import re

import html5lib
import pytest

ATTACKS = pathlib.Path(__file__).with_name("attacks")

# What may stand in the words of an entry: each element with the attributes of its own, beside those for all.
EVERYWHERE = {"id", "class", "lang", "dir", "title", "role", "tabindex", "hidden"}
ELEMENTS = {
    **dict.fromkeys(
        "abbr aside b bdi bdo br caption cite code dd dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i kbd mark "
        "p pre rp rt ruby s samp section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr".split(), set()),
    "a": {"href", "rel", "download", "hreflang", "type"}, "blockquote": {"cite"}, "col": {"span"}, "colgroup": {"span"},
    "del": {"cite", "datetime"}, "ins": {"cite", "datetime"}, "q": {"cite"}, "details": {"open", "name"},
    "img": {"src", "alt", "width", "height", "loading", "decoding"}, "label": {"for"},
    "input": {"type", "checked", "disabled"}, "li": {"value"}, "ol": {"start", "reversed", "type"},
    "td": {"colspan", "rowspan", "headers"}, "th": {"colspan", "rowspan", "headers", "scope", "abbr"},
    "nav": set(), "video": {"src", "controls", "preload", "width", "height", "poster", "playsinline"},
    "audio": {"src", "controls", "preload"}, "track": {"src", "kind", "srclang", "label", "default"},
    "svg": {"viewbox", "viewBox", "width", "height", "focusable"}, "use": {"href"}, "button": {"type"},
}
LOST = (pathlib.Path(__file__).resolve().parents[2] / "templates/layouts/not-found.mustache").read_text("utf-8")
SAFE_SCHEMES = {"", "http", "https", "mailto", "tel"}
ADDRESSES = {"href", "src", "cite", "poster", "action", "formaction", "data", "srcset", "ping", "background", "xlink:href"}


def attacks(name):
    lines = (ATTACKS / f"{name}.txt").read_text("utf-8").splitlines()[1:]
    return [re.sub(r"\\(\\|x[0-9A-F]{2}|u[0-9A-Fa-f]{4})",
                   lambda found: "\\" if found[1] == "\\" else chr(int(found[1][1:], 16)), line)
            for line in lines if line]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


def fields(**values):
    """Front matter in JSON, which is YAML too."""
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in values.items()) + "---\n\n"


@pytest.fixture(scope="module")
def hostile(build, tmp_path_factory):
    root = tmp_path_factory.mktemp("hostile")
    content = root / "content"
    html, links, texts = attacks("html"), attacks("links"), attacks("texts")
    together = " ".join(texts)
    write(content / "portal.yml", "".join(f"{key}: {json.dumps(value)}\n" for key, value in {
        "title": texts[4] + together, "school": together, "languages": ["zh-Hans", "en"], "url": "https://portal.example/"}.items()))
    write(content / "index.md", "# Home\n\n" + "\n\n".join(html))
    for number, attack in enumerate(html):
        write(content / f"html/{number}.md", f"# {number}\n\n{attack}\n\nBetween {attack} words.\n\n- {attack}\n\n> {attack}\n\n| {attack} |\n| --- |\n| a |\n")
    for number, attack in enumerate(links):
        attribute = attack.replace('"', "&quot;")
        write(content / f"links/{number}.md", f"# {number}\n\n[words]({attack}) [words](<{attack}>) ![words](<{attack}>) <{attack}> [[{attack}]] "
              f"[[{attack}|words]] ![[{attack}]] [ref]\n\n{attack}\n\n<a href=\"{attribute}\">x</a><img src=\"{attribute}\" alt=\"\">\n\n"
              f"<a href={attack}>x</a>\n\n![alone](<{attack}> \"title\")\n\n[ref]: <{attack}>\n")
    for number, attack in enumerate(texts):
        write(content / f"projects/{number}.md", fields(
            title=attack, summary=attack, tags=[attack], authors=[attack], question=attack, outcome=attack, reflection=attack,
            license=attack, award=attack, log=[{"date": "2026-01-02", "text": attack}], team=[{"name": attack, "shown_as": attack}],
            materials=[{"item": attack, "quantity": 1, "unit": attack, "note": attack}],
            cover={"image": "attack.svg", "alt": attack})
            + f"# {attack}\n\n## {attack}\n\n![{attack}](attack.svg \"{attack}\")\n\n```{attack}\n{attack}\n```\n\n`{attack}` =={attack}==\n\n[^1] [[a|{attack}]]\n\n[^1]: {attack}\n")
        write(content / f"people/{number}.md", fields(title=attack, role=attack, subjects=[attack]) + attack)
        write(content / f"services/{number}.md", fields(
            title=attack, mode="hybrid", channels=[{"desk": attack, "note": attack}, {"form": attack}, {"email": attack}, {"phone": attack}]) + attack)
    write(content / "attack.svg", picture(html))
    write(content / "projects/attack.svg", picture(html))
    for number, attack in enumerate(html):
        write(content / f"html/{number}.svg", picture([attack]))
        write(content / f"html/p{number}.md", f"# {number}\n\n![picture]({number}.svg)\n")
    result = build(content, root / "site")
    assert result.returncode in (0, 1), result.stderr[-2000:]
    return root / "site"


def picture(parts):
    return ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" onload="alert(1)">'
            '<script>alert(1)</script><a xlink:href="javascript:alert(1)"><rect width="9" height="9" onclick="alert(1)"/></a>'
            '<image href="https://evil.example/a.png"/><use href="https://evil.example/a.svg#a"/><style>@import "https://evil.example/a.css";</style>'
            '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>'
            '<animate attributeName="href" to="javascript:alert(1)"/>' + "".join(parts) + "</svg>")


def is_safe_address(value):
    # As a browser reads it: without tabs and line breaks, and without what precedes the scheme.
    value = re.sub(r"[\t\n\r]", "", value).lstrip("".join(map(chr, range(33))))
    found = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", value)
    return (found[1].lower() if found else "") in SAFE_SCHEMES and not value.startswith(("//", "\\\\", "/\\", "\\/"))


def test_every_page_holds_only_what_the_allow_list_names(hostile):
    wrong = []
    for path in sorted(hostile.rglob("*.html")):
        tree = html5lib.parse(path.read_bytes().decode("utf-8"), namespaceHTMLElements=False, treebuilder="etree")
        name = path.relative_to(hostile)
        for element in tree.iter():
            tag = re.sub(r"\{.*\}", "", element.tag) if isinstance(element.tag, str) else None
            if tag is None:
                continue
            for key, value in element.attrib.items():
                key = key if isinstance(key, str) else key[-1]
                key = re.sub(r"\{.*\}", "", key)
                if key.startswith("on") or key in ("style", "srcdoc"):
                    wrong.append(f"{name}: <{tag} {key}={value!r}>")
                if key in ADDRESSES and not (tag == "link" and value.startswith("data:image/svg+xml,")) and not is_safe_address(value):
                    wrong.append(f"{name}: <{tag} {key}={value!r}>")
            # The page for lost addresses has a style of Lathe's own for readers without scripts; no word of it is a writer's.
            if tag == "style" and str(name) == "404.html" and f"<style>{element.text}</style>" in LOST:
                continue
            if tag in ("iframe", "object", "embed", "base", "style", "frame", "applet", "portal", "fencedframe", "math"):
                wrong.append(f"{name}: <{tag}>")
            if tag == "script" and element.get("type") != "application/ld+json" and not re.fullmatch(r"(\.\./)*assets/[\w./-]+\.js", element.get("src", "")):
                wrong.append(f"{name}: <script src={element.get('src')!r}>")
            if tag == "script" and element.get("type") == "application/ld+json":
                json.loads(element.text)
        for prose in (element for element in tree.iter() if "prose" in element.get("class", "").split()):
            for element in prose.iter():
                tag = re.sub(r"\{.*\}", "", element.tag) if isinstance(element.tag, str) else None
                if tag is None:
                    wrong.append(f"{name}: a comment")
                elif tag not in ELEMENTS:
                    wrong.append(f"{name}: <{tag}> in the words")
                else:
                    wrong += [f"{name}: <{tag} {key}> in the words" for key in element.attrib
                              if key not in EVERYWHERE | ELEMENTS[tag] and not str(key).startswith(("aria-", "data-"))]
    assert not wrong, "\n".join(wrong[:40])


def test_no_attack_runs_or_leaves_the_site(hostile, browser):
    context = browser.new_context(bypass_csp=True)
    context.add_init_script("for (const name of ['alert', 'prompt', 'confirm']) window[name] = () => console.error('ran: ' + name)")
    page = context.new_page()
    problems, requests = [], []
    page.on("dialog", lambda dialog: (problems.append("dialog"), dialog.dismiss()))
    page.on("console", lambda message: problems.append(f"{page.url}: {message.text}") if message.text.startswith("ran:") else None)
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
    page.on("request", lambda request: requests.append(request.url))
    # Pages at old addresses lead on at once; they hold nothing of a writer's but a title.
    pages = [path for path in sorted(hostile.rglob("*.html")) if b'\n<meta http-equiv="refresh"' not in path.read_bytes()]
    files = pages + sorted(hostile.rglob("*.svg"))
    assert len(files) > 400
    for path in files:
        page.goto(path.as_uri())
        # Handlers that wait for a pointer, the keyboard or an animation are called as well.
        page.evaluate("""() => { for (const element of document.querySelectorAll('*')) {
            if (element.closest('[data-copy], button, form, dialog')) continue;
            for (const kind of ['mouseover', 'pointerenter', 'focus', 'blur', 'error', 'load', 'toggle', 'animationend', 'beforetoggle', 'contextmenu'])
                element.dispatchEvent(new Event(kind, { bubbles: false })); } }""")
        assert page.url.split("#")[0] == path.as_uri()
    assert problems == []
    assert [url for url in requests if not url.startswith(("file:", "data:image/"))] == []
    context.close()


def test_the_files_for_other_programs_stay_well_formed(hostile):
    import xml.dom.minidom
    for path in list(hostile.rglob("*.xml")) + list(hostile.rglob("*.svg")):
        xml.dom.minidom.parse(str(path))
    json.loads((hostile / "portal.json").read_text("utf-8"))


# Names of window, document and the portal's own scripts, which an element's id or name might stand in for.
NAMES = ["LatheSearch", "LatheInterface", "forms", "getElementById", "querySelector", "querySelectorAll", "head", "body", "currentScript",
         "location", "cookie", "documentElement", "addEventListener", "createElement", "defaultView", "module", "require", "exports", "define",
         "fetch", "matchMedia", "navigator", "localStorage", "visualViewport", "Promise", "URL", "Intl", "AbortController", "self", "top",
         "parent", "name", "children", "search", "search-q", "search-list", "main", "my-campus", "__proto__", "constructor", "toString"]


@pytest.fixture(scope="module")
def named(build, tmp_path_factory):
    root = tmp_path_factory.mktemp("named")
    everything = "".join(
        f'<p id="{name}">{name}</p>\n\n<a name="{name}">a</a> <img src="a.svg" alt="" name="{name}" id="{name}-i">\n\n' for name in NAMES)
    write(root / "content/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    for number, name in enumerate(NAMES):
        write(root / f"content/guides/{number}.md", f'# Guide {number}\n\n## {name}\n\n<p id="{name}">x</p>\n\n<a name="{name}"></a><img src="../a.svg" alt="" name="{name}">\n\nLaser words.\n')
    write(root / "content/guides/all.md", f"# All\n\n## Laser\n\n{everything}")
    result = build(root / "content", root / "site")
    assert result.returncode == 0, result.stderr
    return root / "site"


def test_names_of_writers_meet_no_script(named, browser):
    page = browser.new_page()
    problems = []
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))
    for path in sorted((named / "guides").glob("*.html")):
        page.goto(path.as_uri())
        page.locator("[data-search] input").first.fill("Laser")
        page.locator("#search-list [role=option]").first.wait_for(timeout=10_000)
        assert page.evaluate("document.forms instanceof HTMLCollection && typeof document.getElementById === 'function'"
                             " && document.body.tagName === 'BODY' && document.head.tagName === 'HEAD'")
        assert page.evaluate("new Set(Array.from(document.querySelectorAll('[id]'), e => e.id)).size === document.querySelectorAll('[id]').length")
        assert page.evaluate("document.querySelectorAll('.prose [name]').length") == 0
    assert problems == []
    page.close()
