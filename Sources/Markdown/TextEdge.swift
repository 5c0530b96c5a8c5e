/// Whether Latin letters beside a place in HTML make one word with it.
public enum TextEdge {
    @inlinable
    public static func isLatin(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }

    /// Of `é`, `ß` and the like, U+00C0 to U+024F.
    @inlinable
    public static func isLatinLead(_ byte: UInt8) -> Bool { (0xC3...0xC9).contains(byte) }

    public static func endsInLatinLetter(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 1, bytes[bytes.count - 1] & 0xC0 == 0x80 else { return false }
        return isLatinLead(bytes[bytes.count - 2])
    }

    /// A letter, or a sign by which words are joined to names and addresses: `micro-bit`, `led_pin`, `@maker`, `&lt;`.
    public static func joinsBefore(_ html: UnsafeBufferPointer<UInt8>, _ index: Int, _ run: Range<Int>) -> Bool {
        guard index > run.lowerBound else { return false }
        let byte = html[index - 1]
        if isLatin(byte) || "_-@&/\\.".utf8.contains(byte) { return byte != UInt8(ascii: ".") || isPartOfName(html, index - 1, run) }
        return byte & 0xC0 == 0x80 && index - 2 >= run.lowerBound && isLatinLead(html[index - 2])
    }

    /// Whether a letter stands before a point: `node.js` rather than the end of a sentence.
    private static func isPartOfName(_ html: UnsafeBufferPointer<UInt8>, _ point: Int, _ run: Range<Int>) -> Bool {
        point > run.lowerBound && isLatin(html[point - 1])
    }

    /// The same behind it; a hyphen or a point joins only what goes on with a letter.
    public static func joinsAfter(_ html: UnsafeBufferPointer<UInt8>, _ index: Int, _ run: Range<Int>) -> Bool {
        guard index < run.upperBound else { return false }
        let byte = html[index]
        if isLatin(byte) || byte == UInt8(ascii: "_") || isLatinLead(byte) { return true }
        guard "-.@/".utf8.contains(byte), index + 1 < run.upperBound else { return false }
        return isLatin(html[index + 1])
    }
}
