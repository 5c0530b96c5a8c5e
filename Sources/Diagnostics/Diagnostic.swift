/// A mistake in what was written: where it is, what is wrong, and what to do about it.
///
/// Each kind of diagnostic is made by a static function in a file of its own, beside the code that finds it,
/// which carries its words in Chinese and English.
///
/// A class, since a folder of foreign Markdown may give fifty thousand of them, which are sorted, folded and passed on.
public final class Diagnostic: Sendable {
    public let kind: any DiagnosticKind
    /// Its kind's, unless the portal's settings say otherwise.
    public let severity: Severity
    public let place: SourcePlace
    /// What is wrong, in one sentence.
    public let message: Words
    /// Other places that belong to the mistake, such as the other of two entries with one address.
    public let related: [Related]
    private let remedy: Remedy

    public convenience init(
        _ kind: some DiagnosticKind, at place: SourcePlace, _ message: Words,
        cure: Words? = nil, isCureExample: Bool = false, suggestions: [Suggestion] = [], related: [Related] = []
    ) {
        self.init(
            kind, kind.severity, at: place, message, .certain(cure, isExample: isCureExample, suggestions), related: related)
    }

    /// A wrong name, with what it was most likely meant to be as suggestions.
    ///
    /// - Parameters:
    ///   - isOffered: whether the guesses are suggestions, or only for the cure to name.
    ///   - cure: what to do about it, knowing the guesses, the likeliest first.
    public convenience init(
        _ kind: some DiagnosticKind, at place: SourcePlace, _ message: Words, near guess: Guess, isOffered: Bool = true,
        related: [Related] = [], cure: @escaping @Sendable ([String]) -> Words?
    ) {
        self.init(kind, kind.severity, at: place, message, .guessed(guess, isOffered: isOffered, cure: cure), related: related)
    }

    /// A wrong name whose cure is the guess, where there is one.
    public convenience init(
        _ kind: some DiagnosticKind, at place: SourcePlace, _ message: Words, near guess: Guess, elseCure cure: Words?
    ) {
        self.init(kind, at: place, message, near: guess) { $0.isEmpty ? cure : nil }
    }

    private init(
        _ kind: any DiagnosticKind, _ severity: Severity, at place: SourcePlace, _ message: Words, _ remedy: Remedy, related: [Related]
    ) {
        self.kind = kind
        self.severity = severity
        self.place = place
        self.message = message
        self.related = related
        self.remedy = remedy
    }

    /// Its kind's: stable, for programs and for switching a check off.
    public var name: String { kind.name }

    /// What to do about it, in one sentence.
    public var cure: Words? {
        switch remedy {
        case .certain(let cure, _, _): cure
        case .guessed(let guess, _, let cure): cure(guess.names)
        }
    }

    /// Whether the cure shows its own place's words only as an example, so that it is told once for all with the same message.
    var isCureExample: Bool {
        if case .certain(_, true, _) = remedy { true } else { false }
    }

    /// Replacements that would mend it, the likeliest first.
    public var suggestions: [Suggestion] {
        switch remedy {
        case .certain(_, _, let suggestions): suggestions
        case .guessed(let guess, let isOffered, _): isOffered ? guess.names.map { Suggestion($0) } : []
        }
    }

    /// What a wrong name was most likely meant to be.
    var guess: Guess? {
        if case .guessed(let guess, _, _) = remedy { guess } else { nil }
    }

    /// Whether what it suggests are names that come near to a wrong one.
    public var isGuess: Bool { guess != nil }

    /// Whether what was meant is sought among these names.
    public func isGuessed(among names: NearMissIndex) -> Bool { guess?.search?.index == ObjectIdentifier(names) }

    /// The same diagnostic as another severity.
    public func with(_ severity: Severity) -> Diagnostic { Diagnostic(kind, severity, at: place, message, remedy, related: related) }

    /// The same diagnostic with another change.
    public func with(_ suggestions: [Suggestion]) -> Diagnostic {
        Diagnostic(kind, severity, at: place, message, .certain(cure, isExample: isCureExample, suggestions), related: related)
    }

    /// The same diagnostic at another place, with nothing to put in there.
    public func withoutSuggestions(at place: SourcePlace) -> Diagnostic {
        Diagnostic(kind, severity, at: place, message, .certain(cure, isExample: false, []), related: related)
    }

    /// The same diagnostic without looking for what was meant.
    func withoutGuess() -> Diagnostic {
        guard case .guessed(_, let isOffered, let cure) = remedy else { return self }
        return Diagnostic(kind, severity, at: place, message, .guessed([], isOffered: isOffered, cure: cure), related: related)
    }

    /// What would mend it: known, or for whoever shows it to work out from the names that come near.
    private enum Remedy: Sendable {
        case certain(Words?, isExample: Bool, [Suggestion])
        case guessed(Guess, isOffered: Bool, cure: @Sendable ([String]) -> Words?)
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
        /// What has to change elsewhere in the file along with it: whoever follows the suggestion makes all of these changes, or none.
        public var further: [Edit]

        /// Text that should stand at a place instead.
        public struct Edit: Sendable, Hashable {
            public var replacement: String
            /// In bytes of the file.
            public var range: Range<Int>

            public init(_ replacement: String, range: Range<Int>) {
                self.replacement = replacement
                self.range = range
            }
        }

        public init(_ replacement: String, range: Range<Int>? = nil, further: [Edit] = []) {
            self.replacement = replacement
            self.range = range
            self.further = further
        }

        /// Whether writing it at the diagnostic's place is all that it takes.
        public var isForOwnPlace: Bool { range == nil && further.isEmpty }
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
