import Content

extension EntryEdit {
    /// The addresses under which the page was found before, as they are written.
    public var aliases: [String] {
        switch values["aliases"] {
        case .list(let items)?:
            items.compactMap { item in
                if case .text(let text) = item { text } else { nil }
            }
        case .text(let text)? where !text.isEmpty: [text]
        default: []
        }
    }

    /// The change by which some more of them are kept, each once, and its own address is none of them.
    ///
    /// - Returns: no change where they are there already.
    public func aliases(with more: [String], but own: String) -> [String: YAMLTree?] {
        let own = Self.address(own)
        var seen: Set<String> = []
        let all = (aliases + more).filter { Self.address($0) != own && seen.insert(Self.address($0)).inserted }
        guard all != aliases else { return [:] }
        return ["aliases": all.isEmpty ? nil : .list(all.map(YAMLTree.text))]
    }

    /// However it is written.
    private static func address(_ written: String) -> String { SitePath(String(written.drop { $0 == "/" })).folded }
}
