"""Writes the content of a generated makerspace: campuses, rooms, machines, materials, people, and thousands of entries on them.

    python3 Tests/Benchmarks/makerspace.py FOLDER [--entries 8000] [--campuses 20] [--machines 200] [--seed 1]

The same numbers give the same files. A third of the tutorials can't be made at most campuses, as in real schools: units
are out of order, materials run out, trainings are given at some campuses only.
"""

import argparse
import datetime
import pathlib
import random

WORDS = "激光 切割 木板 电路 焊接 打印 模型 传感器 缝纫 布料 齿轮 机器人 拍摄 剪辑 测量 编程 电池 灯光 设计 试验".split()


def write(folder, path, fields, body=""):
    lines = ["---"] + [f"{key}: {value}" for key, value in fields.items() if value not in (None, "", [])] + ["---", ""]
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + body, encoding="utf-8")


def names(kind, numbers):
    return "[" + ", ".join(f"{kind}-{number}" for number in numbers) + "]"


def generate(folder, entries=8000, campuses=20, machines=200, seed=1):
    random.seed(seed)
    folder = pathlib.Path(folder)
    spaces, materials, trainings = campuses * 5, machines, max(4, machines // 5)
    services, people, events = max(6, machines // 4), max(4, campuses * 4), max(4, entries // 20)
    fixed = campuses + spaces + machines + materials + trainings + services + people + events
    works = max(10, entries - fixed)
    tutorials = works * 7 // 10
    projects = works - tutorials
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "portal.yml").write_text("title: 生成的创客空间\nlanguages: [zh-Hans]\nurl: https://maker.example.com/\n", encoding="utf-8")

    def pick(number, most):
        return sorted(random.sample(range(number), min(number, random.randint(1, most))))

    def sentence():
        return "".join(random.choices(WORDS, k=12)) + "。"

    for number in range(campuses):
        write(folder, f"campuses/campus-{number}.md", {
            "title": f"第{number}校区", "location": f"{{latitude: {30 + number / 100:.2f}, longitude: {120 + number % 7 / 50:.2f}}}",
            "hours": '{mon-fri: "12:00-13:30, 16:00-18:00"}',
            "exceptions": "[{date: 2027-01-01, until: 2027-01-03, closed: true}]", "floors": "[{name: 1F}, {name: 2F}]",
        }, sentence())
    for number in range(spaces):
        write(folder, f"spaces/space-{number}.md", {
            "title": f"房间{number}", "campus": f"campus-{number % campuses}", "floor": random.choice(["1F", "2F"]),
            "x": random.randint(0, 100), "y": random.randint(0, 100), "capacity": 24}, sentence())
    for number in range(machines):
        units = ", ".join(
            f"{{code: M{number}-{unit}, space: space-{random.randrange(spaces)}, x: {random.randint(0, 100)}, y: {random.randint(0, 100)}, "
            f"condition: {random.choice(['working', 'working', 'working', 'limited', 'out-of-order'])}}}"
            for unit in range(random.randint(1, campuses)))
        write(folder, f"equipment/machine-{number}.md", {
            "title": f"机器{number}", "supervision": random.randint(0, 3), "requires": names("training", pick(trainings, 2)),
            "materials": names("material", pick(materials, 4)), "hazards": "[高温, 夹手]", "ppe": "[护目镜]", "units": f"[{units}]",
        }, sentence())
    for number in range(materials):
        stock = ", ".join(
            f"{{campus: campus-{campus}, quantity: {random.choice([0, 0, 3, 20, 200])}}}" for campus in pick(campuses, campuses))
        write(folder, f"materials/material-{number}.md", {
            "title": f"材料{number}", "unit": random.choice(["张", "克", "个"]), "price": random.randint(1, 90) / 2,
            "stock": f"[{stock}]", "substitutes": names("material", [other for other in pick(materials, 2) if other != number])}, sentence())
    for number in range(trainings):
        write(folder, f"trainings/training-{number}.md", {
            "title": f"培训{number}", "minutes": 45, "prerequisites": names("training", pick(number, 2)) if number else None,
            "service": names("service", pick(services, 2))}, sentence())
    for number in range(services):
        online = number % 3 == 0
        write(folder, f"services/service-{number}.md", {
            "title": f"服务{number}", "mode": "virtual" if online else "physical",
            "kind": random.choice(["booking", "loan", "enquiry", "course"]),
            "campus": None if online else names("campus", pick(campuses, campuses)),
            "equipment": names("machine", pick(machines, 8)), "staff": names("person", pick(people, 3)),
            "counterpart": f"service-{number + 1}" if online and number + 1 < services else None}, sentence())
    for number in range(people):
        write(folder, f"people/person-{number}.md", {
            "title": f"老师{number}", "role": "指导老师", "campus": f"campus-{number % campuses}",
            "skills": names("machine", pick(machines, 12)), "supervises": names("machine", pick(machines, 12)),
            "subjects": "[物理, 劳动]", "hours": '{mon-fri: "16:00-18:00"}'}, sentence())
    for number in range(events):
        start = datetime.date(2026, 9, 1) + datetime.timedelta(days=random.randrange(240))
        write(folder, f"events/event-{number}.md", {
            "title": f"活动{number}", "start": f"{start} 16:30", "end": f"{start} 18:00",
            "repeat": f"{{every: week, until: {start + datetime.timedelta(days=70)}}}" if number % 4 == 0 else None,
            "space": f"space-{random.randrange(spaces)}", "mentors": names("person", pick(people, 2)),
            "trainings": names("training", pick(trainings, 2))}, sentence())
    for kind, count in [("tutorial", tutorials), ("project", projects)]:
        for number in range(count):
            tools, needs = pick(machines, 3), pick(materials, 4)
            steps = "".join(
                f"## {step + 1}. {random.choice(WORDS)}\n\n{sentence()}用[[machine-{tools[step % len(tools)]}]]加工"
                f"[[material-{needs[step % len(needs)]}]]。{sentence()}\n\n" for step in range(5))
            items = ", ".join(f"{{item: material-{need}, quantity: {random.randint(1, 6)}}}" for need in needs)
            write(folder, f"{kind}s/{kind}-{number}.md", {
                "title": f"{random.choice(WORDS)}{random.choice(WORDS)} {number}", "summary": sentence(), "level": 2 if kind == "tutorial" else None,
                "grades": "7-9", "tags": f"[{random.choice(WORDS)}, {random.choice(WORDS)}]", "tools": names("machine", tools),
                "materials": f"[{items}]",
                "requires": names("training", pick(trainings, 2)) if kind == "tutorial" else None,
                "services": names("service", pick(services, 2)) if kind == "tutorial" else None,
                "made_with": f"[tutorial-{random.randrange(tutorials)}]" if kind == "project" else None}, steps)
    return fixed + works


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--entries", type=int, default=8000)
    parser.add_argument("--campuses", type=int, default=20)
    parser.add_argument("--machines", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(generate(options.folder, options.entries, options.campuses, options.machines, options.seed), "entries")
