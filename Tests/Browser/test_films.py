"""The first pictures of films: ffmpeg takes them where it is installed, and nothing that it does or fails to do harms a portal."""

import io
import os
import pathlib
import re
import shutil
import stat
import struct
import subprocess

import piexif
import pytest
from PIL import Image

PLANTED = b"PLANTED"


def box(name, data):
    return struct.pack(">I", len(data) + 8) + name + data


def film(width=1920, height=1080, mark=b"\x01"):
    """Heads as a film has them, with nothing to see in it."""
    head = bytes(40) + struct.pack(">I", 0x10000) + bytes(32) + struct.pack(">II", width << 16, height << 16)
    table = box(b"stbl", box(b"stsd", struct.pack(">Q", 1) + box(b"avc1", bytes(78))))
    media = box(b"hdlr", bytes(8) + b"vide" + bytes(12)) + box(b"minf", table)
    return (box(b"ftyp", b"isom" + bytes(4)) + box(b"mdat", mark)
            + box(b"moov", box(b"mvhd", bytes(30)) + box(b"trak", box(b"tkhd", head) + box(b"mdia", media))))


def frame(width=960, height=540):
    picture, made = Image.effect_noise((width, height), 60).convert("RGB"), io.BytesIO()
    picture.save(made, "JPEG", exif=piexif.dump({"0th": {piexif.ImageIFD.Artist: PLANTED}}))
    return made.getvalue()


class Portal:
    """A portal with a project of films, and a program in ffmpeg's place."""

    def __init__(self, lathe, folder):
        self.lathe, self.folder = lathe, folder
        self.project = folder / "content/projects/p"
        self.project.mkdir(parents=True)
        self.write()

    def write(self, head="", names=("a.mp4",)):
        text = "\n\n".join(f"![film {name}]({name})" for name in names)
        (self.project / "index.md").write_text(f"---\ntitle: Films\nby: staff\n{head}---\n\n{text}\n", "utf-8")

    def stand_in(self, script):
        place = self.folder / "bin/ffmpeg"
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"#!/bin/sh\necho \"$@\" >> {self.folder}/asked\n{script}\n")
        place.chmod(place.stat().st_mode | stat.S_IXUSR)

    def build(self, path=None):
        path = path or f"{self.folder / 'bin'}:/usr/bin:/bin"
        result = subprocess.run(
            [self.lathe, "build", "--content", str(self.folder / "content"), "--output", str(self.folder / "site"), "--now", "2026-11-28"],
            capture_output=True, text=True, env={**os.environ, "PATH": path, "LATHE_LANG": "en"}, timeout=120)
        assert result.returncode == 0, result.stderr
        return result

    @property
    def page(self):
        return (self.folder / "site/projects/p/index.html").read_text("utf-8")

    @property
    def posters(self):
        return [self.folder / "site/projects/p" / name for name in re.findall(r'<video[^>]* poster="([^"]+)"', self.page)]

    @property
    def asked(self):
        place = self.folder / "asked"
        return place.read_text().splitlines() if place.exists() else []

    def holds(self, *folders):
        """The files that hold what was planted, or are renditions."""
        files = [path for folder in folders for path in (self.folder / folder).rglob("*") if path.is_file()]
        return [path for path in files if PLANTED in path.read_bytes()], [path for path in files if path.suffix == ".webp"]


@pytest.fixture
def portal(lathe, tmp_path):
    return Portal(lathe, tmp_path)


def test_a_film_shows_a_picture_out_of_it(portal):
    (portal.project / "a.mp4").write_bytes(film())
    (portal.folder / "frame.jpg").write_bytes(frame())
    portal.stand_in(f"cat {portal.folder}/frame.jpg")
    portal.build()
    [poster] = portal.posters
    with Image.open(poster) as picture:
        assert picture.size == (960, 540) and picture.format == "WEBP"
    planted, pictures = portal.holds("site")
    assert not planted and [path.resolve() for path in pictures] == [poster.resolve()]
    [asked] = portal.asked
    assert "-protocol_whitelist file" in asked and "-f mov -i /dev/stdin" in asked and "scale=960:540" in asked
    again = portal.build()
    assert len(portal.asked) == 1, "what was made is kept"
    assert "0 new, 0 changed" in again.stdout + again.stderr or "0 files added" in again.stdout + again.stderr, again.stdout + again.stderr


def test_a_picture_beside_the_film_goes_before(portal):
    (portal.project / "a.mp4").write_bytes(film())
    Image.new("RGB", (64, 36)).save(portal.project / "a.jpg")
    portal.stand_in("exit 1")
    portal.build()
    assert not portal.asked
    assert portal.posters == [portal.folder / "site/projects/p/a.jpg"]


@pytest.mark.parametrize("script", ["exit 1", "echo garbage", "cat /dev/zero", "kill -9 $$", "exit 0"])
def test_a_film_without_one_is_shown_all_the_same(portal, script):
    (portal.project / "a.mp4").write_bytes(film())
    portal.stand_in(script)
    portal.build()
    assert portal.posters == [] and 'src="a.mp4"' in portal.page
    portal.build()
    assert len(portal.asked) == 1, "what can't be made isn't tried in every build"
    (portal.project / "a.mp4").write_bytes(film(mark=b"\x02"))
    portal.build()
    assert len(portal.asked) == 2, "another film is another try"


def test_without_ffmpeg_nothing_is_missing(portal):
    (portal.project / "a.mp4").write_bytes(film())
    portal.build(path=str(portal.folder))
    assert portal.posters == [] and 'src="a.mp4"' in portal.page


def test_what_is_withdrawn_is_kept_nowhere(portal):
    (portal.project / "a.mp4").write_bytes(film())
    (portal.folder / "frame.jpg").write_bytes(frame())
    Image.effect_noise((900, 600), 50).save(portal.project / "photo.jpg")
    Image.effect_noise((900, 601), 50).save(portal.folder / "content/other.jpg")
    (portal.folder / "content/index.md").write_text("# Portal\n\n![other](other.jpg)\n", "utf-8")
    portal.stand_in(f"cat {portal.folder}/frame.jpg")
    portal.write(names=("a.mp4", "photo.jpg"))
    portal.build()
    assert len(portal.posters) == 1
    before = {path.parent.name for path in portal.holds("site.lathe")[1]}
    assert len(before) == 3
    portal.write(head="status: withdrawn\n", names=("a.mp4", "photo.jpg"))
    portal.build()
    after = {path.parent.name for path in portal.holds("site.lathe")[1]}
    assert len(after) == 1 and after < before, "the picture of the page that stays"
    assert len(portal.holds("site")[1]) == 2


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg isn't installed")
@pytest.mark.parametrize("name, size", [("a.mp4", (960, 540)), ("a.webm", (640, 360)), ("tall.mov", (360, 640))])
def test_of_a_real_film(portal, name, size):
    wide = "1920x1080" if size == (960, 540) else "640x360"
    turned = ["-vf", "transpose=1"] if size[1] > size[0] else []
    subprocess.run(
        ["ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", f"testsrc2=s={wide}:d=1", *turned, "-pix_fmt", "yuv420p",
         "-metadata", f"artist={PLANTED.decode()}", str(portal.project / name)], check=True)
    portal.write(names=(name,))
    portal.build(path=os.environ["PATH"])
    [poster] = portal.posters
    with Image.open(poster) as picture:
        assert picture.size == size
        colours = picture.convert("RGB").resize((8, 8)).getcolors()
        assert len(colours) > 20, "not a field of one colour"
    assert not portal.holds("site", "site.lathe")[0]


PLACE = "sei_user_data=086f3693-b7b3-4f2c-9653-21492feee5b8+PLANTED"
PIECES = "frag_keyframe+empty_moov"
CODINGS = {
    "h264.mp4": f"-c:v libx264 -pix_fmt yuv420p -bsf:v h264_metadata={PLACE}",
    "base.mp4": f"-c:v libx264 -g 10 -pix_fmt yuv420p -bsf:v h264_metadata={PLACE} -movflags {PIECES}",
    "pieces.mp4": f"-c:v libx264 -g 10 -pix_fmt yuv420p -bsf:v h264_metadata={PLACE} -movflags {PIECES}+default_base_moof",
    "h264.webm": f"-c:v libx264 -pix_fmt yuv420p -bsf:v h264_metadata={PLACE} -f matroska",
    "timed.mov": f"-c:v libx264 -x264opts nal-hrd=cbr:bitrate=400:vbv-maxrate=400:vbv-bufsize=400:pic-struct -pix_fmt yuv420p -bsf:v h264_metadata={PLACE}",
    "h265.mp4": "-c:v libx265 -tag:v hvc1 -x265-params log-level=error",
    "hash.mp4": "-c:v libx265 -tag:v hev1 -x265-params log-level=error:hash=1",
    "av1.mp4": "-c:v libaom-av1 -cpu-used 8",
    "mpeg4.mp4": "-c:v mpeg4",
    "mpeg2.mp4": "-c:v mpeg2video",
}
NAMES_OF_PROGRAMS = b"x264 - core", b"x265 (build"


def ffmpeg(*words, **more):
    return subprocess.run(["ffmpeg", "-y", "-loglevel", "error", *words], capture_output=True, **more)


def frames(path):
    """Every picture of a film, as a decoder shows it, and what the decoder says of it."""
    done = ffmpeg("-i", str(path), "-f", "framemd5", "-")
    assert done.returncode == 0 and done.stdout, path
    return done.stdout, done.stderr


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg isn't installed")
def test_frames_lose_notes_and_no_picture(portal):
    source = ["-f", "lavfi", "-i", "testsrc=d=2:s=320x240:r=15"]
    made = [name for name, words in CODINGS.items() if ffmpeg(*source, *words.split(), str(portal.project / name)).returncode == 0]
    photos = b"".join(frame(320, 240) for _ in range(5))
    for name in ("photos.mov", "photos.webm"):
        words = ["-f", "image2pipe", "-c:v", "mjpeg", "-i", "-", "-c", "copy", "-f", "mov" if name.endswith("mov") else "matroska"]
        if ffmpeg(*words, str(portal.project / name), input=photos).returncode == 0:
            made.append(name)
    assert made
    portal.write(names=made)
    portal.build()
    planted = 0
    for name in made:
        before, after = portal.project / name, portal.folder / "site/projects/p" / name
        planted += PLANTED in before.read_bytes()
        assert not any(word in after.read_bytes() for word in (PLANTED, *NAMES_OF_PROGRAMS)), name
        assert frames(before) == frames(after), name
    assert planted
