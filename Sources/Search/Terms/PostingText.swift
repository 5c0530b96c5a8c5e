import CXXHash

/// Postings as text that JSON takes without escapes: one character for a grade, then the gaps between the passages
/// that have it, in a number system of two kinds of digits.
///
/// What JSON or a script would escape is left out.
enum PostingText {
    /// The printable ASCII characters without `"`, `\\`, `<`, `>`, `&` and the `|` that
    /// stands between the postings of two terms: 16 for grades, 40 that end a number, 33 that don't.
    static let alphabet: [UInt8] = (0x20...0x7E).filter { ![0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7C].contains($0) }
    static let grades = 16
    static let separator = UInt8(ascii: "|")
    static let finals: UInt32 = 40
    static let others: UInt32 = 33

    /// - Parameter postings: passages with the grade in the lowest four bits, ascending.
    static func append(_ postings: [UInt32], to text: inout [UInt8]) {
        var present: UInt32 = 0
        for posting in postings { present |= 1 << (posting & 15) }
        for grade in (0..<UInt32(grades)).reversed() where present & 1 << grade != 0 {
            text.append(alphabet[Int(grade)])
            var next: UInt32 = 0
            for posting in postings where posting & 15 == grade {
                append(number: posting >> 4 - next, to: &text)
                next = posting >> 4 + 1
            }
        }
    }

    /// Numbers, each by itself.
    static func text(_ numbers: [UInt32]) -> String {
        var text: [UInt8] = []
        for number in numbers { append(number: number, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Two characters that another content would most likely not have.
    static func stamp(of bytes: [UInt8]) -> String {
        let hash = Int(bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } % UInt64(alphabet.count * alphabet.count))
        return String(decoding: [alphabet[hash / alphabet.count], alphabet[hash % alphabet.count]], as: UTF8.self)
    }

    @inline(__always)
    static func append(number: UInt32, to text: inout [UInt8]) {
        let rest = number / finals
        if rest >= others { appendOthers(rest, to: &text) } else if rest > 0 { text.append(alphabet[grades + Int(finals + rest)]) }
        text.append(alphabet[grades + Int(number % finals)])
    }

    private static func appendOthers(_ number: UInt32, to text: inout [UInt8]) {
        if number >= others { appendOthers(number / others, to: &text) }
        text.append(alphabet[grades + Int(finals + number % others)])
    }
}
