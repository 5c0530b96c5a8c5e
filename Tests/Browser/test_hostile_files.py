"""Sixty files that no portal should publish as they are: wrong names, wrong kinds, broken, with traps, and with names and places
planted in them. None reaches the site uncleaned, none stops the build, and check and build say the same."""

import io
import json
import os
import shutil
import struct
import subprocess
import zipfile
import zlib

import piexif
import pytest
from PIL import Image, ImageCms, PngImagePlugin

NAME = "PLANTED-NAME"
CHINESE = "林浩浩的秘密"
LATITUDE = [(30, 1), (16, 1), (271_828, 10_000)]
SECRETS = [NAME.encode(), CHINESE.encode(), CHINESE.encode("utf-16-le"), CHINESE.encode("utf-16-be"), NAME.encode("utf-16-le"),
           NAME.encode("utf-16-be"), struct.pack(">II", *LATITUDE[2]), struct.pack("<II", *LATITUDE[2])]


def exif():
    return piexif.dump({
        "0th": {piexif.ImageIFD.Artist: NAME.encode(), piexif.ImageIFD.Make: NAME.encode(), piexif.ImageIFD.Orientation: 6},
        "Exif": {piexif.ExifIFD.BodySerialNumber: NAME.encode(), piexif.ExifIFD.UserComment: b"ASCII\0\0\0" + NAME.encode()},
        "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N", piexif.GPSIFD.GPSLatitude: LATITUDE}})


def picture(mode="RGB", size=(120, 80)):
    image = Image.new("RGB", size)
    image.putdata([(x % 256, y % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return image.convert(mode)


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def jpeg(mode="RGB", **options):
    return saved(picture(mode), "JPEG", exif=exif(), comment=NAME.encode(), **options)


def png(image=None, **options):
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", NAME)
    words.add_itxt("XML:com.adobe.xmp", f"<x>{CHINESE}</x>", zip=False)
    return saved(image or picture(), "PNG", pnginfo=words, exif=exif(), **options)


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def raw_png(width, height, bits, colour, data):
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
            + chunk(b"tEXt", b"Author\0" + NAME.encode()) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def packed(parts, **options):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


CORE = (f'<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{CHINESE}</dc:creator><cp:lastModifiedBy>{NAME}</cp:lastModifiedBy>'
        f'<cp:revision>12</cp:revision></cp:coreProperties>')


def office(folder, body, **more):
    return packed({"[Content_Types].xml": "<Types/>", "docProps/core.xml": CORE, folder: body, **more})


def pdf(information, more=b"", stream=False):
    out = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
    if stream:
        inner = b"7 0 << " + information + b" >>"
        data = zlib.compress(inner)
        out += b"9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>\nstream\n" % len(data) + data + b"\nendstream\nendobj\n"
    else:
        out += b"7 0 obj\n<< " + information + b" >>\nendobj\n"
    return out + more + b"trailer\n<< /Root 1 0 R /Info 7 0 R >>\nstartxref\n0\n%%EOF\n"


def box(name, data):
    return struct.pack(">I", len(data) + 8) + name + data


def film(extra=b""):
    return (box(b"ftyp", b"isom" + bytes(4)) + box(b"mdat", b"frames") + extra
            + box(b"moov", box(b"mvhd", bytes(30)) + box(b"udta", box(b"\xa9xyz", NAME.encode()) + box(b"auth", CHINESE.encode()))))


def stl(header, count, triangles):
    return header.ljust(80, b"\0") + struct.pack("<I", count) + triangles


def triangle(*values):
    return struct.pack("<12f", *values) + b"\0\0"


ONE = triangle(0, 0, 1, 0, 0, 0, 10, 0, 0, 0, 10, 5)
XMP = f'<?xpacket begin=""?><x:xmpmeta><dc:creator>{CHINESE}</dc:creator></x:xmpmeta><?xpacket end="w"?>'.encode()


def summary():
    """The properties of an old document of Office."""
    value = struct.pack("<II", 30, len(NAME) + 1) + NAME.encode() + b"\0"
    properties = struct.pack("<II", 16 + len(value), 1) + struct.pack("<II", 4, 16) + value
    identity = bytes.fromhex("E0859FF2F94F6810AB9108002B27B3D9")
    return (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504) + b"\xfe\xff" + bytes(22) + struct.pack("<I", 1) + identity
            + struct.pack("<I", 48) + properties)


def files():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    frames = [picture(), picture().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    broken_jpeg = jpeg()
    page = f"<!doctype html><script>alert('{NAME}')</script>".encode()
    overlapping = bytearray(packed({"a.txt": "a" * 500, "b.txt": NAME}))
    second = overlapping.rfind(b"PK\1\2")
    overlapping[second + 42:second + 46] = bytes(4)
    out = {
        # Wrong names.
        "jpeg.png": jpeg(), "png.jpg": png(), "webp.jpg": saved(picture(), "WEBP", exif=exif()), "gif.png": saved(picture("P"), "GIF", comment=NAME),
        "jpeg.pdf": jpeg(), "jpeg.docx": jpeg(), "jpeg.stl": jpeg(), "jpeg.txt": jpeg(), "film.jpg": film(), "page.jpg": page,
        "page.csv": page, "page.mp4": page, "page.docx": page, "zip.jpg": packed({"a": NAME}), "noending": jpeg(), "photo.jpg.php": jpeg(),
        "photo.tif": saved(picture(), "TIFF", description=NAME), "photo.bmp": saved(picture(), "BMP") + NAME.encode(),
        # Broken.
        "empty.jpg": b"", "empty.png": b"", "empty.mp4": b"", "empty.pdf": b"", "empty.docx": b"", "empty.stl": b"",
        "half.jpg": broken_jpeg[:len(broken_jpeg) // 2], "head.jpg": broken_jpeg[:200], "half.png": png()[:-200], "half.webp": saved(picture(), "WEBP", exif=exif())[:-50],
        "half.mp4": film()[:-20], "half.docx": office("word/document.xml", "<w/>")[:-30],
        # Traps.
        "polyglot.jpg": b"\xff\xd8\xff\xfe" + struct.pack(">H", len(page) + 2) + page + jpeg()[2:] + page,
        "polyglot.png": png() + page, "bomb.png": raw_png(40_000, 40_000, 8, 0, zlib.compress(bytes(40_000_000), 9)),
        "bomb.jpg": jpeg().replace(struct.pack(">HH", 80, 120), struct.pack(">HH", 65_000, 65_000)),
        "liar.png": raw_png(100, 100, 8, 2, zlib.compress(b"x")), "overlapping.zip": bytes(overlapping),
        # Kinds that photos have.
        "cmyk.jpg": jpeg("CMYK"), "grey.jpg": jpeg("L"), "progressive.jpg": jpeg(progressive=True),
        "sixteen.png": raw_png(4, 4, 16, 2, zlib.compress((b"\0" + bytes(24)) * 4)), "palette.png": png(picture("P")),
        "animated.gif": saved(frames[0].convert("P"), "GIF", save_all=True, append_images=[frames[1].convert("P")], comment=NAME),
        "animated.png": png(save_all=True, append_images=frames[1:]), "animated.webp": saved(frames[0], "WEBP", save_all=True, append_images=frames[1:], exif=exif()),
        "profile.jpg": jpeg(icc_profile=profile[:60] + b"garbage" * 40), "profile.png": png(icc_profile=b"not a profile"),
        # Documents with names.
        "names.docx": office("word/document.xml", f'<w:ins w:author="{CHINESE}"><w:t>words</w:t></w:ins>', **{"word/media/image1.jpg": jpeg()}),
        "names.xlsx": office("xl/comments1.xml", f"<comments><authors><author>{NAME}</author></authors></comments>"),
        "names.pptx": office("ppt/commentAuthors.xml", f'<p:cmAuthor name="{CHINESE}" initials="{NAME}"/>'),
        "names.odt": packed({"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<manifest/>",
                             "meta.xml": f"<office:document-meta xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>{'<a>b</a>' * 3}<dc:creator>{CHINESE}</dc:creator>"
                                         f"<meta:generator>{[n * 7919 for n in range(40)]}</meta:generator></office:document-meta>"}),
        "names.zip": packed({"photo.jpg": jpeg(), "notes.txt": "words"}), "names.3mf": packed({
            "[Content_Types].xml": "<Types/>", "3D/3dmodel.model": f'<model><metadata name="Designer">{CHINESE}</metadata><resources/></model>'}),
        "plain.pdf": pdf(b"/Author (" + NAME.encode() + b") /Creator <" + (b"\xfe\xff" + CHINESE.encode("utf-16-be")).hex().encode() + b">"),
        "stream.pdf": pdf(b"/Title (Box) /Author (" + NAME.encode() + b")", stream=True),
        "packet.pdf": pdf(b"/Title (Box)", b"3 0 obj\n<< /Type /Metadata /Length %d >>\nstream\n" % len(XMP) + XMP + b"\nendstream\nendobj\n"),
        "old.doc": summary(), "names.stl": stl(NAME.encode(), 1, ONE), "names.obj": f"# C:\\Users\\{NAME}\\a.obj\nv 1 2 3\n".encode(),
        "names.gcode": f"; /home/{CHINESE}/a.gcode\nG1 X1\n".encode(), "names.mp4": film(), "names.mov": film(box(b"uuid", NAME.encode())),
        "names.step": f"ISO-10303-21;\nHEADER;\nFILE_NAME('{NAME}','2024-01-01',('{CHINESE}'),(''),'','','');\nENDSEC;\n".encode(),
        # Models that lie.
        "liar.stl": stl(b"", 4_000_000_000, ONE), "none.stl": stl(b"", 0, b""), "nan.stl": stl(b"", 1, triangle(*[float("nan")] * 12)),
        "words.stl": b"These are words and no model.\n", "endless.stl": b"solid x\n" + b"facet normal 1e999 0 0\n" * 50,
    }
    return out


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    content = folder / "content"
    entry = content / "cards" / "all"
    entry.mkdir(parents=True)
    made = files()
    if shutil.which("heif-enc"):
        (folder / "a.jpg").write_bytes(jpeg())
        subprocess.run(["heif-enc", str(folder / "a.jpg"), "-o", str(entry / "photo.heic")], check=True, capture_output=True)
    else:
        print("heif-enc isn't installed: no HEIC is made")
    if shutil.which("ffmpeg"):
        subprocess.run(["ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", "testsrc=d=1", "-metadata", f"artist={NAME}", str(entry / "made.mp4")], check=True)
    else:
        print("ffmpeg isn't installed: no real film is made")
    for name, data in made.items():
        (entry / name).write_bytes(data)
    with open(entry / "huge.stl", "wb") as huge:
        huge.write(stl(NAME.encode(), 40_000_000, ONE))
        huge.truncate(2_000_000_084)
    lines = ["# All of them", ""]
    for number, name in enumerate(sorted(os.listdir(entry))):
        lines += [f"![words of {number}]({name})", "", f"Or [the file {number}]({name}).", ""]
    (entry / "index.md").write_text("\n".join(lines), "utf-8")
    (content / "index.md").write_text("# Portal\n\nWelcome.\n", "utf-8")
    return folder


def run(lathe, folder, command, *options):
    # Memory that no build of a few files needs is memory that a file has asked for.
    result = subprocess.run(
        ["/usr/bin/env", "bash", "-c", 'ulimit -v 6000000; exec "$@"', "_", lathe, command, "--content", str(folder / "content"), "--now", "2026-11-23", "--format", "json", *options],
        capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"}, timeout=300)
    assert result.returncode in (0, 1), result.stderr
    return result


def said(result):
    return {(one["file"], one["name"]) for one in json.loads(result.stdout)}


@pytest.fixture(scope="module")
def built(lathe, portal):
    return run(lathe, portal, "build", "--output", str(portal / "site"))


def published(portal):
    return {path.relative_to(portal / "site").as_posix(): path for path in (portal / "site").rglob("*") if path.is_file()}


def test_there_are_sixty(portal):
    assert len(os.listdir(portal / "content/cards/all")) > 60


def test_the_build_is_whole(portal, built):
    assert "cards/all.html" in published(portal) or "cards/all/index.html" in published(portal), sorted(published(portal))[:40]


def test_nothing_planted_is_published(portal, built):
    """In no file, not packed either."""
    for name, path in published(portal).items():
        if path.stat().st_size > 1 << 30:
            data = path.open("rb").read(1 << 20)
        else:
            data = path.read_bytes()
        texts = [data]
        if data.startswith(b"PK\3\4") and zipfile.is_zipfile(path) and "overlapping" not in name:
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None, name
                texts += [archive.read(entry) for entry in archive.namelist()]
        if data.startswith(b"%PDF"):
            for part in data.split(b"stream\n")[1::2]:
                try:
                    texts.append(zlib.decompressobj().decompress(part))
                except zlib.error:
                    pass
        for secret in SECRETS:
            assert not any(secret in text for text in texts), (name, secret)


def test_no_page_points_at_what_is_not_there(portal, built):
    import re
    there = published(portal)
    name = "cards/all.html" if "cards/all.html" in there else "cards/all/index.html"
    page = there[name].read_text("utf-8")
    here = os.path.dirname(name)
    for address in re.findall(r'(?:src|href|poster)="([^"#?:]+)"', page):
        assert os.path.normpath(os.path.join(here, address)) in there, address


def test_check_says_what_build_says(lathe, portal, built):
    checked = said(run(lathe, portal, "check"))
    advice = {"photo-had-position", "document-had-names", "document-names-people", "film-without-captions", "film-not-played-everywhere"}
    of_build = said(built)
    assert of_build and of_build <= checked, of_build - checked
    assert {one for one in checked - of_build if one[1] not in advice} == set()
    # Who planted the names is told of each of them.
    for name in ["names.docx", "names.xlsx", "names.pptx", "names.odt", "names.zip", "names.3mf", "plain.pdf", "stream.pdf", "packet.pdf", "old.doc", "names.stl"]:
        assert (f"cards/all/{name}", "document-had-names") in checked, name
