import Content

/// Makes codes for what has none.
///
/// The same thing gets the same code on every machine: it is made from what the thing is called, not drawn.
public struct NewCodes: Sendable {
    /// No `0 O 1 I L`, which people mistake for each other, and no vowels, so that no code is a word.
    static let alphabet = Array("23456789BCDFGHJKMNPQRSTVWXYZ")

    /// Folded.
    private var taken: Set<String>

    public init(_ book: CodeBook) { taken = Set(book.codes.map { ShortCode.folded($0.text) }) }

    /// A short code for a room or a shelf; three characters while there is room, then four.
    ///
    /// - Parameter name: what the thing is called for good, such as `spaces/fab-studio A-01`.
    public mutating func assign(_ name: String) -> String {
        var attempt = 0
        while true {
            let code = Self.code(name, attempt: attempt, length: 3 + attempt / 16)
            // A code of digits alone would be taken for a room number.
            if ShortCode.isUsable(code), code.contains(where: \.isLetter), taken.insert(ShortCode.folded(code)).inserted { return code }
            attempt += 1
        }
    }

    /// FNV-1a, mixed and written in the alphabet.
    private static func code(_ name: String, attempt: Int, length: Int) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(name)#\(attempt)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 33
        var code = ""
        for _ in 0..<length {
            code.append(alphabet[Int(hash % UInt64(alphabet.count))])
            hash /= UInt64(alphabet.count)
        }
        return code
    }

    /// The code that a unit without one might have: the next number after its sisters', else the initials of its entry.
    ///
    /// - Parameter id: the machine's id, such as `equipment/laser-cutter`.
    public mutating func suggest(for machine: Machine, id: String) -> String {
        let known = machine.units.compactMap(\.code).compactMap(Self.split)
        let prefix = known.last?.prefix ?? Self.initials(id)
        var number = (known.filter { $0.prefix == prefix }.map(\.number).max() ?? 0) + 1
        while true {
            let digits = String(number)
            let code = prefix + (digits.count < 2 ? "0" : "") + digits
            if taken.insert(ShortCode.folded(code)).inserted { return code }
            number += 1
        }
    }

    /// `3DP-02` is `3DP-` and 2.
    private static func split(_ code: String) -> (prefix: String, number: Int)? {
        let digits = code.reversed().prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(String(digits.reversed())), number < 1_000_000 else { return nil }
        return (String(code.dropLast(digits.count)), number)
    }

    /// `laser-cutter` is `LC-`, `3d-printer` is `3P-`; a name that has no Latin letters gives `M-`.
    private static func initials(_ id: String) -> String {
        let name = id.split(separator: "/").last ?? ""
        let initials = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.prefix(4).compactMap { $0.first?.uppercased() }.joined()
        return (initials.isEmpty ? "M" : initials) + "-"
    }
}
