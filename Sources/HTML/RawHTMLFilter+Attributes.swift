/// What the attributes of one tag of raw HTML came to.
struct RawHTMLAttributes {
    /// Ready to write, each with a space before it.
    var written: [UInt8] = []
    /// Apart, because a slot's writer writes it.
    var title: String?
    /// Decoded and safe.
    var address: String?
    var addressRange = 0..<0
    var alternative: String?
    var width: Int?
    var height: Int?
    var alignment: StaticString?
    var id: String?

    mutating func write(_ name: StaticString, _ value: some Collection<UInt8>) {
        Self.append(name, value, to: &written)
    }

    static func append(_ name: StaticString, _ value: some Collection<UInt8>, to html: inout [UInt8]) {
        html.append(UInt8(ascii: " "))
        name.withUTF8Buffer { html.append(contentsOf: $0) }
        html.append(contentsOf: "=\"".utf8)
        HTMLEscape.attribute(value, into: &html)
        html.append(UInt8(ascii: "\""))
    }

    func appendAll(to html: inout [UInt8], isCentred: Bool) {
        if let title { Self.append("title", title.utf8, to: &html) }
        html.append(contentsOf: written)
        if let alignment {
            alignment.withUTF8Buffer { Self.append("class", $0, to: &html) }
        } else if isCentred {
            Self.append("class", "align-center".utf8, to: &html)
        }
    }
}

extension RawHTMLFilter {
    /// Reads a tag's attributes, writes those that are allowed and tells of the others.
    mutating func readAttributes(
        _ attributes: [HTMLAttributeToken], of element: HTMLElement, in fragment: UnsafeBufferPointer<UInt8>
    ) -> RawHTMLAttributes {
        var values = RawHTMLAttributes()
        guard !attributes.isEmpty else { return values }
        var seen: UInt32 = 0
        for token in attributes {
            let known = HTMLAttribute(fragment, token.name)
            guard let attribute = known ?? lateSource(token, of: element, attributes, in: fragment) else {
                // `<div markdown="1">` asks for what is done anyway.
                if fragment.equalsLowercased(token.name, "markdown") { continue }
                remove(HTMLAttribute.reason(fragment, token.name), token.range, name(token.name, of: fragment))
                continue
            }
            // Of attributes with one name, browsers take the first.
            let bit: UInt32 = 1 << UInt32(attribute.rawValue)
            guard seen & bit == 0 else { continue }
            seen |= bit
            guard attribute.belongs(to: element) else {
                let reason: RawHTMLRemoval.Reason = attribute.isPresentation ? .presentation : .attribute
                remove(reason, token.range, name(token.name, of: fragment))
                continue
            }
            let value = CharacterReferences.decoded(
                UnsafeBufferPointer(rebasing: fragment[token.value]), inAttribute: true)
            if let reason = take(attribute, value, token, of: element, into: &values) {
                let name =
                    reason == .address
                    ? URLSafety.scheme(of: value) ?? "//" : name(token.name, of: fragment)
                remove(reason, token.range, name)
            }
        }
        return values
    }

    /// The source of a picture that a page loads only once it is scrolled to: `<img data-src="…">`.
    private func lateSource(
        _ token: HTMLAttributeToken, of element: HTMLElement, _ all: [HTMLAttributeToken], in fragment: UnsafeBufferPointer<UInt8>
    ) -> HTMLAttribute? {
        guard element == .img,
            fragment.equalsLowercased(token.name, "data-src") || fragment.equalsLowercased(token.name, "data-original"),
            !all.contains(where: { fragment.equalsLowercased($0.name, "src") })
        else { return nil }
        return .src
    }

    /// Takes a value over, or says why not.
    private mutating func take(
        _ attribute: HTMLAttribute, _ value: String, _ token: HTMLAttributeToken, of element: HTMLElement,
        into values: inout RawHTMLAttributes
    ) -> RawHTMLRemoval.Reason? {
        switch attribute {
        case .title:
            values.title = value
        case .alt:
            values.alternative = value
        case .href, .src:
            guard URLSafety.isSafe(value) || URLSafety.kind(of: value) == .hostOnly && attribute == .src else {
                return .address
            }
            values.address = URLSafety.trimmed(value)
            values.addressRange = token.value
        case .id, .name:
            return takeID(value, token, into: &values)
        case .align:
            guard let alignment = HTMLAttribute.alignment(value) else { return .presentation }
            values.alignment = alignment
        case .width, .height:
            guard let pixels = HTMLAttribute.pixels(value) else { return .presentation }
            if attribute == .width { values.width = pixels } else { values.height = pixels }
        case .open, .reversed:
            values.write(attribute.tagName, EmptyCollection())
        default:
            guard let written = attribute.normalized(value, on: element) else { return .attribute }
            // An item's number means something in a numbered list only.
            if attribute == .value, !open.isInNumberedList { return .attribute }
            values.write(attribute.tagName, written.utf8)
        }
        return nil
    }

    private mutating func takeID(
        _ value: String, _ token: HTMLAttributeToken, into values: inout RawHTMLAttributes
    ) -> RawHTMLRemoval.Reason? {
        guard !value.isEmpty, value.utf8.count <= 100, !value.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
            return .attribute
        }
        // `<a id="x" name="x">` names one place twice, and one id is enough for it.
        if let id = values.id { return id == value ? nil : .attribute }
        guard takenIDs.insert(value).inserted else { return .duplicateID }
        values.id = value
        anchors.append(RawHTMLAnchor(id: value, range: token.range))
        values.write("id", value.utf8)
        return nil
    }

    /// Leaves a slot for a picture, or its words where the picture can't be shown.
    mutating func appendImage(_ values: RawHTMLAttributes, _ token: HTMLToken, to html: inout [UInt8]) {
        if let alternative = values.alternative { text.append(contentsOf: alternative.utf8) }
        guard let address = values.address, !address.isEmpty else {
            if let alternative = values.alternative { HTMLEscape.text(alternative, into: &html) }
            return
        }
        slots.append(
            .image(
                RawHTMLImage(
                    offset: html.count, address: address, alternative: values.alternative, title: values.title,
                    width: values.width, height: values.height, attributes: values.written, range: token.range,
                    addressRange: values.addressRange, isInLink: open.isInLink)))
    }
}
