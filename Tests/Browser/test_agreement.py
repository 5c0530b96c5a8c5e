"""What is asked, the page, the calendar file and the open data say the same of hours and places, and as a reader of the content would."""

import datetime
import json
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Oracles"))
from school_oracle import CAMPUSES, FIRST, WEEKDAYS, School, dashed  # noqa: E402

NOW = "2026-11-23T02:00:00Z"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
CLOSED = re.compile("不开放|不在|休息|closed|not in|away|not here")
ANNOUNCED = re.compile("另行通知|to be announced")


@pytest.fixture(scope="module", params=[1, 2])
def school(request, lathe, tmp_path_factory):
    school = School(request.param)
    folder = tmp_path_factory.mktemp("school")
    for name, text in school.files.items():
        file = folder / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    subprocess.run([lathe, "build", "--quiet", "--now", str(FIRST)], cwd=folder, check=True)
    school.site = folder / "site"
    return school


def ask(school, questions):
    lines = "\n".join(json.dumps({"query": query, "language": language, "now": NOW}) for query, language in questions)
    said = subprocess.run(["node", str(ROOT / "Tests/Oracles/ask.js"), str(school.site)], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in said.stdout.splitlines()]


def words(answers):
    return "\n".join([answers[0]["text"]] + [" · ".join(item) for item in answers[0]["items"]]) if answers else ""


def asked_of_days(school):
    """Every place, desk and person on some days in both languages, with what is to be answered: of this month and the next two, of which
    alone the search speaks."""
    for number, key in enumerate(key for key in school.things if key.split("/")[0] in ("campuses", "spaces", "services", "people")):
        chinese, english = school.things[key]["names"]
        for step in range(8):
            day = FIRST + datetime.timedelta(days=(number * 5 + step * 11) % 69 + 1)
            spans = school.spans(key, day)
            present = ("在吗", "in") if key.startswith("people/") else ("开门吗", "open")
            yield f"{chinese}{day.month}月{day.day}日{present[0]}", "zh-Hans", spans
            yield f"is {english} {present[1]} on {day.day} {MONTHS[day.month - 1]}", "en", spans


def test_a_day_is_answered_as_the_content_says(school):
    asked = list(asked_of_days(school))
    silent, wrong = [], []
    for (query, language, spans), answers in zip(asked, ask(school, [(query, language) for query, language, _ in asked])):
        # Behind a day on which something is shut may stand when it is open again.
        said = re.split("[；;]", words(answers))[0]
        if not said:
            silent.append(query)
        elif spans is None:
            if not ANNOUNCED.search(said):
                wrong.append((query, said, "to be announced"))
        elif re.findall(r"\d\d:\d\d–\d\d:\d\d", said) != [dashed(span) for span in spans] or bool(CLOSED.search(said)) != (not spans):
            wrong.append((query, said, spans))
    assert not wrong, wrong[:10]
    assert len(silent) <= len(asked) // 50, silent[:20]


def test_places_are_answered_as_the_content_says(school):
    asked = []
    for key, thing in school.things.items():
        for index, language in ((0, "zh-Hans"), (1, "en")):
            name = thing["names"][index]
            where = f"{name}在哪" if index == 0 else f"where is the {name}"
            if key.startswith("equipment/"):
                rooms = school.rooms(key)
                asked.append((where, language, [school.things[room]["names"][index] for room in rooms]
                              + [school.things[school.campus(room)]["names"][index] for room in rooms]))
                asked.append((f"有几台{name}" if index == 0 else f"how many {name}s are there", language, [str(len(rooms))]))
            elif key.startswith("spaces/"):
                asked.append((where, language, [school.things[school.campus(key)]["names"][index]]))
                asked.append((f"{name}能坐多少人" if index == 0 else f"how many people fit in the {name}", language, [str(thing["capacity"])]))
            elif key.startswith("people/"):
                asked.append((where.replace("the ", ""), language, [school.things[school.campus(key)]["names"][index]]))
            elif key.startswith("materials/"):
                asked.append((f"{name}多少钱" if index == 0 else f"how much is {name}", language, [str(thing["price"])]))
                asked.append((f"{name}还有多少" if index == 0 else f"how much {name} is left", language,
                              [school.things["campuses/" + item["campus"]]["names"][index] for item in thing["stock"]]
                              + [str(item["quantity"]) for item in thing["stock"]]))
            elif key.startswith("events/"):
                asked.append((f"{name}什么时候" if index == 0 else f"when is the {name}", language, [thing["start"][-5:], thing["end"][-5:]]))
    silent, wrong = [], []
    for (query, _, expected), answers in zip(asked, ask(school, [(query, language) for query, language, _ in asked])):
        said = words(answers)
        if not said:
            silent.append(query)
        elif not all(what in said for what in expected):
            wrong.append((query, said, expected))
    assert not wrong, wrong[:10]
    assert len(silent) <= len(asked) // 20, silent[:20]
    assert len(asked) + len(list(asked_of_days(school))) >= 500


def described(file):
    """The first description of a page in the terms of schema.org that has hours."""
    for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', file.read_text(), re.S):
        if "openingHoursSpecification" in text or '"Place"' in text or '"Library"' in text:
            return json.loads(text)
    return {}


def test_pages_describe_the_weeks_hours(school):
    for key in [key for key in school.things if key.startswith(("campuses/", "spaces/"))]:
        found = {day: [] for day in WEEKDAYS}
        for item in described(school.site / f"{key}.html").get("openingHoursSpecification", []):
            for day in item["dayOfWeek"]:
                found[day.rsplit("/")[-1][:3].lower()].append(f'{item["opens"]}-{item["closes"]}')
        assert [sorted(found[day]) for day in WEEKDAYS] == school.weekly(key), key


def test_the_open_data_counts_what_is_there(school):
    data = json.loads((school.site / "portal.json").read_text())
    assert len(data["campuses"]) == len(CAMPUSES)
    for campus in data["campuses"]:
        key = campus["id"]
        rooms = [room for room in school.things if room.startswith("spaces/") and school.campus(room) == key]
        units = [room for machine in school.things if machine.startswith("equipment/") for room in school.rooms(machine) if school.campus(room) == key]
        minutes = sum(int(end[:2]) * 60 + int(end[3:]) - int(start[:2]) * 60 - int(start[3:])
                      for spans in school.weekly(key) for start, end in (span.split("-") for span in spans))
        counts = campus["comparables"]
        assert counts.get("spaces", 0) == len(rooms) and counts.get("units", 0) == len(units), key
        assert counts.get("seats", 0) == sum(school.things[room]["capacity"] for room in rooms), key
        assert abs(counts["hours_per_week"] - minutes / 60) < .01, key


def test_calendar_files_and_pages_name_the_day_of_an_event(school):
    oracle = ROOT / "Tests/Oracles/icalendar_oracle.py"
    for key in [key for key in school.things if key.startswith("events/")]:
        event, name = school.things[key], key.split("/")[1]
        output = subprocess.run([sys.executable, str(oracle), str(school.site / f"calendar/events/{name}.ics")], capture_output=True, text=True, check=True)
        [found] = [json.loads(line) for line in output.stdout.splitlines()]
        start = datetime.datetime.fromisoformat(event["start"])
        assert found["faults"] == [] and found["utc"] == [(start - datetime.timedelta(hours=8)).strftime("%Y-%m-%dT%H:%MZ")], found
        page = (school.site / f"{key}.html").read_text()
        assert f'"startDate":"{start:%Y-%m-%dT%H:%M}' in page and event["end"][-5:] in page and event["end"][-5:] in found["end"], key
        room = school.things["spaces/" + event["space"]]["names"][0]
        assert room in page and room in found["location"], key
