"""Makes a school from a fixed seed and says what holds there: when and where something is open, and where things are.

Nothing of Lathe is asked: the rules are those of the manual's page on events and opening hours.
"""

import datetime
import random

FIRST = datetime.date(2026, 11, 23)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
CAMPUSES = [("东湖校区", "Eastlake Campus"), ("西山校区", "Westhill Campus"), ("北塘校区", "Northpond Campus")]
ROOMS = [("梧桐坊", "Plane Tree Studio"), ("银杏室", "Ginkgo Room"), ("石榴间", "Pomegranate Room"), ("海棠坊", "Crabapple Studio"),
         ("丁香室", "Lilac Room"), ("青竹间", "Bamboo Room"), ("红枫坊", "Maple Studio"), ("雪松室", "Cedar Room"),
         ("木槿间", "Hibiscus Room"), ("紫藤坊", "Wisteria Studio"), ("白杨室", "Poplar Room"), ("山茶间", "Camellia Room")]
DESKS = [("装订服务台", "Binding desk"), ("刻章服务台", "Stamp desk"), ("染布服务台", "Dyeing desk"), ("修书服务台", "Book mending desk")]
PEOPLE = [("周明远", "Zhou Mingyuan"), ("钱思雨", "Qian Siyu"), ("郑一帆", "Zheng Yifan"), ("孔令云", "Kong Lingyun"), ("曹文静", "Cao Wenjing"),
          ("严小松", "Yan Xiaosong")]
MACHINES = [("裁纸机", "Guillotine"), ("压花机", "Embosser"), ("台钻", "Bench drill"), ("带锯机", "Bandsaw"), ("热熔胶枪", "Glue gun"),
            ("示波器", "Oscilloscope"), ("封口机", "Sealer"), ("刺绣机", "Embroidery machine"), ("织布机", "Loom"), ("拉坯机", "Pottery wheel"),
            ("砂带机", "Belt sander"), ("丝印台", "Screen printing table"), ("喷漆房", "Spray booth"), ("投影仪", "Projector"), ("胶装机", "Perfect binder")]
MATERIALS = [("桐木条", "Paulownia strip"), ("牛皮纸", "Kraft paper"), ("亚麻布", "Linen"), ("铜丝", "Copper wire"), ("陶泥", "Potter's clay"),
             ("羊毛毡", "Wool felt"), ("蜂蜡", "Beeswax"), ("软磁条", "Magnetic strip")]
EVENTS = [("扎染体验日", "Tie-dye day"), ("拓印体验日", "Rubbing day"), ("风筝体验日", "Kite day"), ("皮影体验日", "Shadow puppet day"),
          ("年画体验日", "New year print day"), ("剪纸体验日", "Paper cutting day")]
SPANS = ["08:00-09:30", "12:00-13:20", "14:00-15:45", "16:00-17:40", "18:00-20:00"]


def dashed(span):
    return span.replace("-", "–")


class School:
    """`files` are the content; the methods say what holds."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.files = {"portal.yml": "title: 测试学校创客空间\nlanguages: [zh-Hans, en]\ntimezone: Asia/Shanghai\nurl: https://maker.example.org/\n"}
        self.things = {}
        for number, names in enumerate(CAMPUSES):
            self.add("campuses", f"campus-{number}", names, hours=self.week(), exceptions=self.exceptions())
        for number, names in enumerate(ROOMS):
            own = self.chance.random() < .6
            self.add("spaces", f"room-{number}", names, campus=self.chance.choice(self.ids("campuses")), hours=self.week() if own else None,
                     exceptions=self.exceptions(1) if self.chance.random() < .3 else [], capacity=self.chance.randint(6, 40))
        for number, names in enumerate(DESKS):
            self.add("services", f"desk-{number}", names, campus=self.chance.choice(self.ids("campuses")), hours=self.week(), mode="physical", kind="consultation")
        for number, names in enumerate(PEOPLE):
            self.add("people", f"person-{number}", names, campus=self.chance.choice(self.ids("campuses")), hours=self.week(), role="创客教师")
        for number, names in enumerate(MACHINES):
            units = [{"code": f"U{number}{letter}", "space": self.chance.choice(self.ids("spaces")), "condition": "working"}
                     for letter in "ABC"[:self.chance.randint(1, 3)]]
            self.add("equipment", f"machine-{number}", names, units=units)
        for number, names in enumerate(MATERIALS):
            stock = [{"campus": campus, "quantity": self.chance.randint(1, 90)} for campus in
                     self.chance.sample(self.ids("campuses"), self.chance.randint(1, 3))]
            self.add("materials", f"material-{number}", names, unit="份", price=self.chance.randint(1, 40), stock=stock)
        for number, names in enumerate(EVENTS):
            day = FIRST + datetime.timedelta(days=self.chance.randint(3, 80))
            start, end = self.chance.choice(SPANS).split("-")
            self.add("events", f"event-{number}", names, start=f"{day} {start}", end=f"{day} {end}", space=self.chance.choice(self.ids("spaces")))

    # Making

    def add(self, folder, name, names, **fields):
        self.things[f"{folder}/{name}"] = dict(fields, names=names)
        lines = [f"title: {names[0]}"]
        for key, value in fields.items():
            if key == "hours" and value is not None:
                lines += ["hours:"] + [f'  {day}: "{", ".join(spans)}"' for day, spans in zip(WEEKDAYS, value) if spans]
            elif key == "exceptions" and value:
                lines.append("exceptions:")
                for first, last, kind, what in value:
                    until = f", until: {last}" if last != first else ""
                    lines.append(f"  - {{date: {first}{until}, {kind}: {what if kind != 'hours' else chr(34) + what + chr(34)}}}")
            elif key in ("units", "stock"):
                lines.append(f"{key}:")
                lines += ["  - {" + ", ".join(f"{name}: {what}" for name, what in item.items()) + "}" for item in value]
            elif value not in (None, []):
                lines.append(f"{key}: {value}")
        self.files[f"{folder}/{name}.md"] = "---\n" + "\n".join(lines) + "\n---\n\n说明文字。\n"
        self.files[f"{folder}/{name}.en.md"] = f"---\ntitle: {names[1]}\n---\n\nWords.\n"

    def ids(self, folder):
        return [key.split("/")[1] for key in self.things if key.startswith(folder + "/")]

    def week(self):
        return [sorted(self.chance.sample(SPANS, self.chance.choice([0, 1, 1, 2]))) for _ in WEEKDAYS[:6]] + [[]]

    def exceptions(self, most=4):
        """Days that don't meet: closed, hours of their own, or another weekday's."""
        days, found = sorted(self.chance.sample(range(1, 22), most)), []
        for day in days:
            first = FIRST + datetime.timedelta(days=day * 4)
            last = first + datetime.timedelta(days=self.chance.choice([0, 0, 1, 2]))
            kind = self.chance.choice(["closed", "hours", "as"])
            if kind == "as":
                last = first
            found.append((first, last, kind, {"closed": "true", "hours": self.chance.choice(SPANS), "as": self.chance.choice(WEEKDAYS[:6])}[kind]))
        return found

    # What holds

    def campus(self, key):
        return key if key.startswith("campuses/") else "campuses/" + self.things[key]["campus"]

    def weekly(self, key):
        """The spans of each weekday."""
        return self.things[key].get("hours") or self.things[self.campus(key)]["hours"]

    def spans(self, key, day):
        """When something is open on a day; None where that is to be announced."""
        thing, campus = self.things[key], self.things[self.campus(key)]
        for owner in (thing, campus):
            for first, last, kind, what in owner.get("exceptions") or []:
                if not first <= day <= last:
                    continue
                if kind == "closed":
                    return []
                if kind == "as":
                    return self.weekly(key)[WEEKDAYS.index(what)]
                return [what] if owner is thing or not thing.get("hours") else None
        return self.weekly(key)[day.weekday()]

    def rooms(self, key):
        """The rooms in which a machine's units stand."""
        return ["spaces/" + unit["space"] for unit in self.things[key]["units"]]
