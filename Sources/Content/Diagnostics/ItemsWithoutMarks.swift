import Diagnostics

extension Diagnostic {
    /// 电路 木工: items with nothing but a space between them; read as meant.
    static func itemsWithoutCommas(_ items: [String], _ field: Field, at place: SourcePlace) -> Diagnostic {
        let line = "[\(items.joined(separator: ", "))]"
        return Diagnostic(
            "items-without-marks", .warning, at: place,
            Words(
                zh: "「\(field.key)」的几项之间只有空格；Lathe 按 \(items.count) 项读了。",
                en: "There are only spaces between the items of “\(field.key)”; Lathe has read \(items.count) items."),
            cure: Words(zh: "改成：\(field.key): \(line)", en: "Write: \(field.key): \(line)"),
            suggestions: [Suggestion(line)])
    }

    /// Items on lines of their own without hyphens, which YAML takes for one text; read as meant.
    static func itemsWithoutMarks(_ items: [String], _ field: Field, in source: SourceText, _ lines: Range<Int>, indent: Int) -> Diagnostic
    {
        let mended = items.map { String(repeating: " ", count: indent) + "- " + $0 }
        return Diagnostic(
            "items-without-marks", .warning, at: source.place(lines),
            Words(
                zh: "「\(field.key)」下面的每一行要以“- ”开头（连字符加空格），不然会并成一项；Lathe 按 \(items.count) 项读了。",
                en:
                    "Each line under “\(field.key)” begins with a hyphen and a space, or YAML makes one item of all; Lathe has read \(items.count) items."
            ),
            cure: Words(
                zh: "在这 \(items.count) 行的每一行前面加上“- ”，如：- \(items[0])",
                en: "Put a hyphen and a space before each of these \(items.count) lines: - \(items[0])"),
            suggestions: [Suggestion(mended.joined(separator: "\n"), range: lines)])
    }

    /// `木板: 2张` under `materials:`; read as meant.
    ///
    /// - Parameters:
    ///   - meant: the whole list on one line.
    ///   - lines: the lines of a block that the items of the list take the place of.
    static func amountsAsPairs(
        _ field: Field, _ meant: String, _ items: [String], in source: SourceText, _ lines: Range<Int>?, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "items-without-marks", .warning, at: place,
            Words(
                zh: "「\(field.key)」的每一项要写名字和数量；Lathe 按 \(meant) 读了。",
                en: "Each item of “\(field.key)” has a name and a quantity; Lathe has read \(meant)."),
            cure: Words(zh: "改成一行：\(field.key): \(meant)", en: "Write one line: \(field.key): \(meant)"),
            suggestions: [
                lines.map { Suggestion(items.map { "  - " + $0 }.joined(separator: "\n"), range: $0) } ?? Suggestion(meant)
            ])
    }
}
