import Content

extension Entry {
    /// By what an entry is called besides its title: those of its `aliases`, which are earlier addresses, that have no form of one.
    var otherNames: [String] {
        (self["aliases"]?.items ?? []).compactMap(\.text).filter(Self.isName)
    }

    private static func isName(_ alias: String) -> Bool {
        !alias.contains { "/\\:.#?%_".contains($0) } && alias.contains { $0 == " " || $0.isUppercase || !$0.isASCII }
    }
}
