import Building
import Checks
import Content
import Diagnostics
import Foundation

/// What writers are to know of a build, ordered by who they are.
public struct Results: Sendable {
    let language: Words.Language
    /// When it was built, by the portal's clock.
    let moment: String
    /// How many pages are public; nil where the build changed nothing, so that the site is as it was.
    let pages: Int?
    /// The day on which the portal changes by itself.
    let nextChange: Day?
    /// Those in which something is to be mended come first.
    private(set) var groups: [Group] = []
    /// What concerns nobody who writes: settings, templates, the folders themselves.
    private(set) var technical: [FileResult] = []
    /// Entries that are not published yet, or no longer.
    let waiting: [Publication.LeftOut]
    let expiring: [Consents.Expiring]
    /// How many files there are of which nothing is shown for want of room, and in how many of them something is to be mended.
    private(set) var filesLeftOut = (all: 0, wrong: 0)

    /// The files of somebody, or of a folder.
    struct Group: Sendable {
        enum Name: Sendable, Hashable {
            case authors([String])
            /// Empty for the top.
            case folder(String)
        }

        var name: Name
        var files: [FileResult]
    }

    /// Who has more files in which something is wrong mends some of them first.
    static let mostFiles = 100

    /// - Parameters:
    ///   - content: the folder, whose files are looked into for the lines to write.
    ///   - now: when it was built.
    public init(_ report: BuildReport, content: String, at now: BuildOptions.Now) {
        language = report.locale.firstLanguage.hasPrefix("zh") ? .chinese : .english
        moment = Self.moment(now, report.locale.timezone)
        pages = report.isStopped || report.site.publishing == nil ? nil : report.site.pages
        nextChange = report.content.nextChange
        let reasons: Set<Publication.Reason> = [.draft, .review, .scheduled, .expired]
        waiting = report.content.leftOut.filter { reasons.contains($0.reason) }.map { item in
            var item = item
            item.reviewer = item.reviewer.map(report.content.bylines.name)
            return item
        }
        expiring = report.content.expiring.sorted { ($0.until, $0.path) < ($1.until, $1.path) }
        take(report, content)
    }

    /// Whether nothing is to be mended.
    var isWell: Bool { pages != nil && groups.allSatisfy { $0.files.allSatisfy(\.isWell) } && technical.allSatisfy(\.isWell) }

    private mutating func take(_ report: BuildReport, _ content: String) {
        let reasons = Dictionary(report.content.leftOut.map { ($0.path, $0.reason) }) { first, _ in first }
        let standing = Set(report.content.standing)
        var texts = WrittenTexts(content)
        var groups: [Group.Name: [FileResult]] = [:]
        for (path, told) in Self.files(report.diagnostics.filter { !$0.isTechnical }, &filesLeftOut) {
            let state: FileResult.State =
                pages == nil ? .unknown : standing.contains(path) ? .asBefore : reasons[path].map { .heldBack($0) } ?? .published
            groups[Self.group(path, report.content.bylines.authors), default: []].append(FileResult(path, told, state, language, &texts))
        }
        // The first file of each is that in which most is wrong.
        self.groups = groups.map { Group(name: $0, files: $1) }.sorted { a, b in
            guard let first = a.files.first, let other = b.files.first else { return false }
            return (other.weight, first.path) < (first.weight, other.path)
        }
        technical = Self.files(report.diagnostics.filter(\.isTechnical), &filesLeftOut).map { path, told in
            FileResult(path, told, pages == nil ? .unknown : .published, language, &texts)
        }
    }

    /// The files of some messages: those with errors first, those of which nothing has to be mended last.
    private static func files(_ diagnostics: [Diagnostic], _ leftOut: inout (all: Int, wrong: Int)) -> [(path: String, told: [Diagnostic])]
    {
        let told = Dictionary(grouping: diagnostics, by: \.place.path).map { (path: $0, told: $1, weight: weight($1)) }
            .sorted { a, b in (b.weight, a.path) < (a.weight, b.path) }
        let rest = told.dropFirst(mostFiles)
        leftOut.all += rest.count
        leftOut.wrong += rest.count { $0.weight > 0 }
        return told.prefix(mostFiles).map { ($0.path, $0.told) }
    }

    private static func weight(_ diagnostics: [Diagnostic]) -> Int {
        diagnostics.lazy.map { $0.severity == .error ? 2 : $0.kind.isAdvice ? 0 : 1 }.max() ?? 0
    }

    private static func group(_ path: String, _ authors: [String: [String]]) -> Group.Name {
        if let authors = authors[path] { return .authors(authors) }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return .folder(parts.count > 1 ? String(parts[0]) : "")
    }

    private static func moment(_ now: BuildOptions.Now, _ timezone: String) -> String {
        let day = now.day(in: timezone).description
        guard case .instant(let date) = now, let zone = TimeZone(identifier: timezone) else { return day }
        let minutes = Int(((date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))) / 60).rounded(.down))
        let ofDay = ((minutes % 1440) + 1440) % 1440
        return day + String(format: " %02ld:%02ld", ofDay / 60, ofDay % 60)
    }
}
