"""Reads calendar files with the icalendar package and expands them with python-dateutil: for each event, a JSON a line.

Takes files as arguments, or a calendar on standard input. The first 40 beginnings of each event in UTC and as written,
its fields, and what is wrong with the bytes: lines that are too long, line ends, broken characters.
"""

import datetime
import json
import sys

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

MOST = 40


def faults(data):
    found = []
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b"") or b"\r" in data.replace(b"\r\n", b""):
        found.append("line ends")
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            found.append(f"{len(line)} bytes: {line[:60]!r}")
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(f"broken character: {line!r}")
    return found


def beginnings(event):
    start = event["DTSTART"].dt
    is_day = not isinstance(start, datetime.datetime)
    first = datetime.datetime(start.year, start.month, start.day) if is_day else start
    days = rruleset()
    if "RRULE" in event:
        rule = event["RRULE"].to_ical().decode()
        days.rrule(rrulestr(rule, dtstart=first))
    else:
        days.rdate(first)
    left_out = event.get("EXDATE", [])
    for group in left_out if isinstance(left_out, list) else [left_out]:
        for day in group.dts:
            day = day.dt
            days.exdate(day if isinstance(day, datetime.datetime) else datetime.datetime(day.year, day.month, day.day))
    found = []
    for day in days:
        if len(found) >= MOST:
            break
        found.append(day)
    return is_day, found


def main():
    for name in sys.argv[1:] or ["-"]:
        data = sys.stdin.buffer.read() if name == "-" else open(name, "rb").read()
        calendar = Calendar.from_ical(data)
        for event in calendar.walk("VEVENT"):
            is_day, days = beginnings(event)
            end = event.get("DTEND")
            print(json.dumps({
                "uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "days": [str(day.date()) for day in days],
                "utc": [] if is_day else [day.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ") for day in days],
                "end": str(end.dt) if end else None, "location": str(event.get("LOCATION", "")),
                "description": str(event.get("DESCRIPTION", "")), "url": str(event.get("URL", "")),
                "geo": list(event["GEO"].to_ical().split(";")) if "GEO" in event else None,
                "categories": [str(word) for word in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
                "faults": faults(data) + [str(error) for error in event.errors],
            }, ensure_ascii=False))


main()
