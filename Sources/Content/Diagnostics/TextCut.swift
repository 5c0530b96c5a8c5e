import Diagnostics

extension Diagnostic {
    /// A title, summary or tag that is too long for the places where it is shown.
    static func textCut(_ key: String, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.textTooLong, at: place,
            Words(
                zh: "「\(key)」太长（超过 \(most) 字节，约 \(most / 3) 个汉字），只显示开头。",
                en: "“\(key)” is too long (more than \(most) bytes); only its beginning is shown."),
            cure: Words(zh: "写短一些，其余放到正文里。", en: "Shorten it, and put the rest into the text."))
    }

    /// More tags than anybody looks for; each would have a page of its own.
    static func tooManyTags(_ count: Int, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tooManyTags, at: place,
            Words(zh: "有 \(count) 个标签，只用了前 \(most) 个。", en: "There are \(count) tags; only the first \(most) are used."),
            cure: Words(zh: "留下最有用的几个标签，删掉其余的。", en: "Keep the few tags that help most, and take the others out."))
    }

    /// More earlier addresses than a page ever had; each is a page of its own.
    static func tooManyAliases(_ count: Int, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tooManyAliases, at: place,
            Words(zh: "有 \(count) 个旧网址，只用了前 \(most) 个。", en: "There are \(count) earlier addresses; only the first \(most) are used."),
            cure: Words(zh: "留下还有人用的旧网址，删掉其余的。", en: "Keep those that somebody still uses, and take the others out."))
    }
}
