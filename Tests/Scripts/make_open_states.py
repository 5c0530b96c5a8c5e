"""Writes open-states.json: schedules and moments with what is to be said of each, worked out minute by minute.

Swift (OpenStateTests) and the script of the pages (open-state.test.js) are both held against it.
Run it again after a change of the rules: python3 Tests/Scripts/make_open_states.py > Tests/Scripts/open-states.json
"""

import datetime
import json
import random

EPOCH = datetime.date(1970, 1, 1)


def spans(chance):
    """A few spans in order without overlap; some touch, some reach midnight."""
    kind = chance.random()
    if kind < 0.25:
        return []
    if kind < 0.32:
        return [[0, 1440]]
    ends = sorted(chance.sample(range(0, 1441, 30), chance.choice([2, 2, 4])))
    made = [ends[i:i + 2] for i in range(0, len(ends), 2)]
    if chance.random() < 0.15:
        made[-1][1] = 1440
    if chance.random() < 0.15:
        made[0][0] = 0
    if len(made) == 2 and chance.random() < 0.2:
        made[1][0] = made[0][1]
    return made


def answer(of, first, last, day, minute):
    """Minute by minute: whether it is open, and the minute at which that changes, if it can be known."""
    def is_open(at):
        number, rest = divmod(at, 1440)
        held = of(number) if first <= number <= last else None
        return None if held is None else any(a <= rest < b for a, b in held)
    at = day * 1440 + minute
    now = is_open(at)
    if now is None:
        return None
    while is_open(at) == now:
        at += 1
    if is_open(at) is None:
        return {"open": now, "next": None}
    number, rest = divmod(at, 1440)
    # A day that ends at midnight ends at 24:00, not on the next.
    if now and rest == 0:
        number, rest = number - 1, 1440
    return {"open": now, "next": [str(EPOCH + datetime.timedelta(number)), rest]}


def case(chance):
    first = (datetime.date(2026, 11, 1) - EPOCH).days
    last = first + chance.choice([6, 20, 91])
    week = [spans(chance) for _ in range(7)]
    if chance.random() < 0.05:
        week = [[[0, 1440]]] * 7
    days = []
    number = first
    while number < last and chance.random() < 0.8:
        begin = number + chance.randrange(1, 12)
        end = begin + chance.choice([0, 0, 2, 6])
        if end > last:
            break
        days.append([begin, end, chance.choice([[], [], spans(chance), None])])
        number = end + 1

    def of(day):
        for begin, end, held in days:
            if begin <= day <= end:
                return held
        return week[(day + 3) % 7]

    def text(held):
        return "?" if held is None else ",".join(f"{a}-{b}" for a, b in held)
    def iso(day):
        return str(EPOCH + datetime.timedelta(day))
    moments = []
    for _ in range(12):
        day = chance.randrange(first - 2, last + 3)
        minute = chance.choice([0, 1439, chance.randrange(1440), chance.randrange(0, 1440, 30)])
        moments.append({"day": iso(day), "minute": minute, "answer": answer(of, first, last, day, minute)})
    return {
        "from": iso(first), "until": iso(last), "week": ";".join(map(text, week)),
        "days": ";".join(f"{iso(a)}/{iso(b)}={text(held)}" for a, b, held in days), "moments": moments,
    }


def main():
    chance = random.Random(20261125)
    print("[\n" + ",\n".join(json.dumps(case(chance), separators=(",", ":")) for _ in range(150)) + "\n]")


main()
