/// A mistake in what was written: where it is, what is wrong, and what to do about it.
///
/// Each kind of diagnostic is made by a static function in a file of its own, beside the code that finds it,
/// which carries its words in Chinese and English.
///
/// A class, since a folder of foreign Markdown may give fifty thousand of them, which are sorted, folded and passed on.
public final class Diagnostic: Sendable {
    /// The kind, in kebab-case: stable, for programs and for switching a check off.
    public let name: String
    public let severity: Severity
    public let place: SourcePlace
    /// What is wrong, in one sentence.
    public let message: Words
    private let certainCure: Words?
    /// Whether the cure shows its own place's words only as an example, so that it is told once for all with the same message.
    let isCureExample: Bool
    private let certainSuggestions: [Suggestion]
    /// What a wrong name was most likely meant to be, and what to do then.
    let guess: Guess?
    private let cureByGuess: @Sendable ([String]) -> Words?
    /// Whether the guesses are suggestions besides what the cure says of them.
    private let isOffered: Bool
    /// Other places that belong to the mistake, such as the other of two entries with one address.
    public let related: [Related]

    public init(
        _ name: String, _ severity: Severity, at place: SourcePlace, _ message: Words,
        cure: Words? = nil, isCureExample: Bool = false, suggestions: [Suggestion] = [], related: [Related] = []
    ) {
        self.name = name
        self.severity = severity
        self.place = place
        self.message = message
        self.related = related
        certainCure = cure
        self.isCureExample = isCureExample
        certainSuggestions = suggestions
        guess = nil
        cureByGuess = { _ in cure }
        isOffered = false
    }

    /// A wrong name, with what it was most likely meant to be as suggestions.
    ///
    /// - Parameters:
    ///   - isOffered: whether the guesses are suggestions, or only for the cure to name.
    ///   - cure: what to do about it, knowing the guesses, the likeliest first.
    public init(
        _ name: String, _ severity: Severity, at place: SourcePlace, _ message: Words, near guess: Guess, isOffered: Bool = true,
        related: [Related] = [], cure: @escaping @Sendable ([String]) -> Words?
    ) {
        self.name = name
        self.severity = severity
        self.place = place
        self.message = message
        self.related = related
        certainCure = nil
        isCureExample = false
        certainSuggestions = []
        self.guess = guess
        cureByGuess = cure
        self.isOffered = isOffered
    }

    /// A wrong name whose cure is the guess, where there is one.
    public convenience init(
        _ name: String, _ severity: Severity, at place: SourcePlace, _ message: Words, near guess: Guess, elseCure cure: Words?
    ) {
        self.init(name, severity, at: place, message, near: guess) { $0.isEmpty ? cure : nil }
    }

    /// What to do about it, in one sentence.
    public var cure: Words? { guess.map { cureByGuess($0.names) } ?? certainCure }

    /// Whether what it suggests are names that come near to a wrong one.
    public var isGuess: Bool { guess != nil }

    /// Whether what was meant is sought among these names.
    public func isGuessed(among names: NearMissIndex) -> Bool { guess?.search?.index == ObjectIdentifier(names) }

    /// Replacements that would mend it, the likeliest first.
    public var suggestions: [Suggestion] { guess.map { isOffered ? $0.names.map { Suggestion($0) } : [] } ?? certainSuggestions }

    /// The same diagnostic as another severity.
    public func with(_ severity: Severity) -> Diagnostic {
        guard let guess else {
            return Diagnostic(
                name, severity, at: place, message, cure: certainCure, isCureExample: isCureExample, suggestions: certainSuggestions,
                related: related)
        }
        return Diagnostic(name, severity, at: place, message, near: guess, isOffered: isOffered, related: related, cure: cureByGuess)
    }

    /// The same diagnostic at another place, with nothing to put in there.
    public func withoutSuggestions(at place: SourcePlace) -> Diagnostic {
        Diagnostic(name, severity, at: place, message, cure: cure, related: related)
    }

    /// The same diagnostic without looking for what was meant.
    func withoutGuess() -> Diagnostic {
        Diagnostic(name, severity, at: place, message, near: [], isOffered: isOffered, related: related, cure: cureByGuess)
    }

    public enum Severity: String, Sendable, Comparable {
        case warning
        case error

        public static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
    }

    /// Text that should stand at the diagnostic's place (or at `range` of the same file) instead.
    public struct Suggestion: Sendable, Hashable {
        public var replacement: String
        /// In bytes of the file; nil means the diagnostic's own range.
        public var range: Range<Int>?

        public init(_ replacement: String, range: Range<Int>? = nil) {
            self.replacement = replacement
            self.range = range
        }
    }

    public struct Related: Sendable, Hashable {
        public var place: SourcePlace
        public var message: Words

        public init(at place: SourcePlace, _ message: Words) {
            self.place = place
            self.message = message
        }
    }
}

extension Diagnostic: Equatable {
    public static func == (a: Diagnostic, b: Diagnostic) -> Bool {
        a.name == b.name && a.severity == b.severity && a.place == b.place && a.message == b.message && a.cure == b.cure
            && a.suggestions == b.suggestions && a.related == b.related
    }
}
