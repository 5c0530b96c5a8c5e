"""Tabs, terms of the glossary, diagrams and reading aloud, as readers meet them."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGE = """---
title: 两种做法
---

热床要先热。

用 CNC 也行。

*[CNC]: 数控机床

=== "Windows"

    点开始。

    <span id="inner">里面</span>

=== "iPad"

    点设置。

再来：

=== "iPad"

    又是平板。

=== "Windows"

    又是电脑。

词
:   它的意思

```mermaid
flowchart TD
  A[开始] --> B{好吗？}
  B -->|是| C[完成]
  B -->|否| A
```

```mermaid
sequenceDiagram
  学生->>板子: 按 A
  板子-->>学生: 亮
```

[到里面](#inner)
"""

LESSON = """---
title: 朗读
level: 1
minutes: 10
---

## 步骤 1：量

量一量。再量一次。

```python
x = 1
```

## 步骤 2：剪

剪。
"""

VOICES = """
  window.spoken = [];
  const voices = %s;
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => voices, speak: one => window.spoken.push(one.text), cancel: () => window.spoken.push("|"), addEventListener: () => {} } });
"""


@pytest.fixture(scope="module")
def portal(build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lessons")
    content = folder / "content"
    (content / "tutorials").mkdir(parents=True)
    (content / "portal.yml").write_text("title: 门户\nlanguages: [zh-Hans]\n", "utf-8")
    (content / "index.md").write_text("---\ntitle: 门户\n---\n\n欢迎。\n", "utf-8")
    (content / "page.md").write_text(PAGE, "utf-8")
    (content / "other.md").write_text(PAGE.replace("两种做法", "另一页"), "utf-8")
    (content / "tutorials/read.md").write_text(LESSON, "utf-8")
    (content / "glossary.yml").write_text("热床: {text: 加热的平台, 拼音: rè chuáng, en: heated bed}\n", "utf-8")
    result = build(content, folder / "site")
    assert result.returncode == 0 and "warning" not in result.stdout + result.stderr, result.stdout + result.stderr
    return folder / "site"


@pytest.fixture
def context(browser):
    made = browser.new_context(viewport={"width": 390, "height": 844})
    yield made
    made.close()


def opened(context, portal, path="page.html"):
    page = context.new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto((portal / path.split("#")[0]).as_uri() + ("#" + path.split("#")[1] if "#" in path else ""))
    assert problems == []
    return page


def chosen(page):
    return page.locator("[role=tab][aria-selected=true]").all_inner_texts()


def test_one_of_each_set_is_shown_and_the_choice_goes_with_the_reader(context, portal):
    page = opened(context, portal)
    assert chosen(page) == ["Windows", "iPad"]
    assert page.get_by_text("点开始。").is_visible() and not page.get_by_text("点设置。").is_visible()
    assert not page.locator(".tab-title").first.is_visible()
    page.locator("[role=tab]", has_text="iPad").first.click()
    assert chosen(page) == ["iPad", "iPad"] and page.get_by_text("点设置。").is_visible()
    page.keyboard.press("ArrowLeft")
    assert chosen(page) == ["Windows", "Windows"] and page.evaluate("document.activeElement.textContent") == "Windows"
    other = opened(context, portal, "other.html")
    assert chosen(other) == ["Windows", "Windows"]
    other.locator("[role=tab]", has_text="iPad").last.click()
    assert chosen(opened(context, portal)) == ["iPad", "iPad"]


def test_what_is_looked_at_stays_where_it_is(context, portal):
    page = opened(context, portal)
    second = page.locator("[role=tab]").last
    second.scroll_into_view_if_needed()
    before = second.bounding_box()["y"]
    second.click()
    assert abs(second.bounding_box()["y"] - before) < 2


def test_a_link_into_a_hidden_alternative_shows_it(context, portal):
    page = opened(context, portal)
    page.locator("[role=tab]", has_text="iPad").first.click()
    assert not page.locator("#inner").is_visible()
    page.locator("a[href='#inner']").click()
    assert page.locator("#inner").is_visible()
    page.locator("[role=tab]", has_text="iPad").first.click()
    assert opened(context, portal, "page.html#inner").locator("#inner").is_visible()


def test_all_is_there_on_paper_and_without_scripts(browser, context, portal):
    page = opened(context, portal)
    page.emulate_media(media="print")
    for text in ["点开始。", "点设置。", "又是平板。", "又是电脑。"]:
        assert page.get_by_text(text).is_visible()
    assert page.locator(".tab-title").first.is_visible() and not page.locator("[role=tablist]").first.is_visible()
    plain = browser.new_context(java_script_enabled=False)
    page = opened(plain, portal)
    assert page.get_by_text("点设置。").is_visible() and page.locator(".tab-title").first.is_visible()
    page.locator("a.gloss").click()
    assert page.url.endswith("glossary.html#" + "热床") or "glossary.html#" in page.url
    assert page.get_by_text("加热的平台").is_visible()
    plain.close()


def test_nothing_moves_while_the_page_gets_ready(context, portal):
    page = context.new_page()
    page.add_init_script("""window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(one => window.shift += one.value))
      .observe({ type: "layout-shift", buffered: true });""")
    page.goto((portal / "page.html").as_uri())
    page.wait_for_timeout(400)
    assert page.evaluate("window.shift") < 0.01


def test_a_term_says_what_it_means(context, portal):
    page = opened(context, portal)
    term = page.locator("a.gloss-word")
    term.wait_for()
    assert term.count() == 1 and term.get_attribute("aria-expanded") == "false"
    term.focus()
    page.keyboard.press("Enter")
    note = page.locator(".gloss-note")
    assert "加热的平台" in note.inner_text() and "rè chuáng" in note.inner_text() and "heated bed" in note.inner_text()
    box = note.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390 and page.evaluate("document.documentElement.scrollWidth") <= 390
    assert Axe().run(page).response["violations"] == []
    page.keyboard.press("Escape")
    assert note.count() == 0 and page.evaluate("document.activeElement.className") == "gloss gloss-word"
    term.click()
    page.locator("h1").click()
    assert note.count() == 0
    short = page.locator("abbr[data-meaning]")
    short.focus()
    page.keyboard.press("Enter")
    assert "数控机床" in note.inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert note.count() == 0


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser, portal, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    for path in ["page.html", "glossary.html", "tutorials/read.html"]:
        page = opened(context, portal, path)
        assert [one["id"] for one in Axe().run(page).response["violations"]] == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_diagrams_are_drawings_with_names(context, portal):
    page = opened(context, portal)
    drawing = page.locator("svg[role=img]").first
    assert drawing.get_attribute("aria-label").startswith("流程图: 开始 → 好吗？")
    boxes = page.locator("svg[role=img] >> nth=0").locator(".diagram-box")
    assert boxes.count() == 3
    # Words stand within their boxes, whatever font there is.
    overhang = page.evaluate("""Array.from(document.querySelectorAll("svg .diagram-text")).map(text => {
      const own = text.getBoundingClientRect();
      return Array.from(text.ownerSVGElement.querySelectorAll(".diagram-box")).some(box => {
        const around = box.getBoundingClientRect();
        return own.left >= around.left && own.right <= around.right && own.top >= around.top - 1 && own.bottom <= around.bottom + 1;
      });
    })""")
    assert overhang and all(overhang)


def test_a_step_is_read_by_a_voice_of_the_device(context, portal):
    page = context.new_page()
    page.add_init_script(VOICES % '[{ lang: "zh_CN", localService: true }, { lang: "en-US", localService: true }]')
    page.goto((portal / "tutorials/read.html").as_uri())
    page.locator("[data-one-step]").first.click()
    button = page.get_by_role("button", name="朗读")
    button.click()
    spoken = page.evaluate("window.spoken.filter(text => text !== '|')")
    assert "量一量。" in spoken and "再量一次。" in spoken and not any("x = 1" in text or "剪" in text for text in spoken)
    page.get_by_role("button", name="停止朗读").click()
    assert page.evaluate("window.spoken[window.spoken.length - 1]") == "|" and button.is_visible()


@pytest.mark.parametrize("voices", ["[]", '[{ lang: "en-US", localService: true }]', '[{ lang: "zh-CN", localService: false }]'])
def test_without_a_voice_of_its_own_nothing_is_offered(context, portal, voices):
    page = context.new_page()
    page.add_init_script(VOICES % voices)
    page.goto((portal / "tutorials/read.html").as_uri())
    page.locator("[data-one-step]").first.click()
    page.locator(".bench-bar").wait_for()
    assert page.get_by_role("button", name="朗读").count() == 0
