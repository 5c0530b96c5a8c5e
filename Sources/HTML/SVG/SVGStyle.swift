/// Reduces style sheets and `style` attributes to what only paints.
struct SVGStyle {
    /// What was left out: a property, a selector or an at-rule.
    private(set) var removed: [String] = []
    /// For each class (`.name`), id (`#name`), or anything (`*`), what its rules refer to.
    private(set) var references: [String: Set<Substring>] = [:]
    /// How many references a sheet may make; drawings need a few, and each is counted for each element.
    private static let referenceLimit = 100
    private var referenceCount = 0

    /// `name:value;…` with the safe declarations only.
    mutating func declarations(_ text: Substring) -> (written: String, references: [Substring]) {
        var written = ""
        var found: [Substring] = []
        for declaration in text.utf8.split(separator: UInt8(ascii: ";")).compactMap({ Substring($0) }) {
            guard let colon = declaration.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let property = Self.trimmed(declaration[..<colon]).lowercased()
            let value = Self.trimmed(declaration[declaration.utf8.index(after: colon)...])
            if property.hasPrefix("-inkscape") || property.hasPrefix("-webkit") { continue }
            guard SVGAllowList.properties.contains(property), let ids = SVGValue.references(in: value.utf8),
                Self.areQuotesClosed(value)
            else {
                removed.append(String(property.prefix(60)))
                continue
            }
            written += "\(property):\(value);"
            found += ids
        }
        return (written, found)
    }

    /// Rules of plain selectors with safe declarations; everything that begins with `@` is left out.
    mutating func sheet(_ text: String) -> String {
        var rest = Substring(Self.withoutComments(text))
        // Old editors wrap a sheet into an HTML comment.
        rest = Self.trimmed(rest)
        if rest.hasPrefix("<!--") { rest = rest.dropFirst(4) }
        if rest.hasSuffix("-->") { rest = rest.dropLast(3) }
        var written = ""
        while true {
            rest = Self.trimmed(rest)
            guard let open = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") }) else {
                if !rest.isEmpty { removed.append(String(rest.prefix(60))) }
                return written
            }
            let selector = Self.trimmed(rest[..<open])
            if rest.utf8[open] == UInt8(ascii: ";") {
                removed.append(String(selector.prefix(60)))
                rest = rest[rest.utf8.index(after: open)...]
                continue
            }
            let body = Self.block(rest, from: open)
            rest = body.rest
            guard Self.isPlain(selector), !body.isNested else {
                removed.append(String(selector.prefix(60)))
                continue
            }
            let (declarations, ids) = declarations(body.content)
            guard note(ids, selector) else {
                removed.append(String(selector.prefix(60)))
                continue
            }
            if !declarations.isEmpty { written += "\(selector){\(declarations)}\n" }
        }
    }

    /// Remembers what the elements of a rule refer to; false where there are too many references.
    private mutating func note(_ ids: [Substring], _ selectors: Substring) -> Bool {
        guard !ids.isEmpty else { return true }
        let selectors = selectors.split(separator: ",")
        referenceCount += ids.count * selectors.count
        guard referenceCount <= Self.referenceLimit else { return false }
        for selector in selectors { references[Self.key(selector), default: []].formUnion(ids) }
        return true
    }

    /// The last class or id that a selector asks for, which every element that it fits has.
    private static func key(_ selector: Substring) -> String {
        let last = selector.split { " >+~\n\t\r".contains($0) }.last ?? "*"
        guard let mark = last.utf8.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#") }) else { return "*" }
        let name = last[last.utf8.index(after: mark)...].utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "(") }
        return String(last[mark...].prefix(1)) + String(Substring(name))
    }

    /// The content of a block, up to its closing bracket or the end.
    private static func block(
        _ text: Substring, from open: Substring.Index
    ) -> (content: Substring, rest: Substring, isNested: Bool) {
        let bytes = text.utf8
        var depth = 0
        var isNested = false
        var index = open
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "{") {
                depth += 1
                isNested = isNested || depth > 1
            } else if bytes[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 {
                    return (text[bytes.index(after: open)..<index], text[bytes.index(after: index)...], isNested)
                }
            }
            index = bytes.index(after: index)
        }
        return (text[bytes.index(after: open)...], text[bytes.endIndex...], isNested)
    }

    private static func isPlain(_ selector: Substring) -> Bool {
        !selector.isEmpty && selector.utf8.count < 2_000
            && selector.utf8.allSatisfy { byte in
                byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte.isHTMLSpace || " .#,>+~*:_-".utf8.contains(byte)
            }
    }

    private static func areQuotesClosed(_ value: Substring) -> Bool {
        var quote: UInt8?
        for byte in value.utf8 where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            if quote == nil { quote = byte } else if quote == byte { quote = nil }
        }
        return quote == nil
    }

    private static func withoutComments(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
        var output: [UInt8] = []
        var isComment = false
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if isComment {
                if bytes[index] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
                    isComment = false
                    index += 1
                }
            } else if bytes[index] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
                isComment = true
                output.append(UInt8(ascii: " "))
                index += 1
            } else {
                output.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var utf8 = text.utf8
        while let first = utf8.first, first <= 0x20 { utf8.removeFirst() }
        while let last = utf8.last, last <= 0x20 { utf8.removeLast() }
        return Substring(utf8)
    }
}
