extension Language {
    /// Every language there is, prepared at the first use.
    static let all: [Language] = [
        .c, .cpp, .arduino, .csharp, .go, .rust, .java, .kotlin, .swift, .python, .javascript, .typescript,
        .php, .ruby, .sql, .html, .xml, .css, .json, .yaml, .toml, .ini, .bash, .gcode, .openscad, .diff,
    ]

    /// By name and alias, in small letters.
    static let byName: [String: Language] = {
        var table: [String: Language] = [:]
        for language in all {
            table[language.name] = language
            for alias in language.aliases { table[alias] = language }
        }
        return table
    }()
}
