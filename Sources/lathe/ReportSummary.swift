import Building
import Content
import Foundation

/// What a run came to, for programs: one line of JSON on standard error, beside the list of messages on standard output.
struct ReportSummary: Encodable {
    struct LeftOut: Encodable {
        var file: String
        var reason: String
        var day: String?
    }

    struct Files: Encodable {
        var new, changed, removed, unchanged: Int
    }

    var errors: Int
    var warnings: Int
    /// Whether nothing was written.
    var stopped: Bool
    /// How many entries of each type are published.
    var published: [String: Int]
    var languages: [String: Int]
    var leftOut: [LeftOut]
    /// Files in error whose earlier page stays.
    var shownAsBefore: [String]
    var pages: Int
    var files: Files?
    /// The day on which the portal next changes by itself.
    var nextChange: String?
    var seconds: Double?
    /// How many mistakes `check --fix` mended.
    var mended: Int?

    init(_ report: BuildReport, seconds: Double? = nil, mended: Int? = nil) {
        self.mended = mended
        errors = report.errors
        warnings = report.warnings
        stopped = report.isStopped
        published = Dictionary(report.content.published.map { ($0.type.name, $0.count) }, uniquingKeysWith: +)
        languages = Dictionary(report.content.languages.filter { $0.count > 0 }.map { ($0.tag, $0.count) }, uniquingKeysWith: +)
        leftOut = report.content.leftOut.map { LeftOut(file: $0.path, reason: $0.reason.rawValue, day: $0.day?.description) }
        shownAsBefore = Array(report.content.standing)
        pages = report.site.pages
        files = report.site.publishing.map {
            Files(new: $0.added.files, changed: $0.changed.files, removed: $0.removed.files, unchanged: $0.unchanged.files)
        }
        nextChange = report.content.nextChange?.description
        self.seconds = seconds.map { ($0 * 1000).rounded() / 1000 }
    }

    /// One line.
    var line: String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Console {
    /// Says it where messages are JSON; false where they are text.
    func summarizeAsJSON(_ report: BuildReport, seconds: Double? = nil, mended: Int? = nil) -> Bool {
        guard format == .json else { return false }
        if let line = ReportSummary(report, seconds: seconds, mended: mended).line { say(line) }
        return true
    }
}
