import Diagnostics

extension SureCures {
    /// Whether what would be written shows that more is wrong than the cure knows: it is for the writer to say what was meant.
    static func isDoubtful(_ edit: TextEdit, _ source: SourceText) -> Bool {
        let (wrong, right) = (source.text(edit.range), String(decoding: edit.text, as: UTF8.self))
        return makesWordsOfRecord(wrong, right) || losesKey(wrong, right) || keepsHalfAQuote(wrong, right)
    }

    /// `{image: a.jpg alt: x}` lacks a comma, and is no sentence.
    private static func makesWordsOfRecord(_ wrong: String, _ right: String) -> Bool {
        [("{", "}"), ("[", "]")].contains { open, close in
            wrong.contains(": \(open)") != right.contains(": \(open)") && right.contains("\"\(open)") && right.contains("\(close)\"")
                || wrong.hasPrefix(open) && wrong.hasSuffix(close) && wrong.contains(":") && right.hasPrefix("\"\(open)")
        }
    }

    /// `date: Nov 2, 2026` as a whole for a day alone.
    private static func losesKey(_ wrong: String, _ right: String) -> Bool {
        guard let colon = wrong.firstIndex(of: ":"), !right.contains(":"), !right.contains("："), wrong[colon...].dropFirst().first == " "
        else { return false }
        let key = wrong[..<colon]
        return !key.isEmpty && key.utf8.count <= 40 && key.allSatisfy { $0.isLetter || $0 == "_" }
    }

    /// `'灯”`: of which of the two the partner is missing nobody can say.
    private static func keepsHalfAQuote(_ wrong: String, _ right: String) -> Bool {
        let isQuoted = right.utf8.contains(UInt8(ascii: "\"")) || right.utf8.contains(UInt8(ascii: "'"))
        return isQuoted
            && [("“", "”"), ("「", "」"), ("『", "』")].contains { open, close in
                right.count { String($0) == open } != right.count { String($0) == close }
            }
    }
}
