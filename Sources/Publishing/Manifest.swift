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

    /// Sorted text, the same for the same files, one line a file: hash, size, `a` for an asset, path.
    func bytes() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 96)
        text += Self.heading.utf8
        text.append(UInt8(ascii: "\n"))
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            entry.hash.write(into: &text)
            text.append(UInt8(ascii: " "))
            text += String(entry.size).utf8
            text += (entry.isAsset ? " a " : " - ").utf8
            text += path.text.utf8
            text.append(UInt8(ascii: "\n"))
        }
        text += "end \(entries.count)\n".utf8
        return text
    }

    init(_ entries: [OutputPath: Entry] = [:]) { self.entries = entries }

    /// Nil where the text is not a whole manifest: then nothing of it may be believed.
    init?(bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
        guard let first = lines.first, first.elementsEqual(Self.heading.utf8),
              let last = lines.last, last.elementsEqual("end \(lines.count - 2)".utf8)
        else { return nil }
        entries.reserveCapacity(lines.count)
        for line in lines.dropFirst().dropLast() {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, let hash = ContentHash(hexadecimal: parts[0]), let size = decimal(parts[1]),
                  size >= 0
            else { return nil }
            let path = OutputPath(String(decoding: parts[3], as: UTF8.self))
            guard path.fault == nil else { return nil }
            entries[path] = Entry(
                hash: hash, size: Int(size), isAsset: parts[2].elementsEqual([UInt8(ascii: "a")])
            )
        }
    }
}

/// A whole number in decimal digits; nil for anything else.
func decimal(_ digits: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    guard !digits.isEmpty, digits.count <= 19 else { return nil }
    for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carried) = shifted.addingReportingOverflow(Int64(digit - 0x30))
        guard !overflow, !carried else { return nil }
        value = sum
    }
    return value
}
