"""The schemas that editors complete and check by: the sample portal holds to them, and what is wrong does not."""

import json
import os
import pathlib
import subprocess

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"


class Loader(yaml.SafeLoader):
    """Reads as editors do, to whom a day is a text."""


Loader.yaml_implicit_resolvers = {
    first: [item for item in resolvers if item[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.fixture(scope="module", params=["zh", "en"])
def schemas(lathe, tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("schemas") / "schema"
    result = subprocess.run(
        [lathe, "schema", str(folder), "--content", str(CONTENT)], capture_output=True, text=True,
        env={**os.environ, "LATHE_LANG": request.param}, timeout=120)
    assert result.returncode == 0, result.stderr
    return {file.stem: json.loads(file.read_text()) for file in folder.iterdir()}


def heads():
    for path in sorted(CONTENT.rglob("*.md")):
        text = path.read_text()
        if text.startswith("---\n"):
            yield path, yaml.load(text[4:text.index("\n---", 4)], Loader)


def errors(schema, values):
    return [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in Draft202012Validator(schema).iter_errors(values)]


def schema_of(schemas, path):
    folders = {
        "tutorials": "tutorial", "projects": "project", "guides": "guide", "questions": "question", "paths": "path",
        "resources": "resource", "equipment": "equipment", "materials": "material", "trainings": "training", "services": "service",
        "events": "event", "spaces": "space", "campuses": "campus", "people": "person", "partners": "partner",
    }
    parts = path.relative_to(CONTENT).parts
    return schemas[folders.get(parts[0], "page")]


def test_they_are_schemas(schemas):
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        assert schema["title"] and schema["properties"], name


def test_the_sample_portal_holds_to_them(schemas):
    seen = 0
    for path, values in heads():
        assert errors(schema_of(schemas, path), values) == [], path
        seen += 1
    assert seen > 100
    assert errors(schemas["portal"], yaml.load((CONTENT / "portal.yml").read_text(), Loader)) == []


@pytest.mark.parametrize("type_, values", [
    ("tutorial", {"title": "灯", "level": 7}),
    ("tutorial", {"title": "灯", "levle": 2}),
    ("event", {"title": "义卖会", "start": "下周三"}),
    ("project", {"title": "车", "materials": [{"quantity": 2}]}),
    ("portal", {"url": 5}),
])
def test_what_is_wrong_is_found(schemas, type_, values):
    assert errors(schemas[type_], values)


@pytest.mark.parametrize("type_, values", [
    ("tutorial", {"标题": "灯", "等级": 2, "status": "草稿"}),
    ("tutorial", {"title": "灯", "tools": "laser-cutter", "draft": True}),
    ("event", {"title": "义卖会", "开始": "2026-12-05 14:00"}),
    ("event", {"title": "Fair"}),  # a translation has the rest from its original
    ("project", {"title": "车", "materials": ["basswood-3mm", {"item": "basswood-3mm", "quantity": 2, "unit": "张"}]}),
])
def test_every_spelling_that_a_build_takes_is_taken(schemas, type_, values):
    assert errors(schemas[type_], values) == []


def test_nothing_else_is_written_over(lathe, tmp_path):
    (tmp_path / "tutorial.json").write_text('{"mine": 1}')
    result = subprocess.run(
        [lathe, "schema", str(tmp_path), "--content", str(CONTENT)], capture_output=True, text=True,
        env={**os.environ, "LATHE_LANG": "en"}, timeout=120)
    assert result.returncode == 1 and "tutorial.json" in result.stderr and "nothing was written" in result.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["tutorial.json"]
