/// Where the replacement of a code that is gone leads, through all that are gone as well.
enum CodeReplacement: Sendable, Equatable {
    /// To something that is there, by its position among the codes.
    case code(Int)
    case nowhere
    case circle

    /// For every code, each looked at once however long the rows are.
    ///
    /// - Parameter position: of a code as a writer names it.
    static func all(_ codes: [CodeBook.Code], position: (String) -> Int?) -> [CodeReplacement] {
        let next = codes.map { $0.item?.replacedBy.flatMap(position) }
        var found = [CodeReplacement?](repeating: nil, count: codes.count)
        var round = [Int](repeating: -1, count: codes.count)
        for start in codes.indices where found[start] == nil {
            var way: [Int] = []
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
            for position in way { found[position] = end }
        }
        return found.map { $0 ?? .nowhere }
    }
}
