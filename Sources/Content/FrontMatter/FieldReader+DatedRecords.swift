import Diagnostics
import Yams

/// Records about days, written as lines: exceptions to opening hours, `2027-01-01 休息`, and the log of a project, `9月1日: 开始`.
extension FieldReader {
    /// Several on one line, on lines without hyphens or as keys with their words; nil where that is not what stands there.
    mutating func datedRecords(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .record(let fields) = item, let first = fields.first, case .date = first.kind else { return nil }
        let table = inner ?? FieldTable(fields)
        guard let kind = DatedKind(table) else { return nil }
        var lines: [String] = []
        if let mapping = node.mapping {
            guard mapping.count <= 400 else { return nil }
            for (key, value) in mapping {
                guard let head = scalar(key), table[head] == nil, let words = scalar(value) else { return nil }
                lines.append(Self.isEmpty(value) ? head : head + "：" + words)
            }
        } else if scalar(node) != nil {
            lines = writtenLines(node)
        }
        let found = lines.map { line in kind.records(line) }
        guard !found.isEmpty, !found.contains(where: { $0 == nil }) else { return nil }
        let records = found.compactMap(\.self).flatMap(\.self)
        guard let mark = node.mark, records.count > 1 || node.mapping != nil else { return nil }
        let meant = "[" + records.map(Self.flow).joined(separator: ", ") + "]"
        let whole = wholeRange(node, lines: lines.count)
        diagnostics.append(.recordsReadAsMeant(meant, field, isBelow: whole.isBelow, at: place(node), range: whole.range))
        return Value(.list(records.compactMap { value(Self.record($0, mark), item, field) }), at: range(node))
    }

    /// One of them; nil where it is none or has no sure reading.
    func datedRecord(_ node: Node, _ table: FieldTable) -> [(key: String, value: String)]? {
        guard let kind = DatedKind(table), let line = lineOfRecord(node, table) else { return nil }
        let records = kind.records(line)
        return records?.count == 1 ? records?.first : nil
    }

    /// `date: 2027-01-01 休息` in a record of its own: the day, and what the words behind it mean for the other fields.
    mutating func wordsBehindDay(_ node: Node, _ field: Field, _ mapping: Node.Mapping, _ table: FieldTable) -> (
        day: Day, implied: [String: Value]
    )? {
        guard table.fields.first?.key == field.key, let kind = DatedKind(table), let text = scalar(node), text.utf8.count > 10,
            Day(text) == nil, let dated = DatedWords(text), !dated.words.isEmpty || !dated.before.isEmpty,
            let records = kind.records(text), records.count == 1, let pairs = records.first, pairs.count > 1, let mark = node.mark
        else { return nil }
        var implied: [String: Value] = [:]
        for (key, words) in pairs.dropFirst() {
            guard let other = table[key], given(other, in: mapping, table) == nil,
                let value = value(.scalar(Node.Scalar(words, .implicit, .plain, mark)), other.kind, other)
            else { return nil }
            implied[key] = Value(value.kind, at: range(node))
        }
        let parts = pairs.enumerated().map { $0.offset == 0 ? $0.element.value : "\($0.element.key): \(FlowText.word($0.element.value))" }
        diagnostics.append(.momentReadAsMeant(text, parts, field, fix: separated(parts, at: place(node)), at: place(node)))
        return (dated.first, implied)
    }

    /// Says of a line without a day that can be read how to write it, in place of taking it all for the day.
    mutating func tellOfUndated(_ node: Node, _ table: FieldTable, _ field: Field) -> Bool {
        guard let kind = DatedKind(table), let line = lineOfRecord(node, table) else { return false }
        // A day alone has a message of its own, if it needs one.
        if node.mapping == nil, line.allSatisfy({ $0.isNumber || "-/.年月日号 ".contains($0) }) || WrittenDay(line) != nil { return false }
        let known = DatedWords(line)
        let head = line.prefix { !":：".contains($0) && !$0.isWhitespace && !($0.isLetter && !$0.isNumber && !"月日号".contains($0)) }
        let yearless = WrittenDay.withoutYear(String(head))
        let rest = yearless == nil ? line[...] : line[head.endIndex...]
        let words = known?.words ?? String(rest.drop { ":：，,".contains($0) || $0.isWhitespace })
        let day = known?.first.description ?? yearless.map { "2026-\(Day.padded($0.month, 2))-\(Day.padded($0.day, 2))" } ?? "2026-11-23"
        let record: [(key: String, value: String)]
        switch kind {
        case .log: record = [(table.fields[0].key, day), ("text", words)]
        case .exception: record = [(table.fields[0].key, day), ("closed", "true")]
        }
        let lacks: UndatedRecord = known != nil ? .meaning : yearless != nil ? .year : .day
        diagnostics.append(.recordNotRead(line, Self.flow(record), lacks, field, at: place(node)))
        return true
    }

    /// The words of a record that is a text, or one key that no field has and its words.
    private func lineOfRecord(_ node: Node, _ table: FieldTable) -> String? {
        if let text = scalar(node) { return text }
        guard let mapping = node.mapping, mapping.count == 1, let (key, value) = mapping.first.map({ ($0.key, $0.value) }),
            let head = scalar(key), table[head] == nil, let words = scalar(value), head.contains(where: \.isNumber)
        else { return nil }
        return Self.isEmpty(value) ? head : head + "：" + words
    }

    /// The lines of a plain text, which YAML makes one of.
    private func writtenLines(_ node: Node) -> [String] {
        if let scalar = node.scalar, scalar.style == .literal {
            return scalar.string.split(separator: "\n").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        }
        guard let scalar = node.scalar, scalar.style == .plain, let mark = node.mark else { return self.scalar(node).map { [$0] } ?? [] }
        let first = firstLine + mark.line - 1
        var lines = [source.text(range(node).lowerBound..<source.range(ofLine: first).upperBound).trimmingSpaces]
        while lines.joined(separator: " ").utf8.count < scalar.string.trimmingSpaces.utf8.count, lines.count < 400 {
            lines.append(source.text(source.range(ofLine: first + lines.count)).trimmingSpaces)
        }
        return lines.joined(separator: " ") == scalar.string.trimmingSpaces ? lines : [scalar.string.trimmingSpaces]
    }

    /// The bytes of the value, and whether it stands on lines of its own below its key.
    private func wholeRange(_ node: Node, lines: Int) -> (range: Range<Int>?, isBelow: Bool) {
        let line = source.range(ofLine: place(node).line)
        let start = range(node).lowerBound
        let isBelow = source.text(line.lowerBound..<max(line.lowerBound, start)).allSatisfy { $0 == " " }
        if let text = node.scalar, text.style == .literal {
            // The bar stands on the key's line, and the text below it.
            let count = text.string.split(separator: "\n", omittingEmptySubsequences: false).count { !$0.isEmpty }
            return (start..<max(start, source.range(ofLine: place(node).line + count).upperBound), false)
        }
        if node.scalar?.style == .plain || node.mapping != nil && isBelow {
            let last = source.range(ofLine: place(node).line + lines - 1)
            return ((isBelow ? line.lowerBound : start)..<max(start, last.upperBound), isBelow)
        }
        return (nil, isBelow)
    }

    static func flow(_ pairs: [(key: String, value: String)]) -> String {
        "{" + pairs.map { "\($0.key): \(FlowText.word($0.value))" }.joined(separator: ", ") + "}"
    }
}

/// What a record that begins with a day is about.
private enum DatedKind {
    case exception, log

    init?(_ table: FieldTable) {
        guard case .date? = table.fields.first?.kind else { return nil }
        if table["closed"] != nil, table["hours"] != nil {
            self = .exception
        } else if table["text"] != nil {
            self = .log
        } else {
            return nil
        }
    }

    /// The records that a line says; nil where one has no sure reading.
    func records(_ line: String) -> [[(key: String, value: String)]]? {
        guard let parts = self == .log ? Self.entries(line) : DatedWords.several(line) else { return nil }
        let records = parts.map(record)
        return records.contains { $0 == nil } ? nil : records.compactMap(\.self)
    }

    private func record(_ part: DatedWords) -> [(key: String, value: String)]? {
        let day = (key: "date", value: part.first.description)
        switch self {
        case .log:
            guard part.last == nil, part.before.isEmpty, !part.words.isEmpty else { return nil }
            return [day, ("text", part.words)]
        case .exception:
            let until = part.last.map { [(key: "until", value: $0.description)] } ?? []
            if part.words.isEmpty, part.before.isEmpty { return [day] + until + (until.isEmpty ? [] : [("closed", "true")]) }
            guard let said = SpokenException(part.words, feast: part.before) else { return nil }
            return [day] + until + said.pairs
        }
    }

    /// The entries of a log on one line: a day within a sentence begins none.
    private static func entries(_ line: String) -> [DatedWords]? {
        var texts: [String] = []
        for part in line.split(whereSeparator: { ";；。，,".contains($0) }).map({ $0.trimmingSpaces }) where !part.isEmpty {
            if texts.isEmpty || part.first?.isNumber ?? false && DatedWords(part)?.before == "" {
                texts.append(part)
            } else {
                texts[texts.count - 1] += "，" + part
            }
        }
        if texts.count == 1 { texts = [line] }
        let entries = texts.compactMap(DatedWords.init)
        return entries.count == texts.count && !entries.isEmpty ? entries : nil
    }
}

/// What keeps a line about a day from being read.
enum UndatedRecord { case year, day, meaning }

extension Diagnostic {
    /// Several records about days, written as words; read as meant.
    fileprivate static func recordsReadAsMeant(_ meant: String, _ field: Field, isBelow: Bool, at place: SourcePlace, range: Range<Int>?)
        -> Diagnostic
    {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」里一天一条，各写明是什么；按 \(meant) 读了。",
                en: "“\(field.key)” has an item for each day that says what it is; read as \(meant)."),
            cure: Words(zh: "改成一行：\(field.key): \(meant)", en: "Write one line: \(field.key): \(meant)"),
            suggestions: [Suggestion(isBelow ? "  " + meant : meant, range: range)])
    }

    /// A line about a day that can't be read, or what it says of it.
    fileprivate static func recordNotRead(_ line: String, _ record: String, _ lacks: UndatedRecord, _ field: Field, at place: SourcePlace)
        -> Diagnostic
    {
        let reason =
            switch lacks {
            case .year: Words(zh: "没有写是哪一年", en: "it has no year")
            case .day: Words(zh: "没有写是哪一天", en: "it has no day")
            case .meaning: Words(zh: "读不出这一天开不开放、几点开放", en: "it isn't clear whether and when that day is open")
            }
        let more =
            switch lacks {
            case .year: Words(zh: "年份照实改", en: "with the right year")
            case .day: Words(zh: "日子照实改", en: "with the right day")
            case .meaning:
                Words(
                    zh: "不开放；只开几个小时就把 closed: true 换成 hours: \"9:00-12:00\"",
                    en: "for a closed day; for other hours write hours: \"9:00-12:00\" in place of closed: true")
            }
        let isAlone = record.contains("closed")
        let hint =
            isAlone && lacks != .meaning
            ? Words(
                zh: "；这一天有几小时开放就把 closed: true 换成 hours: \"9:00-12:00\"",
                en: "; for other hours write hours: \"9:00-12:00\" in place of closed: true") : Words(zh: "", en: "")
        return Diagnostic(
            ContentDiagnostics.wrongKindOfValue, at: place,
            Words(zh: "「\(field.key)」的「\(line)」没有用上：\(reason.zh)。", en: "“\(line)” under “\(field.key)” is not used: \(reason.en)."),
            cure: Words(
                zh: "改成一行（\(more.zh)\(hint.zh)）：\(field.key): [\(record)]；已经写成列表，就把短横后面改成 \(record)",
                en:
                    "Write one line (\(more.en)\(hint.en)): \(field.key): [\(record)]; where there is a list already, write \(record) behind the hyphen"
            ))
    }
}
