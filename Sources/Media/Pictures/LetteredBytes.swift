import Foundation

/// Bytes that stand in a text as letters, by Base64, on one line or on many.
struct LetteredBytes {
    /// Without line breaks.
    private(set) var letters: [UInt8] = []
    /// Behind the last letter.
    private(set) var end: Int
    /// How many letters stand before the first line break, and what that is.
    private var line: (width: Int, separator: [UInt8])?

    init(in text: [UInt8], from start: Int) {
        end = start
        var at = start
        while at < text.count {
            if Self.isLetter(text[at]) {
                letters.append(text[at])
                at += 1
                end = at
            } else if text[at] == UInt8(ascii: "=") {
                // At most two, and nothing behind them.
                while at < text.count, text[at] == UInt8(ascii: "="), letters.count % 4 != 0 {
                    letters.append(text[at])
                    at += 1
                    end = at
                }
                return
            } else if text.has("\\/", at: at) {
                // As some programs write slashes into JSON.
                at += 1
            } else {
                let next = Self.endOfBreak(text, at)
                guard next > at else { return }
                line = line ?? (letters.count, Array(text[at..<next]))
                at = next
            }
        }
    }

    /// nil where the letters don't stand for bytes.
    var bytes: [UInt8]? { Self.bytes(letters) }

    static func bytes(_ letters: [UInt8]) -> [UInt8]? {
        // What breaks off in the middle of a letter is read up to there.
        let whole = letters.count % 4 == 1 ? letters.count - 1 : letters.count
        let missing = (4 - whole % 4) % 4
        return Data(base64Encoded: Data(letters[..<whole] + [UInt8](repeating: UInt8(ascii: "="), count: missing))).map(Array.init)
    }

    /// Other bytes, written as these are.
    func written(_ bytes: [UInt8]) -> [UInt8] {
        let letters = Array(Data(bytes).base64EncodedData())
        guard let line, line.width > 0 else { return letters }
        return Array(
            stride(from: 0, to: letters.count, by: line.width).map { letters[$0..<min($0 + line.width, letters.count)] }
                .joined(separator: line.separator))
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }

    /// Behind white space, a line break as JSON writes it, or one between the lines of a list of them; where none stands, the place itself.
    private static func endOfBreak(_ text: [UInt8], _ start: Int) -> Int {
        var at = start
        while at < text.count {
            if text[at] <= 0x20 {
                at += 1
            } else if text.has("\\n", at: at) || text.has("\\r", at: at) {
                at += 2
                guard text.has("\",", at: at), let open = text[(at + 2)...].firstIndex(where: { $0 > 0x20 }),
                    text[open] == UInt8(ascii: "\"")
                else { continue }
                at = open + 1
            } else {
                break
            }
        }
        return at
    }
}
