import Content
import Diagnostics
import Limits

/// Reads `content/synonyms.yml`: one group of words a line, `- [打印机, 印表機, printer]`, with comments after a `#` that begins the line or follows a space, so that `C#` is a word.
///
/// Flat on purpose, so that a teacher needs no YAML: brackets, dashes and quotes may be left out, and `=` or a
/// Chinese comma may stand between the words.
public enum SynonymsFile {
    public static let name = "synonyms.yml"
    /// The portal's own groups; none where there is no file.
    public static func read(from folder: ContentFolder) -> (groups: [[String]], diagnostics: [Diagnostic]) {
        guard folder.files[name] != nil else { return ([], []) }
        let (source, diagnostics) = folder.text(of: name)
        return source.map(read) ?? ([], diagnostics)
    }

    /// The groups that travel with Lathe.
    static var builtIn: [[String]] {
        read(SourceText(path: name, bytes: Array(SearchData.text("synonyms.yml").utf8))).groups
    }

    static func read(_ source: SourceText) -> (groups: [[String]], diagnostics: [Diagnostic]) {
        var groups: [[String]] = []
        var diagnostics: [Diagnostic] = []
        let text = String(decoding: source.bytes, as: UTF8.self)
        for (number, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = withoutComment(String(line).trimmed)
            guard !line.isEmpty, line != "---" else { continue }
            let words = line.unicodeScalars.drop { Self.isBeforeList($0) }.split(whereSeparator: Self.isSeparator)
                .map { String($0).trimmed.trimming { $0 == "\"" || $0 == "'" } }.filter { !$0.isEmpty }
            if words.count >= 2 {
                groups.append(Array(words.prefix(Limits.synonyms.value)))
            } else {
                diagnostics.append(.notSynonyms(at: source.place(line: number + 1)))
            }
            if words.count > Limits.synonyms.value {
                diagnostics.append(.manySynonyms(most: Limits.synonyms.value, at: source.place(line: number + 1)))
            }
        }
        return (groups, diagnostics)
    }

    private static func isBeforeList(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "[", " ", "\t", "\u{FEFF}": true
        default: false
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", "，", "、", "=", "]": true
        default: false
        }
    }

    private static func withoutComment(_ line: String) -> String {
        guard line.utf8.first != UInt8(ascii: "#") else { return "" }
        var isAfterSpace = false
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            if byte == UInt8(ascii: "#"), isAfterSpace { return String(line[..<index]).trimmed }
            isAfterSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        }
        return line
    }
}

extension String {
    fileprivate var trimmed: String {
        trimming {
            switch $0 {
            case " ", "\t", "\r", "\u{FEFF}": true
            default: false
            }
        }
    }

    fileprivate func trimming(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
        var rest = unicodeScalars[...]
        while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
