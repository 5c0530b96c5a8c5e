/// Finds the names of people in the XML of documents, where programs put them and readers don't look, and writes others there.
struct XMLNames {
    struct Rules {
        /// Attributes of any tag, without their prefix, with what is put in their place.
        var attributes: [String: String] = [:]
        /// Attributes of some tags: `tag attribute`.
        var attributesOfTags: [String: String] = [:]
        /// Tags whose text is a name.
        var tags: Set<String> = []
        /// Values of `name` or `key`, in small letters and without their prefix, with which a tag's text, or the next tag's `value`, is one.
        var named: Set<String> = []
        /// Tags that have such a name themselves, with the text or `val` that is to be empty.
        var namedTags: Set<String> = []
        /// Attributes in which paths stand.
        var paths: Set<String> = []
        /// Whether no path of a person's folder is of use, wherever it stands.
        var hasPathsAnywhere = false
        /// The tag from which on no name stands: a model has millions of lines behind it.
        var end: String?
    }

    /// What stands in the place of a name.
    static let somebody = "Author"

    private let rules: Rules
    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private(set) var names: [String] = []
    /// Up to where `bytes` went to `output`.
    private var done = 0
    /// Whether the text or value that follows belongs to somebody.
    private var isNamed = false
    /// False once nothing that follows ends a CDATA section.
    private var hasEndOfData = true

    /// The same with other names; nil where it has none.
    static func cleaned(_ bytes: [UInt8], _ rules: Rules) -> (bytes: [UInt8], names: [String])? {
        var reader = XMLNames(rules: rules, bytes: bytes)
        reader.read()
        let output = reader.done > 0 ? reader.output + bytes[reader.done...] : bytes
        guard rules.hasPathsAnywhere, let folders = HomePaths.replaced(in: output) else {
            return reader.done > 0 ? (output, reader.names) : nil
        }
        return (folders.bytes, reader.names + folders.names)
    }

    private init(rules: Rules, bytes: [UInt8]) {
        self.rules = rules
        self.bytes = bytes
    }

    private mutating func read() {
        var at = 0
        while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count {
            at = start + 1
            switch bytes[at] {
            case UInt8(ascii: "/"): isNamed = false
            case UInt8(ascii: "!"), UInt8(ascii: "?"): break
            default: at = readTag(from: at)
            }
        }
    }

    private func local(_ range: Range<Int>) -> String {
        let start = bytes[range].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? range.lowerBound
        return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
    }

    private func endOfName(_ start: Int) -> Int {
        bytes[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
            ?? bytes.count
    }

    /// Gives the place behind the tag.
    private mutating func readTag(from start: Int) -> Int {
        var at = endOfName(start)
        let tag = local(start..<at)
        if tag == rules.end { return bytes.count }
        while at < bytes.count {
            guard let next = bytes[at...].firstIndex(where: { $0 > 0x20 }) else { return bytes.count }
            if bytes[next] == UInt8(ascii: ">") {
                readText(of: tag, from: next + 1)
                return next + 1
            }
            if bytes[next] == UInt8(ascii: "/") {
                at = next + 1
                continue
            }
            let end = endOfName(next)
            guard end > next, let open = openingQuote(from: end), let close = bytes[(open + 1)...].firstIndex(of: bytes[open]) else {
                at = max(end, next + 1)
                continue
            }
            readAttribute(local(next..<end), of: tag, (open + 1)..<close)
            at = close + 1
        }
        return at
    }

    /// White space may stand around the sign.
    private func openingQuote(from end: Int) -> Int? {
        guard let sign = bytes[end...].firstIndex(where: { $0 > 0x20 }), bytes[sign] == UInt8(ascii: "="),
            let open = bytes[(sign + 1)...].firstIndex(where: { $0 > 0x20 }), bytes[open] == 0x22 || bytes[open] == 0x27
        else { return nil }
        return open
    }

    private mutating func readAttribute(_ name: String, of tag: String, _ value: Range<Int>) {
        let isNameOfTag = rules.namedTags.contains(tag)
        if name == "name" || name == "key", !rules.named.isEmpty, rules.namedTags.isEmpty || isNameOfTag {
            isNamed = rules.named.contains(local(value).lowercased())
        } else if name == "value" || name == "val" && isNameOfTag, isNamed {
            put("", at: value)
        } else if let other = rules.attributesOfTags[tag + " " + name] ?? rules.attributes[name] {
            put(other, at: value)
        } else if rules.paths.contains(name) {
            for folder in HomePaths.names(in: Array(bytes[value])) {
                put("user", at: (value.lowerBound + folder.lowerBound)..<(value.lowerBound + folder.upperBound))
            }
        }
    }

    private mutating func readText(of tag: String, from start: Int) {
        let isNameless = isNamed && rules.namedTags.contains(tag)
        guard rules.tags.contains(tag) || isNameless || isNamed && tag == "metadata" else { return }
        var at = start
        var other = isNameless ? "" : Self.somebody
        while at < bytes.count {
            let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            if put(other, at: at..<end) { other = "" }
            guard hasEndOfData, bytes.has("<![CDATA[", at: end) else { return }
            guard let close = bytes.place(of: "]]>", from: end) else {
                hasEndOfData = false
                return
            }
            if put(other, at: (end + 9)..<close) { other = "" }
            at = close + 3
        }
    }

    /// False where nothing is said there.
    @discardableResult private mutating func put(_ other: String, at range: Range<Int>) -> Bool {
        let old = bytes[range]
        if range.isEmpty || old.allSatisfy({ $0 <= 0x20 }) { return false }
        if old.elementsEqual(other.utf8) { return true }
        if names.count < 5 { names.append(String(decoding: old, as: UTF8.self)) }
        output += bytes[done..<range.lowerBound]
        output += other.utf8
        done = range.upperBound
        return true
    }
}
