/// Cuts a file into the pieces of XML and refuses what isn't well-formed enough to be read in one way only.
///
/// Document type declarations are passed over where they declare nothing, and refused where they do.
struct XMLReader {
    enum Token {
        /// Its attributes stand in `attributes`.
        case startTag(name: Range<Int>, range: Range<Int>, isEmpty: Bool)
        case endTag(name: Range<Int>, range: Range<Int>)
        case text(Range<Int>)
        /// The content between `<![CDATA[` and `]]>`.
        case literal(Range<Int>)
        case instruction(Range<Int>)
    }

    private(set) var attributes: [HTMLAttributeToken] = []
    let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(SVGSanitizer.Refusal) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let bad = UTF8Sequence.firstInvalid(in: bytes) {
            throw SVGSanitizer.Refusal(reason: .encoding, range: bad..<bad + 1)
        }
        try checkDeclaredEncoding()
    }

    /// The next piece; comments and declarations that declare nothing are skipped.
    mutating func next() throws(SVGSanitizer.Refusal) -> Token? {
        while position < bytes.count {
            let start = position
            guard bytes[start] == UInt8(ascii: "<") else {
                while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
                return .text(start..<position)
            }
            if starts("<!--") {
                position = try end(of: "-->", from: start + 4)
            } else if starts("<![CDATA[") {
                position = try end(of: "]]>", from: start + 9)
                return .literal(start + 9..<position - 3)
            } else if starts("<!") {
                try skipDoctype()
            } else if starts("<?") {
                position = try end(of: "?>", from: start + 2)
                return .instruction(start..<position)
            } else if starts("</") {
                return try endTag()
            } else {
                return try startTag()
            }
        }
        return nil
    }

    func refusal(_ reason: SVGSanitizer.Refusal.Reason = .malformed, at index: Int) -> SVGSanitizer.Refusal {
        let start = min(index, bytes.count)
        return SVGSanitizer.Refusal(reason: reason, range: start..<min(start + 1, bytes.count))
    }

    private func starts(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard bytes.count - position >= word.count else { return false }
            for offset in 0..<word.count where bytes[position + offset] != word[offset] { return false }
            return true
        }
    }

    private func end(of word: StaticString, from start: Int) throws(SVGSanitizer.Refusal) -> Int {
        let count = word.utf8CodeUnitCount
        var index = start
        while index + count <= bytes.count {
            let isFound = word.withUTF8Buffer { word in
                for offset in 0..<count where bytes[index + offset] != word[offset] { return false }
                return true
            }
            if isFound { return index + count }
            index += 1
        }
        throw refusal(at: position)
    }

    /// Passes over `<!DOCTYPE svg PUBLIC "…" "…">`; a `[` would begin declarations of entities.
    private mutating func skipDoctype() throws(SVGSanitizer.Refusal) {
        guard starts("<!DOCTYPE") else { throw refusal(at: position) }
        var quote: UInt8?
        for index in position..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "[") {
                throw refusal(.entities, at: position)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                position = index + 1
                return
            }
        }
        throw refusal(at: position)
    }

    private mutating func endTag() throws(SVGSanitizer.Refusal) -> Token {
        let start = position
        let name = try name(from: start + 2)
        var index = name.upperBound
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { throw refusal(at: start) }
        position = index + 1
        return .endTag(name: name, range: start..<position)
    }

    private mutating func startTag() throws(SVGSanitizer.Refusal) -> Token {
        let start = position
        attributes.removeAll(keepingCapacity: true)
        let name = try name(from: start + 1)
        var index = name.upperBound
        while true {
            let gap = index
            while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
            guard index < bytes.count else { throw refusal(at: start) }
            if bytes[index] == UInt8(ascii: ">") {
                position = index + 1
                return .startTag(name: name, range: start..<position, isEmpty: false)
            }
            if bytes[index] == UInt8(ascii: "/") {
                guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else { throw refusal(at: index) }
                position = index + 2
                return .startTag(name: name, range: start..<position, isEmpty: true)
            }
            guard index > gap else { throw refusal(at: index) }
            index = try attribute(from: index)
        }
    }

    private mutating func attribute(from start: Int) throws(SVGSanitizer.Refusal) -> Int {
        let name = try name(from: start)
        var index = name.upperBound
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw refusal(at: start) }
        index += 1
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
            throw refusal(at: start)
        }
        let quote = bytes[index]
        let valueStart = index + 1
        index = valueStart
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "<") { throw refusal(at: index) }
            index += 1
        }
        guard index < bytes.count else { throw refusal(at: start) }
        attributes.append(HTMLAttributeToken(name: name, value: valueStart..<index, range: start..<index + 1))
        return index + 1
    }

    private func name(from start: Int) throws(SVGSanitizer.Refusal) -> Range<Int> {
        var index = start
        while index < bytes.count, bytes[index].isXMLNameByte { index += 1 }
        guard index > start, bytes[start].isASCIILetter || bytes[start] >= 0x80 || bytes[start] == UInt8(ascii: "_") else {
            throw refusal(at: start)
        }
        return start..<index
    }

    /// `<?xml … encoding="…"?>` may name nothing but UTF-8 or a part of it.
    private func checkDeclaredEncoding() throws(SVGSanitizer.Refusal) {
        guard starts("<?xml ") else { return }
        let end = try end(of: "?>", from: position + 6)
        let declaration = bytes.string(position..<end).lowercased()
        guard let found = declaration.firstRange(of: "encoding") else { return }
        let value = declaration[found.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
        guard value.hasPrefix("utf-8") || value.hasPrefix("us-ascii") || value.hasPrefix("utf8") else {
            throw refusal(.encoding, at: position)
        }
    }
}

extension UInt8 {
    fileprivate var isXMLNameByte: Bool {
        isASCIILetter || isASCIIDigit || self >= 0x80 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
            || self == UInt8(ascii: ".") || self == UInt8(ascii: ":")
    }
}
