import Diagnostics

/// Finds what the head of a file says about being published where it can't be read as front matter: YAML with a mistake,
/// TOML, JSON, `Status: draft` without any fence, a fence under an empty line. Nobody means such a page to go out.
enum PublicationHead {
    private static let mostLines = 200

    /// - Parameters:
    ///   - range: the front matter, where one was found; else the whole text is looked at from its beginning.
    ///   - isKey: whether a word is a key that front matter may have.
    static func claims(in source: SourceText, _ range: Range<Int>?, isKey: (String) -> Bool) -> PublicationClaims {
        var claims = PublicationClaims(source: source)
        let head = Head(source, range, isKey)
        for line in head.lines {
            guard let meaning = PublicationWords.meaning(of: line.key) ?? own[line.key.lowercased()] else { continue }
            guard meaning != .build, meaning != .hides, !line.value.isEmpty else { continue }
            claims.take(.text(line.value), as: meaning, under: line.key, at: line.place)
        }
        // Prose may begin with `Status: done`; between fences, every word counts.
        if !head.isFenced, claims.values["status"]?.term == .unclear { return PublicationClaims(source: source) }
        return claims
    }

    private static let own: [String: PublicationWords.Meaning] = [
        "status": .status, "状态": .status, "date": .date, "日期": .date, "发布日期": .date, "expires": .expires, "失效日期": .expires,
    ]

    private struct Line {
        var key: String
        var value: String
        var place: Range<Int>
    }

    private struct Head {
        var lines: [Line] = []
        var isFenced: Bool

        init(_ source: SourceText, _ range: Range<Int>?, _ isKey: (String) -> Bool) {
            isFenced = range != nil
            let bytes = source.bytes
            let start = bytes.byteOrderMarks
            var scanner = LineScanner(bytes, at: range?.lowerBound ?? start, end: range?.upperBound)
            var isClosed = range != nil
            var isInSection = false
            var isJSON = false
            for _ in 0..<PublicationHead.mostLines {
                guard let place = scanner.next() else {
                    isClosed = isClosed || !isFenced
                    break
                }
                let text = source.text(place).trimmingSpaces
                if range == nil, lines.isEmpty, !isFenced {
                    if text.isEmpty { continue }
                    if PublicationHead.isFence(text) {
                        isFenced = true
                        continue
                    }
                }
                if range == nil, isFenced ? PublicationHead.isFence(text) : text.isEmpty {
                    isClosed = true
                    break
                }
                if text.isEmpty { continue }
                if text.hasPrefix("["), isFenced { isInSection = true }
                let parts = PublicationHead.pairs(text)
                if lines.isEmpty, text.hasPrefix("{\""), text.hasSuffix("}") { isJSON = true }
                // Nested keys and the sections of TOML are about other things.
                let isNested = isInSection || bytes[place].first.map { $0 == 0x20 || $0 == 0x09 } ?? false && !text.hasPrefix("\"")
                if !isNested { lines += parts.map { Line(key: $0.key, value: $0.value, place: place) } }
                if !isFenced, parts.isEmpty { break }
            }
            let isMetadata = isFenced || isJSON || lines.count > 1 && lines.first.map { isKey($0.key) || PublicationWords.meaning(of: $0.key) != nil } ?? false
            if !isClosed || !isMetadata { lines = [] }
        }
    }

    private static func isFence(_ text: String) -> Bool {
        ["{", "}", "<!--", "-->", "```", "```yaml", "```yml", "```toml", "```json", "~~~", ";;;"].contains(text.lowercased())
            || text.count >= 3 && (text.allSatisfy { $0 == "-" } || text.allSatisfy { $0 == "+" } || text == "...")
    }

    /// `key: value`, `key = value`, `"key": value,`; several in a line only within the brackets of JSON.
    private static func pairs(_ text: String) -> [(key: String, value: String)] {
        if text.hasPrefix("{"), text.hasSuffix("}") { return text.dropFirst().dropLast().split(separator: ",").compactMap { pair(String($0)) } }
        return pair(text).map { [$0] } ?? []
    }

    private static func pair(_ text: String) -> (key: String, value: String)? {
        guard let sign = text.firstIndex(where: { $0 == ":" || $0 == "=" || $0 == "：" }) else { return nil }
        let key = bare(String(text[..<sign]))
        guard !key.isEmpty, key.utf8.count <= 60 else { return nil }
        var value = String(text[text.index(after: sign)...]).trimmingSpaces
        if value.hasSuffix(",") { value.removeLast() }
        if let comment = value.firstRange(of: " #") { value = String(value[..<comment.lowerBound]) }
        return (key, bare(value))
    }

    private static func bare(_ text: String) -> String {
        var bare = Substring(text.trimmingSpaces)
        while let first = bare.first, first == "\"" || first == "'" { bare.removeFirst() }
        while let last = bare.last, last == "\"" || last == "'" { bare.removeLast() }
        return String(bare).trimmingSpaces
    }
}
