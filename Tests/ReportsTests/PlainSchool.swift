/// A small school as plain lists, made by chance: what the report says of its texts is counted again from these.
struct PlainSchool {
    struct Unit {
        var code, campus, condition: String
        var price: Double?
        var life: Int?
        var upkeep: Double?
        var bought: String?
        var funding: String?
    }
    struct Machine {
        var id: String
        var supervision: Int
        var units: [Unit]
    }
    struct Piece {
        var id, kind: String
        var level: Int?
        var subjects: [String]
        var grades: [Int]
        var tools: [String]
        var materials: [(id: String, quantity: Int?)]
    }
    struct Person {
        var id: String
        var campuses, skills, supervises: [String]
    }
    struct Use {
        var day, thing, campus: String
        var hours: Double
        var people: Int
        var cost: Double
    }

    static let campuses = ["east", "west"]
    static let subjects = ["physics": "物理", "music": "音乐", "art": "艺术"]
    var machines: [Machine] = []
    var pieces: [Piece] = []
    var people: [Person] = []
    /// By material, then campus; nil where nobody counted, no entry where the campus has no line.
    var stock: [String: [String: Int?]] = [:]
    var prices: [String: Double] = [:]
    var uses: [Use] = []
    /// Weekly events: the day of the first, how many, the machine that the text names.
    var events: [(id: String, start: String, count: Int, machine: String)] = []

    init(seed: UInt64) {
        var random = Random(state: seed)
        func some(_ names: [String], _ odds: Int) -> [String] { names.filter { _ in random.below(odds) == 0 } }
        let ids = (0..<random.below(4) + 2).map { "m\($0)" }
        let days = ["2019-03-01", "2021-09-01", "2024-02-29", "2021-10-18", "2026-10-05", "2027-01-01"]
        for id in ids {
            let units = (0..<random.below(4)).map { index in
                Unit(
                    code: "\(id)-\(index)", campus: random.pick(Self.campuses),
                    condition: random.pick(["working", "working", "limited", "out-of-order", "retired"]),
                    price: random.below(5) == 0 ? nil : Double(random.below(20_000)),
                    life: random.below(5) == 0 ? nil : random.below(9) + 1,
                    upkeep: random.below(3) == 0 ? nil : Double(random.below(500)), bought: random.below(5) == 0 ? nil : random.pick(days),
                    funding: random.below(4) == 0 ? nil : random.pick(["区", "校"]))
            }
            machines.append(Machine(id: id, supervision: random.below(4), units: units))
        }
        let materials = (0..<random.below(4) + 1).map { "s\($0)" }
        for id in materials {
            var lines: [String: Int?] = [:]
            for campus in some(Self.campuses, 2) { lines[campus] = random.below(4) == 0 ? .some(nil) : .some(random.below(12)) }
            stock[id] = lines
            if random.below(4) > 0 { prices[id] = Double(random.below(900)) / 4 }
        }
        for index in 0..<random.below(9) {
            let kind = random.pick(["tutorial", "tutorial", "project", "guide"])
            pieces.append(
                Piece(
                    id: "p\(index)", kind: kind, level: kind == "tutorial" && random.below(4) > 0 ? random.below(4) + 1 : nil,
                    subjects: some(Self.subjects.keys.sorted(), 2), grades: (6...9).filter { _ in random.below(3) == 0 },
                    tools: kind == "guide" ? [] : some(ids, 3),
                    materials: kind == "guide" ? [] : some(materials, 2).map { ($0, random.below(5) == 0 ? nil : random.below(9) + 1) }))
        }
        for index in 0..<random.below(5) {
            people.append(Person(id: "h\(index)", campuses: some(Self.campuses, 2), skills: some(ids, 3), supervises: some(ids, 4)))
        }
        for _ in 0..<random.below(40) {
            uses.append(
                Use(
                    day: "2026-\(random.pick(["08", "09", "10", "11", "12"]))-\(random.pick(["01", "15", "30"]))", thing: random.pick(ids),
                    campus: random.pick(Self.campuses + [""]), hours: Double(random.below(12)) / 2, people: random.below(20),
                    cost: Double(random.below(400)) / 4))
        }
        for index in 0..<random.below(3) {
            events.append(("e\(index)", random.pick(["2026-08-19", "2026-10-07", "2026-11-25"]), random.below(8) + 1, random.pick(ids)))
        }
    }

    /// The content folder that says all this.
    var texts: [String: String] {
        var texts = ["portal.yml": "languages: [zh-Hans]\n"]
        for campus in Self.campuses {
            texts["campuses/\(campus).md"] = "---\ntitle: \(campus)\n---\n"
            texts["spaces/\(campus)-lab.md"] = "---\ntitle: \(campus)-lab\ncampus: \(campus)\n---\n"
        }
        for machine in machines {
            var text = "---\ntitle: \(machine.id)\nsupervision: \(machine.supervision)\n" + (machine.units.isEmpty ? "" : "units:\n")
            for unit in machine.units {
                text += "  - { code: \(unit.code), space: \(unit.campus)-lab, condition: \(unit.condition)"
                if let price = unit.price { text += ", price: \(price)" }
                if let life = unit.life { text += ", life_years: \(life)" }
                if let upkeep = unit.upkeep { text += ", upkeep: \(upkeep)" }
                if let bought = unit.bought { text += ", bought: \(bought)" }
                if let funding = unit.funding { text += ", funding: \(funding)" }
                text += " }\n"
            }
            texts["equipment/\(machine.id).md"] = text + "---\n"
        }
        for piece in pieces {
            var text =
                "---\ntitle: \(piece.id)\nsubjects: [\(piece.subjects.joined(separator: ", "))]\ngrades: [\(piece.grades.map(String.init).joined(separator: ", "))]\n"
            if let level = piece.level { text += "level: \(level)\n" }
            if piece.kind != "guide" {
                text += "tools: [\(piece.tools.joined(separator: ", "))]\n" + (piece.materials.isEmpty ? "" : "materials:\n")
                for material in piece.materials {
                    text += "  - { item: \(material.id)\(material.quantity.map { ", quantity: \($0)" } ?? "") }\n"
                }
            }
            texts["\(piece.kind)s/\(piece.id).md"] = text + "---\n"
        }
        for (id, lines) in stock {
            var text = "---\ntitle: \(id)\nunit: 张\n" + (prices[id].map { "price: \($0)\n" } ?? "") + (lines.isEmpty ? "" : "stock:\n")
            for (campus, quantity) in lines.sorted(by: { $0.key < $1.key }) {
                text += "  - { campus: \(campus)\(quantity.map { ", quantity: \($0)" } ?? "") }\n"
            }
            texts["materials/\(id).md"] = text + "---\n"
        }
        for person in people {
            texts["people/\(person.id).md"] =
                "---\ntitle: \(person.id)\ncampus: [\(person.campuses.joined(separator: ", "))]\n"
                + "skills: [\(person.skills.joined(separator: ", "))]\nsupervises: [\(person.supervises.joined(separator: ", "))]\n---\n"
        }
        for event in events {
            texts["events/\(event.id).md"] =
                "---\ntitle: \(event.id)\nstart: \(event.start) 16:00\nrepeat: { every: week, count: \(event.count) }\n---\n[[\(event.machine)]]\n"
        }
        texts["usage.csv"] =
            "date,thing,campus,hours,people,cost\n"
            + uses.map { "\($0.day),\($0.thing),\($0.campus),\($0.hours),\($0.people),\($0.cost)\n" }.joined()
        return texts
    }
}

/// SplitMix64.
struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }
}
