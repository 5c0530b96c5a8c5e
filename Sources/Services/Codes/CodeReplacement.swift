import Content

/// Where the replacement of a code that is gone leads, through all that are gone as well.
enum CodeReplacement: Sendable, Equatable {
    /// To something that is there.
    case code(CodeID)
    case nowhere
    case circle

    /// For every code, each looked at once however long the rows are.
    ///
    /// - Parameter id: of a code as a writer names it.
    static func all(_ codes: IDTable<CodeID, CodeBook.Code>, id: (String) -> CodeID?) -> IDTable<CodeID, CodeReplacement> {
        let next = codes.mapValues { $0.item?.replacedBy.flatMap(id) }
        var found = codes.mapValues { _ in CodeReplacement?.none }
        var round = codes.mapValues { _ in CodeID?.none }
        for start in codes.indices where found[start] == nil {
            var way: [CodeID] = []
            var here = start
            var end: CodeReplacement?
            while end == nil {
                way.append(here)
                round[here] = start
                guard let following = next[here] else {
                    end = .nowhere
                    break
                }
                if codes[following].thing != nil {
                    end = .code(following)
                } else if round[following] == start {
                    end = .circle
                } else {
                    end = found[following]
                }
                here = following
            }
            for id in way { found[id] = end }
        }
        return found.mapValues { $0 ?? .nowhere }
    }
}
