"""Photos in a browser: each is loaded in the width that it is shown at, and a phone's home page stays small."""

import base64
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


# A photo of a phone's size: soft shapes under the grain of a small sensor.
PHOTO = """([seed, quality]) => {
  let state = seed * 7919 + 1;
  const random = () => (state = state * 48271 % 2147483647) / 2147483647;
  const make = (width, height) => Object.assign(document.createElement("canvas"), { width, height });
  const grain = make(512, 512), photo = make(4000, 3000);
  const grains = grain.getContext("2d"), brush = photo.getContext("2d");
  const pixels = grains.createImageData(512, 512);
  for (let i = 0; i < pixels.data.length; i++) pixels.data[i] = i % 4 == 3 ? 28 : random() * 255;
  grains.putImageData(pixels, 0, 0);
  for (let i = 0; i < 60; i++) {
    const x = random() * 4000, y = random() * 3000, r = 200 + random() * 900;
    const light = brush.createRadialGradient(x, y, 0, x, y, r);
    light.addColorStop(0, `hsl(${random() * 360} 45% ${20 + random() * 60}%)`);
    light.addColorStop(1, "transparent");
    brush.fillStyle = light;
    brush.fillRect(0, 0, 4000, 3000);
  }
  for (let x = 0; x < 4000; x += 512) for (let y = 0; y < 3000; y += 512) brush.drawImage(grain, x, y);
  return photo.toDataURL("image/jpeg", quality).split(",")[1];
}"""


def test_twelve_projects_with_photos_of_eight_megabytes(build, browser, tmp_path_factory):
    """All of a phone's home page, down to its end, has at most 400 KB of pictures."""
    folder = tmp_path_factory.mktemp("phone")
    page = browser.new_page()
    made = [base64.b64decode(page.evaluate(PHOTO, [seed, .99])) for seed in (1, 2)]
    page.close()
    for number in range(PROJECTS):
        project = folder / "content/projects" / f"p{number}"
        project.mkdir(parents=True)
        # A comment makes another file of the same picture.
        photo = made[number % 2]
        (project / "photo.jpg").write_bytes(photo[:2] + b"\xff\xfe\0\4" + b"%02d" % number + photo[2:])
        (project / "index.md").write_text(
            f"---\ntitle: Project {number}\nby: staff\ncover: {{image: photo.jpg, alt: it}}\n---\n\nWords.\n", "utf-8")
    assert min(f.stat().st_size for f in folder.rglob("*.jpg")) >= 7_800_000
    (folder / "content/index.md").write_text("# Portal\n\nWelcome.\n", "utf-8")
    result = build(folder / "content", folder / "site")
    assert result.returncode == 0, result.stderr + result.stdout
    for scale in (1, 2, 3):
        loaded = pictures(browser, (folder / "site/index.html").as_uri(), 390, scale, scrolls=True)
        assert loaded and sum(loaded.values()) <= 400 * KB, (len(loaded), sum(loaded.values()), loaded)


def test_the_photo_itself_is_nowhere(photos):
    for file in photos.rglob("*"):
        if file.is_file():
            assert b"PLANTED" not in file.read_bytes(), file
    assert (photos / "projects/p1/photo.png").stat().st_size < 600 * KB
