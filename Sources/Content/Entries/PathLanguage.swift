/// What a file's path says of its language, `lamp.en.md`, `en/lamp.md`, and what is left of it besides.
struct PathLanguage {
    /// nil where the path says none.
    private(set) var language: String?
    /// Whether the file lies in the tree of its language rather than having it in its name.
    private(set) var isInFolder = false
    /// The folders, without that of the language.
    private(set) var folders: [String]
    /// Without the language and the ending.
    private(set) var name: String

    init(_ path: String, _ languages: [String]) {
        folders = path.pathParts.map(String.init)
        if folders.count > 1, let tag = Self.language(folders[0][...], of: languages) {
            language = tag
            folders.removeFirst()
            isInFolder = true
        }
        name = folders.removeLast()
        if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) { name = String(name[..<dot]) }
        if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), let tag = Self.language(name[name.index(after: dot)...], of: languages) {
            language = tag
            name = String(name[..<dot])
        }
    }

    /// The portal's language that a part of a path names: by its tag, or as people call it for short, `zh` for `zh-Hans`.
    private static func language(_ name: Substring, of languages: [String]) -> String? {
        guard let tag = LanguageTag.normalized(name) else { return nil }
        if languages.contains(tag) { return tag }
        return LanguageTag.meant(tag).flatMap { languages.contains($0) ? $0 : nil }
    }
}
