"""The manual's examples of a school's own face, put on the sample portal."""

import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANUAL = ROOT / "content/manual/a-face-of-your-own.md"
NAMES = ["senior", "workshop", "primary"]


def blocks(page):
    """The manual's files: for each example its settings and style sheet, and the drawing of the last."""
    found = re.findall(r"```\w+ (\S+)\n(.*?)```", page.read_text("utf-8"), re.S)
    settings = [text for name, text in found if name == "portal.yml"]
    files = {name: text for name, text in found if name != "portal.yml"}
    return settings, files


def build(lathe, school, name):
    """The site of the sample portal in one of the faces, in the folder `school`."""
    settings, files = blocks(MANUAL)
    shutil.copytree(ROOT / "content", school / "content")
    shutil.copytree(ROOT / "templates", school / "templates")
    portal = school / "content/portal.yml"
    kept = re.sub(r"^(?:title|school|colours|logo):.*\n(?:  .*\n)*", "", portal.read_text("utf-8"), flags=re.M)
    portal.write_text(dict(zip(NAMES, settings, strict=True))[name] + kept, "utf-8")
    (school / "templates/assets/css/90-school.css").write_text(files[f"{name}.css"], "utf-8")
    if name == NAMES[-1]:
        (school / "templates/partials/drawing.mustache").write_text(files["drawing.mustache"], "utf-8")
    built = subprocess.run(
        [lathe, "build", "--content", str(school / "content"), "--templates", str(school / "templates"), "--output", str(school / "site"),
         "--now", "2026-11-23"], capture_output=True, text=True, timeout=300)
    assert built.returncode == 0, built.stderr
    return school / "site"
