import HTML

/// What readers and their programs get to see of HTML that Lathe wrote: its text, and what stands inside its tags.
struct HTMLWords {
    /// A line for each block; markup within a line divides no word.
    private(set) var text: String
    /// Attributes with their values.
    private(set) var tags: [String] = []

    init(_ html: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        var rest = html[...]
        // How a character is read stands between it and the next.
        var isReading = false
        while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) {
            // A line break in a paragraph is a blank to readers.
            if !isReading { bytes += rest[..<start].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 } }
            let tag = rest[(start + 1)..<end]
            let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
            let word = String(decoding: name, as: UTF8.self)
            if word == "rt" || word == "rp" { isReading = tag.first != UInt8(ascii: "/") }
            if !Self.inline.contains(word) { bytes.append(word == "br" ? UInt8(ascii: " ") : UInt8(ascii: "\n")) }
            if tag.contains(UInt8(ascii: "=")) {
                tags.append(CharacterReferences.decoded(String(decoding: tag, as: UTF8.self), inAttribute: true))
            }
            rest = rest[(end + 1)...]
        }
        text = CharacterReferences.decoded(String(decoding: bytes + rest, as: UTF8.self))
    }

    /// Not `sub` and `sup`: what stands there, the number of a note, is no part of the word before it.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp",
        "small", "span",
        "strong", "u", "var",
        // Of formulas, in which words may stand in pieces.
        "math", "mi", "mn", "mo", "mrow", "mspace", "mstyle", "mtext", "semantics",
    ]
}
