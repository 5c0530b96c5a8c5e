import Testing

@testable import Reports

/// The report's figures, read back from its spreadsheets, against plain recounting of the school they were made from.
@Suite struct FigureTests {
    /// 1 September to 30 November 2026.
    static let first = "2026-09-01", last = "2026-11-30"

    private func plain(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    private func count(_ number: Int) -> String { String(number) }

    @Test(arguments: 1...150)
    func everyFigureIsWhatOneCounts(_ seed: UInt64) throws {
        let school = PlainSchool(seed: seed)
        let report = try #require(Reported(school.texts))
        #expect(report.diagnostics.isEmpty)
        checkCosts(school, report)
        checkUse(school, report)
        checkCoverage(school, report)
        checkPeople(school, report)
        checkStock(school, report)
    }

    // MARK: Costs

    private func inService(_ unit: PlainSchool.Unit) -> Bool { unit.condition != "retired" && (unit.bought ?? "") <= Self.last }

    private func yearly(_ unit: PlainSchool.Unit) -> Double {
        var cost = unit.upkeep ?? 0
        if let price = unit.price, let life = unit.life {
            var isOver = false
            if let bought = unit.bought {
                let year = Int(bought.prefix(4))! + life
                let end = bought.hasSuffix("02-29") && year % 4 != 0 ? "\(year)-03-01" : "\(year)" + bought.dropFirst(4)
                isOver = end <= Self.first
            }
            if !isOver { cost += price / Double(life) }
        }
        return cost
    }

    /// Day by day through the period, with dates compared as text.
    private func inPeriod(_ unit: PlainSchool.Unit) -> Double {
        let days = [("09", 30), ("10", 31), ("11", 30)].flatMap { month, length in
            (1...length).map { "2026-\(month)-" + ($0 < 10 ? "0\($0)" : "\($0)") }
        }
        var cost = 0.0
        for day in days where (unit.bought ?? "") <= day {
            cost += (unit.upkeep ?? 0) / 365
            guard let price = unit.price, let life = unit.life else { continue }
            if let bought = unit.bought, "\(Int(bought.prefix(4))! + life)" + bought.dropFirst(4) <= day { continue }
            cost += price / Double(life) / 365
        }
        return cost
    }

    private func checkCosts(_ school: PlainSchool, _ report: Reported) {
        let rows = report.rows("costs-machines")
        #expect(rows.count == school.machines.count)
        for machine in school.machines {
            let units = machine.units.filter(inService)
            let price = units.reduce(0) { $0 + ($1.price ?? 0) }
            let cost = units.reduce(0) { $0 + yearly($1) }
            let used = school.uses.filter { $0.thing == machine.id && $0.day >= Self.first && $0.day <= Self.last }
            let hours = used.reduce(0) { $0 + $1.hours }
            let people = used.reduce(0) { $0 + $1.people }
            let spent = used.reduce(0) { $0 + $1.cost }
            let share = units.reduce(0) { $0 + inPeriod($1) }
            let tutorials = school.pieces.count { $0.kind == "tutorial" && $0.tools.contains(machine.id) }
            let projects = school.pieces.count { $0.kind == "project" && $0.tools.contains(machine.id) }
            let held = school.events.filter { $0.machine == machine.id }.reduce(0) { $0 + occasions($1.start, $1.count) }
            #expect(
                rows[machine.id] == [
                    machine.id, count(units.count), plain(price), plain(cost), plain(share), count(tutorials), count(projects), "0",
                    count(held),
                    plain(hours), count(people), plain(spent), hours > 0 ? plain((share + spent) / hours) : "–",
                    people > 0 ? plain((share + spent) / Double(people)) : "–",
                ])
        }
        for (source, row) in report.rows("costs-funding") {
            let paid = school.machines.flatMap(\.units).filter { inService($0) && ($0.funding ?? "没有写") == source }
            #expect(
                row == [
                    source, count(paid.count), plain(paid.reduce(0) { $0 + ($1.price ?? 0) }), plain(paid.reduce(0) { $0 + yearly($1) }),
                ])
        }
        #expect(report.sheet("costs-units").count - 1 == school.machines.reduce(0) { $0 + $1.units.count })
    }

    /// Weeks on the calendar, one after the other.
    private func occasions(_ start: String, _ number: Int) -> Int {
        // Days since 1 August; the school's events begin in August, October and November.
        let offset = ["08": 0, "09": 31, "10": 61, "11": 92, "12": 122]
        let day = offset[String(start.dropFirst(5).prefix(2))]! + Int(start.suffix(2))!
        return (0..<number).count { (32...122).contains(day + $0 * 7) }
    }

    // MARK: Use

    private func checkUse(_ school: PlainSchool, _ report: Reported) {
        let uses = school.uses.filter { $0.day >= Self.first && $0.day <= Self.last }
        func row(_ name: String, _ uses: [PlainSchool.Use]) -> [String] {
            [
                name, count(uses.count), plain(uses.reduce(0) { $0 + $1.hours }), count(uses.reduce(0) { $0 + $1.people }),
                plain(uses.reduce(0) { $0 + $1.cost }),
            ]
        }
        #expect(
            report.rows("usage-things") == Dictionary(grouping: uses, by: \.thing).reduce(into: [:]) { $0[$1.key] = row($1.key, $1.value) })
        #expect(
            report.rows("usage-months")
                == ["2026-09", "2026-10", "2026-11"].reduce(into: [:]) { rows, month in
                    rows[month] = row(month, uses.filter { $0.day.hasPrefix(month) })
                })
        #expect(
            report.rows("usage-campuses")
                == Dictionary(grouping: uses) { $0.campus.isEmpty ? "没有写校区" : $0.campus }
                .reduce(into: [:]) { $0[$1.key] = row($1.key, $1.value) })
    }

    // MARK: Coverage

    private func checkCoverage(_ school: PlainSchool, _ report: Reported) {
        let kinds = ["tutorial", "project", "guide"]
        let rows = report.rows("coverage-subjects", keys: 2)
        let grades = ["六年级", "七年级", "八年级", "九年级"]
        for (id, title) in PlainSchool.subjects {
            let pieces = school.pieces.filter { $0.subjects.contains(id) }
            for (index, grade) in grades.enumerated() {
                let counts = kinds.map { kind in pieces.count { $0.kind == kind && $0.grades.contains(index + 6) } }
                let row = rows["\(title)|\(grade)"]
                #expect((row?.suffix(3)).map(Array.init) ?? ["0", "0", "0"] == counts.map(count))
            }
            let counts = kinds.map { kind in pieces.count { $0.kind == kind && $0.grades.isEmpty } }
            let row = rows["\(title)|没有写年级"]
            #expect((row?.suffix(3)).map(Array.init) ?? ["0", "0", "0"] == counts.map(count))
        }
        let machines = report.rows("coverage-machines")
        for machine in school.machines {
            let tutorials = school.pieces.filter { $0.kind == "tutorial" && $0.tools.contains(machine.id) }
            let levels = [1, 2, 3, 4, nil].map { level in count(tutorials.count { $0.level == level }) }
            #expect(machines[machine.id]?.prefix(7) == ([machine.id] + levels + [count(tutorials.count)])[...])
        }
    }

    // MARK: People

    private func checkPeople(_ school: PlainSchool, _ report: Reported) {
        let rows = report.rows("people-by-machine")
        let matrix = report.rows("people-matrix")
        for machine in school.machines {
            let supervisors = school.people.filter { $0.supervises.contains(machine.id) }
            let others = school.people.filter { $0.skills.contains(machine.id) && !$0.supervises.contains(machine.id) }
            let all = supervisors.count + others.count
            #expect(
                rows[machine.id]?.prefix(5)
                    == [
                        machine.id, count(machine.supervision), supervisors.map(\.id).joined(separator: "、"),
                        others.map(\.id).joined(separator: "、"), count(all),
                    ][...])
            let lacking = PlainSchool.campuses.filter { campus in
                machine.supervision >= 2 && machine.units.contains { $0.campus == campus && ["working", "limited"].contains($0.condition) }
                    && !supervisors.contains { $0.campuses.isEmpty || $0.campuses.contains(campus) }
            }
            let gap = all == 0 ? "没有人会" : !lacking.isEmpty ? "没有监护人：" + lacking.joined(separator: "、") : all == 1 ? "只有一个人" : ""
            #expect(rows[machine.id]?.last == gap)
            #expect(
                matrix[machine.id] == [machine.id]
                    + school.people.map {
                        $0.supervises.contains(machine.id) ? "●" : $0.skills.contains(machine.id) ? "○" : ""
                    })
        }
    }

    // MARK: Stock

    private func checkStock(_ school: PlainSchool, _ report: Reported) {
        let tutorials = school.pieces.filter { $0.kind == "tutorial" }
        var expected: [String: [String]] = [:]
        var unclear: Set<String> = []
        for (id, lines) in school.stock {
            let needs = tutorials.flatMap { piece in piece.materials.filter { $0.id == id } }
            guard !needs.isEmpty else { continue }
            let amounts = needs.compactMap(\.quantity)
            for campus in PlainSchool.campuses {
                // A campus without a line has nothing where another has one; where none has, nothing is known.
                guard !lines.isEmpty, let have = lines[campus] ?? 0 else {
                    unclear.insert("\(id)|\(campus)")
                    continue
                }
                let need = amounts.isEmpty ? nil : amounts.reduce(0, +)
                guard have == 0 || have < need ?? 0 else { continue }
                let buy = need.map { max(0, $0 - have) }
                let cost = buy.flatMap { buy in school.prices[id].map { $0 * Double(buy) } }
                expected["\(id)|\(campus)"] = [
                    id, campus, count(have), need.map(count) ?? "–", buy.map(count) ?? "–", "张", school.prices[id].map(plain) ?? "–",
                    cost.map(plain) ?? "–",
                ]
            }
        }
        #expect(report.rows("stock-to-buy", keys: 2).mapValues { Array($0.dropLast()) } == expected)
        #expect(Set(report.rows("stock-unclear", keys: 2).keys) == unclear)
    }
}
