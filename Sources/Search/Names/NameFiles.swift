import HTML
import Han

/// What the client needs to understand pinyin and homophones: how characters are read, and the names there are.
struct NameFiles: Sendable {
    let files: [(firstKey: String, json: [UInt8])]
    /// The characters by reading, those in names and in questions.
    let pinyin: [UInt8]
    /// The further characters, which are in no name and hardly in questions: a reader who slips may type one of them.
    let otherPinyin: [UInt8]

    /// What was needed of the characters, which costs more than all the rest.
    private let known: Known?

    private struct Known: Sendable {
        /// Those in everyday use, simplified.
        var everyday: Set<UInt32>
        var readings: Readings
        /// The characters that these are of.
        var read: Set<UInt32>
    }

    /// - Parameters:
    ///   - pages: titles, headings and tags; the same one may come several times.
    ///   - earlier: files of other names.
    init(pages: [String], _ variants: HanVariants, after earlier: NameFiles? = nil) {
        var list = NameList(variants)
        for name in Set(pages).sorted() { list.add(name) }
        let scalars = list.scalars
        guard !scalars.isEmpty else {
            files = []
            pinyin = Array("{}".utf8)
            otherPinyin = Self.file(of: pinyin)
            known = earlier?.known
            return
        }
        let everyday = earlier?.known?.everyday ?? Set(CommonHan.scalars().map(variants.simplified))
        let common = everyday.union(scalars)
        let readings: Readings
        if let known = earlier?.known, known.read == common {
            readings = known.readings
        } else {
            readings = Readings(of: common, heteronyms: SearchData.text("heteronyms.txt") + "\n" + Surnames.text)
        }
        known = Known(everyday: everyday, readings: readings, read: common)
        let files = list.files(readings)
        let near = QuestionWords.han.union(scalars)
        self.files = files
        pinyin = Self.json(readings.all.filter { near.contains($0.key) })
        otherPinyin = Self.file(of: Self.json(readings.all.filter { !near.contains($0.key) }))
    }

    private static func file(of syllables: [UInt8]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("syllables")
            json.raw(syllables)
        }
        return json.bytes
    }

    private static func json(_ readings: [UInt32: [String]]) -> [UInt8] {
        var characters: [String: String.UnicodeScalarView] = [:]
        for (scalar, all) in readings.sorted(by: { $0.key < $1.key }) {
            guard let scalar = Unicode.Scalar(scalar) else { continue }
            for reading in all { characters[reading, default: .init()].append(scalar) }
        }
        var json = JSONText()
        json.object { json in
            for (syllable, characters) in characters.sorted(by: { $0.key < $1.key }) {
                json.key(syllable)
                json.string(String(characters))
            }
        }
        return json.bytes
    }
}
