"""What the portal publishes for other programs: portal.json, SpaceAPI, JSON-LD. Its calendars have tests of their own."""

import json
import pathlib
import re

import jsonschema
import pytest

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"
PORTAL = "https://maker.yunxi.example.com/"


def people():
    for person in (CONTENT / "people").glob("*.md"):
        line = next(line for line in person.read_text("utf-8").splitlines() if line.startswith(("title:", "标题:")))
        yield line.split(":", 1)[1].strip()


def strict(schema):
    """The schema with every object closed: what is published must be described."""
    if isinstance(schema, dict):
        closed = {key: strict(value) for key, value in schema.items()}
        if "properties" in schema:
            closed.setdefault("additionalProperties", False)
        return closed
    return [strict(item) for item in schema] if isinstance(schema, list) else schema


def test_the_manifest_holds_what_its_schema_describes_and_no_more(site):
    data = json.loads((site / "portal.json").read_text("utf-8"))
    schema = strict(json.loads((site / "portal.schema.json").read_text("utf-8")))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)
    figures = data["comparables"]
    assert figures["campuses"] == len(data["campuses"]) == 2
    assert sum(figures["services_by_mode"].values()) == figures["services"]
    assert 0 < figures["usable_units"] < figures["units"], "a machine is out of order"
    assert sum(campus["comparables"]["units"] for campus in data["campuses"]) == figures["units"]
    for campus in data["campuses"]:
        assert (site / campus["spaceapi"]).is_file() and (site / campus["calendar"]).is_file()
    text = (site / "portal.json").read_text("utf-8")
    assert not [name for name in people() if name in text]
    assert "price" not in text


# What SpaceAPI 15 asks of the members that are used here, written from its documentation.
TEXT = {"type": "string", "minLength": 1}
WHOLE_ADDRESS = {"type": "string", "pattern": "^https?://"}
FEED = {"type": "object", "required": ["url"], "properties": {"type": {"enum": ["rss", "atom", "ical"]}, "url": WHOLE_ADDRESS}}
SPACE_API = {
    "type": "object",
    "required": ["api_compatibility", "space", "logo", "url", "contact"],
    "properties": {
        "api_compatibility": {"type": "array", "items": TEXT, "contains": {"const": "15"}},
        "space": TEXT, "logo": WHOLE_ADDRESS, "url": WHOLE_ADDRESS,
        "location": {
            "type": "object", "minProperties": 1, "dependentRequired": {"lat": ["lon"], "lon": ["lat"]},
            "properties": {
                "address": TEXT, "lat": {"type": "number", "minimum": -90, "maximum": 90},
                "lon": {"type": "number", "minimum": -180, "maximum": 180}, "timezone": {"type": "string", "pattern": "^[A-Z][A-Za-z]+/"},
                "areas": {"type": "array", "minItems": 1, "items": {
                    "type": "object", "required": ["square_meters"],
                    "properties": {"name": TEXT, "description": TEXT, "square_meters": {"type": "number"}}}},
            }},
        "contact": {"type": "object", "properties": {"phone": TEXT, "email": TEXT, "issue_mail": TEXT}},
        "feeds": {"type": "object", "properties": {"blog": FEED, "calendar": FEED}},
    }}


def test_each_campus_speaks_spaceapi(site):
    files = sorted((site / "spaceapi").glob("*.json"))
    assert [file.stem for file in files] == ["hedong", "hexi"]
    for file in files:
        data = json.loads(file.read_text("utf-8"))
        jsonschema.validate(data, strict(SPACE_API))
        assert "state" not in data, "a file can't know whether it is open"
        assert data["feeds"].keys() == {"blog", "calendar"}
        for address in [data["url"], data["logo"]] + [feed["url"] for feed in data["feeds"].values()]:
            assert (site / address.removeprefix(PORTAL)).is_file(), address
        assert not [name for name in people() if name in file.read_text("utf-8")]


# By type the properties that pages use, those that must be there first; from the vocabulary of schema.org.
WORK = "description inLanguage url image datePublished dateModified keywords license author"
LEARNING = WORK + " learningResourceType timeRequired educationalLevel teaches about competencyRequired"
PLACE = "description url image address geo telephone email containedInPlace containsPlace maximumAttendeeCapacity" \
    " openingHoursSpecification specialOpeningHoursSpecification"
VOCABULARY = {
    "HowTo": ("name step url", LEARNING + " totalTime tool supply"),
    "LearningResource": ("name", LEARNING + " step totalTime tool supply"),
    "HowToStep": ("name position url", ""), "HowToTool": ("name url", ""), "HowToSupply": ("name", "url requiredQuantity"),
    "QuantitativeValue": ("value", "unitText"),
    "Article": ("name", LEARNING), "CreativeWork": ("name", WORK + " timeRequired sameAs isbn"), "WebPage": ("name", WORK + " about"),
    "Book": ("name", WORK + " isbn sameAs"), "Thing": ("name", "description"),
    "QAPage": ("name mainEntity", WORK), "Question": ("name answerCount acceptedAnswer", ""), "Answer": ("text", "url"),
    "Course": ("name", WORK + " provider timeRequired coursePrerequisites hasPart"),
    "Library": ("name url", PLACE + " parentOrganization"), "Place": ("name", PLACE), "PostalAddress": ("streetAddress", ""),
    "GeoCoordinates": ("latitude longitude", ""),
    "OpeningHoursSpecification": ("opens closes", "dayOfWeek validFrom validThrough description"),
    "Service": ("name", "description url image serviceType provider audience areaServed hoursAvailable availableChannel isRelatedTo"),
    "ServiceChannel": ("availableLanguage", "serviceUrl servicePhone serviceLocation processingTime"),
    "ContactPoint": ("telephone", ""), "Audience": ("audienceType", ""),
    "Event": ("name startDate location eventAttendanceMode eventStatus",
              "description url image endDate eventSchedule maximumAttendeeCapacity organizer about"),
    "VirtualLocation": ("url", ""),
    "Schedule": ("repeatFrequency startDate startTime scheduleTimezone", "endDate endTime byDay byMonthDay repeatCount exceptDate"),
    "Person": ("name", "description url image jobTitle worksFor knowsAbout workLocation"),
    "EducationalOrganization": ("name", "description url image sameAs"),
}
FORMS = {
    "startDate": r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", "endDate": r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", "validFrom": r"\d{4}-\d\d-\d\d",
    "validThrough": r"\d{4}-\d\d-\d\d", "opens": r"\d\d:\d\d", "closes": r"\d\d:\d\d", "startTime": r"\d\d:\d\d", "endTime": r"\d\d:\d\d",
    "timeRequired": r"PT\d+M", "totalTime": r"PT\d+M", "processingTime": r"P(T?)\d+[DHM]", "repeatFrequency": r"P\d+[DWMY]",
    "dayOfWeek": r"https://schema\.org/[A-Z][a-z]+day", "byDay": r"https://schema\.org/[A-Z][a-z]+day|-?\d[A-Z]{2}",
    "url": r"https?://.+", "image": r"https?://.+", "serviceUrl": r"(https?://|mailto:).+", "exceptDate": r"\d{4}-\d\d-\d\d",
}


def problems(node):
    """What is wrong with one object and those in it."""
    types = node.get("@type", [])
    types = types if isinstance(types, list) else [types]
    if not types or set(types) - VOCABULARY.keys():
        yield f"type {types}"
        return
    for kind in types:
        required, more = (set(names.split()) for names in VOCABULARY[kind])
        yield from (f"{kind} without {name}" for name in required - node.keys())
        yield from (f"{kind} with {name}" for name in node.keys() - required - more - {"@type", "@context"})
    for name, value in node.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from problems(item)
            elif name in FORMS and not re.fullmatch(FORMS[name], str(item)):
                yield f"{name}: {item}"
            elif item in ("", None):
                yield f"{name} is empty"


def test_pages_describe_themselves_in_the_terms_of_schema_org(site):
    seen = {}
    for page in site.rglob("*.html"):
        for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8")):
            data = json.loads(text)
            assert data["@context"] == "https://schema.org"
            assert list(problems(data)) == [], page
            for kind in data["@type"] if isinstance(data["@type"], list) else [data["@type"]]:
                seen.setdefault(kind, []).append(data)
    assert {"HowTo", "LearningResource", "Service", "Library", "Place", "Event", "Book", "Person", "Course", "QAPage"} <= seen.keys()
    modes = {event["eventAttendanceMode"].rsplit("/", 1)[1] for event in seen["Event"]}
    assert modes == {f"{mode}EventAttendanceMode" for mode in ("Offline", "Online", "Mixed")}
    for event in seen["Event"]:
        kinds = {place["@type"] for place in event["location"]}
        assert ("VirtualLocation" in kinds) == ("Offline" not in event["eventAttendanceMode"]), event["name"]
    assert any("exceptDate" in event.get("eventSchedule", {}) for event in seen["Event"])
    for library in seen["Library"]:
        assert library["openingHoursSpecification"] and library["specialOpeningHoursSpecification"] and library["geo"]
    channels = [set(channel) for service in seen["Service"] for channel in service["availableChannel"]]
    for way in ("serviceUrl", "servicePhone", "serviceLocation"):
        assert any(way in channel for channel in channels), way


@pytest.mark.parametrize("broken", [
    {"@type": "Event", "name": "x"}, {"@type": "Gadget"}, {"@type": "Place", "name": ""}, {"@type": "Place", "name": "x", "price": 3},
    {"@type": "QAPage", "name": "x", "mainEntity": {"@type": "Question"}}, {"@type": "Place", "name": "x", "url": "rooms/x.html"},
])
def test_the_validator_sees_what_is_wrong(broken):
    assert list(problems(broken))
