"""What `lathe export search` hands to other search servers; Debian's Xapian reads it and is asked what the portal's own search is asked."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest

from conftest import ROOT

QUERIES = json.loads(pathlib.Path(__file__).with_name("asked_of_both.json").read_text("utf-8"))
DEBIANS_PYTHON = "/usr/bin/python3"
ASK = """
const LatheSearch = require(process.argv[1] + "/search/search.js");
const fs = require("fs");
const queries = JSON.parse(fs.readFileSync(0, "utf8"));
(async () => {
  const index = await LatheSearch.open({
    load: async name => JSON.parse(fs.readFileSync(process.argv[1] + "/search/" + name, "utf8")) });
  const found = [];
  for (const [language, words] of queries) {
    const { results } = await index.search(words, { limit: 10, language, filters: { language: [language] }, answers: false });
    found.push(results.map(result => result.url));
  }
  process.stdout.write(JSON.stringify(found));
})();
"""


@pytest.fixture(scope="session")
def export(lathe):
    """Exports a content folder; the sample portal's if none is named."""

    def run(*options, content=ROOT / "content", code=0):
        result = subprocess.run(
            [lathe, "export", "search", "--content", str(content), "--now", "2026-11-23", *map(str, options)],
            capture_output=True, text=True, env={**os.environ, "LATHE_LANG": "en"}, timeout=300)
        assert result.returncode == code, result.stderr
        return result

    return run


@pytest.fixture(scope="session")
def lines(export):
    return export().stdout.splitlines()


@pytest.fixture(scope="session")
def pages(lines):
    return [json.loads(line) for line in lines]


def test_a_line_for_each_page_of_the_index_in_its_order(site, pages):
    entry = json.loads((site / "search/entry.json").read_text("utf-8"))
    assert [page["address"] for page in pages] == [record[1] for record in entry["records"]]
    assert [page["title"] for page in pages] == [record[0] for record in entry["records"]]
    assert len({page["id"] for page in pages}) == len(pages)
    for page in pages:
        assert page["id"] == f'{page["entry"]}@{page["language"]}'
        assert (site / page["address"]).is_file()
        assert list(page["fields"]) == [page["language"]] and page["fields"][page["language"]]["title"] == page["title"]
        assert set(page.get("translations", [])) <= {other["id"] for other in pages if other["entry"] == page["entry"]} - {page["id"]}


def test_facets_are_those_of_the_search(site, pages):
    facets = json.loads((site / "search/entry.json").read_text("utf-8"))["facets"]
    for facet in facets:
        known = {value[0]: value[1] for value in facet["values"]}
        used = set()
        for page in pages:
            ids, labels = page["facets"].get(facet["key"], []), page["labels"].get(facet["key"], [])
            assert len(ids) == len(labels)
            for id, label in zip(ids, labels):
                assert label == (known[id] if isinstance(known[id], str) else known[id][page["language"]])
            used |= set(ids)
        assert used == set(known), facet["key"]


def test_the_same_bytes_whoever_works_and_wherever_they_go(export, lines, tmp_path):
    text = "\n".join(lines) + "\n"
    for jobs in (1, 3):
        file = tmp_path / f"{jobs}.ndjson"
        said = export("--jobs", jobs, "--output", file)
        assert file.read_text("utf-8") == text and str(len(lines)) in said.stdout
    assert export("--output", "-", "-C", ROOT / "content").stdout == text


def test_messages_never_come_between_the_lines(export, tmp_path):
    content = tmp_path / "content"
    content.mkdir()
    (content / "good.md").write_text("# Good\n\n[nowhere](nowhere.md)\n", "utf-8")
    (content / "bad.md").write_text("---\ntitle: [\n---\n\nBad\n", "utf-8")
    for form in ("text", "json", "github"):
        result = export("--format", form, content=content, code=1)
        assert [json.loads(line)["title"] for line in result.stdout.splitlines()] == ["Good"]
        assert "nowhere" in result.stderr and "bad.md" in result.stderr


def test_nothing_that_the_site_would_not_show(export, build, tmp_path):
    content = tmp_path / "content"
    (content / "projects").mkdir(parents=True)
    (content / "portal.yml").write_text("title: T\nlanguages: [en]\n", "utf-8")
    hidden = {"draft": "status: draft", "review": "status: review", "later": "date: 2027-05-01", "gone": "status: withdrawn",
              "over": "expires: 2026-01-01"}
    for name, line in hidden.items():
        (content / "projects" / f"{name}.md").write_text(f"---\ntitle: Hidden {name}\nby: staff\n{line}\n---\n\nsecretword {name}\n", "utf-8")
    (content / "projects/open.md").write_text(
        "---\ntitle: Open\nby: staff\nreviewed: 2026-10-10\ndate: 2026-11-01\n---\n\n<!-- secretword -->\n\nHello [[draft]]\n", "utf-8")
    text = export(content=content).stdout
    assert "secretword" not in text and "Hidden" not in text and "2026-10-10" not in text
    assert [json.loads(line)["dates"] for line in text.splitlines()] == [{"date": "2026-11-01"}]
    assert len(export("--drafts", content=content).stdout.splitlines()) > 1


def test_sections_are_the_same_texts(export, pages):
    by_section = [json.loads(line) for line in export("--sections").stdout.splitlines()]
    assert [page["id"] for page in by_section] == [page["id"] for page in pages]
    for page, whole in zip(by_section, pages):
        fields, other = page["fields"][page["language"]], whole["fields"][page["language"]]
        assert "text" not in fields
        assert "\n".join(section["text"] for section in fields["sections"] if "text" in section) == other.get("text", "")
        assert [section["heading"] for section in fields["sections"] if section.get("heading")] == other.get("headings", [])


def test_nothing_is_exported_into_the_site_or_over_other_files(export, site, tmp_path):
    assert "can be exported to this place" in export("--output", site / "x.ndjson", code=1).stderr
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    assert "not exported before" in export("--output", mine, code=1).stderr and mine.read_text() == "mine"
    assert export("--output", tmp_path / "no/such/folder.ndjson", code=1).stderr


def test_the_mapping_knows_every_field(export, pages):
    mapping = json.loads(export("--mapping").stdout)["mappings"]
    paths = [list(template.values())[0]["path_match"] for template in mapping["dynamic_templates"]]
    assert {"fields.zh-Hans.*", "fields.en.*", "facets.*", "labels.*", "dates.*"} <= set(paths)
    assert {name for page in pages for name in page} <= {path.split(".")[0] for path in paths} | mapping["properties"].keys()


# What counts as agreement: what either finds first is among the first three of the other.
AGREEING = 0.85


@pytest.mark.skipif(
    not shutil.which("node") or subprocess.run([DEBIANS_PYTHON, "-c", "import xapian"], capture_output=True).returncode != 0,
    reason="python3-xapian is not installed: no other engine to compare with")
def test_xapian_agrees_with_the_portals_own_search(site, lines, tmp_path):
    asked = json.dumps(QUERIES)
    file = tmp_path / "search.ndjson"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    xapian = subprocess.run(
        [DEBIANS_PYTHON, ROOT / "Tests/Oracles/xapian_oracle.py", file], input=asked, capture_output=True, text=True, check=True)
    own = subprocess.run(["node", "-e", ASK, str(site)], input=asked, capture_output=True, text=True, check=True)
    entries = {page["address"]: page["entry"] for page in map(json.loads, lines)}
    agreeing, same = 0, 0
    for query, theirs, ours in zip(QUERIES, json.loads(xapian.stdout), json.loads(own.stdout), strict=True):
        ours = [entries[url] for url in ours]
        agrees = bool(theirs and ours) and theirs[0] in ours[:3] and ours[0] in theirs[:3]
        agreeing += agrees
        same += bool(theirs and ours) and theirs[0] == ours[0]
        if not agrees:
            print(query, "own:", ours[:3], "Xapian:", theirs[:3])
    print(f"{agreeing} of {len(QUERIES)} agree, {same} with the same page first")
    assert len(QUERIES) >= 40 and agreeing >= AGREEING * len(QUERIES)
