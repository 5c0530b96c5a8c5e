/// Whom a STEP file names: in the head, and in the lines that say who drew and approved a part.
enum StepPeople {
    /// Blanks names, organisations, folders and programs in what was read of a file; the time stays.
    static func blank(_ text: [UInt8], at offset: Int, _ edits: inout FileEdits) {
        for (word, kept) in words {
            // The same word within one of its texts is part of that.
            var done = 0
            for place in text.places(of: word, most: 10_000) where place >= done && isWhole(text, place) {
                done = blank(text, from: place + word.utf8CodeUnitCount, keeping: kept, at: offset, &edits)
            }
        }
    }

    /// With the number of the text that isn't about people.
    private static let words: [(StaticString, kept: Int?)] = [
        ("FILE_NAME", 1), ("file_name", 1), ("PERSON", nil), ("ORGANIZATION", nil),
    ]

    /// Not the end of another word.
    private static func isWhole(_ text: [UInt8], _ place: Int) -> Bool {
        guard place > 0 else { return true }
        let before = text[place - 1]
        return before != UInt8(ascii: "_") && before != UInt8(ascii: "'") && !(0x41...0x5A).contains(before & 0xDF)
    }

    /// The texts between the parentheses that follow.
    ///
    /// - Returns: behind the last of them.
    private static func blank(_ text: [UInt8], from start: Int, keeping kept: Int?, at offset: Int, _ edits: inout FileEdits) -> Int {
        var at = start
        while at < text.count, text[at] <= 0x20 { at += 1 }
        guard at < text.count, text[at] == UInt8(ascii: "(") || text.has("/*", at: at) else { return start }
        var number = 0
        // No head is longer.
        let end = min(text.count, start + 8 << 10)
        while at < end, text[at] != UInt8(ascii: ";") {
            if text.has("/*", at: at) {
                guard let close = text.place(of: "*/", from: at + 2) else { return at }
                at = close + 2
            } else if text[at] == UInt8(ascii: "'") {
                guard let close = endOfText(text, from: at) else { return at }
                if number != kept, close > at + 2 {
                    edits.replace(at: offset + at, with: Array("''".utf8) + [UInt8](repeating: 32, count: close - at - 2))
                }
                number += 1
                at = close
            } else {
                at += 1
            }
        }
        return at
    }

    /// Two apostrophes stand for one.
    private static func endOfText(_ text: [UInt8], from start: Int) -> Int? {
        var at = start + 1
        while at < text.count {
            if text[at] == UInt8(ascii: "'") {
                if at + 1 < text.count, text[at + 1] == UInt8(ascii: "'") { at += 1 } else { return at + 1 }
            }
            at += 1
        }
        return nil
    }
}
