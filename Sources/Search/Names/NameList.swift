import HTML
import Han

/// What titles, headings and tags say from each of their characters and words on, by the initials of the two there:
/// where the client finds what a reader means by pinyin, by a homophone, or by the beginning of a word.
struct NameList {
    /// Longer ones are cut to this many characters and words.
    private static let greatestLength = 12
    /// A file's usual bytes: the more names there are, the larger, for as many files would be too many.
    private static let usualSize = 8192...32_768
    private static let usualFiles = 8

    private var folding: CharacterFolding
    /// Folded names, each a row of characters and words; a space stands before one that does not touch the last.
    private var names: Set<[String]> = []

    init(_ variants: HanVariants) { folding = CharacterFolding(variants) }

    /// The Han characters in the names.
    var scalars: Set<UInt32> {
        var scalars: Set<UInt32> = []
        for name in names {
            for unit in name { if let scalar = Self.first(unit), CharacterClass(scalar.value) == .han { scalars.insert(scalar.value) } }
        }
        return scalars
    }

    mutating func add(_ name: String) {
        // What has no Han character has no pinyin.
        guard name.utf8.contains(where: { $0 >= 0xE3 }), name.utf8.count <= 400 else { return }
        var units: [String] = []
        var wordIsOpen = false
        var seam = ""
        var text = name
        text.withUTF8 { bytes in
            folding.forEach(in: bytes) { folded, _ in
                guard let scalar = Unicode.Scalar(folded.scalar) else { return }
                switch folded.kind {
                case .han: units.append(seam + String(scalar))
                case .word where wordIsOpen: units[units.count - 1].unicodeScalars.append(scalar)
                case .word: units.append(seam + String(scalar))
                case .other: break
                }
                wordIsOpen = folded.kind == .word
                seam = folded.kind == .other && !units.isEmpty ? " " : ""
            }
        }
        if units.count >= 2 { names.insert(units) }
    }

    /// Files by the initials with which they begin.
    func files(_ readings: Readings) -> [(firstKey: String, json: [UInt8])] {
        var byKey: [String: Set<String>] = [:]
        for name in names {
            for start in name.indices.dropLast() {
                let rest = name[start..<min(start + Self.greatestLength, name.count)]
                // What goes on without Han characters has no pinyin.
                guard name[start...].contains(where: { Self.first($0).map { CharacterClass($0.value) == .han } ?? false }) else { break }
                let text = String(rest.joined().drop { $0 == " " })
                for a in initials(name[start], readings) {
                    for b in initials(name[start + 1], readings) { byKey[a + b, default: []].insert(text) }
                }
            }
        }
        var files: [(firstKey: String, json: [UInt8])] = []
        var open: [(key: String, texts: [String])] = []
        let whole = byKey.values.reduce(0) { $1.reduce($0) { $0 + $1.utf8.count + 1 } }
        let usualSize = min(max(whole / Self.usualFiles, Self.usualSize.lowerBound), Self.usualSize.upperBound)
        var size = 0
        func close() {
            guard let first = open.first else { return }
            var json = JSONText()
            json.object { json in
                for (key, texts) in open {
                    json.key(key)
                    json.string(texts.joined(separator: "|"))
                }
            }
            files.append((first.key, json.bytes))
            open = []
            size = 0
        }
        for (key, texts) in byKey.sorted(by: { $0.key < $1.key }) {
            let texts = texts.sorted()
            open.append((key, texts))
            size += texts.reduce(8) { $0 + $1.utf8.count + 1 }
            if size >= usualSize { close() }
        }
        close()
        return files
    }

    /// The first character, past the seam.
    private static func first(_ unit: String) -> Unicode.Scalar? { unit.unicodeScalars.first { $0 != " " } }

    private func initials(_ unit: String, _ readings: Readings) -> [String] {
        guard let scalar = Self.first(unit) else { return [] }
        if CharacterClass(scalar.value) == .word { return scalar.value < 0x80 ? [String(scalar)] : [] }
        return Array(Set((readings.all[scalar.value] ?? []).compactMap { $0.first.map(String.init) })).sorted()
    }
}
