/// The values of a PDF's information.
enum PDFInformation {
    /// What readers look for: what the document is about, and of when it is.
    private static let keys: Set<String> = ["Title", "Subject", "Keywords", "Trapped", "CreationDate", "ModDate"]

    static func stays(_ key: String, _ value: ArraySlice<UInt8>) -> Bool {
        guard keys.contains(key) else { return false }
        return HomePaths.names(in: Array((text(value) ?? "").utf8)).isEmpty
    }

    /// Where an object says who wrote a comment or signed: itself, in the comments that stand in their page, or in the signature that
    /// stands in its field.
    static func names(in dictionary: PDFDictionary, _ bytes: [UInt8]) -> [(key: String, range: Range<Int>)] {
        var names = nameOfComment(dictionary, bytes).map { [(key: "Author", range: $0)] } ?? []
        let isSignature =
            dictionary.isName("Sig", "Type", bytes) || dictionary.isName("DocTimeStamp", "Type", bytes)
            || dictionary["ByteRange"] != nil && dictionary["Contents"] != nil
        if isSignature { names += dictionary.values.filter { signer.contains($0.key) } }
        if !isSignature, let value = dictionary["V"], let within = PDFDictionary(bytes, at: value.lowerBound) {
            // A signature has no field of its own.
            names += self.names(in: within.without("V"), bytes)
        }
        guard let list = dictionary["Annots"] else { return names }
        var tokens = PDFTokens(bytes, at: list.lowerBound)
        while let token = tokens.next(), token.range.upperBound <= list.upperBound {
            guard token.kind == .open, token.depth == 1, let comment = PDFDictionary(bytes, at: token.range.lowerBound) else { continue }
            if let name = nameOfComment(comment, bytes) { names.append(("Author", name)) }
        }
        return names
    }

    /// What a signature says of who signs.
    private static let signer: Set<String> = ["Name", "Location", "ContactInfo"]

    /// Where a comment on a page says who wrote it; the fields of forms have their names under the same key.
    private static func nameOfComment(_ dictionary: PDFDictionary, _ bytes: [UInt8]) -> Range<Int>? {
        guard let name = dictionary["T"], let kind = dictionary["Subtype"], dictionary["Rect"] != nil,
            comments.contains(PDFName.text(bytes[kind]))
        else { return nil }
        return name
    }

    private static let comments: Set<String> = [
        "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Ink", "Line", "Square", "Circle", "Polygon", "PolyLine",
        "Stamp", "Caret", "FileAttachment", "Popup", "Sound", "Redact",
    ]

    /// `12 0 R`.
    static func reference(_ value: ArraySlice<UInt8>) -> Int? {
        let words = value.split(maxSplits: 3, whereSeparator: PDFTokens.isSpace)
        guard words.count >= 3, words[2].first == UInt8(ascii: "R"), Int(String(decoding: words[1], as: UTF8.self)) != nil else {
            return nil
        }
        return Int(String(decoding: words[0], as: UTF8.self))
    }

    /// An empty text and white space, as long as a text; nil for what isn't a text, or an empty one.
    static func blanked(_ value: ArraySlice<UInt8>) -> [UInt8]? {
        guard value.count > 2, let first = value.first, let last = value.last else { return nil }
        let isString = first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
        let isHex = first == UInt8(ascii: "<") && last == UInt8(ascii: ">") && value.dropFirst().first != first
        guard isString || isHex else { return nil }
        return [first, last] + [UInt8](repeating: 32, count: value.count - 2)
    }

    /// What a text says; nil for what isn't one.
    static func text(_ value: ArraySlice<UInt8>) -> String? {
        guard blanked(value) != nil else { return nil }
        let bytes = value.first == UInt8(ascii: "(") ? string(value.dropFirst().dropLast()) : hex(value.dropFirst().dropLast())
        if bytes.starts(with: [0xFE, 0xFF]) {
            return String(decoding: stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes.be16($0)) }, as: UTF16.self)
        }
        return String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func string(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var at = content.startIndex
        while at < content.endIndex {
            guard content[at] == UInt8(ascii: "\\"), at + 1 < content.endIndex else {
                output.append(content[at])
                at += 1
                continue
            }
            at += 1
            let digits = content[at...].prefix(3).prefix { (0x30...0x37).contains($0) }
            if digits.isEmpty {
                output.append(escapes[content[at]] ?? content[at])
                at += 1
            } else {
                output.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }))
                at += digits.count
            }
        }
        return output
    }

    private static let escapes: [UInt8: UInt8] = [0x6E: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12]

    private static func hex(_ content: ArraySlice<UInt8>) -> [UInt8] {
        let digits = content.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | ($0 + 1 < digits.count ? digits[$0 + 1] : 0)) }
    }

    /// White space in the form of `FlateDecode` that takes so many bytes; nil for fewer than it needs.
    static func packedSpace(_ count: Int) -> [UInt8]? {
        // A head, blocks that are not packed, each with its length and its complement, and the sum.
        var output: [UInt8] = [0x78, 0x01]
        var room = count - 6
        guard room >= 5 else { return nil }
        var a = 1
        var b = 0
        while room > 0 {
            var size = min(room - 5, 0xFFFF)
            // What is left has to be enough for a block.
            if room - 5 - size > 0, room - 5 - size < 5 { size -= 5 }
            room -= 5 + size
            output += [room == 0 ? 1 : 0, UInt8(size & 0xFF), UInt8(size >> 8), UInt8(~size & 0xFF), UInt8(~size >> 8 & 0xFF)]
            output += [UInt8](repeating: 32, count: size)
            for _ in 0..<size {
                a = (a + 32) % 65_521
                b = (b + a) % 65_521
            }
        }
        return output + [UInt8(b >> 8), UInt8(b & 0xFF), UInt8(a >> 8), UInt8(a & 0xFF)]
    }
}
