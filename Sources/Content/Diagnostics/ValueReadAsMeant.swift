import Diagnostics

extension Diagnostic {
    /// `tags: (a, b)`, `authors: 作者：林浩`: a value with something around or in it that is no part of it; read as meant.
    ///
    /// - Parameter meant: the value as YAML.
    static func valueReadAsMeant(_ text: String, _ meant: String, _ field: Field, at place: SourcePlace, range: Range<Int>? = nil)
        -> Diagnostic
    {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(zh: "「\(field.key)」写的是「\(text)」，按 \(meant) 读了。", en: "“\(field.key)” is “\(text)”; read as \(meant)."),
            cure: Words(zh: "改成：\(field.key): \(meant)", en: "Write: \(field.key): \(meant)"),
            suggestions: [Suggestion(meant, range: range)])
    }

    /// `authors: 无`: nothing is said by leaving the line out; read so.
    ///
    /// - Parameter line: the whole line with its end, where nothing else stands on it.
    static func nothingGiven(_ key: String, _ text: String, line: Range<Int>?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.nothingGiven, at: place,
            Words(
                zh: "「\(key)」写的是「\(text)」，Lathe 当作没有写。", en: "“\(key)” says “\(text)”; Lathe has read it as if it were not there."),
            cure: Words(zh: "没有就不用写：把「\(key)」这一行删掉。", en: "Where there is nothing to say, take the line with “\(key)” out."),
            suggestions: line.map { [Suggestion("", range: $0)] } ?? [])
    }
}
