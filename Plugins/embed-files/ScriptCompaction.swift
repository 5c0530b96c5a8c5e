import Foundation

/// Makes a script smaller for those who load it: comments and needless spaces go, and what is declared within the
/// script gets short names.
///
/// Renaming needs no scopes: each name gets the same new name everywhere, and only names that are never a property's
/// are taken, and those that a comment names as `Properties that no file and no caller knows`. Some habits of the
/// source are relied on: an object's key has its colon right behind it, a conditional's second part has a space
/// before the colon, no key is left out where it is named like its value, and the script declares with `var`,
/// `function` and parameters.
struct ScriptCompaction {
    private enum Kind { case name, number, text, pattern, sign, space, lineBreak }

    private struct Token {
        var kind: Kind
        var text: String
    }

    private var tokens: [Token] = []

    /// Properties that may have short names, too.
    private let ownProperties: Set<String>

    init(_ source: String) {
        ownProperties = Self.ownProperties(in: source)
        tokens = Self.tokens(of: Array(source))
    }

    private static func ownProperties(in source: String) -> Set<String> {
        guard let start = source.range(of: "Properties that no file and no caller knows"),
            let colon = source[start.upperBound...].firstIndex(of: ":"),
            let end = source[colon...].range(of: "*/")
        else { return [] }
        return Set(source[source.index(after: colon)..<end.lowerBound].split { !$0.isLetter }.map(String.init))
    }

    func compacted() -> String {
        let names = shortNames()
        var result = ""
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .space: if needsSpace(at: index) { result += " " }
            // A line break may end a statement.
            case .lineBreak: if mayEndStatement(result.last, before: next(index)) { result += "\n" }
            case .name:
                result += isProperty(at: index) && !ownProperties.contains(token.text) ? token.text : names[token.text] ?? token.text
            default: result += token.text
            }
        }
        return result
    }

    private func mayEndStatement(_ last: Character?, before next: Int?) -> Bool {
        guard let last, let next, let first = tokens[next].text.first else { return false }
        return !"{};,(\n[=&|?:>".contains(last) && !".?:&|)]},".contains(first)
    }

    // MARK: Names

    private func shortNames() -> [String: String] {
        var declared: Set<String> = []
        var counts: [String: Int] = [:]
        var kept: Set<String> = []
        for index in tokens.indices where tokens[index].kind == .name {
            let name = tokens[index].text
            let isOwn = ownProperties.contains(name)
            if isProperty(at: index), !isOwn { kept.insert(name) } else { counts[name, default: 0] += 1 }
            if isOwn || isDeclaration(at: index) { declared.insert(name) }
        }
        let taken = kept.union(counts.keys)
        var fresh = Self.freshNames(without: taken).makeIterator()
        var names: [String: String] = [:]
        for name in declared.subtracting(kept).sorted(by: { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }) where name.count > 1 {
            if let short = fresh.next(), short.count < name.count { names[name] = short }
        }
        return names
    }

    private static func freshNames(without taken: Set<String>) -> [String] {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
        let words: Set<String> = ["do", "if", "in", "of"]
        return (letters + letters.flatMap { first in letters.map { first + $0 } }).filter { !taken.contains($0) && !words.contains($0) }
    }

    private func isProperty(at index: Int) -> Bool {
        if index > 0, tokens[index - 1].text == "." { return true }
        return index + 1 < tokens.count && tokens[index + 1].text == ":"
    }

    /// After `var` or `function`, in a list after `var`, or among parameters.
    private func isDeclaration(at index: Int) -> Bool {
        guard let before = previous(index) else { return false }
        if tokens[before].text == "var" || tokens[before].text == "function" { return true }
        if let next = next(index), tokens[next].text == "=>" { return true }
        return isInVariableList(index) || isParameter(index)
    }

    private func isInVariableList(_ index: Int) -> Bool {
        guard let before = previous(index), tokens[before].text == "," else { return false }
        var depth = 0
        var place = before
        while let earlier = previous(place) {
            let text = tokens[earlier].text
            if ")]}".contains(text) { depth += 1 } else if "([{".contains(text) { depth -= 1 }
            if depth < 0 { return false }
            if depth == 0, text == "var" { return true }
            if depth == 0, text == ";" { return false }
            place = earlier
        }
        return false
    }

    /// In parentheses that a body follows, and not those of `if`, `for`, `while`, `switch` or a call.
    private func isParameter(_ index: Int) -> Bool {
        var place = index
        while let earlier = previous(place), tokens[earlier].kind == .name || tokens[earlier].text == "," { place = earlier }
        guard let open = previous(place), tokens[open].text == "(" else { return false }
        place = index
        while let later = next(place), tokens[later].kind == .name || tokens[later].text == "," { place = later }
        guard let close = next(place), tokens[close].text == ")", let body = next(close) else { return false }
        if tokens[body].text == "=>" { return true }
        guard tokens[body].text == "{", let head = previous(open), tokens[head].kind == .name else { return false }
        return !["if", "for", "while", "switch", "catch"].contains(tokens[head].text)
    }

    private func previous(_ index: Int) -> Int? {
        var index = index - 1
        while index >= 0, tokens[index].kind == .space || tokens[index].kind == .lineBreak { index -= 1 }
        return index >= 0 ? index : nil
    }

    private func next(_ index: Int) -> Int? {
        var index = index + 1
        while index < tokens.count, tokens[index].kind == .space || tokens[index].kind == .lineBreak { index += 1 }
        return index < tokens.count ? index : nil
    }

    private func needsSpace(at index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let (before, after) = (tokens[index - 1], tokens[index + 1])
        let words: Set<Kind> = [.name, .number]
        return words.contains(before.kind) && words.contains(after.kind)
            || before.text == "+" && after.text.hasPrefix("+") || before.text == "-" && after.text.hasPrefix("-")
    }

    // MARK: Tokens

    private static func tokens(of source: [Character]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        func take(_ kind: Kind, to end: Int) {
            tokens.append(Token(kind: kind, text: String(source[index..<min(end, source.count)])))
            index = min(end, source.count)
        }
        func starts(_ text: String) -> Bool { source[index...].starts(with: text) }
        while index < source.count {
            let character = source[index]
            if character == "\n" {
                var end = index
                while end < source.count, source[end].isWhitespace { end += 1 }
                take(.lineBreak, to: end)
            } else if character.isWhitespace {
                var end = index
                while end < source.count, source[end] == " " { end += 1 }
                take(.space, to: max(end, index + 1))
            } else if starts("//") {
                while index < source.count, source[index] != "\n" { index += 1 }
            } else if starts("/*") {
                index += 2
                while index < source.count, !starts("*/") { index += 1 }
                index += 2
            } else if character == "\"" || character == "'" {
                take(.text, to: end(of: character, in: source, from: index + 1))
            } else if character == "/", beginsPattern(after: tokens) {
                var end = end(of: "/", in: source, from: index + 1)
                while end < source.count, source[end].isLetter { end += 1 }
                take(.pattern, to: end)
            } else if character.isLetter || character == "_" || character == "$" || character.isNumber {
                var end = index
                while end < source.count, source[end].isLetter || source[end].isNumber || "_$".contains(source[end]) { end += 1 }
                if character.isNumber, end < source.count, source[end] == "." {
                    end += 1
                    while end < source.count, source[end].isNumber { end += 1 }
                }
                take(character.isNumber ? .number : .name, to: end)
            } else {
                take(.sign, to: index + (starts("=>") || starts("++") || starts("--") ? 2 : 1))
            }
        }
        return tokens
    }

    /// Past the end of a string or pattern; a bracket in a pattern may hold the end sign.
    private static func end(of sign: Character, in source: [Character], from start: Int) -> Int {
        var index = start
        var isInBrackets = false
        while index < source.count {
            if source[index] == "\\" {
                index += 2
                continue
            }
            if sign == "/", source[index] == "[" { isInBrackets = true }
            if sign == "/", source[index] == "]" { isInBrackets = false }
            if source[index] == sign, !isInBrackets { return index + 1 }
            index += 1
        }
        return index
    }

    private static func beginsPattern(after tokens: [Token]) -> Bool {
        guard let last = tokens.last(where: { $0.kind != .space && $0.kind != .lineBreak }) else { return true }
        if last.kind == .name { return last.text == "return" }
        return last.kind == .sign && !")]}".contains(last.text)
    }
}
