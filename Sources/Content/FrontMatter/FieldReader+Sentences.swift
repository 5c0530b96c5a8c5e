import Diagnostics
import Yams

/// Sentences in which a colon or a number is no mark of YAML's.
extension FieldReader {
    /// `- Know: how to cut`, in a list of sentences, which YAML takes for a key and a value; also without the hyphens.
    mutating func sentences(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .text = item, field.key != "tags", field.key != "aliases" else { return nil }
        if let mapping = node.mapping, !mapping.isEmpty {
            guard let items = lines(of: mapping), let head = items.first, let end = items.last else { return nil }
            let first = source.range(ofLine: source.place(head.range).line)
            let whole = first.lowerBound..<end.range.upperBound
            let listed = items.map { "  - " + FlowText.word($0.text) }
            // Right behind the field's own key nothing but the first line can stand.
            guard source.text(first).first == " " else { return nil }
            diagnostics.append(.linesAreSentences(listed, field, at: source.place(whole)))
            return Value(.list(items.map { Value(.text($0.text), at: $0.range) }), at: range(node))
        }
        guard let sequence = node.sequence, sequence.contains(where: { $0.mapping?.count == 1 }) else { return nil }
        var values: [Value] = []
        for element in sequence where !Self.isEmpty(element) {
            if let mapping = element.mapping, mapping.count == 1, let line = lines(of: mapping)?.first {
                diagnostics.append(.itemIsSentence(line.text, field, at: source.place(line.range)))
                values.append(Value(.text(line.text), at: line.range))
            } else if let value = value(element, item, field) {
                values.append(value)
            }
        }
        return Value(.list(values), at: range(node))
    }

    /// Each pair as it is written; nil where one is more than words on a line of its own.
    private func lines(of mapping: Node.Mapping) -> [(text: String, range: Range<Int>)]? {
        var lines: [(text: String, range: Range<Int>)] = []
        for (key, value) in mapping {
            guard key.scalar != nil, value.scalar?.style == .plain || value.scalar?.style == .doubleQuoted, !Self.isEmpty(value),
                place(key).line == place(value).line
            else { return nil }
            let start = range(key).lowerBound
            let text = source.text(start..<source.range(ofLine: place(key).line).upperBound).trimmingSpaces
            guard text.hasSuffix(value.scalar?.string ?? "") else { return nil }
            lines.append((text, start..<start + text.utf8.count))
        }
        return lines
    }

    /// `objectives: 1、会折 2、会剪` on one line.
    mutating func numberedSentences(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .text = item, node.scalar?.style == .plain, let items = ListInWords.numbered(text),
            source.text(range(node)).hasSuffix(items.last ?? "")
        else { return nil }
        diagnostics.append(.valueReadAsMeant(text, "[" + items.map(FlowText.word).joined(separator: ", ") + "]", field, at: place(node)))
        return Value(.list(items.map { Value(.text($0), at: range(node)) }), at: range(node))
    }
}

extension Diagnostic {
    /// An item of a list of sentences that has a colon; read as the sentence that it is.
    static func itemIsSentence(_ text: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        let quoted = FlowText.word(text)
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」的这一项里有冒号，YAML 会当作「键: 值」；Lathe 按一句话读了。",
                en: "There is a colon in this item of “\(field.key)”, which YAML takes for a key and a value; Lathe has read a sentence."),
            cure: Words(zh: "短横后面改成：\(quoted)", en: "Write behind the hyphen: \(quoted)"), suggestions: [Suggestion(quoted)])
    }

    /// Lines with colons below the key of a list of sentences; read as those.
    fileprivate static func linesAreSentences(_ lines: [String], _ field: Field, at place: SourcePlace) -> Diagnostic {
        let shown = lines.joined(separator: " ⏎ ")
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」是一条条的句子，这里写成了「键: 值」；Lathe 按 \(lines.count) 句读了。",
                en: "“\(field.key)” is a list of sentences, but here are keys and values; Lathe has read \(lines.count) sentences."),
            cure: Words(zh: "改成（⏎ 处换行）：\(shown)", en: "Write, with a new line at each ⏎: \(shown)"),
            suggestions: [Suggestion(lines.joined(separator: "\n"))])
    }
}
