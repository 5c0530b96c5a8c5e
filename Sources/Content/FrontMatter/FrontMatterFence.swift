import Diagnostics

/// Where the front matter of a file stands, found without understanding it.
struct FrontMatterFence {
    /// The YAML between the fences; nil where there is none.
    var yaml: Range<Int>?
    /// Where the Markdown begins.
    var body: Int
    /// Front matter within the Markdown, below its title, with its fences.
    var inBody: Range<Int>?
    /// The text with nothing but YAML where the front matter stands, byte for byte as long, if it is written in another dress.
    var plain: SourceText?
    var diagnostics: [Diagnostic] = []

    /// - Parameter isKey: whether a word is a key that front matter may have, for telling front matter
    ///   with a lost fence from a text that begins with a rule.
    static func find(in source: SourceText, isKey: (String) -> Bool) -> FrontMatterFence {
        let bytes = source.bytes
        let start = bytes.byteOrderMarks
        var lines = LineScanner(bytes, at: start)
        guard var first = lines.next() else { return FrontMatterFence(yaml: nil, body: start) }
        // `%YAML 1.2` may come before the YAML itself.
        var rest = lines
        var opening = first
        while bytes[opening].starts(with: "%YAML ".utf8) || bytes[opening].starts(with: "%TAG ".utf8), let next = rest.next() {
            opening = next
        }
        if opening != first, isFence(bytes[opening], "-") { (first, lines) = (opening, rest) }
        if isFence(bytes[first], "+") { return toml(source, first: first, lines) }
        if let language = FenceLine.language(bytes[first]) {
            if language == "toml" { return toml(source, first: first, lines, "-") }
            var found = fenced(source, first: first, lines, isKey).withSecondBlock(source, isKey)
            if found.yaml != nil { found.diagnostics.insert(.frontMatterFence(in: source, first, isFirst: true), at: 0) }
            return found
        }
        if isFence(bytes[first], "-") { return fenced(source, first: first, lines, isKey).withSecondBlock(source, isKey) }
        if let dressed = dressed(source, start: start, first: first, isKey) { return dressed }
        let found =
            misplaced(source, start: start, isKey) ?? belowHeading(source, start: start, isKey) ?? unopened(source, start: start, isKey)
        guard found.yaml == nil else { return found }
        return atEnd(source, start: start, isKey) ?? (found.diagnostics.isEmpty ? loneTitle(source, first) ?? found : found)
    }

    /// `---`, the YAML, then `---` or `...`.
    private static func fenced(
        _ source: SourceText, first: Range<Int>, _ scanner: LineScanner, _ isKey: (String) -> Bool
    ) -> FrontMatterFence {
        let bytes = source.bytes
        var lines = scanner
        let start = lines.position
        var reading = FrontMatterLook()
        // Lines are looked at only where a fence asks what they are: most front matter is known by its first key.
        var looked = scanner
        while let line = lines.next() {
            if isFence(bytes[line], "-") || isFence(bytes[line], ".") {
                while !reading.hasKnownKey, looked.position < line.lowerBound, let earlier = looked.next() {
                    reading.take(bytes[earlier], isKey)
                }
                return closed(source, start..<line.lowerBound, whole: first.lowerBound..<lines.position, reading, isKey)
            }
            if FenceLine(bytes[line]) != nil {
                while looked.position < line.lowerBound, let earlier = looked.next() { reading.take(bytes[earlier], isKey) }
                if reading.isFrontMatter {
                    return FrontMatterFence(
                        yaml: start..<line.lowerBound, body: lines.position,
                        diagnostics: [.frontMatterFence(in: source, line, isFirst: false)])
                }
            }
        }
        return unclosed(source, first, scanner, isKey)
    }

    /// What stands between two fences.
    private static func closed(
        _ source: SourceText, _ range: Range<Int>, whole: Range<Int>, _ reading: FrontMatterLook, _ isKey: (String) -> Bool
    ) -> FrontMatterFence {
        let (bytes, start) = (source.bytes, range.lowerBound)
        if !reading.hasKnownKey || "`~".utf8.contains(bytes[start]), let dressed = dressed(source, within: range, whole: whole, isKey) {
            return dressed
        }
        let lines = start..<max(start, range.upperBound - 1)
        if bytes[lines].allSatisfy({ $0 != 0x0A }), let all = oneLine(source, lines, whole: whole, isFenced: true, isKey) { return all }
        // A page may begin with a rule and have another one further down.
        if reading.isText || isBetweenRules(bytes, range, isKey) { return FrontMatterFence(yaml: nil, body: whole.lowerBound) }
        return FrontMatterFence(yaml: range, body: whole.upperBound)
    }

    /// Where nothing closes it: front matter as far as it reads as such, else a rule at the head of a text.
    private static func unclosed(
        _ source: SourceText, _ first: Range<Int>, _ scanner: LineScanner, _ isKey: (String) -> Bool
    ) -> FrontMatterFence {
        var lines = scanner
        let start = lines.position
        var end = source.bytes.count
        while let line = lines.next() {
            guard looksLikeYAML(source.bytes[line], isFirst: line.lowerBound == start, isKey) else {
                end = line.lowerBound
                break
            }
        }
        guard end > start else { return FrontMatterFence(yaml: nil, body: first.lowerBound) }
        return FrontMatterFence(yaml: start..<end, body: end, diagnostics: [.frontMatterNotClosed(in: source, opening: first, end: end)])
    }

    /// Front matter under empty lines, or between other dashes than three hyphens: both fences are there, and keys between them.
    private static func misplaced(_ source: SourceText, start: Int, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        var opening: Range<Int>?
        var openingKind = FenceLine.exact
        var hasComment = false
        var isSingle = false
        for _ in 0..<20 {
            guard let line = lines.next() else { return nil }
            if isBlank(bytes[line]) { continue }
            if bytes[line].starts(with: "<!--".utf8) {
                guard skipComment(bytes, line, &lines) else { return nil }
                hasComment = true
                continue
            }
            isSingle = FenceLine.isSingle(bytes[line])
            guard let kind = isSingle ? .loose : FenceLine(bytes[line]) else { return nil }
            (opening, openingKind) = (line, kind)
            break
        }
        guard let opening else { return nil }
        let yaml = lines.position
        var reading = FrontMatterLook()
        while let line = lines.next() {
            guard let kind = isSingle && FenceLine.isSingle(bytes[line]) ? .loose : FenceLine(bytes[line]) else {
                reading.take(bytes[line], isKey)
                guard reading.isFrontMatter || !reading.hasLines else { return nil }
                continue
            }
            guard reading.hasLines, !isSingle || reading.isSurelyFrontMatter else { return nil }
            var diagnostics = above(source, start, opening.lowerBound..<lines.position, hasComment: hasComment)
            if openingKind == .loose { diagnostics.append(.frontMatterFence(in: source, opening, isFirst: true)) }
            if kind == .loose { diagnostics.append(.frontMatterFence(in: source, line, isFirst: false)) }
            return FrontMatterFence(yaml: yaml..<line.lowerBound, body: lines.position, diagnostics: diagnostics)
        }
        return nil
    }

    /// What is told of what stands above front matter.
    private static func above(_ source: SourceText, _ start: Int, _ whole: Range<Int>, hasComment: Bool) -> [Diagnostic] {
        if hasComment { return [.frontMatterBelowComment(in: source, start: start, whole)] }
        return whole.lowerBound > start ? [.frontMatterBelow(in: source, start..<whole.lowerBound)] : []
    }

    /// Goes to the line after a comment of HTML that begins with `line`; false where words follow it, or it is long.
    private static func skipComment(_ bytes: [UInt8], _ line: Range<Int>, _ lines: inout LineScanner) -> Bool {
        var current = line
        for _ in 0..<20 {
            if let end = commentEnd(bytes, current) { return isBlank(bytes[end..<current.upperBound]) }
            guard let next = lines.next() else { return false }
            current = next
        }
        return false
    }

    /// Behind the sign that ends a comment: by bytes, for a general search took a fifteenth of a check of texts that begin with one.
    private static func commentEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
        var at = line.lowerBound
        while at + 2 < line.upperBound {
            if bytes[at] == UInt8(ascii: "-"), bytes[at + 1] == UInt8(ascii: "-"), bytes[at + 2] == UInt8(ascii: ">") { return at + 3 }
            at += 1
        }
        return nil
    }

    /// `title: …` and further keys at the very top, then `---`, without the opening fence.
    private static func unopened(_ source: SourceText, start: Int, _ isKey: (String) -> Bool) -> FrontMatterFence {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        var count = 0
        var reading = FrontMatterLook()
        while count < 60, let line = lines.next() {
            if count > 0, isFence(bytes[line], "-") {
                guard reading.isSurelyFrontMatter else { return FrontMatterFence(yaml: nil, body: start) }
                return FrontMatterFence(
                    yaml: start..<line.lowerBound, body: lines.position,
                    diagnostics: [.frontMatterNotOpened(in: source, closing: line)])
            }
            // `title: 台灯` over `===`, which would be a heading.
            if count > 0, reading.isSurelyFrontMatter, isUnderline(bytes[line]) {
                return FrontMatterFence(
                    yaml: start..<line.lowerBound, body: lines.position,
                    diagnostics: [.frontMatterNotOpened(in: source, closing: line), .frontMatterFence(in: source, line, isFirst: false)])
            }
            if count > 0, isBlank(bytes[line]), let next = nextKey(source, after: lines.position, reading, isKey) {
                lines = LineScanner(bytes, at: next)
                continue
            }
            guard looksLikeYAML(bytes[line], isFirst: count == 0, isKey) else {
                let isEnd = isBlank(bytes[line]) || bytes[line].first == UInt8(ascii: "#")
                if isEnd, count == 1, reading.isFrontMatter,
                    let all = oneLine(
                        source, start..<max(start, line.lowerBound - 1), whole: start..<line.lowerBound, isFenced: false, isKey)
                {
                    return all
                }
                return isEnd ? unfenced(source, start..<line.lowerBound, reading) : FrontMatterFence(yaml: nil, body: start)
            }
            reading.take(bytes[line], isKey)
            count += 1
        }
        guard lines.position >= bytes.count else { return FrontMatterFence(yaml: nil, body: start) }
        return unfenced(source, start..<bytes.count, reading)
    }

    /// `===`
    private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "=") else { return false }
        let bare = line.trimmedEnd
        return bare.count > 2 && bare.allSatisfy { $0 == UInt8(ascii: "=") }
    }

    /// Where the next line with a known key begins below one or two that are blank, as some editors make of a single return; also where
    /// the fence does that ends such lines. nil where the text begins.
    private static func nextKey(_ source: SourceText, after position: Int, _ reading: FrontMatterLook, _ isKey: (String) -> Bool) -> Int? {
        guard reading.isOfKnownKeys else { return nil }
        var lines = LineScanner(source.bytes, at: position)
        for _ in 0..<3 {
            guard let line = lines.next() else { return nil }
            let text = source.bytes[line]
            if isBlank(text) { continue }
            if isFence(text, "-") { return reading.isSurelyFrontMatter ? line.lowerBound : nil }
            if FrontMatterLine.switchKey(of: text) != nil { return line.lowerBound }
            guard text.first.map({ $0 > 0x20 }) ?? false, line.count < 400,
                let parts = FrontMatterLine(String(decoding: text, as: UTF8.self)),
                PublicationWords.isSure(parts.key) || FrontMatterLook.isSwitch(parts)
                    || parts.separator.hasPrefix(": ") && isKey(parts.key)
            else { return nil }
            return line.lowerBound
        }
        return nil
    }

    static func isFence(_ line: ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        var count = 0
        var hasSpace = false
        for byte in line {
            if byte == UInt8(ascii: mark), count < 3 {
                count += 1
            } else if count == 3, byte == 0x20 || byte == 0x09 || byte == 0x0D {
                hasSpace = true
            } else if hasSpace, mark == "-", byte == UInt8(ascii: "#") {
                // YAML allows a comment behind its marks.
                return true
            } else {
                return false
            }
        }
        return count == 3
    }

    /// A key with a colon, an indented line, a list item or a comment; the first line must have a known key.
    private static func looksLikeYAML(_ line: ArraySlice<UInt8>, isFirst: Bool, _ isKey: (String) -> Bool) -> Bool {
        guard let head = line.first else { return false }
        if !isFirst, head == 0x20 || head == 0x09 || line.starts(with: [0x2D, 0x20]) { return !line.allSatisfy { $0 <= 0x20 } }
        guard let key = FrontMatterLine.key(of: line) else { return !isFirst && FrontMatterLine.switchKey(of: line) != nil }
        return isFirst ? isKey(key) : true
    }
}
