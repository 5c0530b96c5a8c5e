import HTML

/// Decides whether a writer's SVG is a drawing and nothing more; a file that is not is refused whole.
///
/// The file is cut with the tokenizer for HTML, which sees more tags than an XML reader would, never fewer:
/// texts that hold a `<` are refused, since only there the two could disagree.
struct DrawingCheck {
    private let bytes: [UInt8]
    private(set) var size: PictureSize?

    private static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line", "polyline",
        "polygon", "text", "tspan", "textpath", "lineargradient", "radialgradient", "stop", "pattern", "clippath", "mask",
        "marker", "switch", "filter", "fegaussianblur", "feoffset", "femerge", "femergenode", "feblend", "feflood",
        "fecomposite", "fecolormatrix", "fedropshadow", "style",
    ]

    /// nil for a file with anything that could run, load or reach outside it.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 8 << 20 else { return nil }
        self.bytes = bytes
        var depth = 0
        var hasRoot = false
        let isSafe = bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = HTMLTokenizer(buffer)
            while let token = tokenizer.next() {
                switch token.kind {
                case .text, .rawText:
                    if buffer[token.range].contains(UInt8(ascii: "<")) || Self.loads(buffer[token.range]) { return false }
                case .comment: continue
                case .bogusComment:
                    // `<?xml …?>` stands at the head; any other instruction could name a style sheet.
                    guard token.range.lowerBound < 4, buffer[token.range].starts(with: "<?xml ".utf8) else { return false }
                case .doctype, .unfinishedTag: return false
                case .endTag: depth -= 1
                case .startTag:
                    let name = Self.lowercased(buffer[token.name])
                    guard Self.elements.contains(name), hasRoot || name == "svg" else { return false }
                    for attribute in tokenizer.attributes {
                        guard Self.isSafe(buffer[attribute.name], buffer[attribute.value]) else { return false }
                    }
                    if !hasRoot { size = Self.size(buffer, tokenizer.attributes) }
                    hasRoot = true
                    if !token.isSelfClosing { depth += 1 }
                    if depth > 200 { return false }
                }
            }
            return hasRoot
        }
        guard isSafe else { return nil }
    }

    private static func isSafe(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let name = lowercased(name)
        if name.hasPrefix("on") || name == "xml:base" || name == "src" { return false }
        if name == "href" || name.hasSuffix(":href") { return value.first == UInt8(ascii: "#") }
        if name == "xmlns" || name.hasPrefix("xmlns:") { return true }
        return !loads(value)
    }

    /// Whether a style or an attribute could fetch something: an `url()` that is not of the file itself, an import,
    /// an escape or a character reference that could spell one.
    private static func loads(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let text = lowercased(value)
        if text.contains("@import") || text.contains("javascript:") || text.contains("expression(") || text.contains("image-set") { return true }
        if text.contains("\\") { return true }
        var rest = text[...]
        while let found = rest.range(of: "url(") {
            rest = rest[found.upperBound...]
            guard rest.hasPrefix("#") || rest.hasPrefix("'#") || rest.hasPrefix("\"#") else { return true }
        }
        // `&#117;rl(` is an `url(` once the reference is read.
        return text.contains("&#") && text.contains("(")
    }

    private static func lowercased(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }

    /// `width` and `height` in pixels, else the view box.
    private static func size(_ bytes: UnsafeBufferPointer<UInt8>, _ attributes: [HTMLAttributeToken]) -> PictureSize? {
        var values: [String: String] = [:]
        for attribute in attributes {
            values[lowercased(bytes[attribute.name])] = String(decoding: bytes[attribute.value], as: UTF8.self)
        }
        func pixels(_ text: String?) -> Double? {
            text.flatMap { Double($0.hasSuffix("px") ? String($0.dropLast(2)) : $0) }
        }
        var size = (pixels(values["width"]), pixels(values["height"]))
        if size.0 == nil || size.1 == nil {
            let box = (values["viewbox"] ?? "").split(whereSeparator: { " ,\n\t".contains($0) }).compactMap { Double($0) }
            if box.count == 4 { size = (box[2], box[3]) }
        }
        guard let width = size.0, let height = size.1, (1...65_535).contains(width), (1...65_535).contains(height) else { return nil }
        return PictureSize(width: Int(width.rounded()), height: Int(height.rounded()))
    }
}
