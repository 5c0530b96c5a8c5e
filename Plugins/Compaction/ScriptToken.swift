/// A piece of a script; comments are none.
struct ScriptToken {
    enum Kind { case name, number, text, template, pattern, sign, space, lineBreak }

    var kind: Kind
    var text: String

    var isBlank: Bool { kind == .space || kind == .lineBreak }
    var isWord: Bool { kind == .name || kind == .number || kind == .pattern }

    static func tokens(of source: String) -> [ScriptToken] {
        var reader = Reader(source: Array(source))
        while reader.read() {}
        return reader.tokens
    }

    private struct Reader {
        let source: [Character]
        var tokens: [ScriptToken] = []
        private var index = 0

        init(source: [Character]) { self.source = source }

        /// Reads the next token; false at the end.
        mutating func read() -> Bool {
            guard index < source.count else { return false }
            let character = source[index]
            if character.isWhitespace {
                readBlank()
            } else if starts("//") {
                while index < source.count, !source[index].isNewline { index += 1 }
            } else if starts("/*") {
                readComment()
            } else if character == "\"" || character == "'" {
                take(.text, to: end(of: character))
            } else if character == "`" {
                take(.template, to: end(of: character))
            } else if character == "/", beginsPattern {
                var end = end(of: "/")
                while end < source.count, isPart(source[end]) { end += 1 }
                take(.pattern, to: end)
            } else if character.isNumber || character == "." && index + 1 < source.count && source[index + 1].isNumber {
                readNumber()
            } else if isPart(character) {
                var end = index
                while end < source.count, isPart(source[end]) { end += 1 }
                take(.name, to: end)
            } else {
                take(.sign, to: index + (["=>", "++", "--"].contains(where: starts) ? 2 : 1))
            }
            return true
        }

        private mutating func take(_ kind: Kind, to end: Int) {
            let end = min(end, source.count)
            tokens.append(ScriptToken(kind: kind, text: String(source[index..<end])))
            index = end
        }

        private func starts(_ text: String) -> Bool { source[index...].starts(with: text) }

        private func isPart(_ character: Character) -> Bool {
            character.isLetter || character.isNumber || character == "_" || character == "$"
        }

        private mutating func readBlank() {
            var end = index
            while end < source.count, source[end].isWhitespace { end += 1 }
            let isBreak = source[index..<end].contains { $0.isNewline }
            addBlank(isBreak)
            index = end
        }

        /// A comment parts what stands beside it; one with a line break ends a statement like one.
        private mutating func readComment() {
            let start = index
            index += 2
            while index < source.count, !starts("*/") { index += 1 }
            index = min(index + 2, source.count)
            addBlank(source[start..<index].contains { $0.isNewline })
        }

        /// Blanks that follow each other are one, and a line break wins.
        private mutating func addBlank(_ isBreak: Bool) {
            let blank = ScriptToken(kind: isBreak ? .lineBreak : .space, text: isBreak ? "\n" : " ")
            guard let last = tokens.last, last.isBlank else { return tokens.append(blank) }
            if isBreak { tokens[tokens.count - 1] = blank }
        }

        /// The sign in `1e-9` belongs to the number.
        private mutating func readNumber() {
            var end = index
            let isHex = starts("0x") || starts("0X")
            while end < source.count {
                if isPart(source[end]) || source[end] == "." {
                    end += 1
                } else if "+-".contains(source[end]), !isHex, end > index, "eE".contains(source[end - 1]) {
                    end += 1
                } else {
                    break
                }
            }
            take(.number, to: end)
        }

        /// Past the end of a string, template or pattern; a bracket in a pattern may hold the end sign.
        private func end(of sign: Character) -> Int {
            var end = index + 1
            var isInBrackets = false
            while end < source.count {
                if source[end] == "\\" {
                    end += 2
                    continue
                }
                if sign == "/", source[end] == "[" { isInBrackets = true }
                if sign == "/", source[end] == "]" { isInBrackets = false }
                if source[end] == sign, !isInBrackets { return end + 1 }
                end += 1
            }
            return end
        }

        /// After a value a slash divides; after a sign or a word that wants a value it begins a pattern.
        private var beginsPattern: Bool {
            guard let last = tokens.last(where: { !$0.isBlank }) else { return true }
            switch last.kind {
            case .name: return ["return", "typeof", "case", "in", "of", "void", "delete", "throw", "else", "do"].contains(last.text)
            case .sign: return !")]}".contains(last.text) && last.text != "++" && last.text != "--"
            default: return false
            }
        }
    }
}
