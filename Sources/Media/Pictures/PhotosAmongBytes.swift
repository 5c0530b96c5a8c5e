import Limits

/// Photos that lie whole among other bytes: the pictures of a model, what Windows draws, the memory of a device. They can't be cleaned
/// there, so that they are told of, and one with a place keeps the whole back.
enum PhotosAmongBytes {
    static func traces(_ bytes: [UInt8]) -> FileTraces {
        let hasNotes = marks.contains { bytes.place(of: $0, from: 0) != nil }
        // The bare word for a latitude stands in programs, too.
        let hasPosition = hasNotes ? PhotoPosition.isIn(bytes) : PhotoPosition.isInBlock(of: bytes)
        guard hasNotes || hasPosition else { return FileTraces() }
        var traces = FileTraces(obstacle: .uncleaned)
        traces.keepsPosition = hasPosition
        return traces
    }

    /// The same of bytes that begin as a text: words about photos are none.
    static func traces(behind text: [UInt8]) -> FileTraces {
        text.place(of: "Exif\0\0", from: 0) == nil ? FileTraces() : traces(text)
    }

    /// The same of a file that isn't read yet.
    static func traces(in source: some ByteSource) throws -> FileTraces {
        guard source.count <= Limits.documentFile.value else { return FileTraces(obstacle: .notRead) }
        return traces(try source.bytes(at: 0, count: source.count))
    }

    /// How the notes of EXIF, XMP and the press begin.
    private static let marks: [StaticString] = ["Exif\0\0", "<x:xmpmeta", "Photoshop 3.0\0"]
}
