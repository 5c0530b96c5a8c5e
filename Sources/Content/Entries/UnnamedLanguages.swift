import Diagnostics

/// The files that name no language beside one of the same name in the portal's first: `lamp.md` beside `lamp.en.md` where English comes
/// first. They are in the only language that is left, as where the order of the languages was turned round, if their letters say so too:
/// else somebody has written one page twice.
public struct UnnamedLanguages: Sendable, Hashable {
    private var languages: [String: String] = [:]

    init() {}

    /// - Parameter text: the beginning of a file.
    init(_ paths: [String], _ languages: [String], text: (String) -> String) {
        guard languages.count > 1, let first = languages.first else { return }
        var named: [String: Set<String>] = [:]
        for path in paths {
            let name = LanguageOfName(path, languages)
            if let language = name.language { named[name.stem, default: []].insert(language) }
        }
        for path in paths where !named.isEmpty {
            let name = LanguageOfName(path, languages)
            guard name.language == nil, let others = named[name.stem], others.contains(first) else { continue }
            let left = languages.filter { !others.contains($0) }
            if left.count == 1, Self.isChinese(text(path)) == (left[0] == "zh" || left[0].hasPrefix("zh-")),
                Self.isChinese(text(path)) != (first == "zh" || first.hasPrefix("zh-"))
            {
                self.languages[path] = left[0]
            }
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

/// What a file's path says of its language: `lamp.en.md`, `en/lamp.md`.
private struct LanguageOfName {
    /// The path without its ending and the language.
    var stem: String
    var language: String?

    init(_ path: String, _ languages: [String]) {
        stem = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
        if let slash = stem.utf8.firstIndex(of: UInt8(ascii: "/")), let tag = EntryAddress.language(stem[..<slash], of: languages) {
            language = tag
            stem = String(stem[stem.index(after: slash)...])
        }
        guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")),
            let tag = EntryAddress.language(stem[stem.index(after: dot)...], of: languages)
        else { return }
        language = tag
        stem = String(stem[..<dot])
    }
}
