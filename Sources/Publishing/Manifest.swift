/// What Lathe wrote into the output folder: only files that stand here are ever replaced or removed.
struct Manifest: Equatable, Sendable {
    struct Entry: Equatable, Sendable {
        var hash: ContentHash
        var size: Int
        /// A style sheet, script or icon, which any page may need.
        var isAsset: Bool
    }

    var entries: [OutputPath: Entry] = [:]

    private static let heading = "lathe manifest 1"

    init(_ entries: [OutputPath: Entry] = [:]) { self.entries = entries }

    /// Sorted text, the same for the same files, one line a file: hash, size, `a` for an asset, path.
    ///
    /// - Parameter order: the paths, sorted, where somebody has sorted them already.
    func bytes(in order: [OutputPath]? = nil) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 128)
        text += Self.heading.utf8
        text.append(UInt8(ascii: "\n"))
        for path in order ?? entries.keys.sorted() {
            guard let entry = entries[path] else { continue }
            entry.hash.write(into: &text)
            text.append(UInt8(ascii: " "))
            text.append(decimal: Int64(entry.size))
            text += (entry.isAsset ? " a " : " - ").utf8
            text += path.text.utf8
            text.append(UInt8(ascii: "\n"))
        }
        text += "end \(entries.count)\n".utf8
        return text
    }

    /// Nil where the text is not a whole manifest: then nothing of it may be believed.
    init?(bytes: [UInt8]) {
        let entries = bytes.withUnsafeBufferPointer { Self.entries($0) }
        guard let entries else { return nil }
        self.entries = entries
    }

    private static func entries(_ text: UnsafeBufferPointer<UInt8>) -> [OutputPath: Entry]? {
        var reader = LineFields(text)
        guard let first = reader.line(), first.elementsEqual(heading.utf8) else { return nil }
        var entries: [OutputPath: Entry] = [:]
        entries.reserveCapacity(text.count / 96)
        while let word = reader.word() {
            if word.elementsEqual("end".utf8) {
                let isWhole = reader.line().flatMap { decimal($0) } == Int64(entries.count) && reader.isAtEnd
                return isWhole ? entries : nil
            }
            guard let hash = ContentHash(hexadecimal: word), let size = reader.word().flatMap({ decimal($0) }),
                let kind = reader.word(), let name = reader.line()
            else { return nil }
            let path = OutputPath(String(decoding: name, as: UTF8.self))
            guard path.fault == nil else { return nil }
            entries[path] = Entry(hash: hash, size: Int(clamping: size), isAsset: kind.elementsEqual("a".utf8))
        }
        return nil
    }
}
