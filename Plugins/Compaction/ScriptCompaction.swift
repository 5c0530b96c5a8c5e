/// Makes a script smaller for those who load it: comments and needless spaces go, and what is declared within the
/// script gets short names.
///
/// A name gets the same new name everywhere, one that stands nowhere in the script yet; so no scope can be mistaken.
/// Properties and labels keep theirs. So does a variable that stands alone in an object, or that is used somewhere
/// where no function around declares it, for then it may be the browser's. A script with template literals keeps all
/// its names.
public struct ScriptCompaction {
    let tokens: [ScriptToken]

    public init(_ source: String) { tokens = ScriptToken.tokens(of: source) }

    public func compacted() -> String {
        let names = ScriptNames(tokens)
        var result = ""
        var position = 0
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .space: if needsSpace(at: index) { result += " " }
            // A line break may end a statement.
            case .lineBreak: if mayEndStatement(result.last, before: next(index)) { result += "\n" }
            case .name: result += names.isProperty(position) ? token.text : names.short[token.text] ?? token.text
            default: result += token.text
            }
            if !token.isBlank { position += 1 }
        }
        return result
    }

    private func mayEndStatement(_ last: Character?, before next: Int?) -> Bool {
        guard let last, let next, let first = tokens[next].text.first else { return false }
        return !"{};,([=&|?:>".contains(last) && last != "\n" && !".?:&|)]},".contains(first)
    }

    private func next(_ index: Int) -> Int? {
        tokens[(index + 1)...].firstIndex { !$0.isBlank }
    }

    private func needsSpace(at index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let (before, after) = (tokens[index - 1], tokens[index + 1])
        return before.isWord && after.isWord || before.text.hasSuffix("+") && after.text.hasPrefix("+")
            || before.text.hasSuffix("-") && after.text.hasPrefix("-") || before.kind == .number && after.text == "."
            || before.text == "/" && after.kind == .pattern
    }
}
