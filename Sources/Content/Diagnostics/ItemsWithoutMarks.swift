import Diagnostics

extension Diagnostic {
    /// 电路 木工: items with nothing but a space between them; read as meant.
    static func itemsWithoutCommas(_ items: [String], _ field: Field, at place: SourcePlace) -> Diagnostic {
        let line = "[\(items.joined(separator: ", "))]"
        return Diagnostic(
            ContentDiagnostics.itemsWithoutMarks, at: place,
            Words(
                zh: "「\(field.key)」的几项之间只有空格；Lathe 按 \(items.count) 项读了。",
                en: "There are only spaces between the items of “\(field.key)”; Lathe has read \(items.count) items."),
            cure: Words(zh: "改成：\(field.key): \(line)", en: "Write: \(field.key): \(line)"),
            suggestions: [Suggestion(line)])
    }

    /// `- 电路；木工`: several tags in one item; read as several.
    static func tagsInOne(_ text: String, _ words: [String], _ field: Field, in source: SourceText, _ item: Range<Int>) -> Diagnostic {
        let place = source.place(item)
        let line = source.range(ofLine: place.line)
        let head = source.text(line.lowerBound..<max(line.lowerBound, item.lowerBound))
        let isBlock = head.trimmingSpaces == "-"
        let joint = isBlock ? "\n" + head : ", "
        return Diagnostic(
            ContentDiagnostics.itemsWithoutMarks, at: place,
            Words(
                zh: "「\(field.key)」的一项里写了几个标签：「\(text)」；Lathe 按 \(words.count) 项读了。",
                en: "One item of “\(field.key)” holds several tags, “\(text)”; Lathe has read \(words.count) items."),
            cure: isBlock
                ? Words(
                    zh: "每个标签写一行，前面加“- ”：\(each: words.map { "「- \($0)」" }, "")",
                    en: "Write each tag on a line of its own behind a hyphen: \(each: words.map { "“- \($0)”" }, " ")")
                : Words(zh: "改成 \(each: words, ", ")，中间用半角逗号。", en: "Write \(each: words, ", ") with plain commas between them."),
            suggestions: [Suggestion(words.map(FlowText.word).joined(separator: joint))])
    }

    /// `tags: 电路/木工`: one tag, or two.
    static func perhapsTags(_ text: String, _ words: [String], _ field: Field, at place: SourcePlace) -> Diagnostic {
        let list = "[\(words.joined(separator: ", "))]"
        return Diagnostic(
            ContentDiagnostics.itemsWithoutMarks, at: place,
            Words(
                zh: "「\(field.key)」里的「\(text)」当作一个标签；斜线不分开标签。",
                en: "“\(text)” in “\(field.key)” was read as one tag; a slash doesn't part tags."),
            cure: Words(
                zh: "是 \(words.count) 个标签，就改成：\(field.key): \(list)；是一个，就写成：\(field.key): [\(text)]",
                en: "For \(words.count) tags write: \(field.key): \(list); for one write: \(field.key): [\(text)]"))
    }

    /// Items on lines of their own without hyphens, which YAML takes for one text; read as meant.
    static func itemsWithoutMarks(_ items: [String], _ field: Field, in source: SourceText, _ lines: Range<Int>, indent: Int) -> Diagnostic
    {
        let mended = items.map { String(repeating: " ", count: indent) + "- " + $0 }
        return Diagnostic(
            ContentDiagnostics.itemsWithoutMarks, at: source.place(lines),
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
            ContentDiagnostics.itemsWithoutMarks, at: place,
            Words(
                zh: "「\(field.key)」的每一项要写名字和数量；Lathe 按 \(meant) 读了。",
                en: "Each item of “\(field.key)” has a name and a quantity; Lathe has read \(meant)."),
            cure: Words(zh: "改成一行：\(field.key): \(meant)", en: "Write one line: \(field.key): \(meant)"),
            suggestions: [
                lines.map { Suggestion(items.map { "  - " + $0 }.joined(separator: "\n"), range: $0) } ?? Suggestion(meant)
            ])
    }
}
