/// Edits, variables and templates in braces, which nothing here fills in.
extension DialectScan {
    /// `{--…--}` and its like, and `{{ page.title }}`: an edit or a variable that nothing here fills in.
    mutating func tellOfBraces(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start + 4 < line.end, !line.isPerhapsCode else { return }
        if Self.begins(bytes, "{docsify-ignore", at: start) { return dropIgnoreMark(bytes, start) }
        if tellOfMacro(bytes, start) || tellOfBracedRole(bytes, start) { return }
        guard let (_, close, shape) = Self.braced.first(where: { Self.begins(bytes, $0.open, at: start) }) else { return }
        var end = start + 3
        while end < line.end, end - start < 300, !Self.begins(bytes, close, at: end) { end += 1 }
        guard end < line.end, Self.begins(bytes, close, at: end) else { return }
        let range = start..<end + close.utf8CodeUnitCount
        if shape == "{{ … }}" {
            if let film = Self.film(bytes, start + 2..<end) {
                edits.replace(range, with: film.utf8)
                index = range.upperBound
                return
            }
            guard Self.isVariable(bytes, range) else { return }
        }
        find(.foreign(shape), range)
    }

    private static let braced: [(open: StaticString, close: StaticString, shape: String)] = [
        ("{--", "--}", "{--…--}"), ("{++", "++}", "{++…++}"), ("{==", "==}", "{==…==}"), ("{::", "}", "{::…}"), ("{:/", "}", "{::…}"),
        ("{{", "}}", "{{ … }}"),
    ]

    /// Confluence's boxes, which begin and end with the same word; a word in braces alone is none.
    private mutating func tellOfMacro(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard let name = Self.macros.first(where: { Self.begins(bytes, $0, at: start) }) else { return false }
        let end = start + name.utf8CodeUnitCount
        let isAlone = start == line.content && Self.isBlank(bytes, end..<line.end)
        let isPaired = (end..<max(end, min(line.end, end + 500))).contains { Self.begins(bytes, name, at: $0) }
        if isAlone || isPaired { find(.foreign(Self.string(bytes, start..<end)), start..<end) }
        return true
    }

    private static let macros: [StaticString] = ["{note}", "{info}", "{tip}", "{warning}", "{panel}", "{code}", "{noformat}", "{quote}"]

    /// Whether two braces on either side hold what a generator fills in, rather than words.
    private static func isVariable(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let words = range.lowerBound + 2..<range.upperBound - 2
        let isName =
            words.count > 3 && ASCII.isLetter(bytes[words.lowerBound])
            && words.allSatisfy { ASCII.isAlphanumeric(bytes[$0]) || "-_ ".utf8.contains(bytes[$0]) }
        let isInclude = bytes[words].contains(UInt8(ascii: "#")) || begins(bytes, "{{embed", at: range.lowerBound)
        return isName || isInclude || bytes[range].contains { "._|$(:".utf8.contains($0) }
    }

    /// `{docsify-ignore}` behind a heading, which only docsify's menu is to know.
    private mutating func dropIgnoreMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard let close = bytes[start..<line.end].firstIndex(of: UInt8(ascii: "}")), close - start < 24 else { return }
        var from = start
        while from > line.content, bytes[from - 1] == UInt8(ascii: " ") { from -= 1 }
        edits.replace(from..<close + 1, with: [])
        index = close + 1
    }

    /// `{{video https://…}}` of Logseq: the address, which is shown as a film where it stands alone.
    private static func film(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> String? {
        let parts = string(bytes, words).split(separator: " ")
        // Two percent signs in the address may begin a comment.
        guard parts.count == 2, ["video", "youtube", "bilibili", "vimeo"].contains(parts[0]), parts[1].hasPrefix("https://"),
            !parts[1].contains("%%")
        else { return nil }
        return "<\(parts[1].filter { $0 != "<" && $0 != ">" })>"
    }

    /// `<% … %>` of templates.
    mutating func tellOfTemplate(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var end = start + 2
        while end + 1 < line.end, end - start < 300 {
            if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: ">"), at: end) { return find(.foreign("<% … %>"), start..<end + 2) }
            end += 1
        }
    }
}
