import Authoring
import Building
import Content
import Diagnostics

/// Where the page of an entry shows what is being written; nil where only a look at all of the portal makes it.
struct DraftSketch: Encodable {
    var page: String?
}

/// How an entry looks with what is being written, and what is wrong with it.
struct DraftLook: Encodable {
    /// Where its page would be; nil where it has none.
    var page: String?
    var mistakes: [Mistake]

    struct Mistake: Encodable {
        var isError: Bool
        var message: String
        var cure: String?
        /// The field at which it is told.
        var field: String?
        /// The line of the text, counted from 1.
        var line: Int?
        /// What was most likely meant.
        var suggestions: [String] = []
        /// The words in that line for which one of them may stand; nil where it takes more than that.
        var wrong: String?
    }

    init(_ previewed: BuildSession.Previewed, of edit: EntryEdit, _ reader: EntryReader, _ language: Words.Language) {
        let path = edit.source.path
        page = previewed.portal?.addresses[path].map(\.encodedFromRoot)
        let pairs = reader.tree(of: edit.source)?.pairs ?? []
        let found = previewed.report.diagnostics.filter { $0.place.path == path }
        mistakes = found.prefix(Self.most).map { diagnostic in
            var mistake = Mistake(
                isError: diagnostic.severity == .error, message: diagnostic.message[language], cure: diagnostic.cure?[language])
            let line = diagnostic.place.line - edit.firstLineOfText + 1
            let offers = diagnostic.suggestions.filter {
                !$0.replacement.allSatisfy(\.isWhitespace) && !$0.replacement.contains("\n") && $0.further.isEmpty
            }
            mistake.suggestions = offers.prefix(Self.mostOffers).map(\.replacement)
            if diagnostic.place.line > 0, line > 0 {
                mistake.line = line
                if diagnostic.place.endLine == diagnostic.place.line, offers.allSatisfy({ $0.range == nil }) {
                    mistake.wrong = edit.source.text(diagnostic.place.range)
                }
            } else if diagnostic.place.line > 0, let pair = pairs.last(where: { $0.start <= diagnostic.place.range.lowerBound }) {
                mistake.field = reader.field(pair.key, at: path)?.key
            }
            return mistake
        }
    }

    private static let mostOffers = 3

    /// Who has so many mends some of them first.
    private static let most = 30
}
