/// Signs of less and more around words, which look like a tag of HTML: `a<b and c>d`.
enum Comparison {
    /// Whether a tag of one letter holds nothing but bare words.
    static func isOne(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 5...200 ~= tag.count, tag[0] == UInt8(ascii: "<"), ASCII.isLetter(tag[1]), tag[2] == UInt8(ascii: " "),
            tag[tag.count - 1] == UInt8(ascii: ">")
        else { return false }
        let words = tag[2..<tag.count - 1]
        return words.contains(where: ASCII.isAlphanumeric) && !words.contains(where: { "=\"'/".utf8.contains($0) })
    }
}
