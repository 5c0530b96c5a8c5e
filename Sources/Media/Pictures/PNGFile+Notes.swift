import Limits

extension PNGFile {
    /// What stands packed or in hexadecimal digits in the file's texts, where some programs put EXIF and XMP.
    var notes: [[UInt8]] {
        var notes: [[UInt8]] = []
        var room = Limits.pictureNotes.value
        var index = 8
        while index + 12 <= bytes.count, room > 0 {
            let end = index + 12 + bytes.be32(index)
            guard end <= bytes.count else { break }
            if let note = note(index..<end, most: room) {
                notes += [note, Self.digits(in: note)]
                room -= note.count
            }
            index = end
        }
        return notes
    }

    private func note(_ chunk: Range<Int>, most: Int) -> [UInt8]? {
        let data = bytes[(chunk.lowerBound + 8)..<(chunk.upperBound - 4)]
        guard let end = data.prefix(80).firstIndex(of: 0) else { return nil }
        let text = data[(end + 1)...]
        if bytes.has("tEXt", at: chunk.lowerBound + 4) { return Array(text.prefix(most)) }
        if bytes.has("zTXt", at: chunk.lowerBound + 4) { return Deflate.unpack(Array(text.dropFirst()), .zlib, most: most) }
        guard bytes.has("iTXt", at: chunk.lowerBound + 4), text.first == 1 else { return nil }
        // Behind two more words, the language and the keyword in it.
        guard let language = text.dropFirst(2).firstIndex(of: 0), let keyword = text[(language + 1)...].firstIndex(of: 0) else {
            return nil
        }
        return Deflate.unpack(Array(text[(keyword + 1)...]), .zlib, most: most)
    }

    /// The bytes of which a text gives the digits, two each, on lines behind its name and length.
    private static func digits(in note: [UInt8]) -> [UInt8] {
        let lines = note.split(separator: UInt8(ascii: "\n")).dropFirst(2).joined()
        var bytes: [UInt8] = []
        var half: UInt8?
        for letter in lines {
            guard let digit = Character(UnicodeScalar(letter)).hexDigitValue.map(UInt8.init(truncatingIfNeeded:)) else { return [] }
            if let high = half { bytes.append(high << 4 | digit) }
            half = half == nil ? digit : nil
        }
        return bytes
    }
}
