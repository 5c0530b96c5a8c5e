import Diagnostics
import Yams

/// Turns the YAML of a file's front matter into nodes that know their place in the file.
struct FrontMatterParser {
    let source: SourceText
    /// The YAML within the source.
    let range: Range<Int>
    /// Whether a word is a key that this front matter may have.
    let isKey: (String) -> Bool
    /// The field that a key at the top means, where that is known.
    var field: (String) -> Field? = { _ in nil }

    /// The top mapping, or nil when there is none or it cannot be read; then an error says where.
    func parse() -> (root: Node?, diagnostics: [Diagnostic]) {
        if let bomb = FrontMatterBomb.find(in: source, range) { return (nil, [bomb]) }
        let text = source.text(range)
        guard ValueSlip.mayOccur(in: source.bytes[range]) else {
            if let root = readable(text) { return (root, []) }
            let lines = Self.lines(text)
            return mend(lines, lines, [:])
        }
        let original = Self.lines(text)
        let (lines, slips) = mendSlips(original)
        if let root = readable(slips.isEmpty ? text : lines.joined(separator: "\n")) { return (root, mendings(original, lines, slips)) }
        return mend(lines, original, slips)
    }

    /// Without what ends them. By scalars: as Characters a CRLF is no line feed.
    private static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.last == "\r" ? line.dropLast() : line)
        }
    }

    /// A mapping, or nothing at all; nil where there is something else.
    private func readable(_ text: String) -> Node?? {
        guard case .success(let root) = attempt(text) else { return nil }
        // A key in brackets is one to YAML, and no name.
        if let root, case .mapping(let mapping) = root { return mapping.contains { $0.key.sequence != nil } ? nil : .some(root) }
        return root == nil ? .some(nil) : nil
    }

    /// Reads again with the sure slips of all lines mended, then with the value in quotes wherever it still fails.
    private func mend(_ given: [String], _ original: [String], _ slips: [Int: ValueSlip]) -> (root: Node?, diagnostics: [Diagnostic]) {
        let given = withFirstInColumn(given)
        var lines = given
        var slips = slips
        let hasKey = given.contains { line in FrontMatterLine(line).map { $0.indent.isEmpty && isKey($0.key) } ?? false }
        mendLines(given, &lines, &slips, hasKey: hasKey)
        return readAgain(&lines, original, &slips, hasKey: hasKey)
    }

    /// Mends the sure slips of all lines.
    private func mendLines(_ given: [String], _ lines: inout [String], _ slips: inout [Int: ValueSlip], hasKey: Bool) {
        var above = LinesAbove()
        var records = RecordsAbove(field: field)
        for index in lines.indices where slips[index] != .numbered && slips[index] != .dashed {
            if !above.isInBlockScalar(lines[index]), !mendRun(given, index, &lines, &slips) {
                let next = index + 1 < lines.count ? lines[index + 1] : ""
                if let mended = mended(lines[index], before: next, below: above, records, hasKey: hasKey) { lines[index] = mended }
                if let aligned = records.aligned(lines[index]) ?? records.belowItems(lines[index])
                    ?? aligned(lines[index], under: above.last)
                {
                    lines[index] = aligned
                }
            }
            above.take(lines[index])
            records.take(lines[index])
        }
    }

    /// A line as it was meant; nil where it has no sure slip.
    private func mended(
        _ line: String, before next: String, below above: LinesAbove, _ records: RecordsAbove, hasKey: Bool
    ) -> String? {
        if let several = records.withBraces(line, before: next)
            ?? QuotedItems.mended(line, isList: { field($0)?.kind.isList ?? false })
        {
            return several
        }
        if let item = records.withBlankBehindDash(line) ?? records.withDash(line, before: next)
            ?? FrontMatterLine.item(line, under: above.last) ?? unmarkedItem(line, under: above.last)
        {
            return item
        }
        if let mended = FrontMatterLine.mended(line, isKey: { isKeyOrDay($0) || records.isKey($0, at: line) }) { return mended }
        if hasKey, let mended = FrontMatterLine.withNarrowColon(line) { return mended }
        return continuation(line, of: above.last)
    }

    /// Reads mended lines, and again with a value in quotes, or without a line that is none, wherever that still fails.
    private func readAgain(
        _ lines: inout [String], _ original: [String], _ slips: inout [Int: ValueSlip], hasKey: Bool
    ) -> (root: Node?, diagnostics: [Diagnostic]) {
        var failure: YamlError?
        var quoted: Set<Int> = []
        var strays: [Int] = []
        for _ in 0..<8 {
            switch attempt(lines.joined(separator: "\n")) {
            case .success(let root):
                guard case .mapping? = root else {
                    return (nil, [.frontMatterNotAMapping(in: source, range)])
                }
                return (
                    root,
                    strays.sorted().map { .strayLine(original[$0], in: source, line: firstLine + $0) }
                        + mendings(original, lines, slips, strays)
                )
            case .failure(let error):
                failure = error
                guard case .duplicatedKeysInMapping = error else {
                    guard let number = line(of: error), openBracket(lines, before: number + 1) == nil else { break }
                    if joinWords(at: number, &lines, &slips) { continue }
                    if hasKey, "\(error)".contains("expected ':'"),
                        let stray = lineWithoutColon(lines, before: min(number + 1, lines.count)), !Self.mayWithhold(lines[stray])
                    {
                        strays.append(stray)
                        lines[stray] = "#"
                        continue
                    }
                    guard number < lines.count, quoteValue(near: number, &lines, &quoted) else { break }
                    continue
                }
            }
            break
        }
        guard let failure else { return (nil, []) }
        return (nil, [explain(failure, original)])
    }

    /// Puts quotes around the value at the failing line or the one before it, which libyaml often means.
    private func quoteValue(near number: Int, _ lines: inout [String], _ done: inout Set<Int>) -> Bool {
        for index in [number, number - 1] where lines.indices.contains(index) && done.insert(index).inserted {
            if let parts = FrontMatterLine(lines[index]), isKey(parts.key), let quoted = FrontMatterLine.withQuotedValue(lines[index]),
                quoted != lines[index]
            {
                lines[index] = quoted
                return true
            }
        }
        return false
    }

    /// Quotes around words that go on in a second line, which has a colon: `summary: 会避障，` and `  还会唱歌: 三首`.
    private func joinWords(at number: Int, _ lines: inout [String], _ slips: inout [Int: ValueSlip]) -> Bool {
        for index in [number, number - 1] where index > 0 && lines.indices.contains(index) && slips[index] != .folded {
            let text = lines[index].trimmingSpaces
            guard lines[index].first == " ", text.contains(": ") || text.hasSuffix(":"), !text.hasPrefix("-"), !text.hasSuffix("\""),
                !Self.mayWithhold(text),
                let head = FrontMatterLine(lines[index - 1]), head.indent.isEmpty, !head.value.isEmpty,
                let start = head.value.first, !"\"'[{|>&*!#".contains(start), !head.value.contains(" #"),
                // Below a whole sentence an unknown key may be meant.
                let end = head.value.last, "，,、；;".contains(end), field(head.key)?.kind.isText ?? false
            else { continue }
            let (first, second) = (FrontMatterLine.quoted(head.value).dropLast(), FrontMatterLine.quoted(text).dropFirst())
            lines[index - 1] = head.key + ": " + first
            lines[index] = "  " + second
            slips[index - 1] = .folded
            slips[index] = .folded
            return true
        }
        return false
    }

    /// 电路, flush below `tags:` or below an item of it: an item whose mark was forgotten.
    private func unmarkedItem(_ line: String, under last: String?) -> String? {
        let words = line.trimmingSpaces
        guard let last, let first = words.first, first.isLetter || first.isNumber || "（(".contains(first), line.first == first,
            words.count <= 24 && !words.contains("。") && first != "（" && first != "(" || ListInWords.withoutNumber(words) != nil,
            FrontMatterLine(words) == nil,
            !isKey(String(words.prefix { !$0.isWhitespace && !"=＝；;".contains($0) }))
        else { return nil }
        if FrontMatterLine.listItem(last) == nil {
            guard let key = FrontMatterLine(last), key.indent.isEmpty, key.value.isEmpty, field(key.key)?.kind.isList ?? false else {
                return nil
            }
        } else if last.first != "-" {
            return nil
        }
        return "- " + (ListInWords.withoutNumber(words) ?? words)
    }

    /// A known key that is indented under a line whose value is complete: it can only belong into that line's column.
    private func aligned(_ line: String, under last: String?) -> String? {
        guard let parts = FrontMatterLine(line), isKey(parts.key), parts.indent.allSatisfy({ $0 == " " }),
            let above = last.flatMap({ FrontMatterLine($0) }),
            let first = above.value.first, !"|>&[{".contains(first), isKey(above.key),
            parts.indent.count > above.indent.count
        else { return nil }
        return String(repeating: " ", count: above.indent.count) + line.dropFirst(parts.indent.count)
    }

    /// A line of words flush under a text that goes on in it, indented as YAML wants it.
    private func continuation(_ line: String, of last: String?) -> String? {
        guard let first = line.first, !first.isWhitespace, !"-#[]{}`\"'*&!|>%@?".contains(first), FrontMatterLine(line) == nil,
            let last
        else { return nil }
        // Under a line that was such a one, too.
        if last.hasPrefix("  "), FrontMatterLine(last) == nil, FrontMatterLine.listItem(last) == nil { return "  " + line }
        guard let above = FrontMatterLine(last), above.indent.isEmpty, let start = above.value.first, !"\"'[{|>&*!".contains(start),
            case .text? = field(above.key)?.kind,
            // A title is one line: what stands below it is a field whose name was forgotten.
            field(above.key)?.key != "title"
        else { return nil }
        return "  " + line
    }

    /// Days of the week are the keys of opening hours.
    private func isKeyOrDay(_ word: String) -> Bool { isKey(word) || Hours.days(word) != nil }

    private var firstLine: Int { source.place(range.lowerBound..<range.lowerBound).line }

    private func mendings(_ before: [String], _ after: [String], _ slips: [Int: ValueSlip], _ strays: [Int] = []) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var index = 0
        while index < before.count {
            defer { index += 1 }
            guard before[index] != after[index], !strays.contains(index) else { continue }
            let slip = slips[index]
            let first = index
            if slip == .numbered || slip == .dashed || slip == .block || slip == .folded {
                while index + 1 < before.count, slips[index + 1] == slip || before[index + 1].isEmpty && slip == .block { index += 1 }
            }
            // Blank lines below the words are none of theirs.
            while index > first, before[index].allSatisfy(\.isWhitespace) { index -= 1 }
            let meant = after[first...index].joined(separator: "\n")
            let own =
                slip == .dashed
                ? dashedItems(before, at: first)?.meant
                : slip == .numbered ? numberedItems(before, at: first)?.meant : slip == .further ? furtherField(before[first])?.meant : nil
            let field = FrontMatterLine(before[first]).flatMap { self.field($0.key) }
            found.append(
                .frontMatterMended(
                    in: source, lines: firstLine + first...firstLine + index, to: own ?? meant, slip, isText: field?.kind.isText ?? true))
        }
        return found
    }

    private func attempt(_ text: String) -> Result<Node?, YamlError> {
        do {
            return .success(try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot())
        } catch let error as YamlError {
            return .failure(error)
        } catch {
            return .failure(.reader(problem: "\(error)", offset: nil, value: -1, yaml: ""))
        }
    }

    /// The line of an error within the YAML, counted from 0.
    private func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line - 1
        default: nil
        }
    }
}
