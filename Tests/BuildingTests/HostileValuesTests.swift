import Building
import Content
import Foundation
import Testing

/// No arithmetic on what others wrote may trap: every field of the table of types takes every extreme value once.
@Suite("Extreme values in every field")
struct HostileValuesTests {
    static let turns = 22

    /// An entry of each type and turn, and a file of each kind that the staff keep.
    private func portal(_ turns: Range<Int>, overriding: Bool) throws -> TestFolder {
        let folder = try TestFolder()
        var settings = "languages: [zh-Hans, en]\nurl: https://example.com/\ntimezone: America/Sao_Paulo\n"
        if overriding {
            settings += "types:\n  tutorial:\n    fields:\n"
            for key in ["level", "minutes", "class_hours", "order"] { settings += "      \(key): {kind: integer, min: -1e15, max: 1e15}\n" }
            settings +=
                "  equipment:\n    fields:\n      supervision: {kind: number}\n  training:\n    fields:\n      minutes: {kind: integer}\n      valid_months: {kind: integer}\n"
            settings +=
                "  space:\n    fields:\n      capacity: {kind: integer}\n      area: {kind: number}\n      x: {kind: number}\n      y: {kind: number}\n"
        }
        try folder.put("content/portal.yml", settings)
        for type in ContentTypes.builtIn.all {
            let fields = type.fields + ContentTypes.commonFields.filter { common in !type.fields.contains { $0.key == common.key } }
            for turn in turns {
                let id = type.name + "-\(turn)"
                let targets = ["campus": "campus-\(turn)", "space": "space-\(turn)", "training": "training-\((turn + 1) % Self.turns)"]
                let lines = fields.compactMap { field -> String? in
                    HostileValues.line(field, turn, reference(of: field.kind, targets, turn) ?? id)
                }
                let path = (type.folder.isEmpty ? "pages" : type.folder) + "/" + id
                let body =
                    "![[photo.png|9223372036854775807]] ![[photo.png|9223372036854775807x99999999999999999999]]\n\n## 9223372036854775807. Step\n\n[[equipment-\(turn)]]\n"
                try folder.put("content/\(path).md", "---\ntitle: \(id)\n" + lines.joined(separator: "\n") + "\n---\n\n" + body)
            }
        }
        try folder.put(
            "content/codes.yml",
            "A-1: {printed: 99999999-01-01}\nA-2: {printed: 9999-12-31, replaced_by: A-2}\n99999999999999999999: {thing: equipment/equipment-0}\nM-9223372036854775807: a\n"
        )
        try folder.put("content/usage.csv", usage)
        return folder
    }

    /// What a field may name, so that things hang together.
    private func reference(of kind: Field.Kind, _ targets: [String: String], _ turn: Int) -> String? {
        switch kind {
        case .reference(let types, _): types.first.map { targets[$0] ?? "\($0)-\(turn)" }
        case .list(let item): reference(of: item, targets, turn)
        default: nil
        }
    }

    private var usage: String {
        let tiny = "0." + String(repeating: "0", count: 319) + "1"
        var rows = "date,thing,campus,hours,people,cost\n"
        for turn in 0..<Self.turns {
            for hours in [tiny, "10000000", "0", "1e400", "nan", "99999999999999999999"] {
                rows += "2026-11-0\(1 + turn % 9),equipment-\(turn),campus-0,\(hours),10000000,10000000\n"
            }
        }
        for day in HostileValues.days { rows += "\(day),equipment-0,campus-0,1,9223372036854775808,1\n" }
        return rows
    }

    @Test("a build on any day comes to its end", arguments: ["2026-11-24", "0001-01-01", "9999-12-31"])
    func build(_ day: String) throws {
        // On the days at the ends a few turns show what the calendar does; the values are the same.
        let turns = day == "2026-11-24" ? 0..<Self.turns : 0..<6
        let folder = try portal(turns, overriding: day == "2026-11-24")
        let today = try #require(Day(day))
        let report = Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(today), jobs: 2)).run()
        #expect(!report.isStopped && report.site.pages > turns.count * 10)
        #expect(folder.text("site/portal.json") != nil)
    }

    @Test("a check with all advice, and the staff's report, come to their end")
    func checkAndReport() throws {
        let folder = try portal(0..<Self.turns, overriding: true)
        let today = try #require(Day("2026-11-24"))
        var options = BuildOptions(content: folder.path + "/content", now: .day(today), jobs: 2)
        options.advice = true
        #expect(!Build(options).run().isStopped)
        for (from, to) in [(nil, nil), ("0001-01-01", "9999-12-31")] as [(String?, String?)] {
            let report = StaffReporting(
                .init(
                    output: folder.path + "/report\(from ?? "")", site: folder.path + "/site", from: from.flatMap { Day($0) },
                    to: to.flatMap { Day($0) },
                    language: "en"),
                of: BuildOptions(content: folder.path + "/content", now: .day(today), jobs: 1)
            ).run()
            #expect(!report.isStopped)
        }
    }
}
