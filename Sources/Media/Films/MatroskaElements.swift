/// The elements of a Matroska file that players need, by the one that they lie in, with what may stand in them (RFC 9559).
enum MatroskaElements {
    enum Form {
        /// Other elements.
        case parts
        /// At most eight bytes.
        case number
        /// So many plain letters: the name of a coding, a language.
        case text(Int)
        /// Pictures, sound, and what decoders need to know.
        case bytes
    }

    /// nil for an element that isn't needed there.
    ///
    /// - Parameter parent: 0 for the file itself, and for a segment or a cluster without an end of its own.
    static func form(of id: Int, in parent: Int, hasSegment: Bool) -> Form? {
        if let form = forms[parent]?[id] { return form }
        guard parent == 0 || parent == segment, hasSegment else { return nil }
        return forms[segment]?[id] ?? forms[cluster]?[id]
    }

    static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static let segment = 0x1853_8067, cluster = 0x1F43_B675

    private static func numbers(_ ids: Int...) -> [Int: Form] { Dictionary(uniqueKeysWithValues: ids.map { ($0, .number) }) }

    private static let forms: [Int: [Int: Form]] = [
        0: [0x1A45_DFA3: .parts, segment: .parts],
        // Versions, lengths and the kind of file.
        0x1A45_DFA3: numbers(0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4287, 0x4285).merging([0x4282: .text(8)]) { $1 },
        segment: [0x1549_A966: .parts, 0x1654_AE6B: .parts, cluster: .parts, 0x114D_9B74: .parts, 0x1C53_BB6B: .parts],
        // Time scale and duration.
        0x1549_A966: numbers(0x2AD7B1, 0x4489),
        // Where the others are.
        0x114D_9B74: [0x4DBB: .parts],
        0x4DBB: numbers(0x53AB, 0x53AC),
        0x1C53_BB6B: [0xBB: .parts],
        0xBB: [0xB3: .number, 0xB7: .parts],
        0xB7: numbers(0xF7, 0xF1, 0xF0, 0xB2, 0x5378, 0xEA),
        0x1654_AE6B: [0xAE: .parts],
        0xAE: numbers(
            0xD7, 0x73C5, 0x83, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x6DF8, 0x23E383, 0x234E7A, 0x23314F, 0x55EE, 0xAA, 0x56AA, 0x56BB
        ).merging([
            0x86: .text(32), 0x22B59C: .text(35), 0x22B59D: .text(35), 0x63A2: .bytes, 0xE0: .parts, 0xE1: .parts, 0x6D80: .parts,
            0x41E4: .parts,
        ]) { $1 },
        // Pictures with their colours and how they surround who looks.
        0xE0: numbers(
            0x9A, 0x9D, 0x53B8, 0x53C0, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x54B0, 0x54BA, 0x54B2, 0x54B3, 0x2EB524, 0x2FB523,
            0x2383E3
        ).merging([0x55B0: .parts, 0x7670: .parts]) { $1 },
        0x55B0: numbers(0x55B1, 0x55B2, 0x55B3, 0x55B4, 0x55B5, 0x55B6, 0x55B7, 0x55B8, 0x55B9, 0x55BA, 0x55BB, 0x55BC, 0x55BD)
            .merging([0x55D0: .parts]) { $1 },
        0x55D0: numbers(0x55D1, 0x55D2, 0x55D3, 0x55D4, 0x55D5, 0x55D6, 0x55D7, 0x55D8, 0x55D9, 0x55DA),
        0x7670: numbers(0x7671, 0x7673, 0x7674, 0x7675),
        0xE1: numbers(0xB5, 0x78B5, 0x9F, 0x6264, 0x52F1),
        // How the blocks are packed.
        0x6D80: [0x6240: .parts],
        0x6240: [0x5031: .number, 0x5032: .number, 0x5033: .number, 0x5034: .parts],
        0x5034: [0x4254: .number, 0x4255: .bytes],
        0x41E4: [0x41F0: .number, 0x41E7: .number, 0x41ED: .bytes],
        cluster: [0xE7: .number, 0xA7: .number, 0xAB: .number, 0xA3: .bytes, 0xA0: .parts, 0x5854: .parts],
        0x5854: numbers(0x58D7),
        0xA0: [0xA1: .bytes, 0x9B: .number, 0xFA: .number, 0xFB: .number, 0xFD: .number, 0x75A1: .parts, 0x75A2: .number],
        0x75A1: [0xA6: .parts],
        0xA6: [0xA5: .bytes, 0xEE: .number],
    ]
}
