"""A build is killed at many moments: the site is whole each time, and the next build mends what is left.

KILLS=100 takes as many moments of each kind as the long run does, KILL_SEED others.
"""

import collections
import os
import pathlib
import random
import shutil
import signal
import subprocess
import time

import pytest

from small_portal import broken_links, own_files, published, state, write_portal

VERSIONS = (1, 2, 3)
# The calls by which a commit changes the site, and those that fill the staging folder.
CALLS = ("renameat2", "renameat", "unlinkat", "mkdirat", "openat", "write")
SEED = int(os.environ.get("KILL_SEED", "2026"))
KILLS = int(os.environ.get("KILLS", "12"))


class Builds:
    """Contents and their clean sites."""

    def __init__(self, lathe, folder):
        self.lathe, self.folder = lathe, folder
        self.site = folder / "site"
        self.clean, self.seconds = {}, {}
        for version in VERSIONS:
            write_portal(self.content(version), version)
            output = folder / f"clean-{version}"
            start = time.monotonic()
            result = self.run(version, output)
            self.seconds[version] = time.monotonic() - start
            assert result.returncode == 0, result.stderr
            assert broken_links(output) == []
            self.clean[version] = published(output)
            assert len(self.clean[version]) > 100

    def content(self, version):
        return self.folder / f"content-{version}"

    def command(self, version, output):
        return [self.lathe, "build", "--content", self.content(version), "--output", output, "--now", "2026-11-23",
                "--quiet"]

    def run(self, version, output=None):
        return subprocess.run(
            self.command(version, output or self.site), capture_output=True, text=True, timeout=60)

    def start_from(self, version):
        """The site as a whole build of that version left it; none at all for None."""
        for ending in ("", ".lathe"):
            there = pathlib.Path(f"{self.site}{ending}")
            shutil.rmtree(there, ignore_errors=True)
            if version is not None:
                shutil.copytree(self.folder / f"clean-{version}{ending}", there)


@pytest.fixture(scope="module")
def builds(lathe, tmp_path_factory):
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tmp_path_factory.mktemp("kill")
    if memory:
        folder = type(folder)(memory, f"lathe-kill-{os.getpid()}")
        folder.mkdir()
    yield Builds(lathe, folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def tracing():
    if not shutil.which("strace"):
        pytest.skip("strace is missing")
    if subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode:
        pytest.skip("tracing is not permitted here")


def cases(number, seed):
    """From which version to which, with which next: None is an empty folder, equal versions a build without change."""
    choices = random.Random(seed)
    for _ in range(number):
        before = choices.choice((None, 1, 2, 3))
        after = choices.choice([version for version in VERSIONS if version != before])
        # The next build has the same content, or another, or what was there before.
        yield before, after, choices.choice((after, after, *VERSIONS)), choices


def check(builds, before, after, following, moment):
    """The site after a kill, and after the next build."""
    where = f"from {before} to {after}, killed at {moment}, seed {SEED}"
    assert broken_links(builds.site) == [], where
    result = builds.run(following)
    assert result.returncode == 0, f"{where}: {result.stdout} {result.stderr}"
    after_all = published(builds.site)
    assert after_all.keys() == builds.clean[following].keys(), where
    assert after_all == builds.clean[following], where
    assert {name for name in own_files(builds.site) if not name.startswith("kept.")} <= {"lock", "manifest", "output", "stamps"}, where
    assert not [path for path in builds.site.iterdir() if path.name.startswith(".")], where


def test_a_build_killed_at_random_times(builds):
    killed = 0
    for before, after, following, choices in cases(KILLS, SEED):
        builds.start_from(before)
        wait = choices.uniform(0, builds.seconds[after] * 1.05)
        process = subprocess.Popen(
            builds.command(after, builds.site), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        check(builds, before, after, following, f"{wait:.4f} s")
    assert killed >= KILLS // 2


def test_a_build_killed_at_steps_of_its_writing(builds, tracing):
    killed = 0
    counts = {}
    for before, after, following, choices in cases(KILLS, SEED + 1):
        if (before, after) not in counts:
            builds.start_from(before)
            counts[before, after] = calls(builds, builds.command(after, builds.site), CALLS)
        builds.start_from(before)
        # Each call as often as another, so that the few that rename and remove are met as often as the writes.
        call = choices.choice([call for call in CALLS if counts[before, after][call]])
        number = choices.randint(1, counts[before, after][call])
        result = subprocess.run(
            ["strace", "-f", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}",
             *builds.command(after, builds.site)], capture_output=True, timeout=60)
        killed += result.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL)
        check(builds, before, after, following, f"{call} {number}")
    assert killed >= KILLS * 4 // 5


def test_a_build_killed_again_while_it_mends(builds, tracing):
    """The mending itself can be killed at any step, again and again."""
    choices = random.Random(SEED + 2)
    for before, after in ((None, 1), (1, 2), (2, 3), (3, 1)):
        builds.start_from(before)
        for step in range(12):
            call = choices.choice(("renameat2", "renameat", "unlinkat", "mkdirat"))
            version = choices.choice(VERSIONS)
            subprocess.run(
                ["strace", "-f", "-o", os.devnull, "-e", f"trace={call}",
                 "-e", f"inject={call}:signal=KILL:when={choices.randint(1, 60)}",
                 *builds.command(version, builds.site)], capture_output=True, timeout=60)
            assert broken_links(builds.site) == [], f"from {before}, step {step}, seed {SEED}"
        check(builds, before, after, after, "several times")


@pytest.fixture(params=["beside", "on another disk"])
def records(request, builds, tmp_path):
    """Where Lathe's own records go: beside the site, or onto another disk, to which nothing can be renamed."""
    if request.param == "beside":
        return None
    if os.stat(tmp_path).st_dev == os.stat(builds.folder).st_dev:
        pytest.skip("there is but one disk here")
    return tmp_path / "state"


def start_from_earlier(builds, version, records):
    """The site as an earlier version of Lathe left it, with its records inside."""
    builds.start_from(version)
    if records:
        shutil.rmtree(records, ignore_errors=True)
    old = builds.site / ".lathe"
    state(builds.site).rename(old)
    for later in ("output", *(path.name for path in old.iterdir() if path.name.startswith("kept."))):
        (old / later).unlink()
    for path in (old, *old.iterdir()):
        path.chmod(0o755)


def check_records(builds, before, after, records, moment):
    """No page points at a missing file; the next build has the right site, and nothing of Lathe's own is in it."""
    where = f"from {before} to {after}, killed at {moment}, seed {SEED}"
    assert broken_links(builds.site) == [], where
    result = subprocess.run(with_records(builds, after, records), capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, f"{where}: {result.stdout} {result.stderr}"
    assert "state-of-another-output" not in result.stderr, where
    assert published(builds.site, records) == builds.clean[after], where
    there = records or state(builds.site)
    assert {path.name for path in there.iterdir() if not path.name.startswith("kept.")} <= {"lock", "manifest", "output", "stamps"}, where
    assert there.stat().st_mode & 0o777 == 0o700, where
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in there.iterdir()), where


def with_records(builds, version, records):
    return [*builds.command(version, builds.site), *(["--state", records] if records else []), "--format", "json"]


def killed_at(call, number, command):
    result = subprocess.run(
        ["strace", "-f", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}",
         *command], capture_output=True, timeout=60)
    return result.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL)


def test_a_build_killed_while_it_moves_the_records_out_of_the_site(builds, tracing, records):
    """Every call of the first build after an earlier version, as far as the records are concerned."""
    killed = 0
    for before, after in ((1, 1), (1, 2), (3, 2)):
        start_from_earlier(builds, before, records)
        made = calls(builds, with_records(builds, after, records), ("renameat", "renameat2", "unlinkat", "fchmod", "mkdirat"))
        for call, count in made.items():
            for number in range(1, min(count, 9) + 1):
                start_from_earlier(builds, before, records)
                killed += killed_at(call, number, with_records(builds, after, records))
                check_records(builds, before, after, records, f"{call} {number}")
    assert killed >= 30


def test_a_build_killed_with_its_records_on_another_disk(builds, tracing, records):
    if not records:
        pytest.skip("done above")
    choices = random.Random(SEED + 3)
    for _ in range(KILLS):
        before, after = choices.sample(VERSIONS, 2)
        shutil.rmtree(records, ignore_errors=True)
        shutil.rmtree(builds.site, ignore_errors=True)
        subprocess.run(with_records(builds, before, records), capture_output=True, timeout=60, check=True)
        call = choices.choice(("renameat", "renameat2", "unlinkat", "write"))
        number = choices.randint(1, 60)
        killed_at(call, number, with_records(builds, after, records))
        check_records(builds, before, after, records, f"{call} {number}")
        assert not (builds.site / ".lathe-staging").exists()


def calls(builds, command, names):
    """How often a build makes each call, in the thread that makes it most often."""
    log = builds.folder / "calls"
    subprocess.run(
        ["strace", "-f", "-o", log, "-e", "trace=" + ",".join(names), *command],
        capture_output=True, timeout=60, check=True)
    counts = collections.Counter()
    for line in log.read_text("utf-8", "replace").splitlines():
        thread, _, rest = line.partition(" ")
        name = rest.strip().partition("(")[0]
        if name in names:
            counts[thread, name] += 1
    return {call: max((n for (_, name), n in counts.items() if name == call), default=0) for call in names}
