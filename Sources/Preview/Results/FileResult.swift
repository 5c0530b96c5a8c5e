import Checks
import Content
import Diagnostics

/// What is told of one file.
struct FileResult: Sendable {
    enum State: Sendable, Equatable {
        case published
        /// Nothing was published this time, so that nobody knows.
        case unknown
        /// It can't be read as it is now, and its earlier page stays.
        case asBefore
        case heldBack(Publication.Reason)
    }

    let path: String
    let state: State
    private(set) var mistakes: [ToldMistake] = []
    private(set) var advice: [ToldMistake] = []
    /// How many mistakes and how much advice is not listed.
    private(set) var mistakesLeftOut = 0
    private(set) var adviceLeftOut = 0

    /// Of each kind: who has more mends these first.
    static let most = 20

    /// Whether nothing is to be mended; advice may be left.
    var isWell: Bool { mistakes.isEmpty }
    /// By which it comes before others.
    var weight: Int { mistakes.contains(where: \.isError) ? 2 : isWell ? 0 : 1 }

    init(
        _ path: String, _ diagnostics: [Diagnostic], _ state: State, _ language: Words.Language, _ texts: inout WrittenTexts
    ) {
        self.path = path
        self.state = state
        // Where a file has one mistake in every line, the same words would fill the page.
        for folded in diagnostics.folded() {
            let isAdvice = folded.diagnostic.severity == .warning && folded.diagnostic.kind.isAdvice
            if isAdvice, advice.count < Self.most {
                advice.append(ToldMistake(folded, language, &texts))
            } else if isAdvice {
                adviceLeftOut += folded.count
            } else if mistakes.count < Self.most {
                mistakes.append(ToldMistake(folded, language, &texts))
            } else {
                mistakesLeftOut += folded.count
            }
        }
    }
}

/// A message with the lines that would mend it.
struct ToldMistake: Sendable {
    let shown: ShownMistake
    let isError: Bool
    /// Whether the lines that would mend it are but likely.
    let isGuess: Bool
    /// Whether the line goes on before what is shown of it, and after it.
    let isCut: (before: Bool, after: Bool)
    /// How often the same is to be told of the file.
    let count: Int
    /// What the writer may copy; empty where the cure leaves it to them.
    let corrected: [String]

    /// What to do; nil where that is but to write the lines.
    var cure: String? {
        shown.cure.flatMap { cure in
            let lines = corrected.joined(separator: "\n")
            return !lines.isEmpty && cure.hasSuffix(lines) && cure.count - lines.count <= 8 ? nil : cure
        }
    }

    init(_ folded: FoldedDiagnostic, _ language: Words.Language, _ texts: inout WrittenTexts) {
        let diagnostic = folded.diagnostic
        shown = ShownMistake(diagnostic, language, at: nil)
        isError = diagnostic.severity == .error
        let before = max(0, diagnostic.place.column - 1 - ShownMistake.around)
        let end = before + shown.excerpt.reduce(0) { $0 + $1.unicodeScalars.count }
        isCut = (before > 0, end < diagnostic.place.excerpt.unicodeScalars.count)
        isGuess = diagnostic.isGuess
        count = folded.count
        corrected = texts.corrected(diagnostic)
    }
}
