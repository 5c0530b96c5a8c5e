/// One diagnostic together with how often the same was found.
public struct FoldedDiagnostic: Sendable {
    public var diagnostic: Diagnostic
    /// How many diagnostics say the same words, this one included.
    public var count: Int
    /// How many files they stand in.
    public var files: Int
    /// The lines of the next few in the same file.
    public private(set) var lines: [Int] = []
    /// The next files of which it is said as a whole.
    public private(set) var others: [String] = []
    /// Whether they say it of other words, each with a cure of its own.
    public private(set) var isOfKind = false

    init(diagnostic: Diagnostic, count: Int, files: Int) {
        self.diagnostic = diagnostic
        self.count = count
        self.files = files
    }

    private static let mostLines = 5
    private static let mostOthers = 100

    fileprivate mutating func note(_ line: Int) {
        guard line > 0, lines.count < Self.mostLines, line != (lines.last ?? diagnostic.place.line) else { return }
        lines.append(line)
    }

    fileprivate mutating func note(_ place: SourcePlace) {
        if place.line == 0, diagnostic.place.line == 0, others.count < Self.mostOthers { others.append(place.path) }
    }

    fileprivate mutating func take(ofSameKind other: FoldedDiagnostic) {
        count += other.count
        isOfKind = true
        note(other.diagnostic.place.line)
        for line in other.lines { note(line) }
    }
}

extension Sequence<Diagnostic> {
    /// Sorted for reading: errors first, then by file and place, so that the order never depends on the workers;
    /// what was meant is looked for in the first of each kind only.
    public func sortedForReading() -> [Diagnostic] {
        let all = Array(self)
        let places = zip(all, all.pathRanks).enumerated().map { index, item in
            (severity: item.0.severity, path: item.1, start: item.0.place.range.lowerBound, index: index)
        }
        return places.sorted { a, b in
            if a.severity != b.severity { return a.severity > b.severity }
            if a.path != b.path { return a.path < b.path }
            if a.start != b.start { return a.start < b.start }
            let (one, other) = (all[a.index], all[b.index])
            return (one.name, one.message.en) < (other.name, other.message.en)
        }.map { all[$0.index] }.withFirstGuesses()
    }

    /// Warnings with the same name, words and cure become one with a count, at the first of their places, and so do those that say the
    /// same of many values of one field in one file; errors stay apart, since each has to be mended at its own place. They are expected
    /// in reading order.
    public func folded() -> [FoldedDiagnostic] { foldedByWords().foldedByKind() }

    private func foldedByWords() -> [FoldedDiagnostic] {
        var positions: [FoldingKey: Int] = [:]
        // In reading order a file's warnings stand together, so that the last file is all there is to know.
        var lastFiles: [String] = []
        var result: [FoldedDiagnostic] = []
        for diagnostic in self {
            let key = FoldingKey(diagnostic)
            if diagnostic.severity == .warning, let position = positions[key] {
                result[position].count += 1
                if result[position].diagnostic.place.path == diagnostic.place.path { result[position].note(diagnostic.place.line) }
                if lastFiles[position] != diagnostic.place.path {
                    result[position].files += 1
                    result[position].note(diagnostic.place)
                    lastFiles[position] = diagnostic.place.path
                }
            } else {
                if diagnostic.severity == .warning { positions[key] = result.count }
                result.append(FoldedDiagnostic(diagnostic: diagnostic, count: 1, files: 1))
                lastFiles.append(diagnostic.place.path)
            }
        }
        return result
    }
}

extension [Diagnostic] {
    /// For each, where its path stands among all of them. Paths are compared once each: a folder may give ten messages a file, most of
    /// them one after the other.
    fileprivate var pathRanks: [Int] {
        var numbers: [String: Int] = [:]
        var (before, number) = (String?.none, 0)
        let numbered: [Int] = map { diagnostic in
            let path = diagnostic.place.path
            if path != before {
                number = numbers[path] ?? numbers.count
                numbers[path] = number
                before = path
            }
            return number
        }
        var ranks = [Int](repeating: 0, count: numbers.count)
        for (rank, path) in numbers.sorted(by: { $0.key < $1.key }).enumerated() { ranks[path.value] = rank }
        return numbered.map { ranks[$0] }
    }
}

extension [FoldedDiagnostic] {
    /// So many of a kind are told one by one.
    private static let mostOfAKind = 3

    fileprivate func foldedByKind() -> [FoldedDiagnostic] {
        var groups: [FieldKind: [Int]] = [:]
        for (index, folded) in enumerated() where folded.files == 1 {
            if let kind = FieldKind(folded.diagnostic) { groups[kind, default: []].append(index) }
        }
        var result = self
        var gone: Set<Int> = []
        for indices in groups.values where indices.count > Self.mostOfAKind {
            for index in indices.dropFirst() {
                result[indices[0]].take(ofSameKind: self[index])
                gone.insert(index)
            }
        }
        return gone.isEmpty ? self : result.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    }
}

/// What warnings about the values of one field in one file have in common, whatever the values are.
private struct FieldKind: Hashable {
    let name: String
    let path: String
    let words: String

    init?(_ diagnostic: Diagnostic) {
        guard diagnostic.severity == .warning, diagnostic.kind.isOfValue else { return nil }
        name = diagnostic.name
        path = diagnostic.place.path
        words = Self.withoutCodes(Self.withoutValue(diagnostic.message.en))
    }

    /// Without numbers and codes, `S-01`.
    private static func withoutCodes(_ message: String) -> String {
        message.split(separator: " ").filter { !$0.utf8.contains { 0x30...0x39 ~= $0 } }.joined(separator: " ")
    }

    /// A message without what it quotes last, which is the value where the field comes first.
    private static func withoutValue(_ message: String) -> String {
        guard let end = message.lastIndex(of: "”"), let start = message[..<end].lastIndex(of: "“"),
            message[..<start].contains("“")
        else { return message }
        return String(message[...start] + message[end...])
    }
}

/// What two diagnostics have in common when they are told as one.
private struct FoldingKey: Hashable {
    let name: String
    let message: String
    /// What is guessed from the same name is the same cure, which takes long to look for.
    let search: Guess.Search?
    /// A cure that shows the corrected line belongs to that line alone.
    let cure: String?

    init(_ diagnostic: Diagnostic) {
        name = diagnostic.name
        message = diagnostic.message.en
        search = diagnostic.guess?.search
        cure = search == nil && !diagnostic.isCureExample ? diagnostic.cure?.en : nil
    }

    /// By bytes: most messages hold typographic quotes, and those Swift would normalise first. With the cure, since thousands of
    /// lines may be mended each in its own way under one message.
    func hash(into hasher: inout Hasher) {
        Self.feed(message, to: &hasher)
        if let cure { Self.feed(cure, to: &hasher) }
    }

    private static func feed(_ text: String, to hasher: inout Hasher) {
        let fed: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        if fed == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }

    static func == (a: FoldingKey, b: FoldingKey) -> Bool {
        a.name == b.name && a.message.utf8.elementsEqual(b.message.utf8) && a.search == b.search && a.cure == b.cure
    }
}
