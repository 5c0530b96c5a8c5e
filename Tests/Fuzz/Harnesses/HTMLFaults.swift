/// What must hold for HTML made of a writer's text: elements end in the order in which they began, and nothing in it runs.
///
/// A reader of its own, stricter than a browser's: Lathe writes names in lower case and every value in double quotes.
struct HTMLFaults {
    private static let empty: Set<String> = ["area", "br", "col", "hr", "img", "input", "source", "track", "wbr"]
    private static let forbidden: Set<String> = [
        "script", "style", "iframe", "object", "embed", "form", "button", "base", "link", "meta", "svg", "template", "textarea",
        "frame", "noscript",
    ]

    private static let aroundFormulas = [
        "<span class=\"math math-inline\">", "<span class=\"math math-display\" tabindex=\"0\">",
        "<div class=\"math math-display\" tabindex=\"0\">",
    ].map { Array($0.utf8) }

    private static let aroundDiagrams = Array("<div class=\"diagram-scroll\" tabindex=\"0\">".utf8)

    private let bytes: [UInt8]
    private var position = 0
    private var open: [String] = []

    static func find(_ bytes: [UInt8]) -> String? {
        var faults = HTMLFaults(bytes: bytes)
        return faults.find()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func find() -> String? {
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            let isEnd = take("/")
            let name = word()
            guard !name.isEmpty else { return "a bare < at \(start)" }
            // Formulas and diagrams of our own alone.
            let isDiagram = name == "svg" && (isEnd || bytes[..<start].suffix(Self.aroundDiagrams.count).elementsEqual(Self.aroundDiagrams))
            let isForeign = name == "math" && !isEnd && !Self.aroundFormulas.contains { bytes[..<start].suffix($0.count).elementsEqual($0) }
            if isForeign || !isDiagram && Self.forbidden.contains(name) { return "<\(name)> at \(start)" }
            if let fault = attributes(of: name, isEnd: isEnd) { return fault + " at \(start)" }
            if isEnd {
                guard open.popLast() == name else { return "</\(name)> at \(start) ends what it didn't begin" }
            } else if !Self.empty.contains(name) {
                if name == "a", open.contains("a") { return "<a> in <a> at \(start)" }
                open.append(name)
            }
        }
        return open.isEmpty ? nil : "<\(open[open.count - 1])> is left open"
    }

    private mutating func attributes(of name: String, isEnd: Bool) -> String? {
        while !take(">") {
            guard !isEnd, take(" ") else { return "<\(name)> is not well-formed" }
            let attribute = word()
            guard !attribute.isEmpty else { return "<\(name)> has no name for an attribute" }
            if attribute.hasPrefix("on") || ["style", "srcdoc", "formaction", "name", "srcset"].contains(attribute) {
                return "<\(name) \(attribute)>"
            }
            guard take("=") else { continue }
            guard take("\""), let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) else {
                return "<\(name) \(attribute)> has no quotes"
            }
            let value = bytes[position..<end]
            position = end + 1
            if value.contains(UInt8(ascii: "<")) { return "<\(name) \(attribute)> holds a <" }
            if ["href", "src"].contains(attribute), runs(value) {
                return "<\(name) \(attribute)=\"\(String(decoding: value, as: UTF8.self))\">"
            }
        }
        return nil
    }

    private func runs(_ value: ArraySlice<UInt8>) -> Bool {
        let visible = value.filter { $0 > 0x20 }.prefix(12)
        let scheme = String(decoding: visible, as: UTF8.self).lowercased()
        return ["javascript:", "vbscript:", "data:", "&#"].contains { scheme.hasPrefix($0) }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count,
            (0x61...0x7A).contains(bytes[position]) || (0x30...0x39).contains(bytes[position]) || bytes[position] == UInt8(ascii: "-")
        {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
