import Diagnostics

extension Diagnostic {
    /// A field stands twice under two of its names, such as `title` and 标题.
    static func fieldGivenTwice(_ key: String, as field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "duplicate-key", .error, at: place,
            Words(
                zh: "「\(key)」就是「\(field.key)」（\(field.label.zh)），已经写过了，不知道用哪一个。",
                en: "“\(key)” is the same as “\(field.key)”, which stands here already; which one is meant?"),
            cure: Words(zh: "只留一个。", en: "Keep one of them."))
    }
}
