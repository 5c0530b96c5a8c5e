"""Generates rules for repeats from a fixed seed and prints the days that python-dateutil gives for each, a JSON a line."""

import datetime
import json
import random
import sys

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule

WEEKDAYS = [MO, TU, WE, TH, FR, SA, SU]
NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
CHINESE = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
ORDINALS = {1: ("1st", "第一个"), 2: ("second", "第二个"), 3: ("3rd", "第三个"), 4: ("4th", "第四个"), 5: ("5th", "第5个"), -1: ("last", "最后一个")}
UNITS = {DAILY: ("day", "天"), WEEKLY: ("week", "周"), MONTHLY: ("month", "月"), YEARLY: ("year", "年")}
MOST = 40


def every(chance, unit, step):
    """The rule's words, in English or Chinese."""
    english, chinese = UNITS[unit]
    if step == 1:
        return chance.choice([english, "every " + english, "每" + chinese])
    if step == 2 and chance.random() < 0.3:
        return chance.choice(["every other " + english, "隔" + chinese])
    return chance.choice([f"{step} {english}s", f"every {step} {english}s", f"每 {step} {'个' if unit == MONTHLY else ''}{chinese}"])


def days(chance, unit):
    """Weekdays as words and as dateutil has them; within a month plain ones stand for each of the month's."""
    if chance.random() < 0.45:
        return [], None
    words, found = [], []
    mixes = unit in (MONTHLY, YEARLY)
    for weekday in chance.sample(range(7), chance.choice([1, 1, 2, 3])):
        ordinal = chance.choice([None, 1, 2, 3, 4, 5, -1]) if mixes else None
        name = chance.choice([NAMES, CHINESE])[weekday]
        if ordinal is None:
            words.append(name)
            # dateutil takes plain and numbered weekdays of one rule as "and", RFC 5545 as "or"
            found += [WEEKDAYS[weekday](n) for n in range(1, 6)] if mixes else [WEEKDAYS[weekday]]
        else:
            english, chinese = ORDINALS[ordinal]
            words.append(chinese + name if name in CHINESE else f"{english} {name}")
            found.append(WEEKDAYS[weekday](ordinal))
    return words, found


def rule(chance):
    unit = chance.choice([DAILY, WEEKLY, MONTHLY, YEARLY])
    step = chance.choice([1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 12])
    start = datetime.date(2024, 1, 1) + datetime.timedelta(chance.randrange(1500))
    if chance.random() < 0.2:
        start = chance.choice([datetime.date(2024, 2, 29), datetime.date(2026, 1, 31), datetime.date(2026, 8, 31), datetime.date(2027, 1, 29), datetime.date(2026, 11, 30)])
    words, weekdays = days(chance, unit)
    until = start + datetime.timedelta(chance.randrange(-3, 4000)) if chance.random() < 0.5 else None
    count = chance.randrange(1, 60) if chance.random() < 0.4 else None
    options = {}
    if weekdays:
        options["byweekday"] = weekdays
        if unit == YEARLY:
            options["bymonth"] = start.month
    if unit == DAILY and weekdays and step == 7:
        # Every seventh day is always the same weekday: dateutil looks for another until the year 9999.
        step = 8
    made = rrule(unit, dtstart=datetime.datetime(start.year, start.month, start.day), interval=step, wkst=MO, **options)
    found = []
    # Both limits at once, which the RFC forbids, are the nearer of the two.
    for day in made:
        day = day.date()
        if (until and day > until) or (count and len(found) >= count):
            break
        found.append(day)
        if not count and not until and len(found) >= MOST * 2:
            break
    is_whole = bool(count or until)
    left_out = set(chance.sample(found, min(len(found), chance.randrange(4)))) if chance.random() < 0.3 and found else set()
    if chance.random() < 0.2:
        left_out.add(start + datetime.timedelta(chance.randrange(400)))
    named = set(found) if is_whole else {day for day in left_out if datetime.datetime(day.year, day.month, day.day) in made}
    held = [day for day in found if day not in left_out]
    at = start + datetime.timedelta(chance.randrange(-30, 3000))
    later = [day for day in held if day >= at]
    return {
        "start": str(start), "every": every(chance, unit, step), "days": words,
        "until": str(until) if until else None, "count": count, "except": sorted(map(str, left_out)),
        "first": [str(day) for day in held[:MOST]],
        "last": str(held[-1]) if held and is_whole else None, "whole": is_whole,
        "at": str(at), "after": str(later[0]) if later else None,
        "known": is_whole or bool(later),
        "cancelled": sorted(str(day) for day in left_out & named),
    }


def main():
    number = int(sys.argv[1])
    chance = random.Random(20261125)
    for _ in range(number):
        print(json.dumps(rule(chance), ensure_ascii=False))


main()
