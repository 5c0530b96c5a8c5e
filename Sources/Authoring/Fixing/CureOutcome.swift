import Building
import Diagnostics

/// What two readings of a portal, without some cures and with them, say of these.
struct CureOutcome {
    private let told: [ToldMessage: Int]
    private let left: [ToldMessage: Int]
    private let errorsBefore: [String: Int]
    private let errorsAfter: [String: Int]
    private let stopsPortal: Bool

    init(_ before: BuildReport, _ after: BuildReport) {
        (told, left) = (Self.counts(before), Self.counts(after))
        (errorsBefore, errorsAfter) = (Self.errors(before), Self.errors(after))
        stopsPortal = after.isStopped && !before.isStopped
    }

    /// Whether a message is still told as often as before.
    func leaves(_ diagnostic: Diagnostic) -> Bool {
        let key = ToldMessage(diagnostic)
        return left[key, default: 0] >= told[key, default: 0]
    }

    /// Whether a file has more errors than before, or nothing can be read any more.
    func worsens(_ path: String) -> Bool { errorsAfter[path, default: 0] > errorsBefore[path, default: 0] || stopsPortal }

    private static func errors(_ report: BuildReport) -> [String: Int] {
        Dictionary(report.diagnostics.lazy.filter { $0.severity == .error }.map { ($0.place.path, 1) }, uniquingKeysWith: +)
    }

    private static func counts(_ report: BuildReport) -> [ToldMessage: Int] {
        Dictionary(report.diagnostics.map { (ToldMessage($0), 1) }, uniquingKeysWith: +)
    }
}

/// A message by what it says of which line: not by where it stands, which the cures of others move.
struct ToldMessage: Hashable {
    private var path: String
    private var name: String
    private var message: String
    private var line: String

    init(_ diagnostic: Diagnostic) {
        path = diagnostic.place.path
        name = diagnostic.name
        message = diagnostic.message.en
        line = diagnostic.place.excerpt
    }
}
