import Limits

/// What a writer most likely meant by a name that does not exist: looked for only when somebody asks, since a folder may
/// hold a hundred thousand such names, and only the first of each kind are ever asked for.
public struct Guess: Sendable, ExpressibleByArrayLiteral {
    private let index: NearMissIndex?
    private let name: String
    private let known: [String]
    private let most: Int
    private let isMeant: @Sendable (String) -> Bool
    private let shown: @Sendable (String) -> String

    /// - Parameters:
    ///   - shown: how a name that was found is to be written in place of the wrong one.
    ///   - isMeant: whether one may be meant.
    public init(
        _ name: String, among index: NearMissIndex, most: Int = 3, shown: @escaping @Sendable (String) -> String = { $0 },
        isMeant: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.index = index
        self.name = name
        self.most = most
        self.isMeant = isMeant
        self.shown = shown
        known = []
    }

    /// What is known without a search, or nothing.
    public init(arrayLiteral known: String...) { self.init(known: known) }

    public init(known: [String]) {
        index = nil
        name = ""
        most = known.count
        self.known = known
        isMeant = { _ in true }
        shown = { $0 }
    }

    /// The likeliest first; empty where nothing is near enough.
    public var names: [String] { index?.best(for: name).filter(isMeant).prefix(most).map(shown) ?? known }

    /// What is searched for where; nil where nothing is.
    var search: Search? { index.map { Search(index: ObjectIdentifier($0), name: name) } }

    struct Search: Hashable {
        let index: ObjectIdentifier
        let name: String
    }
}

extension Sequence<Diagnostic> {
    /// The same diagnostics, of which the first hundred names of each kind keep their guesses. They are expected in reading
    /// order, so that it doesn't depend on the workers which those are.
    func withFirstGuesses(_ most: Int = Limits.guesses.value) -> [Diagnostic] {
        var kept: [String: Set<Guess.Search>] = [:]
        return map { diagnostic in
            guard let search = diagnostic.guess?.search, kept[diagnostic.name]?.contains(search) != true else { return diagnostic }
            guard kept[diagnostic.name, default: []].count < most else { return diagnostic.withoutGuess() }
            kept[diagnostic.name, default: []].insert(search)
            return diagnostic
        }
    }
}
