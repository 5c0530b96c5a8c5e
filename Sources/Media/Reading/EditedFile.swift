/// What is published of a file, to be read at any place, without a copy of it anywhere.
public struct EditedFile: ByteSource {
    private let edits: FileEdits
    private let source: any ByteSource

    public init(_ edits: FileEdits, of source: any ByteSource) { (self.edits, self.source) = (edits, source) }

    public var count: Int { edits.count }

    public func bytes(at offset: Int, count wanted: Int) throws(ReadFailure) -> [UInt8] {
        guard offset >= 0, offset < count, wanted > 0 else { return [] }
        let start = edits.range.lowerBound + offset
        var part = edits
        part.cut(to: start..<start + min(wanted, count - offset))
        do { return try part.applied(to: source) } catch { throw error as? ReadFailure ?? ReadFailure(reason: "it has changed") }
    }
}
