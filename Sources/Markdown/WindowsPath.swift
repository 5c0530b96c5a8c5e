/// A path as Windows has them, of which Markdown would take backslashes and stars away.
enum WindowsPath {
    /// Whether the backslash at `index` is the first of one: `D:\`, `\\server`.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, lineStart: Int) -> Bool {
        if index > lineStart + 1, bytes[index - 1] == UInt8(ascii: ":"), ASCII.isLetter(bytes[index - 2]) {
            guard index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\\") else { return false }
            return index < lineStart + 3 || !ASCII.isAlphanumeric(bytes[index - 3])
        }
        guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"), ASCII.isAlphanumeric(bytes[index + 2]) else { return false }
        return index == lineStart || bytes[index - 1] <= 0x20 || bytes[index - 1] >= 0x80
    }

    /// Where it ends: at a blank, at what no file's name has, at punctuation of Chinese.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        var end = start
        while end < limit, bytes[end] > 0x20, !"|<>\"`".utf8.contains(bytes[end]) {
            if bytes[end] == 0xE3 || bytes[end] == 0xEF, WideText.scalar(bytes, at: end).map(WideText.isPunctuation) ?? true { break }
            end += 1
        }
        while end > start, ",.;:!?)".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }
}

extension DialectScan {
    /// Has every sign of a path be shown.
    mutating func readPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !line.isPerhapsCode, WindowsPath.begins(bytes, index, lineStart: line.content) else { return false }
        let start = bytes[index - (index > line.content ? 1 : 0)] == UInt8(ascii: ":") ? index - 2 : index
        let path = start..<WindowsPath.end(bytes, from: index + 1, to: line.end)
        guard path.upperBound > index, path.count < 400 else { return false }
        // `D:\x\` and two of them before a server are the only signs that a share has to have.
        var hasLost = false
        for place in index..<path.upperBound {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\\") {
                guard place + 1 == bytes.count || !ASCII.isAlphanumeric(bytes[place + 1]) && bytes[place + 1] < 0x80 else { continue }
                edits.insert("\\".utf8, at: place)
                hasLost = hasLost || place + 1 < path.upperBound
            } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~") {
                edits.insert("\\".utf8, at: place)
            }
        }
        if hasLost { find(.windowsPath, path, "`" + Self.string(bytes, path) + "`") }
        index = path.upperBound
        return true
    }
}
