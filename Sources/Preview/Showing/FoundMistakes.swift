import Building
import Content
import Diagnostics

/// The mistakes of a portal as one of its pages shows them: its own, those that concern every page, and where others are.
struct FoundMistakes {
    private(set) var here: [ShownMistake] = []
    private(set) var hints: [ShownMistake] = []
    private(set) var elsewhere: [ShownMistake] = []
    /// How many are not listed.
    private(set) var leftOut = 0

    /// In each list: who has so many mends some of them first.
    private static let most = 20

    /// - Parameter offersCures: whether who sees them may change files.
    init(_ snapshot: Snapshot, path: String, offersCures: Bool) {
        var offers = CureOffers(snapshot)
        let (report, portal, language) = (snapshot.report, snapshot.portal, snapshot.language)
        for diagnostic in report.diagnostics {
            let isError = diagnostic.severity == .error
            let address = portal?.addresses[diagnostic.place.path]
            // What stops the whole portal, and what is wrong in its settings, is told on every page.
            let isHere = address?.text == path || isError && (report.isStopped || address == nil)
            if !isError, !isHere { continue }
            let mistake = {
                var mistake = ShownMistake(diagnostic, language, at: isHere ? nil : address)
                if offersCures { mistake.mend = offers.offer(for: diagnostic) }
                return mistake
            }
            switch (isError, isHere) {
            case (true, true): Self.add(mistake, to: &here, &leftOut)
            case (true, false): Self.add(mistake, to: &elsewhere, &leftOut)
            default: Self.add(mistake, to: &hints, &leftOut)
            }
        }
    }

    private static func add(_ mistake: () -> ShownMistake, to list: inout [ShownMistake], _ leftOut: inout Int) {
        if list.count < most { list.append(mistake()) } else { leftOut += 1 }
    }
}

/// A mistake, ready to be shown.
struct ShownMistake: Encodable, Equatable {
    var name: String
    var file: String
    /// 0 where the whole file is meant.
    var line: Int
    var column: Int
    var message: String
    var cure: String?
    var suggestions: [String]
    /// The line before, at and after the place.
    var excerpt: [String]
    /// The page that it belongs to, where it is another.
    var href: String?
    /// What to ask for to have it mended; nil where it is for the writer.
    var mend: CureOffer?

    init(_ diagnostic: Diagnostic, _ language: Words.Language, at address: SitePath?) {
        let place = diagnostic.place
        name = diagnostic.name
        file = place.path
        line = place.line
        column = place.column
        message = diagnostic.message[language]
        cure = diagnostic.cure?[language]
        suggestions = diagnostic.suggestions.filter(\.isForOwnPlace).prefix(3).map(\.replacement)
        excerpt = Self.excerpt(place)
        href = address.map(\.encodedFromRoot)
    }

    /// So many characters of the line are shown before the place and after it.
    static let around = 60

    private static func excerpt(_ place: SourcePlace) -> [String] {
        guard place.line > 0 else { return [] }
        let scalars = Array(place.excerpt.unicodeScalars)
        let start = min(max(place.column - 1, 0), scalars.count)
        let end = place.endLine == place.line ? min(max(place.endColumn - 1, start), scalars.count) : scalars.count
        let from = max(0, start - around)
        let to = min(scalars.count, end + around)
        return [(from, start), (start, end), (end, to)].map { String(String.UnicodeScalarView(scalars[$0.0..<$0.1])) }
    }
}
