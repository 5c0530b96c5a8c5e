import Diagnostics

extension Diagnostic {
    /// A line of a words file that is not `key: "text"`.
    static func wordsLineUnreadable(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            InterfaceDiagnostics.wordsLineUnreadable, at: place,
            Words(zh: "这一行不是「键: \"文字\"」的写法。", en: "This line is not of the form `key: \"text\"`."),
            cure: Words(
                zh: "每条文字写一行，键用字母、数字和点，文字放在引号里。",
                en: "Write one text a line: a key of letters, digits and dots, and the text in quotes."))
    }

    /// A key that a words file has twice.
    static func wordGivenTwice(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            InterfaceDiagnostics.wordGivenTwice, at: place,
            Words(zh: "「\(key)」已经写过一次，这里的文字会代替前面的。", en: "“\(key)” stands here a second time; this text replaces the first."),
            cure: Words(zh: "删去其中一行。", en: "Remove one of the two lines."))
    }

    /// A language of the portal for which there is no words file.
    static func wordsMissing(for language: String, using other: String) -> Diagnostic {
        Diagnostic(
            InterfaceDiagnostics.wordsMissing, at: .file("templates/words/\(language).yml"),
            Words(
                zh: "没有「\(language)」的界面用语，先用「\(other)」的代替。",
                en: "There are no interface words in \(language); those in \(other) stand in."),
            cure: Words(
                zh: "照 templates/words/en.yml 写一份 templates/words/\(language).yml。",
                en: "Write templates/words/\(language).yml after the model of templates/words/en.yml."))
    }

    /// A key that no layout uses and that is almost one that they do.
    static func wordUnknown(_ key: String, near: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            InterfaceDiagnostics.wordUnknown, at: place,
            Words(zh: "没有地方用到「\(key)」。", en: "“\(key)” is used nowhere."),
            cure: Words(zh: "照 templates/words/en.yml 里的键改。", en: "Correct the key after templates/words/en.yml."),
            suggestions: near.map { Suggestion($0) })
    }

    /// A words file of a new language with gaps, which English fills.
    static func wordsIncomplete(_ keys: [String], path: String) -> Diagnostic {
        let some = keys.prefix(5).joined(separator: ", ")
        return Diagnostic(
            InterfaceDiagnostics.wordsIncomplete, at: .file(path),
            Words(
                zh: "还有 \(keys.count) 条文字没有翻译，先用别的语言代替：\(some)\(keys.count > 5 ? "……" : "")",
                en: "\(keys.count) texts are not translated, and another language stands in: \(some)\(keys.count > 5 ? " …" : "")"),
            cure: Words(zh: "照 templates/words/en.yml 补上。", en: "Add them after the model of templates/words/en.yml."))
    }
}
