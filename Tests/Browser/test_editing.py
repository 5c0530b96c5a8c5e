"""An entry is written in the browser: a form beside its page, saved to the file itself."""

import io
import os
import re
import subprocess
import urllib.error
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image

LAMP = """---
title: Lamp   # what it is called
own: kept
level: 1
materials:
  - {item: plywood, quantity: 2}
---

## Step 1

Cut.
"""


@pytest.fixture(params=["en", "zh"])
def language(request):
    return request.param


@pytest.fixture
def portal(tmp_path):
    put(tmp_path, "content/portal.yml", "title: Portal\nlanguages: [en, zh-Hans]\n")
    put(tmp_path, "content/index.md", "# Home\n")
    put(tmp_path, "content/tutorials/lamp.md", LAMP)
    for name in ["plywood", "glue"]:
        put(tmp_path, f"content/materials/{name}.md", f"---\ntitle: {name.title()}\nunit: pieces\n---\n")
    return tmp_path


def put(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def lamp(portal):
    return (portal / "content/tutorials/lamp.md").read_text("utf-8")


@pytest.fixture
def served(lathe, portal, language):
    process = subprocess.Popen(
        [lathe, "serve"], cwd=portal, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "LATHE_LANG": language})
    yield re.search(r"http://[^\s/]+/", process.stdout.readline()).group()
    process.terminate()
    process.wait()


@pytest.fixture
def page(browser, served):
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(served + "tutorials/lamp.html")
    page.locator("[data-lathe-preview] a.edit").click()
    page.locator("[data-field=title] input").wait_for()
    shown(page, "Cut.")
    yield page
    assert page.complaints == []
    context.close()


def shown(page, words):
    page.frame_locator("#preview").locator("main").get_by_text(words).first.wait_for()


def wait(page, expression):
    """Asks again and again: the page's policy allows no watching from inside."""
    for _ in range(300):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(100)
    pytest.fail(expression)


def saved(page):
    page.locator("#save").click()
    wait(page, "document.getElementById('state').textContent === 'Saved.'")


@pytest.fixture
def english(language):
    if language != "en":
        pytest.skip("once is enough")


def test_fields_and_text_are_changed_with_the_page_beside_them_and_saved(portal, page, english):
    page.locator("[data-field=title] input").fill("Paper lamp")
    page.locator("[data-field=level] input").fill("3")
    page.get_by_label("Add a row: Materials").click()
    page.keyboard.type("glue")
    rows = page.locator("[data-field=materials] fieldset")
    rows.nth(1).locator("[data-field=quantity] input").fill("1")
    shown(page, "Paper lamp")
    shown(page, "Glue")
    page.locator("#text").fill("\n## Step 1\n\nFold it.\n")
    shown(page, "Fold it.")
    assert lamp(portal) == LAMP
    page.keyboard.press("Control+s")
    wait(page, "document.getElementById('state').textContent.includes('Saved')")
    assert lamp(portal) == (
        LAMP.replace("title: Lamp ", "title: Paper lamp ").replace("level: 1", "level: 3")
        .replace("quantity: 2}\n", "quantity: 2}\n  - {item: glue, quantity: 1}\n").replace("Cut.", "Fold it."))


def test_the_preview_follows_every_word_without_losing_its_place(page, english):
    page.evaluate("document.getElementById('preview').contentWindow.stood = true")
    page.locator("#text").press("End")
    page.locator("#text").press_sequentially("Word after word, it grows.")
    shown(page, "it grows.")
    assert page.evaluate("document.getElementById('preview').contentWindow.stood")


def test_mistakes_stand_at_their_field_and_their_line(page, english):
    page.locator("[data-field=level] input").fill("9")
    page.locator("[data-field=level] .mistake").wait_for()
    assert page.locator("[data-field=level] input").get_attribute("aria-invalid") == "true"
    page.locator("[data-field=level] input").fill("2")
    page.locator("[data-field=level] .mistake").wait_for(state="detached")
    page.locator("#text").fill("\n## Step 1\n\nSee [that](nowhere.md).\n")
    page.locator("#mistakes .go").first.click()
    assert page.evaluate("getSelection().toString()") == "See [that](nowhere.md)."


def test_what_was_most_likely_meant_is_told_and_put_in(portal, page, english):
    put(portal, "content/tutorials/hand-tools.md", LAMP)
    page.wait_for_timeout(1500)
    page.locator("#text").fill("\n## Step 1\n\nWith [[hand-tolls]] and [[hand-tools]].\n")
    page.locator("#mistakes .go").first.wait_for()
    offer = page.get_by_role("button", name="Put hand-tools there")
    offer.wait_for()
    assert "Perhaps: hand-tools" in page.locator("#mistakes").inner_text()
    offer.click()
    assert "With [[hand-tools]] and [[hand-tools]]." in page.locator("#text").input_value()
    offer.wait_for(state="detached")


def test_what_somebody_else_has_saved_is_never_written_over(portal, page, english):
    page.locator("[data-field=title] input").fill("Mine")
    put(portal, "content/tutorials/lamp.md", LAMP.replace("Lamp", "Theirs"))
    page.wait_for_timeout(500)
    page.complaints.clear()
    page.locator("#save").click()
    page.locator("#conflict button").wait_for()
    assert "Theirs" in lamp(portal) and page.locator("[data-field=title] input").input_value() == "Mine"
    # What was typed goes only if the writer says so.
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.locator("#conflict button").click()
    assert page.locator("[data-field=title] input").input_value() == "Mine"
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("#conflict button").click()
    wait(page, "document.querySelector('[data-field=title] input').value === 'Theirs'")
    page.complaints.clear()


def test_going_back_to_an_earlier_version(portal, page, lathe, english):
    page.locator("[data-field=title] input").fill("Second")
    saved(page)
    page.locator("#versions summary").click()
    page.locator("#versions button").first.click()
    wait(page, "document.querySelector('[data-field=title] input').value === 'Lamp'")
    assert lamp(portal) == LAMP
    assert page.locator("#versions button").count() == 2
    # They lie among the records of a site that nobody has built yet.
    assert subprocess.run([lathe, "build"], cwd=portal, capture_output=True).returncode == 0
    assert list((portal / "site.lathe/versions").rglob("lamp.md.versions/*"))


def test_the_tools_and_the_keyboard(page, english):
    area = page.locator("#text")
    area.fill("word")
    area.press("Control+a")
    page.get_by_role("button", name="Bold").focus()
    page.keyboard.press("Enter")
    assert area.input_value() == "**word**"
    page.get_by_role("button", name="Bold").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.tool") == "italic"


def test_a_new_entry(portal, page, english):
    page.locator("#open-new").click()
    page.locator("#new-type").select_option("project")
    page.locator("#new-title").fill("Walking box")
    page.locator("#new button").click()
    page.wait_for_url("**file=projects/walking-box.md")
    page.locator("[data-field=title] input").wait_for()
    assert "title: Walking box" in (portal / "content/projects/walking-box.md").read_text("utf-8")
    page.locator("[data-field=question] textarea").fill("Can it walk?")
    saved(page)
    text = (portal / "content/projects/walking-box.md").read_text("utf-8")
    assert 'question: "Can it walk?"' in text and text.count("\n# ") > 10


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1300])
def test_axe(page, scheme, width, language):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.locator("#more summary").click()
    page.locator("#versions summary").click()
    page.locator("#open-new").click()
    page.locator("#renaming summary").click()
    page.locator("#withdrawal summary").click()
    page.locator("#withdraw-ask").click()
    page.locator(".grave").wait_for()
    result = Axe().run(page, context={"exclude": [["#preview"]]})
    assert result.violations_count == 0, result.generate_report()
    assert page.evaluate("document.documentElement.lang") == {"en": "en", "zh": "zh-Hans"}[language]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def until(page, condition):
    """The page's policy lets nothing be evaluated within it, so that it is asked from without."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(condition + "\n" + page.locator("#state").inner_text())


# MARK: Pictures


def photo(width, height):
    made = io.BytesIO()
    Image.effect_noise((width, height), 50).convert("RGB").save(made, "JPEG")
    return made.getvalue()


def hand_over(page, target, event, files):
    """Lets files fall on an element, or pastes them, as a browser does."""
    page.evaluate(
        """([target, name, files]) => {
          const data = new DataTransfer();
          files.forEach(([name, type, bytes]) => data.items.add(new File([new Uint8Array(bytes)], name, { type: type })));
          const options = name === "paste" ? { clipboardData: data } : { dataTransfer: data };
          document.querySelector(target).dispatchEvent(new (name === "paste" ? ClipboardEvent : DragEvent)(
            name, Object.assign({ bubbles: true, cancelable: true }, options)));
        }""", [target, event, [[name, kind, list(data)] for name, kind, data in files]])


def test_pictures_are_dropped_and_pasted_into_the_text(portal, page, english):
    area = page.locator("#text")
    area.fill("Before.")
    first, second = photo(64, 48), photo(65, 48)
    hand_over(page, "#text", "drop", [("my lamp (1).JPG", "image/jpeg", first), ("plan.pdf", "application/pdf", b"%PDF-1.4\n%%EOF\n")])
    until(page, "document.getElementById('text').value.includes('plan.pdf')")
    assert (portal / "content/tutorials/my-lamp-1.JPG").read_bytes() == first
    assert area.input_value() == "Before.\n\n![what the picture shows](my-lamp-1.JPG)\n\n![what the picture shows](plan.pdf)"
    shown(page, "Before.")
    picture = page.frame_locator("#preview").locator("img[src*='my-lamp-1']")
    picture.wait_for()
    for _ in range(100):
        if picture.evaluate("image => image.naturalWidth") == 64:
            break
        page.wait_for_timeout(50)
    else:
        raise AssertionError("the picture isn't shown beside the text")
    assert page.complaints == []
    # What comes out of the clipboard has no name of its own; the same again is no second file, another under its name is.
    area.fill("")
    for data, name in [(first, "lamp.png"), (first, "lamp.png"), (second, "lamp-2.png")]:
        picture = io.BytesIO()
        Image.open(io.BytesIO(data)).save(picture, "PNG")
        hand_over(page, "#text", "paste", [("image.png", "image/png", picture.getvalue())])
        until(page, f"document.getElementById('text').value.includes('({name})')")
        area.fill("")
    assert sorted(path.name for path in (portal / "content/tutorials").iterdir()) == [
        "lamp-2.png", "lamp.md", "lamp.png", "my-lamp-1.JPG", "plan.pdf"]
    # Pictures that were taken out of the text again before they were fetched.
    page.complaints.clear()


def test_a_cover_is_chosen(portal, page, english):
    page.locator("#more summary").click()
    field = page.locator("[data-field=cover] [data-field=image]")
    with page.expect_file_chooser() as chooser:
        field.get_by_role("button").click()
    chooser.value.set_files([{"name": "cover.jpg", "mimeType": "image/jpeg", "buffer": photo(640, 480)}])
    until(page, "document.querySelector('[data-field=cover] input').value === 'cover.jpg'")
    saved(page)
    assert "cover.jpg" in lamp(portal) and (portal / "content/tutorials/cover.jpg").exists()


@pytest.mark.parametrize("name, data", [
    ("page.html", b"<script>alert(1)</script>"), ("lamp.md", b"# Other\n"), ("photo.jpg", b"<script>alert(1)</script>"), ("run.php", b"<?php"),
    ("photo.cr2", b"II*\0" + bytes(200)), ("..", b"x"), ("", b"x")])
def test_what_cannot_be_published_is_not_put_there(portal, page, english, name, data):
    before = page.locator("#text").input_value()
    hand_over(page, "#text", "drop", [(name, "application/octet-stream", data)])
    until(page, "document.getElementById('state').classList.contains('bad')")
    assert [path.name for path in (portal / "content/tutorials").iterdir()] == ["lamp.md"]
    assert page.locator("#text").input_value() == before and lamp(portal) == LAMP
    page.complaints.clear()


def test_others_put_no_file_there(portal, page, served):
    address = page.url.split("?")[0] + "attach?file=tutorials/lamp.md&name=a.jpg"
    for headers in [{"Origin": "http://elsewhere.example"}, {"Content-Type": "text/plain"}, {"Origin": "null"}]:
        asked = urllib.request.Request(address, data=photo(9, 9), method="POST", headers={
            "Content-Type": "application/octet-stream", "Origin": served.rstrip("/"), **headers})
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(asked)
    assert [path.name for path in (portal / "content/tutorials").iterdir()] == ["lamp.md"]
    urllib.request.urlopen(urllib.request.Request(address, data=photo(9, 9), method="POST", headers={
        "Content-Type": "application/octet-stream", "Origin": served.rstrip("/")}))
    assert (portal / "content/tutorials/a.jpg").exists(), "its own pages may"


# MARK: Another name, and withdrawal


def test_an_entry_gets_another_address_and_all_that_leads_to_it_goes_along(portal, page, served, lathe, english):
    put(portal, "content/tutorials/lamp.zh-Hans.md", "---\ntitle: 台灯\n---\n\n## 步骤 1\n\n剪。\n")
    put(portal, "content/index.md", "# Home\n\n[Lamp](tutorials/lamp.md#step-1), [[lamp]], [[lamp|a lamp]], [same][l], [[Lamp]].\n\n"
        "tutorials/lamp.md: [tutorials/lamp.md](tutorials/lamp.md)\n\n[l]: tutorials/lamp.html\n[l2]: tutorials/lamp.html.txt\n")
    put(portal, "content/projects/box.md", "---\ntitle: Box\nby: staff\nmade_with: [lamp]\n---\n\nWith [it](../tutorials/lamp.md).\n")
    page.wait_for_timeout(1500)
    page.reload()
    page.locator("[data-field=title] input").wait_for()
    page.locator("#renaming summary").click()
    for bad in ["lamp", "", "a/b", "index", "../x", "a#b", "100%", "x.draft", "_x", "a,b", "draft-lamp-draft"]:
        page.locator("#new-name").fill(bad)
        page.locator("#rename").click()
        until(page, "document.getElementById('rename-state').textContent !== ''")
        assert (portal / "content/tutorials/lamp.md").exists()
    page.complaints.clear()
    page.locator("#new-name").fill("paper-lamp")
    page.locator("#rename").click()
    page.wait_for_url("**file=tutorials/paper-lamp.md")
    page.locator("[data-field=title] input").wait_for()
    assert not list((portal / "content/tutorials").glob("lamp*"))
    home = (portal / "content/index.md").read_text("utf-8")
    assert home == ("# Home\n\n[Lamp](tutorials/paper-lamp.md#step-1), [[paper-lamp]], [[paper-lamp|a lamp]], [same][l], [[paper-lamp]].\n\n"
                    "tutorials/lamp.md: [tutorials/lamp.md](tutorials/paper-lamp.md)\n\n"
                    "[l]: tutorials/paper-lamp.html\n[l2]: tutorials/lamp.html.txt\n")
    box = (portal / "content/projects/box.md").read_text("utf-8")
    assert "made_with: [paper-lamp]" in box and "(../tutorials/paper-lamp.md)" in box
    assert "# what it is called" in (portal / "content/tutorials/paper-lamp.md").read_text("utf-8")
    built = subprocess.run([lathe, "build", "--output", "out/site"], cwd=portal, capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"})
    assert built.returncode == 0 and "broken-link" not in built.stdout + built.stderr
    assert "paper-lamp.html" in (portal / "out/site/tutorials/lamp.html").read_text("utf-8")
    assert "paper-lamp.html" in (portal / "out/site/zh-Hans/tutorials/lamp.html").read_text("utf-8")


def test_an_entry_with_a_folder_of_its_own_moves_whole(portal, lathe, tmp_path, english):
    put(portal, "content/projects/car/index.md", "---\ntitle: Car\nby: staff\n---\n\n![a car](car.jpg)\n")
    (portal / "content/projects/car/car.jpg").write_bytes(photo(64, 48))
    put(portal, "content/projects/box.md", "---\ntitle: Box\nby: staff\nbased_on: [projects/car]\n---\n\n![theirs](car/car.jpg), [it](car/).\n")
    renamed = subprocess.run([lathe, "rename", "car", "racing-car"], cwd=portal, capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"})
    assert renamed.returncode == 0, renamed.stdout + renamed.stderr
    assert sorted(path.name for path in (portal / "content/projects/racing-car").iterdir()) == ["car.jpg", "index.md"]
    box = (portal / "content/projects/box.md").read_text("utf-8")
    assert "based_on: [projects/racing-car]" in box and "![theirs](racing-car/car.jpg), [it](racing-car/)" in box
    put(portal, "content/projects/racing-car/more.md", "# More\n")
    among = subprocess.run([lathe, "rename", "racing-car", "car"], cwd=portal, capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"})
    assert among.returncode == 1 and "more.md" in among.stderr + among.stdout and (portal / "content/projects/racing-car").exists()
    (portal / "content/projects/racing-car/more.md").unlink()
    taken = subprocess.run([lathe, "rename", "racing-car", "box"], cwd=portal, capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"})
    assert taken.returncode == 1 and (portal / "content/projects/racing-car").exists()


def test_an_entry_and_a_member_are_withdrawn(portal, page, english):
    put(portal, "content/projects/box.md", "---\ntitle: Box\nteam:\n  - {name: Wang Xiaoming, shown_as: Ming, consent: true, photos: [us.jpg]}\n"
        "  - {shown_as: Gu, consent: true}\n---\n\n![us](us.jpg)\n")
    (portal / "content/projects/us.jpg").write_bytes(photo(64, 48))
    page.wait_for_timeout(1500)
    page.goto(page.url.replace("tutorials/lamp.md", "projects/box.md"))
    page.locator("[data-field=title] input").wait_for()
    page.locator("[data-field=summary] textarea").fill("A box.")
    saved(page)
    assert list(portal.rglob("box.md.versions/*"))
    page.locator("#withdrawal summary").click()
    page.locator("#whom").select_option("Wang Xiaoming")
    page.locator("#withdraw-ask").click()
    page.get_by_text("projects/us.jpg").wait_for()
    assert (portal / "content/projects/us.jpg").exists(), "nothing is done before it is meant"
    page.locator(".grave").click()
    page.get_by_text("It is written.").wait_for()
    text = (portal / "content/projects/box.md").read_text("utf-8")
    assert "consent: false" in text and not (portal / "content/projects/us.jpg").exists()
    assert not list(portal.rglob("box.md.versions/*")), "earlier versions are forgotten"
    page.locator("#whom").select_option("")
    page.locator("#withdraw-ask").click()
    page.locator(".grave").click()
    until(page, "document.querySelector('[data-field=status] select').value === 'withdrawn'")
    assert "status: withdrawn" in (portal / "content/projects/box.md").read_text("utf-8")
    # The preview may have asked for the photo that is gone.
    page.complaints.clear()
