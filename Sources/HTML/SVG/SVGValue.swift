/// Looks into the value of an attribute or a property for what could load something.
enum SVGValue {
    /// The ids that a value refers to, or nil where it isn't safe.
    ///
    /// Each function must be known, `url()` name an id of the drawing, and escapes and comments, with which names can
    /// be written in disguise, are refused.
    static func references(in value: some Collection<UInt8>) -> [Substring]? {
        let bytes = Array(value)
        var references: [Substring] = []
        var nameStart = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "@"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                return nil
            // Written, a control is a character that may go on with a name.
            case 0...0x08, 0x0B, 0x0E...0x1F, 0x7F:
                return nil
            case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*"):
                return nil
            case UInt8(ascii: "("):
                guard index > nameStart else { break }
                let function = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
                guard SVGAllowList.functions.contains(function) else { return nil }
                if function == "url" {
                    guard let (id, end) = localReference(in: bytes, from: index + 1) else { return nil }
                    references.append(id)
                    index = end
                }
            default:
                break
            }
            if !bytes[index].continuesFunctionName { nameStart = index + 1 }
            index += 1
        }
        return references
    }

    /// The id in `#id)`, quoted or not, and the place of the closing bracket.
    private static func localReference(in bytes: [UInt8], from start: Int) -> (Substring, Int)? {
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) else { return nil }
        var content = bytes[start..<end]
        while let first = content.first, first.isHTMLSpace { content.removeFirst() }
        while let last = content.last, last.isHTMLSpace { content.removeLast() }
        if let quote = content.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard content.count >= 2, content.last == quote else { return nil }
            content = content.dropFirst().dropLast()
        }
        guard let id = localID(content) else { return nil }
        return (id, end)
    }

    /// The id in `#id`.
    static func localID(_ address: some Collection<UInt8>) -> Substring? {
        guard address.first == UInt8(ascii: "#"), address.count > 1 else { return nil }
        let id = address.dropFirst()
        let isName = id.allSatisfy { byte in
            byte > 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "(")
                && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "<") && byte != 0x7F
        }
        return isName ? Substring(decoding: Array(id), as: UTF8.self) : nil
    }

    /// A length in CSS pixels; nil for a percentage, a font's unit or no number.
    static func pixels(_ value: String) -> Double? {
        let units: [(String, Double)] = [
            ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("", 1),
        ]
        let text = value.lowercased().filter { $0 != " " }
        for (unit, factor) in units where text.hasSuffix(unit) {
            guard let number = Double(text.dropLast(unit.count)), number > 0, number * factor < 100_000 else { return nil }
            return number * factor
        }
        return nil
    }

    /// Width and height of a `viewBox`.
    static func viewBoxSize(_ value: String) -> SVGSanitizer.Size? {
        let numbers = value.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" || $0 == "\r" }.map { Double($0) }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0,
            width < 1_000_000, height < 1_000_000
        else { return nil }
        return SVGSanitizer.Size(width: width, height: height)
    }
}

extension UInt8 {
    fileprivate var continuesFunctionName: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
    }
}
