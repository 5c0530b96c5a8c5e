import Diagnostics

/// Front matter of Hugo and Zola in TOML, between `+++`: read where YAML says the same with another sign between key and value.
extension FrontMatterFence {
    static func toml(_ source: SourceText, first: Range<Int>, _ scanner: LineScanner, _ mark: Unicode.Scalar = "+") -> FrontMatterFence {
        var lines = scanner
        while let line = lines.next() {
            guard isFence(source.bytes[line], mark) else { continue }
            let range = scanner.position..<line.lowerBound
            guard let head = TOMLHead(source.bytes, range) else {
                return FrontMatterFence(yaml: nil, body: lines.position, diagnostics: [.tomlFrontMatter(in: source, fence: first)])
            }
            return FrontMatterFence(
                yaml: range, body: lines.position, plain: SourceText(path: source.path, bytes: head.plain),
                diagnostics: [.frontMatterDressed(.toml, head.lines, in: source, first.lowerBound..<lines.position)])
        }
        return FrontMatterFence(yaml: nil, body: first.lowerBound)
    }
}

/// TOML whose every line is a key with a text, a number, a day or a list of such, at the top or among Zola's taxonomies.
private struct TOMLHead {
    /// The file with YAML there, no byte more or less.
    private(set) var plain: [UInt8]
    /// As YAML.
    private(set) var lines: [String] = []

    /// nil for tables, dates of other forms, texts of several lines and whatever else YAML writes differently.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        plain = bytes
        var scanner = LineScanner(bytes, at: range.lowerBound, end: range.upperBound)
        var depth = 0
        while let line = scanner.next() {
            let text = bytes[line]
            if FrontMatterFence.isBlank(text) { continue }
            if depth == 0 {
                if text.first == UInt8(ascii: "#") {
                    lines.append(String(decoding: text.trimmedEnd, as: UTF8.self))
                    continue
                }
                if text.trimmedEnd.elementsEqual("[taxonomies]".utf8) {
                    for index in line { plain[index] = 0x20 }
                    continue
                }
                guard let sign = Self.sign(text), let inside = Self.depth(of: text[(sign.upperBound)...], isFirst: true) else { return nil }
                for index in sign { plain[index] = index == sign.lowerBound ? UInt8(ascii: ":") : 0x20 }
                lines.append(
                    String(decoding: text[..<sign.lowerBound], as: UTF8.self) + ": "
                        + String(decoding: text[sign.upperBound...].trimmedEnd, as: UTF8.self).trimmingSpaces)
                depth = inside
            } else {
                guard let inside = Self.depth(of: text, isFirst: false), depth + inside >= 0 else { return nil }
                depth += inside
                lines.append("  " + String(decoding: text.trimmedEnd, as: UTF8.self).trimmingSpaces)
            }
        }
        if depth != 0 || lines.allSatisfy({ $0.hasPrefix("#") }) { return nil }
    }

    /// Where ` = ` stands behind a bare key, with room for a colon and a blank.
    private static func sign(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        let end = line.firstIndex { !isOfKey($0) } ?? line.endIndex
        guard end > line.startIndex, let equals = line[end...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            line[equals] == UInt8(ascii: "=")
        else { return nil }
        let next = line[(equals + 1)...].prefix { $0 == 0x20 || $0 == 0x09 }.endIndex
        return next - end > 1 ? end..<next : nil
    }

    private static func isOfKey(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// How many lists are open behind a value, or a line of one; nil for what YAML would read as something else.
    private static func depth(of value: ArraySlice<UInt8>, isFirst: Bool) -> Int? {
        var depth = 0
        var at = value.startIndex
        var isEmpty = true
        while at < value.endIndex {
            switch value[at] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let end = endOfText(value, at) else { return nil }
                at = end
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "#"): return isEmpty ? nil : depth
            case UInt8(ascii: ","), 0x09, 0x0D, 0x20: break
            case let byte where isOfKey(byte) || "+.:".utf8.contains(byte): break
            default: return nil
            }
            if value[at] > 0x20 { isEmpty = false }
            at += 1
        }
        return isFirst && isEmpty ? nil : depth
    }

    /// The sign that ends a text; nil for one of several lines.
    private static func endOfText(_ value: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let quote = value[start]
        if value[start...].prefix(3).elementsEqual([quote, quote, quote]) { return nil }
        var at = start + 1
        while at < value.endIndex, value[at] != quote {
            if quote == UInt8(ascii: "\""), value[at] == UInt8(ascii: "\\") { at += 1 }
            at += 1
        }
        return at < value.endIndex ? at : nil
    }
}
