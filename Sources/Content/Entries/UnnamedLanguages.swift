/// The files that name no language beside one of the same name in the portal's first: `lamp.md` beside `lamp.en.md` where English comes
/// first. They are in the only language that is left, as where the order of the languages was turned round, if their letters say so too:
/// else somebody has written one page twice.
public struct UnnamedLanguages: Sendable, Hashable {
    private var languages: [String: String] = [:]

    init() {}

    /// - Parameter text: the beginning of a file.
    init(_ paths: [String], _ languages: [String], text: (String) -> String) {
        guard languages.count > 1, let first = languages.first else { return }
        let files = paths.map { path in
            let said = PathLanguage(path, languages)
            return (path: path, page: said.folders + [said.name], language: said.language)
        }
        var named: [[String]: Set<String>] = [:]
        for file in files { if let language = file.language { named[file.page, default: []].insert(language) } }
        for file in files where file.language == nil {
            guard let others = named[file.page], others.contains(first) else { continue }
            let left = languages.filter { !others.contains($0) }
            guard left.count == 1, LanguageTag.isChinese(left[0]) != LanguageTag.isChinese(first),
                Self.isChinese(text(file.path)) == LanguageTag.isChinese(left[0])
            else { continue }
            self.languages[file.path] = left[0]
        }
    }

    /// Whether more characters are Han than words are of other letters.
    private static func isChinese(_ text: String) -> Bool {
        let han = text.unicodeScalars.count { $0.properties.isIdeographic }
        return han * 2 > text.split { !$0.isASCII || !$0.isLetter }.count
    }

    /// nil for every file whose name or place says its language, or that is in the first.
    public subscript(path: String) -> String? { languages[path] }
}
