"""The output folder under strain: nothing changed, no permission, no room, two builds at once, any number of workers."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

import pytest

from small_portal import broken_links, published, state, write_portal

NOBODY = 65534


@pytest.fixture
def folder():
    """A folder in which every user may read; pytest's own are closed to others."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp"
    path = pathlib.Path(memory, f"lathe-output-{os.getpid()}")
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(mode=0o755)
    write_portal(path / "content", 1)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def command(lathe, folder):
    def make(output, *options, content="content"):
        return [lathe, "build", "--content", folder / content, "--output", output, "--now", "2026-11-23", "--allow-removals", *options]
    return make


@pytest.fixture
def run(command):
    def run(output, *options, prefix=(), **more):
        return subprocess.run(
            [*prefix, *command(output, *options, **more)], capture_output=True, text=True, timeout=120,
            env={**os.environ, "LATHE_LANG": "en"})
    return run


def stamps(site):
    """Number on the disk and times of every file and folder but the lock, which each build holds."""
    return {
        str(path): (status.st_ino, status.st_mtime_ns, status.st_ctime_ns)
        for path in sorted([*site.rglob("*"), *state(site).rglob("*")]) if path.name != "lock" for status in [path.lstat()]}


@pytest.mark.parametrize("content", ["portal", "manual"])
def test_the_second_build_writes_nothing(run, folder, content):
    more = {} if content == "portal" else {"content": pathlib.Path(__file__).resolve().parents[2] / "content"}
    site = folder / "site"
    assert run(site, **more).returncode == 0
    before = stamps(site)
    assert len(before) > 100
    result = run(site, "--jobs", "8", **more)
    assert result.returncode == 0
    assert stamps(site) == before


def test_any_number_of_workers_gives_the_same_bytes(run, folder):
    assert run(folder / "one", "--jobs", "1").returncode == 0
    assert run(folder / "eight", "--jobs", "8").returncode == 0
    assert published(folder / "one") == published(folder / "eight")


def test_the_order_of_the_disk_does_not_matter(run, folder):
    """The same content, its files made in the opposite order, so that the disk lists them otherwise."""
    files = sorted(path for path in (folder / "content").rglob("*") if path.is_file())
    for path in reversed(files):
        copy = folder / "mirrored" / path.relative_to(folder / "content")
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    assert run(folder / "one").returncode == 0
    assert run(folder / "two", content="mirrored").returncode == 0
    assert published(folder / "one") == published(folder / "two")


def change(folder):
    """Other texts, other pages and fewer of them."""
    write_portal(folder / "content", 2, entries=30)


def expect_refusal(run, folder, site, name, *, prefix=()):
    """A build that can't write says so and leaves the site; once it can, it catches up."""
    before = published(site)
    change(folder)
    result = run(site, "--format", "json", prefix=prefix)
    assert result.returncode != 0
    assert f'"{name}"' in result.stdout + result.stderr
    assert published(site) == before
    words = run(site, prefix=prefix).stderr
    assert any(line.startswith(str(site)) for line in words.splitlines())
    assert "The site is still whole" in words
    return words


@pytest.fixture
def as_nobody():
    if os.geteuid() != 0:
        return ()
    if not shutil.which("setpriv"):
        pytest.skip("setpriv is missing, and root may write anywhere")
    return ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


@pytest.fixture
def lathe_for_all(lathe, folder, as_nobody):
    """The program where any user can reach it."""
    if not as_nobody:
        return None
    if subprocess.run([*as_nobody, "test", "-x", lathe]).returncode:
        pytest.skip("another user can't reach the program here")


def test_a_site_that_may_not_be_written(run, folder, as_nobody, lathe_for_all):
    site = folder / "site"
    assert run(site).returncode == 0
    words = expect_refusal(run, folder, site, "output-not-writable", prefix=as_nobody)
    assert str(site) in words
    assert run(site).returncode == 0
    assert broken_links(site) == []


def test_one_folder_of_the_site_that_may_not_be_written(run, folder, as_nobody, lathe_for_all):
    site = folder / "site"
    site.mkdir()
    if as_nobody:
        # The records of the site go beside it.
        os.chown(folder, NOBODY, NOBODY)
        os.chown(site, NOBODY, NOBODY)
    assert run(site, prefix=as_nobody).returncode == 0
    closed = site / "tutorials"
    if as_nobody:
        os.chown(closed, 0, 0)
    closed.chmod(0o555)
    change(folder)
    result = run(site, prefix=as_nobody)
    assert result.returncode != 0
    assert str(closed) in result.stderr
    assert broken_links(site) == []
    closed.chmod(0o755)
    if as_nobody:
        os.chown(closed, NOBODY, NOBODY)
    assert run(site, prefix=as_nobody).returncode == 0
    assert run(folder / "clean").returncode == 0
    assert published(site) == published(folder / "clean")


@pytest.fixture
def small_disk(folder):
    """A disk of 6 MB; gives a function that fills what is left of it, and one that empties it again."""
    disk = folder / "disk"
    disk.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m,mode=755", "tmpfs", disk], capture_output=True, text=True)
    if mount.returncode:
        pytest.skip(f"mounting is not permitted here: {mount.stderr.strip()}")

    def fill(free):
        state = os.statvfs(disk)
        (disk / "ballast").write_bytes(bytes(max(0, state.f_bavail * state.f_frsize - free)))

    yield disk, fill
    subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("free", [0, 16 << 10, 64 << 10, 256 << 10])
def test_a_full_disk(run, folder, small_disk, free):
    disk, fill = small_disk
    site = disk / "site"
    assert run(site).returncode == 0
    fill(free)
    expect_refusal(run, folder, site, "disk-full")
    assert broken_links(site) == []
    (disk / "ballast").unlink()
    assert run(site).returncode == 0
    assert run(folder / "clean").returncode == 0
    assert published(site) == published(folder / "clean")


@pytest.mark.parametrize("call", ["renameat2", "renameat", "unlinkat", "mkdirat", "write"])
@pytest.mark.parametrize("number", [1, 5, 20])
def test_a_disk_that_fails_at_any_step(run, command, folder, call, number):
    """The disk's answer is made up for one call of the commit, wherever that stands."""
    if not shutil.which("strace") or subprocess.run(["strace", "-o", os.devnull, "true"]).returncode:
        pytest.skip("strace is missing or not permitted")
    site = folder / "site"
    assert run(site).returncode == 0
    change(folder)
    run(site, prefix=("strace", "-f", "-o", os.devnull, "-e", f"trace={call}",
                      "-e", f"inject={call}:error=ENOSPC:when={number}"))
    assert broken_links(site) == []
    assert run(site).returncode == 0
    assert run(folder / "clean").returncode == 0
    assert published(site) == published(folder / "clean")


def lock_holder(command, site):
    """A build that is stopped while it holds the lock."""
    process = subprocess.Popen(command(site), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lock = state(site) / "lock"
    for _ in range(20_000):
        if lock.exists() and lock.stat().st_size:
            process.send_signal(signal.SIGSTOP)
            # The stop takes effect in a moment; a build that was quicker has emptied the file.
            time.sleep(0.05)
            if lock.stat().st_size and process.poll() is None:
                return process
        if process.poll() is not None:
            return lock_holder(command, site)
        time.sleep(0.0002)
    process.kill()
    raise AssertionError("no lock was taken")


def test_a_second_build_is_told_who_holds_the_lock_and_a_dead_owner_is_not_waited_for(run, command, folder):
    write_portal(folder / "content", 1, entries=600)
    site = folder / "site"
    first = lock_holder(command, site)
    try:
        second = run(site)
        assert second.returncode != 0
        assert re.search(
            rf"Another build is writing into this folder: process {first.pid} on \S+, "
            r"since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.", second.stderr)
        assert not (site / "index.html").exists()
    finally:
        first.kill()
        first.wait()
    assert (state(site) / "lock").stat().st_size
    assert run(site).returncode == 0
    assert broken_links(site) == []
    assert (state(site) / "lock").stat().st_size == 0


def test_a_foreign_file_in_the_way_is_named_and_stays(run, folder):
    site = folder / "site"
    assert run(site).returncode == 0
    change(folder)
    mine = site / "tutorials" / "topic-0-2" / "index.html"
    mine.parent.mkdir()
    mine.write_text("mine", "utf-8")
    before = published(site)
    result = run(site)
    assert result.returncode != 0
    assert str(mine) in result.stderr
    assert published(site) == before
    mine.unlink()
    assert run(site).returncode == 0


def test_an_old_site_without_a_manifest_is_not_overwritten(run, folder):
    site = folder / "site"
    site.mkdir()
    (site / "index.html").write_text("an old site", "utf-8")
    result = run(site)
    assert result.returncode != 0
    assert "--output" in result.stderr
    assert published(site) == {"index.html": b"an old site"}
