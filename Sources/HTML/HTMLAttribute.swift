/// The attributes that raw HTML may bring into a page.
enum HTMLAttribute: UInt8, CaseIterable {
    case align, alt, colspan, dir, height, href, id, lang, name, open, reversed, rowspan, scope, span, src, start, title
    case type, value, width

    var tagName: StaticString {
        switch self {
        case .align: "align"
        case .alt: "alt"
        case .colspan: "colspan"
        case .dir: "dir"
        case .height: "height"
        case .href: "href"
        case .id: "id"
        case .lang: "lang"
        case .name: "name"
        case .open: "open"
        case .reversed: "reversed"
        case .rowspan: "rowspan"
        case .scope: "scope"
        case .span: "span"
        case .src: "src"
        case .start: "start"
        case .title: "title"
        case .type: "type"
        case .value: "value"
        case .width: "width"
        }
    }

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard range.count >= 2, range.count <= 8,
            let found = Self.allCases.first(where: { bytes.equalsLowercased(range, $0.tagName) })
        else { return nil }
        self = found
    }

    func belongs(to element: HTMLElement) -> Bool {
        switch self {
        case .id, .title, .lang, .dir: true
        case .href, .name: element == .a
        case .src, .alt, .width, .height: element == .img
        case .colspan, .rowspan: element.isCell
        case .scope: element == .th
        case .span: element == .col || element == .colgroup
        case .start, .reversed, .type: element == .ol
        case .value: element == .li
        case .open: element == .details
        case .align: element.isCell || element == .p || element == .div || element.isHeading
        }
    }

    var isPresentation: Bool { self == .align || self == .width || self == .height || self == .type }

    /// Why an attribute that isn't known doesn't reach the page.
    static func reason(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> RawHTMLRemoval.Reason {
        if range.count > 2, bytes[range.lowerBound] | 0x20 == UInt8(ascii: "o"),
            bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "n")
        {
            return .handler
        }
        let looks: [StaticString] = [
            "style", "class", "bgcolor", "border", "cellpadding", "cellspacing", "color", "face", "size", "valign", "clear",
            "nowrap", "noshade", "hspace", "vspace", "frame", "rules", "compact", "loading", "decoding", "target", "rel",
        ]
        return looks.contains { bytes.equalsLowercased(range, $0) } ? .presentation : .attribute
    }

    static func alignment(_ value: String) -> StaticString? {
        switch value.lowercased() {
        case "left": "align-left"
        case "center", "middle": "align-center"
        case "right": "align-right"
        default: nil
        }
    }

    /// A picture's size: `300` or `300px`.
    static func pixels(_ value: String) -> Int? {
        var digits = Substring(value)
        if digits.utf8.count > 2, digits.lowercased().hasSuffix("px") { digits = digits.dropLast(2) }
        guard digits.utf8.count <= 5, digits.utf8.allSatisfy(\.isASCIIDigit), let number = Int(digits) else { return nil }
        return number > 0 ? number : nil
    }

    /// The value as HTML allows it, or nil.
    func normalized(_ value: String, on element: HTMLElement) -> String? {
        switch self {
        case .dir:
            let direction = value.lowercased()
            return ["ltr", "rtl", "auto"].contains(direction) ? direction : nil
        case .lang:
            return Self.isLanguageTag(value.utf8) ? value : nil
        case .colspan, .span:
            return Self.whole(value, in: 1...1000)
        case .rowspan:
            return Self.whole(value, in: 0...65534)
        case .start, .value:
            return Self.whole(value, in: -1_000_000...1_000_000)
        case .scope:
            let scope = value.lowercased()
            return ["row", "col", "rowgroup", "colgroup"].contains(scope) ? scope : nil
        case .type:
            return ["1", "a", "A", "i", "I"].contains(value) ? value : nil
        default:
            return nil
        }
    }

    private static func whole(_ value: String, in range: ClosedRange<Int>) -> String? {
        guard value.utf8.count <= 8, let number = Int(value), range.contains(number) else { return nil }
        return String(number)
    }

    private static func isLanguageTag(_ bytes: some Collection<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 6, (2...3).contains(first.count) else { return false }
        return first.allSatisfy(\.isASCIILetter)
            && parts.dropFirst().allSatisfy { part in
                (2...8).contains(part.count) && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
            }
    }
}
