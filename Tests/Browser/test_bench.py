"""At the bench: ticks, timers and one step a screen, on a tablet that pupils share; and code that is saved and opened elsewhere."""

import functools
import gzip
import http.server
import re
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe

PHONE, TABLET, DESK = (360, 740), (768, 1024), (1440, 900)
KB = 1024

GLUE = """---
title: 粘一只纸盒
summary: 等 10 分钟就好
minutes: 45
---
开头。

## 材料

- [ ] 白胶

## 1. 涂胶

涂匀，等 10 分钟。按住 30 秒。

- [ ] 断开电源
- [x] 手套戴好
- [ ] 断开电源

## 2. 编程

```python main.py url=https://wokwi.com/projects/1
print("等 10 分钟")  # <&>
```

```text
没有名字
```

LONG

## 3. 晾干

晾 1–2 小时。见[第一步](#1-涂胶)和[[other]]。

- [ ] 断开电源
""".replace("LONG", "\n\n".join(f"第 {number} 段。" for number in range(60)))

ENGLISH = """---
title: Glue a paper box
---
## 1. Glue

Wait 10 minutes, press for 30 seconds.

- [ ] Unplug it

## 2. Dry

Let it dry for 1–2 hours.
"""

TEXTS = {
    "portal.yml": "title: T\nlanguages: [zh-Hans, en]\n", "tutorials/glue.md": GLUE, "tutorials/glue.en.md": ENGLISH,
    "tutorials/other.md": "---\ntitle: 别的\n---\n## 1. 等\n\n等 20 秒。\n", "guides/plain.md": "# 指南\n\n等 10 分钟。\n\n- [ ] 一件事\n",
}
PAGE = "tutorials/glue.html"
# What sounds, and whether the screen is kept on, as a page would have it.
DEVICE = """
window.tones = 0;
window.contexts = 0;
window.locks = [];
class Sound {
  constructor() { window.contexts += 1; this.state = "running"; this.currentTime = 0; this.destination = {}; }
  resume() { return Promise.resolve(); }
  createOscillator() { return { frequency: {}, connect() {}, start() { window.tones += 1; }, stop() {} }; }
  createGain() { return { gain: { setValueAtTime() {}, linearRampToValueAtTime() {} }, connect() {} }; }
}
window.AudioContext = Sound;
Object.defineProperty(navigator, "wakeLock", { configurable: true, value: { request(kind) {
  const lock = new EventTarget();
  lock.release = () => { window.locks.push("off"); lock.dispatchEvent(new Event("release")); return Promise.resolve(); };
  window.locks.push(kind);
  return Promise.resolve(lock);
} } });
"""


def write(folder, texts):
    for path, text in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


@pytest.fixture(scope="module")
def bench(build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bench")
    write(folder / "content", TEXTS)
    result = build(folder / "content", folder / "site")
    assert result.returncode == 0 and "warning" not in result.stdout + result.stderr, result.stdout + result.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def address(bench):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=bench)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def opened(browser, bench):
    """Opens a page from its file, and fails where the browser complained or anything but the portal's files was asked for."""
    contexts, complaints = [], []

    def open_page(path=PAGE, size=TABLET, script=DEVICE, clock=None, **options):
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **options)
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith(("file:", "blob:", "http://127.0.0.1:")) else complaints.append(request.url))
        if clock:
            page.clock.install(time=clock)
        page.goto(path if "://" in path else (bench / path).as_uri())
        page.evaluate("document.querySelectorAll('.preface').forEach(fold => { fold.open = true })")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def until(page, is_true):
    """Playwright's own way of waiting evaluates text, which pages forbid."""
    for _ in range(100):
        if is_true():
            return
        page.wait_for_timeout(50)
    raise AssertionError("waited in vain")


def fetched(page):
    return page.evaluate("performance.getEntriesByType('resource').filter(r => r.name.includes('lathe-bench')).length")


def ready(page):
    until(page, lambda: page.evaluate("Boolean(LatheInterface.bench.press)"))


def ticked(page):
    return page.locator(".steps .task input, .steps [data-step]").evaluate_all("all => all.map(box => Number(box.checked))")


def enter(page, number=None):
    page.locator(".verdict [data-one-step]").click()
    page.locator(".bench-bar").wait_for()
    for _ in range((number or 1) - 1):
        page.keyboard.press("ArrowRight")
    return page


def place(page):
    return page.locator(".bench-place b").inner_text()


def shown(page):
    """The headings of the steps that can be seen."""
    return page.locator(".step h2:visible").evaluate_all("all => all.map(h => h.firstChild.textContent)")


def stored(page):
    return page.evaluate("localStorage.getItem('lathe-bench')")


# MARK: Before anyone asks


def test_nothing_is_fetched_or_kept_before_anyone_asks(opened):
    page = opened()
    page.wait_for_load_state("networkidle")
    page.mouse.wheel(0, 600)
    page.wait_for_timeout(200)
    assert fetched(page) == 0 and stored(page) is None and page.evaluate("contexts") == 0
    assert page.locator(".task input:enabled").count() == 5, "tasks of a tutorial can be ticked"
    assert page.locator("[data-timer]").evaluate_all("all => all.map(b => b.dataset.timer)") == ["600", "30", "3600"]
    assert opened("guides/plain.html").locator(".task input:enabled, [data-timer]").count() == 0


def test_without_scripts_and_on_paper_there_are_no_controls(opened):
    controls = "[data-timer], .step-done, .step-kept, .step-open, .code-head button"
    page = opened(java_script_enabled=False)
    assert page.locator(controls).count() > 6 and page.locator(controls).locator("visible=true").count() == 0
    assert page.locator(".step h2:visible").count() == 3 and page.locator(".code-head a:visible").count() == 1
    page = opened()
    page.locator("[data-timer]").first.click()
    enter(page)
    page.emulate_media(media="print")
    assert page.locator(f"{controls}, .code-head a, .code-copy, .bench-dock, .bench-bar, .bench-note").locator("visible=true").count() == 0
    assert page.locator(".step h2:visible").count() == 3, "all steps are printed, whatever the screen shows"


# MARK: Ticks


def test_ticks_are_kept(opened):
    page = opened()
    boxes = page.locator(".steps .task input, .steps [data-step]")
    assert ticked(page) == [0, 0, 1, 0, 0, 0, 0, 0]
    for number in (0, 2, 3, 4):
        boxes.nth(number).click()
    ready(page)
    until(page, lambda: stored(page) is not None)
    assert page.locator(".step.is-done").count() == 1 and page.locator(".step-list .is-done").count() == 1
    page.reload()
    ready(page)
    assert ticked(page) == [1, 0, 0, 1, 1, 0, 0, 0] and page.locator(".step.is-done").count() == 1
    boxes.nth(3).click()
    page.reload()
    ready(page)
    assert ticked(page) == [1, 0, 0, 0, 1, 0, 0, 0], "of two alike, each has its own"
    page.goto(page.url.replace("glue", "other"))
    ready(page)
    assert ticked(page) == [0]
    kept = stored(page)
    assert "电源" not in kept and "白胶" not in kept, "what a task says is not kept"


@pytest.mark.parametrize("edit, expected", [
    (lambda t: t.replace("开头。", "改过的开头。\n\n## 0. 先看\n\n- [ ] 看一遍\n"), [0, 0, 0, 0, 1, 1, 1, 0, 0, 1]),
    (lambda t: t.replace("- [ ] 断开电源\n- [x]", "- [ ] 戴护目镜\n- [ ] 断开电源\n- [x]"), [0, 0, 0, 1, 1, 1, 0, 0, 1]),
    (lambda t: t.replace("## 1. 涂胶", "## 第 4 步：涂胶"), [0, 0, 1, 1, 1, 0, 0, 1]),
    (lambda t: t.replace("- [ ] 断开电源\n\n## 2", "- [ ] 断开**总**电源\n\n## 2"), [0, 0, 1, 0, 1, 0, 0, 1]),
    (lambda t: t.replace("## 1. 涂胶", "## 1. 涂一层薄胶"), [0, 0, 1, 0, 0, 0, 0, 1]),
])
def test_an_edit_elsewhere_moves_no_tick(build, opened, bench, tmp_path, edit, expected):
    """The second of two equal tasks, its step and the last step are ticked; then the text changes."""
    page = opened()
    boxes = page.locator(".steps .task input, .steps [data-step]")
    for number in (3, 4, 7):
        boxes.nth(number).click()
    ready(page)
    until(page, lambda: stored(page) and stored(page).count(":1") >= 3)
    kept = stored(page)
    content = {**TEXTS, "tutorials/glue.md": edit(GLUE)}
    assert content["tutorials/glue.md"] != GLUE
    write(tmp_path / "content", content)
    assert build(tmp_path / "content", tmp_path / "site").returncode == 0
    page.goto((tmp_path / "site" / PAGE).as_uri())
    # The same page has the same address; here it stands elsewhere.
    page.evaluate("kept => localStorage.setItem('lathe-bench', kept)", kept.replace(bench.as_uri()[7:], (tmp_path / "site").as_uri()[7:]))
    page.reload()
    ready(page)
    assert ticked(page) == expected


@pytest.mark.parametrize("closed", [
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });",
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    "try { localStorage.setItem('lathe-bench', '{\"ticks\":7,\"timers\":[null,{\"id\":1}],\"at\":\"x\"}'); } catch {}",
    "try { localStorage.setItem('lathe-bench', 'no JSON'); } catch {}",
])
def test_storage_that_fails_is_no_error(opened, closed):
    page = opened(script=DEVICE + closed)
    page.locator(".steps [data-step]").first.click()
    page.locator("[data-timer]").first.click()
    page.locator(".bench-timer").wait_for()
    assert page.locator(".step.is-done").count() == 1
    enter(page)
    assert place(page) == "第 2/3 步", "the first step is done"
    page.keyboard.press("Escape")
    page.locator("[data-new-maker]").click()
    until(page, lambda: "1 个勾、1 个计时" in page.locator(".bench-note").inner_text())
    assert sum(ticked(page)) == 1 and page.locator(".bench-timer").count() == 0


def test_where_the_rest_cannot_be_had_boxes_are_ticked_all_the_same(browser, bench):
    page = browser.new_page()
    page.route("**/*lathe-bench*.js", lambda route: route.abort())
    page.goto((bench / PAGE).as_uri())
    page.locator(".steps [data-step]").first.click()
    page.wait_for_timeout(300)
    assert ticked(page) == [0, 0, 1, 0, 1, 0, 0, 0]
    page.close()


# MARK: One step a screen


@pytest.mark.parametrize("path, first, last, leave", [
    (PAGE, "第 1/3 步", "第 3/3 步", "回到整页"), ("en/tutorials/glue.html", "Step 1 of 2", "Step 2 of 2", "Whole page")])
def test_keys(opened, path, first, last, leave):
    page = opened(path)
    before = page.evaluate("history.length")
    page.locator(".verdict [data-one-step]").focus()
    page.keyboard.press("Enter")
    page.locator(".bench-bar").wait_for()
    assert place(page) == first and len(shown(page)) == 1 and page.get_by_role("button", name=leave).is_visible()
    assert page.evaluate("history.length") == before + 1
    assert page.evaluate("document.activeElement.tagName") == "H2", "what is read next is the step"
    assert page.locator(".entry-head h1, header, footer, .step-bar").locator("visible=true").count() == 0
    page.keyboard.press("ArrowLeft")
    assert place(page) == first
    while place(page) != last:
        page.keyboard.press("ArrowRight")
    assert page.locator(".bench-voice[role=status]").inner_text() == last, "it is said"
    page.keyboard.press("ArrowRight")
    page.locator(".bench-bar").wait_for(state="hidden")
    assert page.locator(".entry-head h1").is_visible() and page.evaluate("document.activeElement.closest('.step') !== null")
    page.wait_for_timeout(100)
    page.locator(".verdict [data-one-step]").focus()
    page.keyboard.press("Enter")
    page.locator(".bench-bar").wait_for()
    page.keyboard.press("Escape")
    page.locator(".bench-bar").wait_for(state="hidden")
    assert page.evaluate("history.state") is None


def test_a_long_step_is_read_to_its_end_before_it_is_turned(opened):
    page = enter(opened(reduced_motion="reduce"), 2)
    presses = 0
    while place(page) == "第 2/3 步" and presses < 20:
        page.keyboard.press("PageDown")
        presses += 1
        page.wait_for_timeout(20)
    assert place(page) == "第 3/3 步" and presses > 2
    assert page.evaluate("scrollY") == 0, "the next begins at its top"
    page.keyboard.press("PageUp")
    assert place(page) == "第 2/3 步"


def test_the_way_back_leaves_it_and_the_way_forward_returns(opened):
    page = enter(opened(), 2)
    page.go_back()
    page.locator(".bench-bar").wait_for(state="hidden")
    assert page.url.endswith("glue.html") and page.locator(".entry-head h1").is_visible()
    page.go_forward()
    page.locator(".bench-bar").wait_for()
    assert place(page) == "第 2/3 步"
    page.reload()
    page.locator(".bench-bar").wait_for()
    assert place(page) == "第 2/3 步" and shown(page) == ["编程"]
    page.keyboard.press("Escape")
    page.locator(".bench-bar").wait_for(state="hidden")
    page.locator(".step a", has_text="别的").click()
    page.wait_for_url("**/other.html")
    page.go_back()
    page.wait_for_load_state()
    assert page.locator(".entry-head h1").is_visible()


def test_it_begins_where_the_reader_is(opened):
    page = opened(reduced_motion="reduce")
    page.locator(".steps [data-step]").first.click()
    assert place(enter(page)) == "第 2/3 步", "from the top: the first that isn't done"
    page.keyboard.press("Escape")
    page.locator(".bench-bar").wait_for(state="hidden")
    page.locator(".step h2", has_text="晾干").evaluate("h => h.scrollIntoView()")
    page.locator(".step-bar [data-one-step]").click()
    assert place(page) == "第 3/3 步", "from the bar: the one that is read"
    page.locator(".step a[href^='#']", has_text="第一步").click()
    assert place(page) == "第 1/3 步", "a link to a step leads to it"


def test_keys_that_belong_to_something_else_turn_nothing(opened):
    page = enter(opened(size=PHONE), 2)
    page.locator("pre").first.evaluate("pre => { pre.firstChild.textContent += 'x'.repeat(500); pre.focus(); }")
    page.keyboard.press("ArrowRight")
    assert place(page) == "第 2/3 步", "code that is wider than the screen moves"
    page.keyboard.press("Control+ArrowRight")
    page.locator(".step h2:visible").focus()
    page.keyboard.press("Alt+PageDown")
    assert place(page) == "第 2/3 步"
    for _ in range(12):
        page.keyboard.press("Tab")
        held = page.evaluate("document.activeElement === document.body || Boolean(document.activeElement.closest('.step, .bench-bar, .step-kept'))")
        assert held, page.evaluate("document.activeElement.outerHTML.slice(0, 90)")


def test_fingers(opened):
    page = enter(opened(size=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2))
    session = page.context.new_cdp_session(page)

    def swipe(start, end, y=300, down=0):
        send = lambda kind, *points: session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": z} for x, z in points]})
        send("touchStart", (start, y))
        for part in range(1, 6):
            send("touchMove", (start + (end - start) * part / 5, y + down * part / 5))
        send("touchEnd")
        page.wait_for_timeout(50)

    swipe(300, 80)
    assert place(page) == "第 2/3 步"
    swipe(80, 300)
    assert place(page) == "第 1/3 步"
    swipe(80, 300)
    swipe(200, 170)
    swipe(200, 120, down=-180)
    assert place(page) == "第 1/3 步", "neither before the first, nor a finger that rests or scrolls"
    swipe(300, 80)
    swipe(300, 80)
    swipe(300, 80)
    assert place(page) == "第 3/3 步", "the last is left by its button only"


@pytest.mark.parametrize("size", [PHONE, TABLET, DESK])
def test_what_is_touched_is_large(opened, size):
    page = opened(size=size)
    page.locator("[data-timer]").first.click()
    enter(page)
    page.locator(".bench-timer").wait_for()
    for number in range(3):
        small = page.evaluate("""[...document.querySelectorAll('button, summary, label, .code-head a')].filter(e => e.offsetParent || getComputedStyle(e).position === 'fixed')
            .filter(e => e.getClientRects().length).map(e => [e.className, e.textContent.trim(), ...['width', 'height'].map(side => Math.round(e.getBoundingClientRect()[side]))])
            .filter(([, , width, height]) => width < 64 || height < 64)""")
        assert small == [], number
        size_of = page.locator(".step p:visible, .step li:visible").first.evaluate("p => parseFloat(getComputedStyle(p).fontSize)")
        assert size_of >= 20
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
        page.keyboard.press("ArrowRight")


def test_the_screen_stays_on_only_in_it_and_only_where_it_can(opened):
    page = opened()
    assert page.evaluate("locks") == []
    enter(page)
    page.get_by_text("屏幕保持亮着").wait_for()
    assert page.evaluate("locks") == ["screen"]
    page.keyboard.press("Escape")
    until(page, lambda: page.evaluate("locks") == ["screen", "off"])
    for without in ("delete Navigator.prototype.wakeLock;", "Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('no')) } });"):
        page = enter(opened(script=without))
        page.wait_for_timeout(100)
        assert page.get_by_text("屏幕保持亮着").count() == 0 or not page.get_by_text("屏幕保持亮着").is_visible()


# MARK: Timers


def start(page, number=0):
    page.locator("[data-timer]").nth(number).click()
    ready(page)


def figures(page):
    return page.locator(".bench-figures").all_inner_texts()


def seconds(page):
    """What is left, to the nearest multiple of five: the clock goes on while we look."""
    left = [sum(60 ** place * int(part) for place, part in enumerate(reversed(text.split(":")))) for text in figures(page)]
    return [round(one / 5) * 5 for one in left]


def test_timers_run_and_end(opened):
    page = opened(clock="2026-11-28T08:00:00Z")
    assert page.get_by_role("button", name="计时 1 小时，按较短的算", exact=True).count() == 1
    start(page)
    start(page, 1)
    start(page, 1)
    assert page.evaluate("contexts") == 1 and page.evaluate("tones") == 0
    page.clock.run_for(10_000)
    assert seconds(page) == [590, 20], "several at once, and one for each button"
    assert "第 1/3 步 · 计时 10 分钟" in page.locator(".bench-words").first.inner_text()
    page.clock.run_for(21_000)
    assert page.locator(".bench-timer.is-up").count() == 1 and page.evaluate("tones") == 3
    assert "时间到：第 1/3 步" in page.locator(".bench-voice[role=alert]").inner_text()
    assert page.title().startswith("⏰ ")
    page.clock.run_for(120_000)
    assert 15 <= page.evaluate("tones") <= 30, "half a minute long, then it is only seen"
    page.locator(".is-up button", has_text="知道了").click()
    assert page.locator(".bench-timer").count() == 1 and not page.title().startswith("⏰")


def test_timers_pause_and_are_cancelled(opened):
    page = opened(clock="2026-11-28T08:00:00Z")
    start(page)
    page.clock.run_for(60_000)
    page.get_by_role("button", name="暂停 计时 10 分钟").click()
    held = figures(page)
    assert seconds(page) == [540]
    page.clock.run_for(1_200_000)
    assert figures(page) == held and page.evaluate("tones") == 0
    page.reload()
    ready(page)
    assert figures(page) == held
    page.get_by_role("button", name="继续 计时 10 分钟").click()
    page.clock.run_for(60_000)
    assert seconds(page) == [480]
    page.get_by_role("button", name="取消 计时 10 分钟").focus()
    page.keyboard.press("Enter")
    assert page.locator(".bench-dock").is_hidden() and stored(page) is None
    assert page.evaluate("document.activeElement.dataset.timer") == "600", "the focus goes back to where it came from"


def test_timers_survive_and_are_seen_everywhere(opened):
    page = opened(clock="2026-11-28T08:00:00Z")
    start(page)
    start(page, 1)
    page.clock.run_for(10_000)
    page.reload()
    ready(page)
    page.clock.run_for(5_000)
    assert seconds(page) in ([585, 15], [590, 20])
    enter(page, 3)
    assert page.locator(".bench-timer:visible").count() == 2, "over all steps"
    page.goto(page.url.replace("glue", "other"))
    ready(page)
    assert "粘一只纸盒 · 第 1/3 步" in page.locator(".bench-words").first.inner_text(), "and of another page"
    page.clock.run_for(40_000)
    page.goto("about:blank")
    page.clock.run_for(1_000)
    page.go_back()
    ready(page)
    until(page, lambda: page.locator(".is-up").count() == 1)
    assert page.evaluate("tones") == 0, "a page that nobody has touched is silent"


# MARK: The next maker


def test_the_next_maker_begins_anew(opened):
    page = opened()
    page.locator(".steps [data-step]").first.click()
    page.locator(".task input").first.click()
    start(page)
    page.locator("[data-new-maker]").click()
    note = page.locator(".bench-note")
    assert "已清空：2 个勾、1 个计时。" in note.inner_text()
    assert ticked(page) == [0, 0, 1, 0, 0, 0, 0, 0] and page.locator(".bench-timer").count() == 0 and stored(page) is None
    assert page.locator(".step.is-done, .step-list .is-done").count() == 0
    note.get_by_role("button", name="恢复").click()
    assert sum(ticked(page)) == 3 and page.locator(".bench-timer").count() == 1
    page.locator("[data-new-maker]").click()
    note.get_by_role("button", name="知道了").click()
    page.locator("[data-new-maker]").click()
    assert "没有要清空的" in note.inner_text()


def minutes(page, count, more=0):
    for _ in range(count):
        page.clock.fast_forward(60_000)
    if more:
        page.clock.fast_forward(more * 1000)


def test_by_itself_after_long(opened):
    page = opened(clock="2026-11-28T08:00:00Z")
    page.locator(".steps [data-step]").first.click()
    ready(page)
    minutes(page, 29)
    assert page.locator(".bench-idle").count() == 0
    page.keyboard.press("Shift")
    minutes(page, 29)
    assert page.locator(".bench-idle").count() == 0, "whoever presses a key is there"
    minutes(page, 0, 70)
    asked = page.get_by_role("alertdialog")
    assert asked.count() == 1 and "1 个勾、0 个计时" in asked.inner_text()
    page.clock.run_for(20_000)
    assert 20 <= int(re.search(r"(\d+) 秒后", asked.inner_text())[1]) <= 32, "it counts down"
    page.mouse.click(100, 100)
    assert asked.count() == 0 and sum(ticked(page)) == 2, "a touch stops it and does nothing else"
    minutes(page, 29, 70)
    assert asked.count() == 1
    page.keyboard.press("Enter")
    assert asked.count() == 0 and sum(ticked(page)) == 2
    enter(page)
    minutes(page, 29, 70)
    assert asked.count() == 1
    page.clock.run_for(62_000)
    assert asked.count() == 0 and ticked(page) == [0, 0, 1, 0, 0, 0, 0, 0]
    assert "已清空：1 个勾、0 个计时。" in page.locator(".bench-note").inner_text()
    page.locator(".bench-bar").wait_for(state="hidden")
    page.locator(".bench-note").get_by_role("button", name="恢复").click()
    assert sum(ticked(page)) == 2


def test_who_waits_for_a_timer_is_there(opened):
    page = opened(clock="2026-11-28T08:00:00Z")
    start(page, 2)
    minutes(page, 59)
    assert page.locator(".bench-idle").count() == 0
    minutes(page, 20)
    assert page.locator(".bench-idle").count() == 0 and page.locator(".is-up").count() == 1
    minutes(page, 10, 70)
    assert page.locator(".bench-idle").count() == 1


def test_where_nothing_is_kept_nobody_is_asked(opened):
    page = opened(clock="2026-11-28T08:00:00Z")
    enter(page)
    minutes(page, 90)
    assert page.locator(".bench-idle, .bench-note").count() == 0


@pytest.mark.parametrize("answer, left", [("接着做", 2), ("换一位创客", 1)])
def test_who_comes_back_after_long_says_who_they_are(opened, answer, left):
    page = opened(clock="2026-11-28T08:00:00Z")
    page.locator(".steps [data-step]").first.click()
    ready(page)
    until(page, lambda: stored(page) is not None)
    page.goto("about:blank")
    page.clock.fast_forward(3 * 3_600_000)
    page.go_back()
    ready(page)
    note = page.locator(".bench-note")
    note.wait_for()
    assert "1 个勾" in note.inner_text()
    note.get_by_role("button", name=answer).click()
    assert sum(ticked(page)) == left
    page.reload()
    page.wait_for_timeout(200)
    assert note.count() == 0


# MARK: Code


def test_code_is_saved_and_opened(opened):
    page = opened()
    link = page.get_by_role("link", name=re.compile("打开 Wokwi"))
    assert link.get_attribute("href") == "https://wokwi.com/projects/1"
    assert page.locator(".code-head").count() == 1 and page.locator(".code-head b").inner_text() == "main.py"
    with page.expect_download() as download:
        page.get_by_role("button", name="下载为文件 main.py").click()
    assert download.value.suggested_filename == "main.py"
    with open(download.value.path(), encoding="utf-8") as file:
        assert file.read() == 'print("等 10 分钟")  # <&>\n'
    assert page.locator(".code-copy").count() == 2


# MARK: For everybody


@pytest.mark.parametrize("path", [PAGE, "en/tutorials/glue.html"])
@pytest.mark.parametrize("look", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
@pytest.mark.parametrize("size", [PHONE, TABLET, DESK])
def test_axe(opened, address, path, look, size):
    page = opened(address + path, size, clock="2026-11-28T08:00:00Z", reduced_motion="reduce", **look)

    def check(what):
        # Forced colours are the reader's own, whatever axe takes for the ground behind them.
        options = {"rules": {"color-contrast": {"enabled": "forced_colors" not in look}}}
        found = Axe().run(page, options=options).response["violations"]
        assert found == [], (what, [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found])
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0], what

    check("the page")
    page.locator(".steps [data-step]").first.click()
    start(page)
    start(page, 1)
    page.clock.run_for(40_000)
    check("a timer that has ended, a step that is done")
    enter(page)
    check("one step")
    page.keyboard.press("ArrowRight")
    page.locator("[data-new-maker]").click()
    check("what was cleared")
    page.locator(".bench-note button").first.click()
    page.clock.fast_forward(600_000)
    minutes(page, 29, 70)
    page.locator(".bench-idle").wait_for()
    check("the question whether anybody is there")


def test_weight(bench):
    size = lambda name: len(gzip.compress(next((bench / "assets").glob(name)).read_bytes(), 9))
    assert size("lathe-steps.*.js") <= .6 * KB and size("lathe-saving.*.js") <= .4 * KB
    assert size("lathe-bench.*.js") <= 5.75 * KB and size("lathe-bench.*.css") <= 2 * KB
    page = (bench / "guides/plain.html").read_text("utf-8")
    assert "lathe-steps" not in page and "lathe-saving" not in page
    assert "lathe-saving" not in (bench / "tutorials/other.html").read_text("utf-8")
