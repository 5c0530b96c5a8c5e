/// The brackets of a paragraph that may turn out to be links, and where the last link ended.
struct OpenLinks {
    private var open: [(index: Int, isImage: Bool)] = []
    private static let deepest = 64
    /// The closing bracket of the words of the last link, and the end of its address.
    private(set) var last: (bracket: Int, end: Int, isImage: Bool)?
    /// Where a full-width bracket is to end.
    var wideEnd: Int?

    mutating func reset() {
        if !open.isEmpty { open.removeAll(keepingCapacity: true) }
        last = nil
        wideEnd = nil
    }

    mutating func open(at index: Int, isImage: Bool) {
        if open.count == Self.deepest { open.removeFirst() }
        open.append((index, isImage))
    }

    mutating func close() -> (index: Int, isImage: Bool)? { open.popLast() }

    mutating func end(bracket: Int, at end: Int, isImage: Bool) { last = (bracket, end, isImage) }
}
