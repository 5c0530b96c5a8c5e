import Diagnostics

extension InterfaceLanguages {
    /// The language of a file of words, `words/LANGUAGE.yml`; nil for any other file.
    public static func language(ofFile path: String) -> String? {
        guard path.hasPrefix("words/"), path.hasSuffix(".yml") else { return nil }
        return String(path.dropFirst("words/".count).dropLast(".yml".count))
    }

    /// The texts of a file of words that is known to be in order.
    public static func texts(_ source: SourceText) -> [String: String] { WordsFile.read(source).texts }

    /// The words of a portal from files of words, whole ones or such as change a few.
    ///
    /// - Parameter builtIn: the texts that fill the gaps of a file in the same language, by language.
    public static func read(
        _ files: [(language: String, source: SourceText)], builtIn: [String: [String: String]], languages: [String]
    ) -> (interface: InterfaceLanguages, diagnostics: [Diagnostic]) {
        var texts: [String: [String: String]] = [:]
        var diagnostics: [Diagnostic] = []
        for (language, source) in files {
            let read = WordsFile.read(source)
            // A portal's own file may change a few words: what it lacks comes from the built-in one.
            let model = builtIn[language]
            texts[language] = read.texts.merging(model ?? [:]) { own, _ in own }
            diagnostics += read.diagnostics
            if model?.count != read.texts.count || model != read.texts {
                diagnostics += WordsCheck.check(read, path: source.path, builtIn: model, model: builtIn["en"] ?? [:])
            }
        }
        for language in languages where texts[language] == nil {
            let other = sources(of: language, among: texts.keys.sorted()).first { texts[$0] != nil }
            diagnostics.append(.wordsMissing(for: language, using: other ?? "en"))
        }
        return (InterfaceLanguages(languages: languages, files: texts), diagnostics)
    }
}
