import Diagnostics

extension BombScan {
    /// Takes in a line that begins with an angle bracket: a comment on one line leaves nothing open, a tag no more than the lines up
    /// to a blank one.
    mutating func enterHTML(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard rawHTML != .unknown, start + 2 < bytes.count else { return }
        if DialectScan.begins(bytes, "<!--", at: start) {
            let end = LineStarts.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? bytes.count
            var index = start + 4
            while index + 2 < end, !DialectScan.begins(bytes, "-->", at: index) { index += 1 }
            if index + 2 >= end { rawHTML = .unknown }
            return
        }
        if Self.verbatim(bytes, start + 1) != nil {
            rawHTML = .untilEndTag
        } else if rawHTML != .untilEndTag {
            let isTag = ASCII.isLetter(bytes[start + 1]) || bytes[start + 1] == UInt8(ascii: "/") && ASCII.isLetter(bytes[start + 2])
            rawHTML = isTag ? .untilBlankLine : .unknown
        }
    }

    /// `</pre>` on its line, and a blank line after it.
    mutating func leaveHTML(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var index = line.lowerBound
        while let found = LineStarts.first(UInt8(ascii: "<"), in: bytes, index..<line.upperBound) {
            if found + 2 < line.upperBound, bytes[found + 1] == UInt8(ascii: "/"),
                let length = Self.verbatim(bytes, found + 2), found + 2 + length < line.upperBound,
                bytes[found + 2 + length] == UInt8(ascii: ">")
            {
                rawHTML = .untilBlankLine
                return
            }
            index = found + 1
        }
    }

    /// The length of a name that begins here of an element which may hold blank lines.
    private static func verbatim(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        verbatim.first { tag in
            start + tag.utf8CodeUnitCount <= bytes.count && RawTitle.isNamed(tag, start..<start + tag.utf8CodeUnitCount, bytes)
        }?.utf8CodeUnitCount
    }

    private static let verbatim: [StaticString] = ["pre", "script", "style", "textarea"]
}
