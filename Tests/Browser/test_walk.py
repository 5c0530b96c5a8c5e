"""The manual's walk from an empty machine, and its ways to other places, with every path moved into a folder of the test."""

import contextlib
import html.parser
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import tarfile
import tempfile
import urllib.parse

import pytest
import yaml

import web_server
from conftest import ROOT

MANUAL = ROOT / "content/manual"
ENDINGS = [".md", ".en.md"]
# What would change the machine, or needs one of its own.
ELSEWHERE = {"apt", "groupadd", "usermod", "useradd", "smbpasswd", "systemctl", "journalctl", "nginx", "testparm", "sync"}


def blocks(page, language):
    return re.findall(rf"^```{language}\n(.*?)^```", (MANUAL / page).read_text("utf-8"), re.S | re.M)


def section(page, heading, language):
    text = (MANUAL / page).read_text("utf-8")
    begin = re.search(heading, text, re.M).start()
    part = re.split(r"^## ", text[begin + 3:], flags=re.M)[0]
    return re.findall(rf"^```{language}\n(.*?)^```", part, re.S | re.M)


def is_root_of_a_server():
    with contextlib.suppress(KeyError):
        return os.geteuid() == 0 and pwd.getpwnam("www-data")
    return False


@pytest.fixture
def machine():
    """A folder that the server's user may enter."""
    path = pathlib.Path(tempfile.mkdtemp(prefix="lathe-walk-"))
    path.chmod(0o755)
    for name in ("srv", "var/www", "var/lib", "var/backups", "etc/nginx/conf.d", "etc/nginx/sites-enabled", "etc/samba", "etc/systemd/system",
                 "usr/bin", "usr/share", "etc/ssl", "tmp", "opt"):
        (path / name).mkdir(parents=True)
    yield path
    shutil.rmtree(path)


def moved(lines, machine):
    """The commands of a block that can be run here, in the test's folder."""
    for line in lines:
        words = line.split()
        if not words or words[0] in ELSEWHERE or words[0].startswith("#"):
            continue
        if not is_root_of_a_server():
            line = line.replace("runuser -u www-data -- ", "").replace(" -o www-data", "")
        line = re.sub(r" -g [\w-]+", "", line)
        line = re.sub(r"(?<![\w.:/-])/(srv|var|usr/bin|usr/share|etc|tmp|opt|media|mnt)\b", lambda found: f"{machine}/{found[1]}", line)
        yield line.replace("tar -C / ", f"tar -C {machine} ")


def shell(lines, folder, lathe):
    """Runs the commands in one shell, which stops at the first that fails."""
    lines = list(lines)
    tools = folder / "tools-of-the-test"
    tools.mkdir(exist_ok=True)
    program = tools / "lathe"
    program.unlink(missing_ok=True)
    program.write_text(f'#!/bin/sh\nexec "{lathe}" "$@"\n')
    tools.chmod(0o755)
    program.chmod(0o755)
    result = subprocess.run(
        ["bash", "-ec", "\n".join(lines)], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=300,
        env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"})
    assert result.returncode == 0, (lines, result.stdout, result.stderr)
    return result


@pytest.fixture(scope="session")
def packed(lathe, tmp_path_factory):
    """What both packages lay out as share/lathe, made by the script itself."""
    folder = tmp_path_factory.mktemp("packed")
    script = (ROOT / "Packaging/package.sh").read_text("utf-8")
    functions = re.search(r"^example\(\).*?^lay_out", script, re.S | re.M)[0].removesuffix("lay_out")
    subprocess.run(["bash", "-euc", f"here='{ROOT}/Packaging'\n{functions}\nexamples '{folder}/lathe'"], check=True, timeout=60)
    assert 'examples "$1/share/lathe"' in script
    return folder / "lathe"


# MARK: The walk


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_walk_leads_from_empty_folders_to_a_published_portal_and_beyond(lathe, packed, machine, ending):
    lathe = readable(lathe, machine)
    shutil.copytree(packed, machine / "usr/share/lathe")
    (machine / "etc/samba/smb.conf").write_text("[global]\n")
    for name in ("maker.crt", "chain.crt", "maker.key"):
        (machine / name).write_text(name + "\n")
    lines = [line for block in blocks(f"set-up-a-server{ending}", "sh") for line in block.splitlines()]
    # The tarball's way of installing is tried by try.sh; what moves the site away is tried below.
    lines = [line for line in lines if "/opt" not in line and "cp /usr/share/lathe/*.service" not in line]
    beyond = next(number for number, line in enumerate(lines) if line.startswith("cat /usr/share/lathe/samba"))
    shell(moved(lines[:beyond], machine), machine, lathe)
    home = machine / "var/www/maker/index.html"
    assert home.exists() and any((machine / "var/lib/lathe").iterdir())
    results = [file.name for file in (machine / "srv/maker/content").glob("*.html")]
    assert len(results) == 1
    assert "http://maker.example.edu.cn/" in (machine / "var/www/maker/sitemap.xml").read_text()
    for path in (machine / "srv/maker/content").rglob("*"):
        assert path.name in results or path.stat().st_mode & 0o020, path
    shell(moved(lines[beyond:], machine), machine, lathe)
    assert "https://maker.example.edu.cn/" in (machine / "srv/maker/content/portal.yml").read_text()
    assert (machine / "etc/ssl/maker/fullchain.pem").read_text() == "maker.crt\nchain.crt\n"
    assert (machine / "etc/ssl/maker/maker.key").stat().st_mode & 0o077 == 0
    [backup] = (machine / "var/backups/maker").iterdir()
    assert "srv/maker/content/portal.yml" in tarfile.open(backup).getnames()
    assert (machine / "tmp/maker-new/index.html").exists()
    for name in ("bash-completion/completions/lathe", "zsh/vendor-completions/_lathe", "fish/vendor_completions.d/lathe.fish"):
        assert "withdraw" in (machine / "usr/share" / name).read_text()
    # The records are lost and the site has been moved away: it is built anew.
    assert not list((machine / "var/www/maker").iterdir()) and home.parent.with_name("maker.old").exists()
    again = next(line for line in lines if "lathe watch --once" in line)
    shell(moved(["cd /srv/maker", again], machine), machine, lathe)
    assert home.exists()


def readable(lathe, machine):
    """The program where the server's user can run it."""
    copy = machine / "lathe-of-the-test"
    shutil.copy(lathe, copy)
    copy.chmod(0o755)
    return copy


def test_both_languages_show_the_same_commands():
    for page in ("set-up-a-server", "other-places", "publish-the-portal"):
        for language in ("nginx", "ini", "yaml", "sh", "text"):
            chinese, english = [blocks(page + ending, language) for ending in ENDINGS]
            told = [re.sub(r"\s+#.*|LATHE_LANG=\w+|lathe init .*", "", block) for block in chinese]
            assert told == [re.sub(r"\s+#.*|LATHE_LANG=\w+|lathe init .*", "", block) for block in english], (page, language)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_manuals_units_are_those_of_the_packages(ending):
    shown = {}
    for block in blocks(f"publish-the-portal{ending}", "ini"):
        name, text = re.match(r"# (\S+)\n(.*)", block, re.S).groups()
        shown[name] = text
    packaged = {file.name: file.read_text("utf-8") for file in (ROOT / "Packaging").iterdir() if file.suffix in (".service", ".timer")}
    assert shown == {name: re.sub(r"^#.*\n", "", text, flags=re.M) for name, text in packaged.items()}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_line_for_cron_publishes(lathe, machine, ending):
    [table] = [block for block in blocks(f"publish-the-portal{ending}", "text") if "www-data" in block]
    setting, line = re.compile(r"\w+=\S+"), re.compile(r"(?:[\d*]+ ){5}(\S+) (.*)")
    commands = [found for text in table.splitlines() if not setting.fullmatch(text) for found in [line.fullmatch(text)]]
    assert len(commands) == 1 and commands[0][1] == "www-data"
    page = machine / "srv/maker/content/a.md"
    page.parent.mkdir(parents=True)
    page.write_text("# A\n\nText.\n")
    shell(moved([commands[0][2].replace("/usr/bin/lathe", "lathe")], machine), machine, lathe)
    assert (machine / "var/www/maker/a.html").exists()


# MARK: Servers and shares


@pytest.mark.skipif(shutil.which("nginx") is None and not pathlib.Path(web_server.NGINX).exists(), reason="nginx is not here")
@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
@pytest.mark.parametrize("ending", ENDINGS)
def test_nginx_takes_the_lines_for_https(machine, ending):
    secure, leads_on = blocks(f"set-up-a-server{ending}", "nginx")
    whole = web_server.example(f"safety-and-servers{ending}", "nginx")
    assert whole.count("listen 80;") == 1
    whole = whole.replace("    listen 80;\n", secure) + leads_on
    keys = machine / "etc/ssl/maker"
    keys.mkdir(parents=True)
    (machine / "var/www/maker").mkdir()
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=maker.example.edu.cn", "-days", "2",
         "-keyout", keys / "maker.key", "-out", keys / "fullchain.pem"], check=True, capture_output=True, timeout=60)
    assert nginx_reads(machine, whole)
    assert not nginx_reads(machine, whole.replace("listen 443 ssl;", "listen 443 sll;"))


def nginx_reads(machine, configuration):
    configuration = configuration.replace("/etc/ssl", f"{machine}/etc/ssl").replace("/var/www", f"{machine}/var/www")
    for port in (80, 443):
        configuration = configuration.replace(f"listen {port}", f"listen 127.0.0.1:{web_server.free_port()}")
    file = machine / "nginx.conf"
    file.write_text(f"pid {machine}/pid;\nevents {{}}\nhttp {{\naccess_log off;\n{configuration}}}\n", "utf-8")
    command = [web_server.NGINX, "-t", "-e", f"{machine}/error.log", "-p", str(machine), "-c", str(file)]
    return subprocess.run(command, capture_output=True, timeout=60).returncode == 0


@pytest.mark.skipif(shutil.which("testparm") is None, reason="Samba is not here")
@pytest.mark.parametrize("ending", ENDINGS)
def test_samba_understands_the_share(machine, ending):
    [share] = blocks(f"set-up-a-server{ending}", "ini")
    file = machine / "smb.conf"
    file.write_text("[global]\n    map to guest = bad user\n" + share)
    result = subprocess.run(["testparm", "-s", file], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0 and "nknown" not in result.stderr, result.stderr
    for words in ("[maker]", "force group = maker", "force create mode = 0664", "[portal]"):
        assert words in result.stdout


def test_the_packages_bring_the_manuals_examples(packed):
    assert sorted(file.name for file in packed.iterdir()) == [
        "apache.conf", "cloudflare.yml", "github.yml", "gitlab.yml", "nginx.conf", "samba.conf"]
    assert (packed / "nginx.conf").read_text() == blocks("safety-and-servers.en.md", "nginx")[0]
    assert "DocumentRoot" in (packed / "apache.conf").read_text()
    assert "force group = maker" in (packed / "samba.conf").read_text()
    for name in ("github", "gitlab", "cloudflare"):
        assert yaml.safe_load((packed / f"{name}.yml").read_text()), name
    assert "wrangler" in (packed / "cloudflare.yml").read_text() and "deploy-pages" in (packed / "github.yml").read_text()


# MARK: Git hosts


def steps(pipeline):
    """The commands of a pipeline that build the portal, without those that install packages or publish."""
    host = yaml.safe_load(pipeline)
    if "pages" in host:
        lines = host["pages"]["script"]
    else:
        lines = [line for step in host["jobs"]["portal"]["steps"] for line in step.get("run", "").splitlines()]
    return host, [line for line in lines if "apt-get" not in line and not line.startswith("npx")]


@pytest.mark.parametrize("number", range(3))
def test_a_pipeline_builds_the_portal(lathe, tmp_path, number):
    host, lines = steps(blocks("other-places.en.md", "yaml")[number])
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").write_text("# A\n\nText.\n")
    program = tmp_path / "bin/lathe"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{lathe}" "$@"\n')
    program.chmod(0o755)
    (tmp_path / "tools").mkdir()
    with tarfile.open(tmp_path / "tools/lathe.tar.gz", "w:gz") as archive:
        archive.add(program, "lathe-0.1.0-linux-x86_64/bin/lathe")
    shell(lines, tmp_path, "/bin/false")
    if "pages" in host:
        [published] = host["pages"]["artifacts"]["paths"]
    else:
        # “on” is a truth in YAML 1.1, which is what PyYAML reads.
        assert host[True]["push"] and host[True]["schedule"][0]["cron"]
        whole = blocks("other-places.en.md", "yaml")[number]
        published = re.search(r"pages deploy (\S+)|path: (\S+)", whole)
        published = published[1] or published[2]
    assert (tmp_path / published / "a.html").exists()
    # A mistake that keeps a page back ends the pipeline, so that the site stays as it is.
    (tmp_path / "content/b.md").write_text("---\ntitle: B\nstatus: drafft-or-so\n---\n\nText.\n")
    build = next(line for line in lines if "lathe build" in line)
    assert subprocess.run(["bash", "-ec", build], cwd=tmp_path, capture_output=True, timeout=60).returncode == 1


# MARK: rsync


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src") and value]


def broken(site):
    """Links that lead nowhere, of every page that can be reached from the home page."""
    seen, waiting, lost = set(), [site / "index.html"], []
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        links = Links()
        links.feed(page.read_text("utf-8"))
        for link in links.found:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            target = pathlib.Path(os.path.normpath(page.parent / urllib.parse.unquote(parts.path)))
            if not target.exists():
                lost.append((page.name, link))
            elif target.suffix == ".html":
                waiting.append(target)
    return seen, lost


@pytest.mark.skipif(shutil.which("rsync") is None, reason="rsync is not here")
@pytest.mark.parametrize("ending", ENDINGS)
def test_no_link_breaks_between_the_lines_of_rsync(lathe, tmp_path, ending):
    lines = blocks(f"other-places{ending}", "sh")[0].splitlines()
    there = tmp_path / "there"
    there.mkdir()
    lines = [re.sub(r"^there=.*", f"there={there}/", line) for line in lines]
    write(tmp_path, {"a": "B: [[b]]", "b": "A: [[a]]", "c": "A: [[a]]"})
    shell(lines, tmp_path, lathe)
    assert broken(there)[1] == [] and (there / "c.html").exists()
    # One page goes, one comes, and all others lead elsewhere.
    (tmp_path / "content/b.md").unlink()
    write(tmp_path, {"a": "D: [[d]]", "c": "D: [[d]]", "d": "A: [[a]]"})
    copying = [number for number, line in enumerate(lines) if line.startswith("rsync")]
    assert len(copying) == 3
    shell(lines[:copying[0]], tmp_path, lathe)
    seen = []
    for number in copying:
        shell([next(line for line in lines if line.startswith("there=")), lines[number]], tmp_path, lathe)
        pages, lost = broken(there)
        assert lost == [], lines[number]
        seen.append(({page.stem for page in pages} & {"a", "b", "c", "d"}, (there / "b.html").exists()))
    assert seen == [({"a", "b", "c"}, True), ({"a", "c", "d"}, True), ({"a", "c", "d"}, False)]
    assert not (there / "site.lathe").exists()


def write(folder, texts):
    for name, text in texts.items():
        file = folder / f"content/{name}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"# Page {name}\n\n{text}\n")


@pytest.mark.skipif(shutil.which("rsync") is None, reason="rsync is not here")
def test_the_lines_for_a_stick_copy_what_has_changed_and_nothing_else(lathe, machine):
    write(machine, {"a": "B: [[b]]", "b": "A: [[a]]"})
    stick = machine / "media/stick"
    stick.mkdir(parents=True)
    line = moved(blocks("other-places.en.md", "sh")[1].splitlines(), machine)
    shell(["lathe build", *line], machine, lathe)
    assert (stick / "maker/index.html").exists() and broken(stick / "maker")[1] == []
