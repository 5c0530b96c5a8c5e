import Limits

/// Reduces style sheets and `style` attributes to what only paints.
struct SVGStyle {
    /// What was left out: a property, a selector or an at-rule.
    private(set) var removed: [String] = []
    private(set) var rules = Rules()
    /// What attributes and declarations say of lines.
    var strokes = SVGStrokes()
    /// What 100 % of a length stand for.
    var unit = 100.0

    /// What the rules of all sheets ask for, by the class (`.name`) or id (`#name`) that an element must have.
    struct Rules {
        var byKey: [String: SVGEffects] = [:]
        var counts: [String: Int] = [:]
        /// Of rules that may fit any element.
        var everywhere = SVGEffects()
        var everywhereCount = 0
        var referenceCount = 0
        var widestStroke = 0.0
        /// A rule moves or enlarges what it fits.
        var transforms = false
    }

    /// What became of a list of declarations.
    struct Declarations {
        var written = ""
        var effects = SVGEffects()
        var values: [(property: String, value: Substring)] = []
    }

    /// `name:value;…` with the safe declarations only.
    mutating func declarations(_ text: Substring) -> Declarations {
        var result = Declarations()
        for declaration in text.utf8.split(separator: UInt8(ascii: ";")).compactMap({ Substring($0) }) {
            guard let colon = declaration.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let property = Self.trimmed(declaration[..<colon]).lowercased()
            let value = Self.trimmed(declaration[declaration.utf8.index(after: colon)...])
            if property.hasPrefix("-inkscape") || property.hasPrefix("-webkit") { continue }
            guard SVGAllowList.properties.contains(property), let ids = SVGValue.references(in: value.utf8),
                Self.areQuotesClosed(value), !Self.isInheritedCost(property, value)
            else {
                removed.append(String(property.prefix(60)))
                continue
            }
            result.written += "\(property):\(value);"
            result.values.append((property, value))
            strokes.note(property, value.lowercased(), unit: unit)
            result.effects.add(property, value.lowercased(), ids, unit: unit)
        }
        return result
    }

    /// A filter, mask or clip path that each element inside would take over: nothing but an attack does that.
    static func isInheritedCost(_ property: String, _ value: some StringProtocol) -> Bool {
        guard property == "filter" || property == "mask" || property == "clip-path" else { return false }
        return value.lowercased().contains("inherit")
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
            guard let selectors = SVGSelectors(selector), !body.isNested else {
                removed.append(String(selector.prefix(60)))
                continue
            }
            let declarations = declarations(body.content)
            guard note(declarations, selectors) else {
                removed.append(String(selector.prefix(60)))
                continue
            }
            if !declarations.written.isEmpty { written += "\(selectors.written){\(declarations.written)}\n" }
        }
    }

    /// Remembers what a rule asks for; false where the sheets refer to too much: each reference is looked at for each
    /// element that has its class.
    private mutating func note(_ declarations: Declarations, _ selectors: SVGSelectors) -> Bool {
        let effects = declarations.effects
        let references = effects.references.count
        if references > 0 {
            rules.referenceCount += references * selectors.keys.count
            guard rules.referenceCount <= Limits.drawingStyleReferences.value else { return false }
            let most = selectors.keys.map { $0.map { rules.byKey[$0]?.references.count ?? 0 } ?? rules.everywhere.references.count }
            guard (most.max() ?? 0) + references <= 20 else { return false }
        }
        for (property, value) in declarations.values {
            if property == "stroke-width" { rules.widestStroke = max(rules.widestStroke, SVGNumbers.length(value, unit: unit)) }
            if property == "transform", value != "none" { rules.transforms = true }
        }
        for key in selectors.keys {
            if let key {
                rules.counts[key, default: 0] += 1
                if !effects.isNothing { rules.byKey[key, default: SVGEffects()].add(effects) }
            } else {
                rules.everywhereCount += 1
                rules.everywhere.add(effects)
            }
        }
        return true
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

    private static func areQuotesClosed(_ value: Substring) -> Bool {
        var quote: UInt8?
        for byte in value.utf8 {
            // A line break ends a string for browsers, and what follows is read otherwise than here.
            if quote != nil, byte == 0x0A || byte == 0x0C || byte == 0x0D { return false }
            guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
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
