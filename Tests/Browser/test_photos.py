"""Photos in a browser: each is loaded in the width that it is shown at, and a phone's home page stays small."""

import functools
import http.server
import random
import struct
import threading
import zlib

import pytest

KB = 1024
PROJECTS = 12


def png(width, height, seed):
    """A photo as no phone writes it: blurred blocks under fine grain, with an owner's name."""
    dice = random.Random(seed)
    across = width // 40 + 2
    rows = []
    for y in range(height):
        if y % 40 == 0:
            colours = [bytes(dice.randrange(30, 220) for _ in range(3)) for _ in range(across)]
            row = b"".join(colour * 40 for colour in colours)[:width * 3]
        grain = dice.randbytes(width * 3)
        rows.append(b"\0" + bytes(a + (b >> 4) for a, b in zip(row, grain)))

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"Author\0PLANTED") + chunk(b"IDAT", zlib.compress(b"".join(rows), 1)) + chunk(b"IEND", b""))


@pytest.fixture(scope="module")
def photos(build, tmp_path_factory):
    """A portal of projects, each with a photo as its cover and in its text."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(PROJECTS):
        project = folder / "content/projects" / f"p{number}"
        project.mkdir(parents=True)
        (project / "photo.png").write_bytes(png(1800, 1200, number))
        (project / "index.md").write_text(
            f"---\ntitle: Project {number}\nby: staff\ndate: 2026-11-0{number % 9 + 1}\ncover: {{image: photo.png, alt: it}}\n---\n\n"
            "Words.\n\n![by night](photo.png)\n\n![[photo.png|200]]\n\n[the photo](photo.png)\n", "utf-8")
    (folder / "content/index.md").write_text("# Portal\n\nWelcome.\n", "utf-8")
    result = build(folder / "content", folder / "site")
    assert result.returncode == 0 and "warning" not in result.stderr + result.stdout, result.stderr + result.stdout
    return folder / "site"


@pytest.fixture(scope="module")
def address(photos):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=photos)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def pictures(browser, url, width, scale=1.0, scrolls=False):
    """What a browser of this width loads of pictures: bytes by file name."""
    context = browser.new_context(viewport={"width": width, "height": 800}, device_scale_factor=scale)
    page = context.new_page()
    loaded = {}
    page.on("response", lambda answer: loaded.__setitem__(answer.url.rsplit("/", 1)[-1], answer))
    page.goto(url, wait_until="networkidle")
    if scrolls:
        page.evaluate("async () => { for (let y = 0; y < document.body.scrollHeight; y += 300) {"
                      " scrollTo(0, y); await new Promise(go => setTimeout(go, 30)); } }")
        page.wait_for_load_state("networkidle")
    broken = page.evaluate("[...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.currentSrc)")
    assert broken == []
    sizes = {name: len(answer.body()) for name, answer in loaded.items() if name.endswith((".webp", ".png", ".jpg"))}
    context.close()
    return sizes


def test_a_phone_s_home_page_loads_small_pictures(browser, address):
    loaded = pictures(browser, address + "index.html", 390, 3)
    assert loaded and all(name.endswith("-480.webp") for name in loaded), loaded
    assert sum(loaded.values()) <= 400 * KB, loaded


def test_lists_load_the_smallest_and_pages_what_they_show(browser, address):
    cards = pictures(browser, address + "projects/index.html", 1300, scrolls=True)
    assert len(cards) == PROJECTS and all(name.endswith("-480.webp") for name in cards), cards
    page = pictures(browser, address + "projects/p1/index.html", 1300, scrolls=True)
    assert any(name.endswith("-1280.webp") for name in page) and not any(name.endswith(".png") for name in page), page
    phone = pictures(browser, address + "projects/p1/index.html", 390, 1, scrolls=True)
    assert all(name.endswith("-480.webp") for name in phone), phone


def test_the_photo_itself_is_nowhere(photos):
    for file in photos.rglob("*"):
        if file.is_file():
            assert b"PLANTED" not in file.read_bytes(), file
    assert (photos / "projects/p1/photo.png").stat().st_size < 600 * KB
