import Content
import Foundation
import Services
import Testing

/// Runs a script of `Tests/Oracles` with the `python3` on the path.
enum PythonOracle {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Oracles").path

    /// True where Python has a module.
    static func has(_ module: String) -> Bool {
        run("python3 -c 'import \(module)' 2>/dev/null && echo yes").starts(with: Data("yes".utf8))
    }

    static func run(_ command: String, input: Data? = nil) -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = output
        guard (try? process.run()) != nil else { return Data() }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}

@Suite("Agreement with dateutil", .enabled(if: PythonOracle.has("dateutil"), "needs python-dateutil for python3"))
struct RecurrenceOracleTests {
    struct Rule: Decodable {
        var start: String
        var every: String
        var days: [String]
        var until: String?
        var count: Int?
        var except: [String]
        var first: [String]
        var last: String?
        var whole: Bool
        var at: String
        var after: String?
        var known: Bool
        var cancelled: [String]
    }

    @Test("holds for 10,000 rules")
    func everyRule() throws {
        let lines = PythonOracle.run("python3 '\(PythonOracle.folder)/recurrence_oracle.py' 10000").split(separator: 0x0A)
        try #require(lines.count == 10_000)
        var wrong: [String] = []
        for line in lines {
            let rule = try JSONDecoder().decode(Rule.self, from: line)
            let made = try #require(Self.recurrence(rule), "\(rule)")
            let first = made.next(40, onOrAfter: made.start).map(\.description)
            let at = try #require(Day(rule.at))
            let agrees =
                first == rule.first && (!rule.whole || made.last?.description == rule.last)
                && (!rule.known || made.first(onOrAfter: at)?.description == rule.after)
                && made.cancelled(from: made.start.adding(-40), to: Day(daysSince1970: 2_932_896)).map(\.description) == rule.cancelled
                && spansAgree(made, from: at)
            if !agrees { wrong.append("\(rule) gave \(first), last \(String(describing: made.last))") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) of 10,000, such as \(wrong.first ?? "")")
    }

    static func recurrence(_ rule: Rule) -> Recurrence? {
        guard let start = Day(rule.start), let interval = RepeatWords.interval(rule.every) else { return nil }
        return Recurrence(
            start: start, unit: interval.unit, step: interval.step, days: rule.days.flatMap { RepeatWords.days($0) ?? [] },
            until: rule.until.flatMap { Day($0) }, count: rule.count, except: Set(rule.except.compactMap { Day($0) }))
    }

    /// What is asked by span, by next and backwards is the same.
    private func spansAgree(_ rule: Recurrence, from day: Day) -> Bool {
        let days = rule.occurrences(from: day, to: day.adding(500))
        return days == rule.next(days.count, onOrAfter: day)
            && (days.isEmpty || rule.last(onOrBefore: day.adding(500)) == days.last)
    }
}
