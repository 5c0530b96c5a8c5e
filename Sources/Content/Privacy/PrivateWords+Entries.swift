import Diagnostics

extension PrivateWords {
    /// Where the file of an entry says one of the words, in its name or in what readers come to see of its text.
    public func foundInText(of entry: Entry) -> [Diagnostic] { Self.told(places(inPathsOf: entry) + places(inTextOf: entry)) }

    /// Where the fields of an entry that readers see say one of the words, as they are after everybody's consent was asked.
    public func foundInFields(of entry: Entry, types: ContentTypes) -> [Diagnostic] { Self.told(places(inFieldsOf: entry, types: types)) }

    /// Where settings of the portal say one of the words.
    public func found(in settings: PortalSettings) -> [Diagnostic] { Self.told(places(in: settings)) }

    /// Where a text that is published as it stands, or the most of it, says one of the words.
    public func found(in source: SourceText) -> [Diagnostic] { Self.told(places(in: source)) }

    /// A file by whose name one of the words would reach an address.
    public func found(inName path: String) -> [Diagnostic] { found(inPath: path).isEmpty ? [] : [.privateWord(at: .file(path))] }

    /// Nobody is told which word it was: each place once.
    private static func told(_ words: [PlacedWord]) -> [Diagnostic] {
        var places: [SourcePlace] = []
        for word in words where !places.contains(word.place) { places.append(word.place) }
        return places.prefix(mostDiagnostics).map(Diagnostic.privateWord)
    }

    private static let mostDiagnostics = 20
}
