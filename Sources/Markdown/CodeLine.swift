/// Tells a line of a program from one of a text, where nobody marked it as code.
enum CodeLine {
    /// Whether so many of some lines are of a program that all of them are.
    static func areCode(_ lines: some Sequence<ArraySlice<UInt8>>) -> Bool {
        var count = 0
        var code = 0
        for line in lines where !line.allSatisfy({ $0 <= 0x20 }) {
            count += 1
            if isCode(line) { code += 1 }
            if count == 40 { break }
        }
        return code > 1 && code * 3 >= count * 2
    }

    private static func isCode(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line, as: UTF8.self).trimmed()
        guard let bare = withoutWords(words), let last = bare.last else { return false }
        if bare == "}" || bare == "{" || bare == "});" { return true }
        if last == "{" { return bare.contains("(") && bare.contains(")") || bare.contains("=") }
        if last == ";" { return isDeclared(bare) || isCall(String(bare.dropLast())) || isAssignment(String(bare.dropLast())) }
        if last == "}" { return bare.contains("{") && bare.contains(";") }
        let first = String(bare.prefix { $0.isLetter || $0 == "#" })
        if last == ":" { return ["if", "for", "while", "def", "else", "elif", "class", "try", "except", "with"].contains(first) }
        if first == "#include" || first == "import" || first == "from" { return bare.split(separator: " ").count < 9 && isImport(bare) }
        return isCall(bare) || isAssignment(bare)
    }

    /// A line without what stands in its quotes or behind a remark's mark; nil where words in Chinese are left.
    private static func withoutWords(_ line: String) -> String? {
        var bare = ""
        var quote: Character?
        for character in line {
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            if character == "\"" || character == "'" {
                quote = character
                bare.append("x")
            } else if character == "#", !bare.isEmpty || line.hasPrefix("# ") {
                break
            } else if bare.hasSuffix("/"), character == "/" {
                bare.removeLast()
                break
            } else {
                guard character.isASCII else { return nil }
                bare.append(character)
            }
        }
        return quote == nil ? bare.trimmed() : nil
    }

    /// `from microbit import *`, `import time`, `#include <Servo.h>`
    private static func isImport(_ line: String) -> Bool {
        line.hasPrefix("#include <") || line.hasPrefix("#include x") || line.hasPrefix("from ") && line.contains(" import ")
            || line.hasPrefix("import ") && !line.dropFirst(7).contains { !($0.isLetter || $0.isNumber || "._, ".contains($0)) }
    }

    /// `int x;`, `return 0;`
    private static func isDeclared(_ line: String) -> Bool {
        ["int ", "float ", "char ", "bool ", "return ", "const ", "let ", "var ", "long ", "String "].contains(where: line.hasPrefix)
    }

    /// `print(x)`, `led.on()`: a name right before the first bracket, and nothing behind the last.
    private static func isCall(_ line: String) -> Bool {
        guard line.hasSuffix(")"), let open = line.firstIndex(of: "("), open > line.startIndex else { return false }
        return line[..<open].allSatisfy { $0.isLetter || $0.isNumber || "._".contains($0) } && line.first?.isLetter ?? false
    }

    /// `x = 5`
    private static func isAssignment(_ line: String) -> Bool {
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasSuffix(" "), parts[1].hasPrefix(" "), let first = line.first, first.isLetter else {
            return false
        }
        return parts[0].dropLast().allSatisfy { $0.isLetter || $0.isNumber || "._[]".contains($0) }
            && parts[1].contains { "([.".contains($0) || $0.isNumber }
    }
}
