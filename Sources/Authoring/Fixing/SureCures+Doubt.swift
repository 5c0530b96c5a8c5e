import Content
import Diagnostics

extension SureCures {
    /// Whether what would be written shows that more is wrong than the cure knows: it is for the writer to say what was meant.
    static func isDoubtful(_ edit: TextEdit, _ source: SourceText) -> Bool {
        let (wrong, right) = (source.text(edit.range), String(decoding: edit.text, as: UTF8.self))
        return makesWordsOfRecord(wrong, right) || losesKey(wrong, right) || keepsHalfAQuote(wrong, right)
            || quotesTwoFields(wrong, right) || widensColon(wrong, right)
    }

    /// `{image: a.jpg alt: x}` lacks a comma, and is no sentence; neither is the item `- 王小明` behind a key.
    private static func makesWordsOfRecord(_ wrong: String, _ right: String) -> Bool {
        if right.contains("\"- "), !wrong.contains("\"- ") { return true }
        return [("{", "}"), ("[", "]")].contains { open, close in
            wrong.contains(": \(open)") != right.contains(": \(open)") && right.contains("\"\(open)") && right.contains("\(close)\"")
                || wrong.hasPrefix(open) && wrong.hasSuffix(close) && wrong.contains(":") && right.hasPrefix("\"\(open)")
                || wrong.contains(": \(open)") && wrong.hasSuffix(close) && !right.contains(open)
        }
    }

    /// `true, name: given` and `2 status: draft` are two fields on one line rather than words with a colon.
    private static func quotesTwoFields(_ wrong: String, _ right: String) -> Bool {
        guard right.contains("\""), !wrong.contains("\""), let colon = wrong.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
            return false
        }
        // What it says of consent is no text.
        if EmbeddedFields.arePublication(in: String(wrong[..<colon]) + ": -") { return true }
        return EmbeddedFields.arePublication(in: String(wrong[wrong.index(after: colon)...]))
    }

    /// `[a: b, c]`: a list of two, or one thing with what is said of it.
    private static func widensColon(_ wrong: String, _ right: String) -> Bool {
        wrong.contains("[") && right.contains("[") && right.count { $0 == "：" } > wrong.count { $0 == "：" }
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
