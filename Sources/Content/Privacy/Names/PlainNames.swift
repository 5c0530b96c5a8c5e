/// Some names as they are written, in whatever case and however spaced.
public struct PlainNames: SoughtWords {
    private let names: [(name: String, tokens: [UInt64])]

    /// - Parameter names: those of one character are looked for nowhere.
    public init(_ names: [String]) {
        self.names = Set(names).sorted().compactMap { name in
            let cut = WordTokens(name)
            return cut.tokens.count > 1 || name.unicodeScalars.count > 1 ? (name, cut.tokens.map(\.value)) : nil
        }.filter { !$0.tokens.isEmpty }
    }

    public var isEmpty: Bool { names.isEmpty }

    public func found(in text: String) -> [FoundWord] {
        guard !names.isEmpty else { return [] }
        let cut = WordTokens(text)
        var found: [FoundWord] = []
        for start in cut.tokens.indices {
            for (name, tokens) in names where cut.tokens[start].value == tokens[0] {
                let range = start..<(start + tokens.count)
                guard range.upperBound <= cut.tokens.count, cut.tokens[range].map(\.value) == tokens,
                    cut.tokens[range].dropFirst().allSatisfy(\.joins)
                else { continue }
                found.append(FoundWord(written: cut.written(range), meant: name))
            }
        }
        return found
    }
}
