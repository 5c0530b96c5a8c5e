"""Builds portals that were written to exhaust a build, each at one size and at twice that, and prints what it costs.

    python3 Tests/Benchmarks/hostile_content.py [--lathe .build/release/lathe] [--only WORD] [--most 60] [--check]

A line for each portal: seconds of the clock and of the processor at N and at 2N, the ratio of the latter (about 2 is
linear), and the peak memory at 2N. Portals lie in memory where there is /dev/shm, for a disk that is slow at making files
hides everything else. Nothing is asserted: machines differ. What takes longer than `--most` seconds is ended and shown as such.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

CASES = []


def case(size):
    def add(make):
        CASES.append((make.__name__.replace("_", "-"), size, make))
        return make
    return add


def write(folder, path, front, body=""):
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("---\n" + front.strip("\n") + "\n---\n\n" + body, encoding="utf-8")


def plain(folder, path, text):
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def fill(folder, number, kind="notes"):
    for index in range(number):
        write(folder, f"{kind}/entry-{index}.md", f"title: Entry {index}", f"Words of {index}.\n")


@case(150)
def long_title_named_often(folder, n):
    write(folder, "tutorials/long.md", "title: " + "很长的标题 title " * 20_000)
    write(folder, "tutorials/names.md", "title: Names", "".join(f"[[long]] and [[lnog{i}]]\n\n" for i in range(n)))
    for index in range(n):
        write(folder, f"tutorials/t{index}.md", f"title: T{index}\nprerequisites: [long]")


@case(200_000)
def long_names_in_messages(folder, n):
    word = "字" * n
    write(folder, "tutorials/a.md", f"title: A\nlevel: {word}\ntools: [{word}]\n{word[:40]}: x", "".join(f"[[{word}]]\n\n" for _ in range(3)))


@case(1000)
def broken_wiki_links(folder, n):
    fill(folder, 8000)
    write(folder, "links.md", "title: Links", "".join(f"[[entyr-{i}x]]\n" for i in range(n)))


@case(4000)
def a_broken_link_in_each_entry(folder, n):
    for index in range(n):
        write(folder, f"notes/entry-{index}.md", f"title: Entry {index}", f"[[entyr-{index}x]] [x](entrie-{index}y.md) ![](pictrue-{index}.png)\n")


@case(10_000)
def unknown_tools(folder, n):
    for index in range(3000):
        write(folder, f"equipment/machine-{index}.md", f"title: Machine {index}")
    write(folder, "tutorials/a.md", "title: A\ntools:\n" + "".join(f"- mahcine-{i}x\n" for i in range(n)))


@case(10_000)
def known_tools(folder, n):
    for index in range(n // 4):
        write(folder, f"equipment/machine-{index}.md", f"title: Machine {index}")
    write(folder, "tutorials/a.md", "title: A\ntools:\n" + "".join(f"- machine-{i % (n // 4)}\n" for i in range(n)))


@case(5000)
def ambiguous_names(folder, n):
    for index in range(n):
        write(folder, f"notes/f{index}/same.md", f"title: Same {index}")
    write(folder, "links.md", "title: Links", "[[same]]\n" * n)


@case(24_000)
def empty_lists_for_tags(folder, n):
    write(folder, "a.md", "title: A\ntags: [" + "[]," * n + "x]")


@case(30_000)
def records_that_are_no_records(folder, n):
    write(folder, "equipment/a.md", "title: A\nunits: [" + "[1]," * n + "{code: A-1}]")


@case(10_000)
def unknown_keys(folder, n):
    write(folder, "a.md", "title: A\n" + "".join(f"titel{i}: x\n" for i in range(n)))


@case(10_000)
def duplicate_keys(folder, n):
    write(folder, "a.md", "title: A\n" + "x: 1\n" * n)


@case(15_000)
def lines_to_mend(folder, n):
    write(folder, "a.md", "title: A\n" + "".join(f"summary： x{i}: y\n" for i in range(n)))


@case(60_000)
def blank_lines_in_broken_yaml(folder, n):
    write(folder, "a.md", "title: [A\n" + "  \n" * n + "summary: {x\n")


@case(2000)
def codes_in_a_circle(folder, n):
    plain(folder, "codes.yml", "".join(f"C{i}: {{replaced_by: C{(i + 1) % n}}}\n" for i in range(n)))
    fill(folder, 2)


@case(2000)
def codes_in_a_chain_to_nothing(folder, n):
    plain(folder, "codes.yml", "".join(f"C{i}: {{replaced_by: C{i + 1}}}\n" for i in range(n)))
    fill(folder, 2)


@case(2000)
def codes_replaced_by_no_code(folder, n):
    plain(folder, "codes.yml", "".join(f"C{i}: {{replaced_by: D{i}}}\n" for i in range(n)))
    fill(folder, 2)


@case(2000)
def codes_of_drafts(folder, n):
    plain(folder, "codes.yml", "".join(f"C{i}: {{thing: machine-{i}}}\n" for i in range(n)))
    for index in range(n):
        write(folder, f"equipment/machine-{index}.md", f"title: M{index}\nstatus: draft")
    fill(folder, 2)


@case(100_000)
def codes(folder, n):
    plain(folder, "codes.yml", "".join(f"C{i}: {{thing: spaces/a, name: x}}\n" for i in range(n)))
    write(folder, "spaces/a.md", "title: A\ncampus: b")
    write(folder, "campuses/b.md", "title: B")


@case(7500)
def values_that_no_vocabulary_has(folder, n):
    plain(folder, "portal.yml", "vocabularies:\n  subjects:\n" + "".join(f"  - 学科{i}\n" for i in range(5000)))
    write(folder, "a.md", "title: A\nsubjects:\n" + "".join(f"- 学稞{i}x\n" for i in range(n)))


@case(1000)
def values_that_no_vocabulary_has_in_many_files(folder, n):
    plain(folder, "portal.yml", "vocabularies:\n  subjects:\n" + "".join(f"  - 学科{i}\n" for i in range(5000)))
    for index in range(n):
        write(folder, f"notes/a{index}.md", "title: A\nsubjects:\n" + "".join(f"- 学稞{index}x{i}\n" for i in range(15)))


@case(5000)
def values_of_a_long_choice(folder, n):
    plain(folder, "portal.yml", "types:\n  tutorial:\n    fields:\n      way:\n        kind: choice\n        list: true\n        choices:\n" + "".join(f"        - way{i}\n" for i in range(n)))
    write(folder, "tutorials/a.md", "title: A\nway:\n" + "".join(f"- way{i}\n" for i in range(n)))


@case(1500)
def many_types(folder, n):
    plain(folder, "portal.yml", "types:\n" + "".join(f"  kind{i}:\n    folder: kinds{i}\n" for i in range(n)))
    fill(folder, 100)


@case(3000)
def many_fields_of_a_type(folder, n):
    plain(folder, "portal.yml", "types:\n  tutorial:\n    fields:\n" + "".join(f"      f{i}: {{kind: text}}\n" for i in range(n)))
    write(folder, "tutorials/a.md", "title: A\n" + "".join(f"f{i}: x\n" for i in range(n)))


@case(100)
def many_languages(folder, n):
    letters = "abcdefghijklmnopqrstuvwxyz"
    tags = [a + b for a in letters for b in letters]
    plain(folder, "portal.yml", "languages: [" + ", ".join(tags[:n]) + "]")
    fill(folder, 20)


@case(15_000)
def days_left_out(folder, n):
    import datetime
    start = datetime.date(2026, 1, 1)
    write(folder, "events/a.md", "title: A\nstart: 2026-01-01 10:00\nrepeat: {every: day}\nexcept:\n" + "".join(f"- {start + datetime.timedelta(days=i)}\n" for i in range(n)))


@case(500)
def endless_series(folder, n):
    for index in range(n):
        write(folder, f"events/e{index}.md", f"title: E{index}\nstart: 2020-01-01 10:00\nrepeat: {{every: day}}")


@case(500)
def series_with_days_left_out(folder, n):
    import datetime
    start = datetime.date(2026, 1, 1)
    days = "".join(f"- {start + datetime.timedelta(days=i * 3)}\n" for i in range(400))
    for index in range(n):
        write(folder, f"events/e{index}.md", f"title: E{index}\nstart: 2026-01-01 10:00\nrepeat: {{every: day}}\nexcept:\n{days}")


@case(5000)
def hours_with_exceptions(folder, n):
    import datetime
    start = datetime.date(2026, 1, 1)
    days = "".join(f"- {{date: {start + datetime.timedelta(days=i * 2)}, closed: true}}\n" for i in range(n))
    write(folder, "campuses/a.md", "title: A\nhours: {mon-fri: \"9:00-17:00\"}\nexceptions:\n" + days)
    for index in range(20):
        write(folder, f"spaces/s{index}.md", f"title: S{index}\ncampus: a")


@case(5000)
def exceptions_that_overlap(folder, n):
    days = "".join(f"- {{date: 2026-01-01, until: 2027-{1 + i % 12:02}-{1 + i % 28:02}, hours: {{mon-sun: \"9:00-1{i % 9}:30\"}}}}\n" for i in range(n))
    write(folder, "campuses/a.md", "title: A\nhours: {mon-fri: \"9:00-17:00\"}\nexceptions:\n" + days)


@case(10_000)
def units_of_a_machine(folder, n):
    write(folder, "campuses/a.md", "title: A\nfloors: [{name: 1F}]")
    write(folder, "spaces/s.md", "title: S\ncampus: a\nfloor: 1F\nx: 1\ny: 1")
    write(folder, "equipment/m.md", "title: M\nunits:\n" + "".join(f"- {{space: s, x: {i % 100}, y: 5}}\n" for i in range(n)))


@case(5000)
def units_with_codes(folder, n):
    write(folder, "campuses/a.md", "title: A\nfloors: [{name: 1F}]")
    write(folder, "spaces/s.md", "title: S\ncampus: a\nfloor: 1F\nx: 1\ny: 1")
    write(folder, "equipment/m.md", "title: M\nunits:\n" + "".join(f"- {{space: s, code: U{i}}}\n" for i in range(n)))


@case(5000)
def shelves_and_stock(folder, n):
    write(folder, "campuses/a.md", "title: A")
    write(folder, "spaces/s.md", "title: S\ncampus: a\nshelves:\n" + "".join(f"- {{name: R{i}}}\n" for i in range(n)))
    write(folder, "materials/m.md", "title: M\nstock:\n" + "".join(f"- {{space: s, shelf: R{i}x, quantity: 1}}\n" for i in range(n)))
    write(folder, "resources/r.md", "title: R\nkind: book\nholdings:\n" + "".join(f"- {{space: s, shelf: R{i}, copies: 1}}\n" for i in range(n)))


@case(5000)
def steps_of_a_path(folder, n):
    for index in range(n):
        write(folder, f"tutorials/t{index}.md", f"title: T{index}")
    write(folder, "paths/p.md", "title: P\nsteps:\n" + "".join(f"- t{i}\n" for i in range(n)))


@case(10_000)
def log_of_a_project(folder, n):
    write(folder, "projects/p.md", "title: P\nlog:\n" + "".join(f"- {{date: 2026-01-01, text: x{i}}}\n" for i in range(n)))


@case(4_000)
def formulas(folder, n):
    body = "".join(f"设 $\\frac{{a_{{{i}}}}}{{\\sqrt{{b}}}} + \\foo{{{i}}}$ 和 $x_{i}^2$。\n\n" for i in range(n))
    write(folder, "notes/formulas.md", "title: 公式", body)


@case(10_000)
def headings_linked_by_their_words(folder, n):
    write(folder, "a.md", "title: A", "".join(f"## Heading Number {i}\n\n[[#heading number {i}]]\n\n" for i in range(n)))


@case(5000)
def headings_that_are_missing(folder, n):
    write(folder, "a.md", "title: A", "".join(f"## Heading Number {i}\n\n[x](#heaidng {i}x)\n\n" for i in range(n)))


@case(3000)
def trainings_in_a_chain(folder, n):
    for index in range(n):
        before = f"prerequisites: [t{index + 1}]" if index + 1 < n else ""
        write(folder, f"trainings/t{index}.md", f"title: T{index}\n{before}")
    write(folder, "equipment/m.md", "title: M\nrequires: [t0]")


@case(1000)
def tutorials_that_need_all_trainings(folder, n):
    for index in range(n):
        write(folder, f"trainings/t{index}.md", f"title: T{index}\nprerequisites: [{f't{index + 1}' if index + 1 < n else ''}]")
        write(folder, f"tutorials/x{index}.md", f"title: X{index}\nrequires: [t0]")
    for index in range(5):
        write(folder, f"campuses/c{index}.md", f"title: C{index}")


@case(2000)
def trainings_in_a_circle(folder, n):
    for index in range(n):
        write(folder, f"trainings/t{index}.md", f"title: T{index}\nprerequisites: [t{(index + 1) % n}]")


@case(1000)
def materials_that_replace_each_other(folder, n):
    names = ", ".join(f"m{i}" for i in range(200))
    for index in range(n):
        write(folder, f"materials/m{index}.md", f"title: M{index}\nunit: g\nsubstitutes: [{names}]\nstock: [{{campus: c, quantity: 0}}]")
    write(folder, "campuses/c.md", "title: C")
    write(folder, "tutorials/t.md", "title: T\nmaterials: [" + ", ".join(f"m{i}" for i in range(n)) + "]")


@case(1000)
def many_campuses(folder, n):
    for index in range(n):
        write(folder, f"campuses/c{index}.md", f"title: C{index}\nlocation: {{latitude: {index % 90}, longitude: {index % 180}}}")
    for index in range(20):
        write(folder, f"equipment/m{index}.md", f"title: M{index}")
        write(folder, f"tutorials/t{index}.md", f"title: T{index}\ntools: [m{index}]")


@case(5000)
def tags(folder, n):
    for index in range(50):
        write(folder, f"notes/n{index}.md", f"title: N{index}\ntags: [{', '.join(f'tag{i}' for i in range(index * n // 50, (index + 1) * n // 50))}]")


@case(2500)
def tags_with_one_address(folder, n):
    for index in range(25):
        write(folder, f"notes/n{index}.md", "title: N\ntags:\n" + "".join(f"- \"a{chr(0x1F300 + i % 256)}{chr(0x1F300 + i // 256)}\"\n" for i in range(index * n // 25, (index + 1) * n // 25)))


@case(1500)
def a_tag_shared_by_all(folder, n):
    for index in range(n):
        write(folder, f"notes/n{index}.md", f"title: N{index}\ntags: [one, two, x{index}]", "x\n")


@case(1000)
def entries_that_all_link_each_other(folder, n):
    links = "".join(f"[[e{i}]] " for i in range(n))
    for index in range(n):
        write(folder, f"notes/e{index}.md", f"title: E{index}", links)


@case(5000)
def entries_that_name_one(folder, n):
    write(folder, "equipment/m.md", "title: M")
    for index in range(n):
        write(folder, f"tutorials/e{index}.md", f"title: E{index}\ntools: [m]", "[[m]]\n")


@case(10_000)
def aliases(folder, n):
    write(folder, "a.md", "title: A\naliases:\n" + "".join(f"- /old/{i}\n" for i in range(n)))


@case(10_000)
def navigation(folder, n):
    plain(folder, "portal.yml", "nav:\n" + "".join(f"- ntoes{i}\n" for i in range(n)))
    fill(folder, 1000)


@case(20_000)
def synonyms(folder, n):
    plain(folder, "synonyms.yml", "- [" + ", ".join(f"word{i}" for i in range(n)) + "]\n" + "".join(f"- [a{i}, b{i}]\n" for i in range(n)))
    fill(folder, 20)


@case(250_000)
def usage(folder, n):
    plain(folder, "usage.csv", "date,thing,campus,minutes\n" + "".join(f"2026-01-{1 + i % 28:02},mahcine-{i % 5000},capmus,5\n" for i in range(n)))
    for index in range(200):
        write(folder, f"equipment/machine-{index}.md", f"title: M{index}")


@case(2000)
def people_who_help_with_everything(folder, n):
    names = ", ".join(f"m{i}" for i in range(50))
    for index in range(50):
        write(folder, f"equipment/m{index}.md", f"title: M{index}")
    for index in range(n):
        write(folder, f"people/p{index}.md", f"title: P{index}\nskills: [{names}]\nsupervises: [{names}]")
    for index in range(20):
        write(folder, f"tutorials/t{index}.md", f"title: T{index}\ntools: [{names}]")


@case(1000)
def services_at_one_place(folder, n):
    write(folder, "campuses/c.md", "title: C")
    write(folder, "spaces/s.md", "title: S\ncampus: c")
    for index in range(n):
        write(folder, f"services/s{index}.md", f"title: S{index}\nmode: hybrid\nkind: enquiry\nspace: [s]\ncampus: [c]")


def measure(lathe, folder, most, check):
    command = [lathe, "check" if check else "build", "--content", str(folder / "content"), "--format", "json"]
    if not check:
        command += ["--output", str(folder / "site")]
    with open(folder / "out", "wb") as out:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        status = usage_ = None
        while time.monotonic() - started < most:
            pid, status, usage_ = os.wait4(process.pid, 1)
            if pid:
                break
            time.sleep(0.02)
        else:
            process.kill()
            _, status, usage_ = os.wait4(process.pid, 0)
            return None, None, usage_.ru_maxrss / 1024, 0
        seconds = time.monotonic() - started
    code = -(status & 0x7F) if status & 0x7F else status >> 8
    return seconds, usage_.ru_utime + usage_.ru_stime, usage_.ru_maxrss / 1024, code


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lathe", default=".build/release/lathe")
    parser.add_argument("--only", default="")
    parser.add_argument("--most", type=float, default=60)
    parser.add_argument("--check", action="store_true", help="check instead of building")
    options = parser.parse_args()
    print(f"{'portal':48} {'N':>8} {'s':>7} {'cpu':>7} {'s at 2N':>8} {'cpu':>7} {'ratio':>6} {'MB':>7}  exit")
    for name, size, make in CASES:
        if options.only not in name:
            continue
        row, work, codes_ = [], [], []
        for n in (size, size * 2):
            folder = pathlib.Path(tempfile.mkdtemp(prefix="lathe-hostile-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None))
            try:
                (folder / "content").mkdir()
                make(folder / "content", n)
                seconds, cpu, memory, code = measure(options.lathe, folder, options.most, options.check)
                row.append(seconds)
                work.append(cpu)
                codes_.append(code)
            finally:
                shutil.rmtree(folder, ignore_errors=True)
            if seconds is None:
                break
        first = f"{row[0]:7.2f} {work[0]:7.2f}" if row[0] is not None else f">{options.most:6.0f} {'':7}"
        second = "" if len(row) < 2 else f"{row[1]:8.2f} {work[1]:7.2f}" if row[1] is not None else f">{options.most:7.0f}"
        ratio = f"{work[1] / work[0]:6.1f}" if len(row) == 2 and row[1] is not None else ""
        print(f"{name:48} {size:8} {first} {second:>16} {ratio:>6} {memory:7.0f}  {codes_}", flush=True)


if __name__ == "__main__":
    main()
