/// Changes to a text that are made all at once, so that places in it stay right until then.
struct TextEdits {
    private struct Edit {
        var range: Range<Int>
        var replacement: Range<Int>
    }

    private var edits: [Edit] = []
    private var storage: [UInt8] = []
    private var isSorted = true

    var isEmpty: Bool { edits.isEmpty }

    /// Several insertions at one place follow one another in the order in which they came.
    mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
        let start = storage.count
        storage.append(contentsOf: bytes)
        if let last = edits.last, last.range.lowerBound > range.lowerBound { isSorted = false }
        edits.append(Edit(range: range, replacement: start..<storage.count))
    }

    mutating func insert(_ bytes: some Collection<UInt8>, at index: Int) { replace(index..<index, with: bytes) }

    /// The text with every change; of two that overlap the first counts.
    func applied(to text: [UInt8]) -> [UInt8] {
        guard !edits.isEmpty else { return text }
        let order =
            isSorted
            ? Array(edits.indices)
            : edits.indices.sorted {
                (edits[$0].range.lowerBound, $0) < (edits[$1].range.lowerBound, $1)
            }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + storage.count)
        var position = 0
        for index in order {
            let edit = edits[index]
            guard edit.range.lowerBound >= position else { continue }
            result += text[position..<edit.range.lowerBound]
            result += storage[edit.replacement]
            position = edit.range.upperBound
        }
        result += text[position...]
        return result
    }
}
