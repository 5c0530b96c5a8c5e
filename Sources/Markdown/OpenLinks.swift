/// The brackets of a paragraph that may turn out to be links, and where the last link ended.
struct OpenLinks {
    private var open: [(index: Int, isImage: Bool)] = []
    private static let deepest = 64
    /// The closing bracket of the words of the last link, and the end of its address.
    private(set) var last: (bracket: Int, end: Int, isImage: Bool)?
    /// The brackets around the last words in some, link or not.
    private(set) var span: (open: Int, bracket: Int)?
    /// Where a full-width bracket is to end.
    var wideEnd: Int?

    mutating func reset() {
        if !open.isEmpty { open.removeAll(keepingCapacity: true) }
        last = nil
        span = nil
        wideEnd = nil
    }

    mutating func open(at index: Int, isImage: Bool) {
        if open.count == Self.deepest { open.removeFirst() }
        open.append((index, isImage))
    }

    mutating func close(at bracket: Int) -> (index: Int, isImage: Bool)? {
        guard let last = open.popLast() else { return nil }
        span = (last.index, bracket)
        return last
    }

    mutating func end(bracket: Int, at end: Int, isImage: Bool) { last = (bracket, end, isImage) }
}
