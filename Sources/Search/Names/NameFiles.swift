import HTML

/// What the client needs to understand pinyin and homophones: how characters are read, and the names there are.
struct NameFiles: Sendable {
    let files: [(firstKey: String, json: [UInt8])]
    /// The characters by reading, and with which initials each file begins.
    let pinyin: [UInt8]

    /// - Parameter pages: titles, headings and tags; the same one may come several times.
    init(pages: [String], _ variants: HanVariants) {
        var list = NameList(variants)
        for name in Set(pages).sorted() { list.add(name) }
        let scalars = list.scalars
        guard !scalars.isEmpty else {
            files = []
            pinyin = Array("{}".utf8)
            return
        }
        let common = Set(CommonHan.scalars().map(variants.simplified)).union(scalars)
        let readings = Readings(of: common, heteronyms: SearchData.text("heteronyms.txt"))
        let files = list.files(readings)
        var characters: [String: String.UnicodeScalarView] = [:]
        for (scalar, all) in readings.all.sorted(by: { $0.key < $1.key }) {
            guard let scalar = Unicode.Scalar(scalar) else { continue }
            for reading in all { characters[reading, default: .init()].append(scalar) }
        }
        var json = JSONText()
        json.object { json in
            json.key("files")
            json.string(files.map(\.firstKey).joined(separator: " "))
            json.key("syllables")
            json.object { json in
                for (syllable, characters) in characters.sorted(by: { $0.key < $1.key }) {
                    json.key(syllable)
                    json.string(String(characters))
                }
            }
        }
        self.files = files
        pinyin = json.bytes
    }
}
