import Diagnostics
import Yams

/// Says of front matter that can't be read where it fails, and what the line should be.
extension FrontMatterParser {
    func explain(_ error: YamlError, _ lines: [String]) -> Diagnostic {
        switch error {
        case .duplicatedKeysInMapping(let keys, _):
            return .duplicateKey(keys.first ?? "", in: source, places: ofOneMapping(keyPlaces(keys.first ?? ""), lines))
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            // libyaml sees an open bracket only where the next key comes, or at the end.
            if let (index, column, closed) = openBracket(lines, before: mark.line) {
                return .frontMatterUnreadable(
                    in: source, at: place(line: index, column: column), problem: "expected ','", corrected: closed)
            }
            // libyaml misses a colon only where the next one comes, or at the end.
            if problem.contains("could not find expected ':'"), let index = lineWithoutColon(lines, before: mark.line) {
                return .frontMatterUnreadable(in: source, at: place(line: index, column: 1), problem: problem, corrected: nil)
            }
            if let found = misplacedLine(lines, upTo: mark.line - 1) {
                return .lineMisplaced(found.line, in: source, at: place(line: found.index, column: 1))
            }
            let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
            let isColon = problem.contains("mapping values are not allowed")
            return .frontMatterUnreadable(
                in: source, at: place(line: mark.line - 1, column: mark.column), problem: problem,
                corrected: isColon ? FrontMatterLine.withQuotedValue(line) : nil)
        default:
            return .frontMatterUnreadable(in: source, at: source.place(range), problem: "", corrected: nil)
        }
    }

    /// The line, counted from 0, with a list that is still open when the next key begins, and the line with its end.
    func openBracket(_ lines: [String], before end: Int) -> (index: Int, column: Int, closed: String)? {
        for index in lines.indices.prefix(end) {
            let item = FrontMatterLine.listItem(lines[index])
            guard
                let (head, value) = item.map({ ($0.head, $0.value) })
                    ?? FrontMatterLine(lines[index]).map({ ($0.indent + $0.key + $0.separator, $0.value) }),
                let bracket = value.first, bracket == "[" || bracket == "{",
                let next = lines[(index + 1)...].first(where: { !$0.trimmingSpaces.isEmpty }) ?? Optional(""),
                next.isEmpty || FrontMatterLine(next).map({ isKey($0.key) }) == true || item != nil && FrontMatterLine.listItem(next) != nil
            else { continue }
            let close: Character = bracket == "[" ? "]" : "}"
            let open = value.count { $0 == bracket } - value.count { $0 == close }
            guard open > 0 else { continue }
            return (index, head.unicodeScalars.count + 1, head + value + String(repeating: close, count: open))
        }
        return nil
    }

    /// The last line in the first column, up to the one that fails, that is neither a key nor an item.
    func lineWithoutColon(_ lines: [String], before end: Int) -> Int? {
        lines.indices.prefix(end).last { index in
            guard let first = lines[index].first, !first.isWhitespace, first != "#", first != "-" else { return false }
            guard let parts = FrontMatterLine(lines[index]) else { return !lines[index].trimmingSpaces.isEmpty }
            return parts.separator.hasPrefix("：") && !isKey(parts.key)
        }
    }

    /// Whether a line may say that the page is not to be seen: then nothing is read rather than all but that.
    static func mayWithhold(_ line: String) -> Bool {
        let words = line.lowercased()
        return [
            "草稿", "公开", "发布", "隐藏", "保密", "私密", "审", "同意", "授权", "撤", "下架", "过期", "draft", "publish", "public", "private", "hidden",
            "review",
            "consent", "secret", "withdraw", "expire",
        ].contains(where: words.contains)
    }

    /// Where a key stands at the head of a line, for showing both of two equal keys.
    private func keyPlaces(_ key: String) -> [SourcePlace] {
        var lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        var places: [SourcePlace] = []
        while let line = lines.next() {
            guard let parts = FrontMatterLine(source.text(line)), parts.key.trimmingQuotes == key.trimmingQuotes else { continue }
            let start = line.lowerBound + parts.indent.utf8.count
            places.append(source.place(start..<start + parts.key.utf8.count))
        }
        return places
    }

    /// Those places of equal keys of which two stand in one mapping: no line between them begins another item or ends the record.
    private func ofOneMapping(_ places: [SourcePlace], _ lines: [String]) -> [SourcePlace] {
        let first = source.place(range.lowerBound..<range.lowerBound).line
        var run: [SourcePlace] = []
        for place in places {
            if let last = run.last, place.column == last.column {
                let between = last.line - first + 1...max(last.line - first + 1, place.line - first)
                let isApart = between.contains { index in
                    guard lines.indices.contains(index), let head = lines[index].firstIndex(where: { $0 != " " }) else { return false }
                    return lines[index].distance(from: lines[index].startIndex, to: head) < place.column - 1
                }
                if !isApart {
                    run.append(place)
                    continue
                }
            }
            if run.count > 1 { return run }
            run = [place]
        }
        return run.count > 1 ? run : places
    }

    /// - Parameter line: within the YAML, from 0.
    private func place(line: Int, column: Int) -> SourcePlace {
        let first = source.place(range.lowerBound..<range.lowerBound).line
        return source.place(line: first + line, column: column)
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        trimmingSpaces.trimmingPrefix(while: { $0 == "\"" || $0 == "'" }).description.trimmingSuffixQuotes
    }

    private var trimmingSuffixQuotes: String {
        var text = self
        while let last = text.last, last == "\"" || last == "'" { text.removeLast() }
        return text
    }
}
