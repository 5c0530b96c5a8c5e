/// One diagnostic together with how often the same was found.
public struct FoldedDiagnostic: Sendable {
    public var diagnostic: Diagnostic
    /// How many diagnostics say the same words, this one included.
    public var count: Int
    /// How many files they stand in.
    public var files: Int
}

extension Sequence<Diagnostic> {
    /// Sorted for reading: errors first, then by file and place, so that the order never depends on the workers.
    public func sortedForReading() -> [Diagnostic] {
        sorted { a, b in
            if a.severity != b.severity { return a.severity > b.severity }
            if a.place.path != b.place.path { return a.place.path < b.place.path }
            if a.place.range.lowerBound != b.place.range.lowerBound {
                return a.place.range.lowerBound < b.place.range.lowerBound
            }
            return (a.name, a.message.en) < (b.name, b.message.en)
        }
    }

    /// Warnings with the same name, words and cure become one with a count, at the first of their places;
    /// errors stay apart, since each has to be mended at its own place. They are expected in reading order.
    public func folded() -> [FoldedDiagnostic] {
        var positions: [FoldingKey: Int] = [:]
        var files: [Set<String>] = []
        var result: [FoldedDiagnostic] = []
        for diagnostic in self {
            let key = FoldingKey(name: diagnostic.name, message: diagnostic.message.en, cure: diagnostic.cure?.en)
            if diagnostic.severity == .warning, let position = positions[key] {
                result[position].count += 1
                files[position].insert(diagnostic.place.path)
            } else {
                if diagnostic.severity == .warning { positions[key] = result.count }
                result.append(FoldedDiagnostic(diagnostic: diagnostic, count: 1, files: 1))
                files.append([diagnostic.place.path])
            }
        }
        for index in result.indices { result[index].files = files[index].count }
        return result
    }
}

/// What two diagnostics have in common when they are told as one.
private struct FoldingKey: Hashable {
    let name: String
    let message: String
    /// A cure that shows the corrected line belongs to that line alone.
    let cure: String?
}
