"""What web servers are told: the map of earlier addresses and the manual's examples, in a real nginx and a real Apache."""

import json
import pathlib
import shutil
import tempfile
import urllib.parse

import pytest

import web_server

# What nginx could take for a variable, a command, an expression or the end of a word.
NAMES = [
    "a$foo", "$document_root", "$http_cookie", "${arg_u}", "$", "x$uri$args", 'quo"te', '"; return 200 "owned', "apo'strophe", "semi;colon",
    "two  spaces", "{brace}", "}", "per%cent", "%41", "ha#sh", "ques?tion", "~^.*", "~*x", "default", "hostnames", "include", "volatile",
    "include x", "*", "*.example", "a+b&c=d", "旧页面", "很长的旧页面名字" * 9, "x" * 200, "(a+)+[b]^{3}|." * 8,
    "e\u0301", "\U0001F600" * 20, "\u202e",
]


@pytest.fixture
def folder():
    """A folder that servers may enter under another name than the tests'."""
    path = pathlib.Path(tempfile.mkdtemp(prefix="lathe-server-"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


def write_page(path, title, aliases):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: {json.dumps(title)}\naliases: {json.dumps(aliases, ensure_ascii=False)}\n---\n\nText.\n", "utf-8")


def written(alias):
    """An old address as a writer gives it: what has a meaning in an address stands for itself."""
    return alias.replace("%", "%25").replace("?", "%3F").replace("#", "%23")


def hostile_portal(folder):
    """Pages and earlier addresses with every name; gives each old path with the title of its page."""
    moved = {}
    for number, name in enumerate(NAMES):
        old = [f"old/{name}.html", f"{name}.html", f"folders/{name}/"]
        write_page(folder / "g" / f"{name}.md", f"Page {number}", [written(alias) for alias in old])
        for alias in old:
            moved["/" + alias] = f"Page {number}"
            if alias.endswith("/"):
                moved[f"/{alias}index.html"] = f"Page {number}"
    write_page(folder / "index.md", "Home", [])
    return moved


@pytest.mark.parametrize("root", ["", "maker/", "馆 a$b/"])
def test_every_old_address_leads_to_its_page_in_nginx_and_nothing_else_does(build, folder, root):
    moved = hostile_portal(folder / "content")
    served = folder / "www"
    result = build(folder / "content", served / root, "--url", "https://maker.example.com/" + urllib.parse.quote(root))
    assert result.returncode == 0, result.stderr
    if root:
        shutil.copy(served / root / "redirects.map", served / "redirects.map")
    with web_server.nginx(folder, web_server.example("publish-the-portal.en.md", "nginx"), served) as server:
        for old, title in moved.items():
            status, headers, _ = server.get(address(root, old))
            assert status == 301, old
            target = urllib.parse.urlsplit(headers["location"])
            assert target.netloc == f"127.0.0.1:{server.port}" and not target.query and not target.fragment, (old, headers["location"])
            assert target.path.isascii() and "$" not in target.path and target.path.startswith(address(root, "/g/"))
            status, _, body = server.get(target.path)
            assert status == 200 and f"<title>{title} " in body.decode(), old
        others = [old.removesuffix(".html") + ending for old in moved if old.endswith(".html") for ending in ("", ".htm", ".html\n", ".htmlx")]
        others += [f"/g/{name}.html" for name in NAMES] + ["/", "/index.html", "/old/", "/old/afoo.html", f"/old/{served}.html", "/old/.html"]
        for other in set(others) - set(moved):
            status, headers, _ = server.get(address(root, other), Cookie="x=1")
            assert status in (200, 403, 404) or headers["location"].endswith(address(root, other) + "/"), (other, headers)


def address(root, path):
    return urllib.parse.quote(f"/{root}{path.lstrip('/')}")


def test_the_examples_say_the_same_in_both_languages():
    for language in ("nginx", "apache"):
        examples = [web_server.example(f"safety-and-servers{ending}.md", language) for ending in ("", ".en")]
        assert examples[0] == examples[1]


# Files of other origin than Lathe that someone put into the folder, and what must become of them.
STRANGERS = {
    "t/model.stl": ("model/stl", "attachment"), "t/film.vtt": ("text/vtt", None), "t/photo.webp": ("image/webp", None),
    "t/photo.jpg": ("image/jpeg", None), "t/paper.pdf": ("application/pdf", None), "t/list.csv": ("text/csv", "attachment"),
    "t/pack.zip": ("application/zip", "attachment"), "t/drawing.svg": ("image/svg+xml", None), "t/dates.ics": ("text/calendar", None),
    "t/data.json": ("application/json", None), "t/film.mp4": ("video/mp4", None), "t/sound.mp3": ("audio/mpeg", None),
    "t/x.php": ("application/octet-stream", "attachment"), "t/x.phtml": ("application/octet-stream", "attachment"),
    "t/x.cgi": ("application/octet-stream", "attachment"), "t/x.var": ("application/octet-stream", "attachment"),
    "t/x.html.en": ("application/octet-stream", "attachment"), "t/x.shtml": ("application/octet-stream", "attachment"),
    "t/x.xhtml": ("application/octet-stream", "attachment"), "t/x.html.foo": ("application/octet-stream", "attachment"),
    "t/x.foo": ("application/octet-stream", "attachment"), "t/x.rss": ("application/octet-stream", "attachment"),
    "t/x.swf": ("application/octet-stream", "attachment"), "t/nothing": ("application/octet-stream", None),
    "t/x.php.stl": ("model/stl", "attachment"),
}


@pytest.mark.parametrize("name", ["nginx", "apache"])
def test_a_server_with_the_manuals_example(site, folder, name):
    served = folder / "www"
    shutil.copytree(site, served)
    for path in [*STRANGERS, ".git/config", "t/.htpasswd", ".well-known/security.txt", "empty/file.txt"]:
        (served / path).parent.mkdir(parents=True, exist_ok=True)
        (served / path).write_bytes(b"<script>alert(1)</script>" * 99)
    (folder / "secret.txt").write_text("secret")
    (served / "t/link.txt").symlink_to(folder / "secret.txt")
    start = {"nginx": web_server.nginx, "apache": web_server.apache}[name]
    with start(folder, web_server.example("safety-and-servers.en.md", name), served) as server:
        pages_are_pages(server, site)
        assets_may_be_kept(server, served)
        for path, (kind, disposition) in STRANGERS.items():
            status, headers, _ = server.get("/" + path)
            assert status == 200 and headers["content-type"].split(";")[0] == kind, (path, headers)
            assert headers["x-content-type-options"] == "nosniff", path
            if path != "t/nothing":
                assert headers.get("content-disposition") == disposition, (path, headers)
            policy = headers["content-security-policy"]
            assert "default-src 'none'" in policy and ("sandbox" in policy) == (not path.endswith(".pdf")), (path, policy)
        for path in ["/.git/config", "/t/.htpasswd", "/t/link.txt", "/empty/", "/none.html", "/a/b/none.stl"]:
            status, headers, body = server.get(path)
            assert status in ((403, 404) if path in ("/t/link.txt", "/empty/") else (404,)), (path, status)
            assert b"secret" not in body and b"alert" not in body and b"file.txt" not in body, path
            if status == 404 and name == "nginx" or path.endswith("none.html"):
                assert body == (served / "404.html").read_bytes() and headers["content-type"].startswith("text/html"), path
                assert headers["x-content-type-options"] == "nosniff"
        assert server.get("/.well-known/security.txt")[0] == 200
        assert_compressed(server)
        if name == "nginx":
            old_addresses_lead_on(server, served)


def pages_are_pages(server, site):
    for path in ["/", "/index.html", "/en/", "/tutorials/", "/manual/safety-and-servers.html"]:
        status, headers, body = server.get(path)
        file = site / path.lstrip("/")
        assert status == 200 and body == (file / "index.html" if file.is_dir() else file).read_bytes(), path
        assert headers["content-type"].lower() == "text/html; charset=utf-8"
        assert headers["referrer-policy"] == "same-origin" and headers["cache-control"] == "no-cache"
        assert "script-src 'self'" in headers["content-security-policy"] and "sandbox" not in headers["content-security-policy"]
        assert "content-disposition" not in headers
        assert server.get(path, **{"If-None-Match": headers["etag"]})[0] == 304
    status, headers, _ = server.get("/tutorials")
    assert status == 301 and headers["location"].endswith("/tutorials/")
    for path, kind in [("/feed.xml", "application/xml"), ("/portal.json", "application/json"), ("/search/search.js", "text/javascript"),
                       ("/redirects.map", "text/plain"), ("/calendar/all.ics", "text/calendar"), ("/robots.txt", "text/plain")]:
        if (site / path[1:]).exists():
            status, headers, _ = server.get(path)
            assert status == 200 and headers["content-type"].split(";")[0] == kind, (path, headers)
            assert headers["cache-control"] == "no-cache"


def assets_may_be_kept(server, served):
    assets = [path for path in (served / "assets").iterdir() if path.is_file()]
    assert len(assets) >= 5
    for path in assets:
        status, headers, body = server.get(f"/assets/{path.name}")
        assert status == 200 and body == path.read_bytes() and "immutable" in headers["cache-control"], path


def assert_compressed(server):
    plain = server.get("/")[2]
    status, headers, body = server.get("/", **{"Accept-Encoding": "gzip"})
    assert status == 200 and headers["content-encoding"] == "gzip" and len(body) * 2 < len(plain)


def old_addresses_lead_on(server, served):
    lines = (served / "redirects.map").read_text("utf-8").splitlines()
    assert lines
    for line in lines:
        old, target = line.rstrip(";").split('" "')
        status, headers, _ = server.get(urllib.parse.quote(old.strip('"')))
        assert status == 301 and headers["location"].endswith(target.strip('"')), line
