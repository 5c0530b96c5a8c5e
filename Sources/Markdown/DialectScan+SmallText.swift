/// Small digits and letters of Typora, Pandoc and Quarto.
extension DialectScan {
    private static let lower = Array("₀₁₂₃₄₅₆₇₈₉")
    private static let upper = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

    /// `H~2~O`, `x^2^`: small digits, which every program shows. `5~10~15` is a range.
    @discardableResult
    mutating func readSmallDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let mark = bytes[start]
        let isUpper = mark == UInt8(ascii: "^")
        guard start > line.content, !line.isPerhapsCode else { return false }
        let before = bytes[start - 1]
        guard ASCII.isLetter(before) || before == UInt8(ascii: ")") || isUpper && ASCII.isDigit(before) else { return false }
        var end = start + 1
        var digits = ""
        while end < line.end, end - start < 7, bytes[end] != mark {
            if ASCII.isDigit(bytes[end]) {
                digits.append((isUpper ? Self.upper : Self.lower)[Int(bytes[end] - UInt8(ascii: "0"))])
            } else if bytes[end] == UInt8(ascii: "-"), end == start + 1 {
                digits.append(isUpper ? "⁻" : "₋")
            } else if end == start + 1, Self.begins(bytes, "−", at: end) {
                digits.append(isUpper ? "⁻" : "₋")
                end += 2
            } else {
                return readSmallWords(bytes, start)
            }
            end += 1
        }
        guard end < line.end, bytes[end] == mark, digits.last?.isNumber ?? false, end + 1 == line.end || !ASCII.isDigit(bytes[end + 1])
        else { return false }
        edits.replace(start..<end + 1, with: digits.utf8)
        find(.smallDigits, start..<end + 1, digits)
        index = end + 1
        return true
    }

    /// `1^st^`, `x^n+1^`, `V~max~`: small letters. `a^b^c` and `周一~周五~` are something else; `word^2 x^` and `~word~` are told of.
    private mutating func readSmallWords(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let mark = bytes[start]
        let isUpper = mark == UInt8(ascii: "^")
        var end = start + 1
        while end < line.end, end - start < 12, ASCII.isAlphanumeric(bytes[end]) || end > start + 1 && "+-".utf8.contains(bytes[end]) {
            end += 1
        }
        guard end > start + 1, end < line.end, bytes[end] == mark, end + 1 == bytes.count || !ASCII.isAlphanumeric(bytes[end + 1]),
            end + 1 == bytes.count || bytes[end + 1] != mark, !isUpper || !Self.isFace(bytes, start + 1..<end)
        else { return false }
        // `bye~bye~` is a drawn-out word.
        var base = start
        while base > line.content, ASCII.isAlphanumeric(bytes[base - 1]) { base -= 1 }
        guard isUpper || start - base == 1 && ASCII.isLetter(bytes[base]) && end - start <= 5 else { return false }
        let name = isUpper ? "sup" : "sub"
        let text = "<\(name)>\(Self.string(bytes, start + 1..<end))</\(name)>"
        edits.replace(start..<end + 1, with: text.utf8)
        find(.smallDigits, start..<end + 1, text)
        index = end + 1
        return true
    }

    /// `^o^` is a face.
    private static func isFace(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        words.count == 1 && "oOwWvVuU0".utf8.contains(bytes[words.lowerBound])
    }

    /// `~word~` of Bear and of Slack, with blanks around it: no mark here.
    mutating func tellOfSingleTildes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start == line.content || start > 0 && bytes[start - 1] <= 0x20, !line.isPerhapsCode else { return }
        var end = start + 1
        while end < line.end, end - start < 80, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "~"), bytes[end] != UInt8(ascii: "`") {
            end += 1
        }
        guard end > start + 1, end < line.end, bytes[end] == UInt8(ascii: "~"), bytes[start + 1] != UInt8(ascii: "/"),
            end + 1 >= line.end || bytes[end + 1] <= 0x20,
            // All of a line between two is a voice: `~就这样~`.
            bytes[start + 1] < 0x80 || start > line.content || end + 1 < Self.contentEnd(bytes, line.content..<line.end)
        else { return }
        find(.foreign("~…~"), start..<end + 1)
    }
}
