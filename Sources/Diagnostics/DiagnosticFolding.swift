/// One diagnostic together with how often the same was found.
public struct FoldedDiagnostic: Sendable {
    public var diagnostic: Diagnostic
    /// How many diagnostics say the same words, this one included.
    public var count: Int
    /// How many files they stand in.
    public var files: Int
}

extension Sequence<Diagnostic> {
    /// Sorted for reading: errors first, then by file and place, so that the order never depends on the workers;
    /// what was meant is looked for in the first of each kind only.
    public func sortedForReading() -> [Diagnostic] {
        sorted { a, b in
            if a.severity != b.severity { return a.severity > b.severity }
            if a.place.path != b.place.path { return a.place.path < b.place.path }
            if a.place.range.lowerBound != b.place.range.lowerBound {
                return a.place.range.lowerBound < b.place.range.lowerBound
            }
            return (a.name, a.message.en) < (b.name, b.message.en)
        }.withFirstGuesses()
    }

    /// Warnings with the same name, words and cure become one with a count, at the first of their places;
    /// errors stay apart, since each has to be mended at its own place. They are expected in reading order.
    public func folded() -> [FoldedDiagnostic] {
        var positions: [FoldingKey: Int] = [:]
        // In reading order a file's warnings stand together, so that the last file is all there is to know.
        var lastFiles: [String] = []
        var result: [FoldedDiagnostic] = []
        for diagnostic in self {
            let key = FoldingKey(diagnostic)
            if diagnostic.severity == .warning, let position = positions[key] {
                result[position].count += 1
                if lastFiles[position] != diagnostic.place.path {
                    result[position].files += 1
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
