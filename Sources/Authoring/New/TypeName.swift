import Content

extension ContentTypes {
    /// The type that a word names: its name, its folder, or what people call one or several of it, in either language.
    public func named(_ word: String) -> ContentType? {
        let word = word.lowercased()
        return all.first { type in
            [type.name, type.folder, type.label.zh, type.label.en, type.plural.zh, type.plural.en].contains { $0.lowercased() == word }
        }
    }
}
