import Diagnostics

/// The marks that a merge of Git leaves in a text of which both sides changed the same lines.
enum ConflictMarks {
    /// The first of the marks, where all three stand at the beginnings of lines; not those of a lesson about Git, in a code block.
    static func place(in source: SourceText) -> Range<Int>? {
        let bytes = source.bytes
        guard holds(bytes, "<<<<<<< "), holds(bytes, ">>>>>>> ") else { return nil }
        var lines = LineScanner(bytes, at: bytes.byteOrderMarks)
        var (opening, isDivided, isCode) = (Range<Int>?.none, false, false)
        while let line = lines.next() {
            let text = bytes[line]
            if opening == nil, text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { isCode.toggle() }
            if isCode { continue }
            if text.starts(with: "<<<<<<< ".utf8) {
                (opening, isDivided) = (line, false)
            } else if text.trimmedEnd.elementsEqual("=======".utf8) {
                isDivided = true
            } else if text.starts(with: ">>>>>>> ".utf8), isDivided, let opening {
                return opening
            }
        }
        return nil
    }

    /// Whether such a mark begins some line.
    private static func holds(_ bytes: [UInt8], _ mark: String) -> Bool {
        guard let first = mark.utf8.first else { return false }
        var at = bytes.startIndex
        while let found = bytes[at...].firstIndex(of: first) {
            // Where a text is full of tags, what stands before it tells soonest.
            if found == 0 || bytes[found - 1] == UInt8(ascii: "\n"), bytes[found...].starts(with: mark.utf8) { return true }
            at = found + 1
        }
        return false
    }
}
