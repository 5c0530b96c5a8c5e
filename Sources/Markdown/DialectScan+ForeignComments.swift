/// Comments of other generators, which nobody is to read.
extension DialectScan {
    /// Comments of other generators: what nobody is to read.
    private static let hidden: [(open: StaticString, close: StaticString)] = [
        ("{/*", "*/}"), ("{{/*", "*/}}"), ("{{- /*", "*/ -}}"), ("{{-/*", "*/-}}"), ("{>>", "<<}"), ("{::comment}", "{:/comment}"),
        ("{::comment}", "{:/}"),
        ("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}"), ("{% comment -%}", "{%- endcomment %}"),
        ("{{< comment >}}", "{{< /comment >}}"), ("{{% comment %}}", "{{% /comment %}}"),
    ]

    /// Hides the comment that begins here, if one does and ends.
    mutating func hideForeignComment(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start + 3 < bytes.count, "/{>:%".utf8.contains(bytes[start + 1]), !line.isPerhapsCode else { return false }
        var nearest: Int?
        for (number, pair) in Self.hidden.enumerated() where Self.begins(bytes, pair.open, at: start) {
            guard let end = endOfComment(bytes, start, number, pair) else { continue }
            nearest = min(nearest ?? end, end)
        }
        guard let nearest else { return false }
        hide(bytes, start..<nearest)
        index = nearest
        return true
    }

    /// Where a comment ends. One that signs alone begin may be no comment at all: within a line it ends with the paragraph, and none
    /// goes on over code.
    private mutating func endOfComment(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ number: Int, _ pair: (open: StaticString, close: StaticString)
    ) -> Int? {
        let isNamed = (0..<pair.open.utf8CodeUnitCount).contains { ASCII.isLetter(pair.open.utf8Start[$0]) }
        var limit = bytes.count
        if !isNamed, start > line.content {
            findParagraphEnd(bytes, start)
            limit = boxes.isEmpty ? paragraphEnd : line.end
        }
        let mark = Mark.endOfComment(number)
        if let known = withoutEnd[mark], start < known, limit <= known { return nil }
        var end = start + pair.open.utf8CodeUnitCount
        while end < limit, !Self.begins(bytes, pair.close, at: end) {
            if !isNamed, bytes[end] == UInt8(ascii: "\n"), isFence(bytes, end + 1) { limit = end }
            end += 1
        }
        guard end < limit else {
            withoutEnd[mark] = max(limit, withoutEnd[mark] ?? 0)
            return nil
        }
        return end + pair.close.utf8CodeUnitCount
    }

    private func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let content = Self.skipBlanks(bytes, start)
        return Self.begins(bytes, "```", at: content) || Self.begins(bytes, "~~~", at: content)
    }
}
