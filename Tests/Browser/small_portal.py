"""Small portals made by the tests: what is published must not depend on how the build before it ended."""

import pathlib
import re
import shutil
import urllib.parse

POINTERS = re.compile(rb"""\s(?:href|src|poster)=(?:"([^"]*)"|'([^']*)')""")


def write_portal(folder, version, entries=36):
    """Content in which every version has other texts, other links, other entries and another picture."""
    shutil.rmtree(folder, ignore_errors=True)
    for number in range(entries):
        # A third of the addresses exists in one version only, so that each build adds and removes pages.
        name = f"topic-{number}" if number % 3 else f"topic-{number}-{version}"
        near = [f"topic-{n}" if n % 3 else f"topic-{n}-{version}" for n in (number + 1, number + 5, number + version)]
        page = pathlib.Path(folder, "tutorials", name, "index.md")
        page.parent.mkdir(parents=True)
        links = "".join(f"- [[tutorials/{n}]]\n" for n in near if int(n.split("-")[1]) < entries)
        page.write_text(f"""---
title: 教程 {number}{" 改" * (version if number % 2 else 0)}
tags: [tag-{number % 4}, version-{version}]
---

## 1. First

![picture](picture-{version}.svg)

{links}
""", "utf-8")
        page.with_name(f"picture-{version}.svg").write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="{version + 1}"/></svg>', "utf-8")
    pathlib.Path(folder, "index.md").write_text(f"---\ntitle: Portal {version}\n---\n\nWelcome.\n", "utf-8")


def broken_links(site):
    """Follows every link from the home page; gives those that lead to no file."""
    site = pathlib.Path(site).resolve()
    home = site / "index.html"
    if not home.exists():
        return []
    seen, waiting, broken = {home}, [home], []
    while waiting:
        page = waiting.pop()
        for match in POINTERS.finditer(page.read_bytes()):
            address = (match[1] or match[2] or b"").decode("utf-8").replace("&amp;", "&")
            parts = urllib.parse.urlsplit(address)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            target = pathlib.Path(page.parent, urllib.parse.unquote(parts.path)).resolve()
            if not target.is_file():
                broken.append((str(page.relative_to(site)), address))
            elif target not in seen:
                seen.add(target)
                if target.suffix == ".html":
                    waiting.append(target)
    return broken


def published(site, records=None):
    """Every file and folder with its bytes, and the manifest beside them; of Lathe's own files no other."""
    site = pathlib.Path(site)
    result = {str(path.relative_to(site)): path.read_bytes() if path.is_file() else None for path in site.rglob("*")}
    manifest = (records or state(site)) / "manifest"
    return {**result, ".": manifest.read_bytes()} if manifest.exists() else result


def state(site):
    """Where Lathe's own records of a site stand."""
    return pathlib.Path(f"{site}.lathe")


def own_files(site):
    return {path.name for path in state(site).iterdir()} if state(site).is_dir() else set()
