/// Which elements and attributes of raw HTML reach a page; whatever isn't named here doesn't.
///
/// | elements | become |
/// | --- | --- |
/// | those of `HTMLElement` but `section` and `label` | themselves |
/// | `article`, `section`, `header`, `footer`, `main`, `nav`, `address`, `hgroup`, `center` | `div` |
/// | `strike`, `tt`, `acronym` | `s`, `code`, `abbr` |
/// | `html`, `body`, `picture`, `source`, `font`, `big`, `nobr`, `rb`, `time`, `data`, `meta`, `o:p`, `text`, `mention-doc`, `callout`, `grid`, `column` | nothing; their content stays |
/// | `quote-container`, `lark-table`, `lark-tr`, `lark-td` | `blockquote`, `table`, `tr`, `td` |
/// | all others, such as `script`, `style`, `iframe`, `form`, `input`, `video`, `svg` | text that shows the tag |
///
/// | attributes | on |
/// | --- | --- |
/// | `title`, `lang`, `dir`, `id` (see `RawHTMLFilter`) | all |
/// | `href`, `name` (as `id`) | `a` |
/// | `src`, `alt`, `width`, `height` (whole numbers) | `img` |
/// | `colspan`, `rowspan`; `scope` | `td`, `th`; `th` |
/// | `span` | `col`, `colgroup` |
/// | `start`, `reversed`, `type`; `value` | `ol`; `li` |
/// | `open` | `details` |
/// | `align` (as the class `align-left`, `align-center` or `align-right`) | blocks of text and cells |
///
/// `style`, `class`, `data-…`, `aria-…` and event handlers never do.
public enum HTMLAllowList {
    /// What becomes of a tag in raw HTML.
    public struct Treatment: Sendable, Equatable {
        /// What it is treated as.
        public var element: HTMLElement
        /// The tag itself isn't written, its content is.
        public var isUnwrapped = false
        /// `<center>`: its content is centred.
        public var isCentred = false
    }

    /// The element of a name in any case, if writers may use it under that name.
    public static func element(named name: some Collection<UInt8>) -> HTMLElement? {
        let name = Array(name)
        return name.withUnsafeBufferPointer { bytes in
            guard let treatment = treatment(of: bytes, 0..<bytes.count), !treatment.isUnwrapped,
                bytes.equalsLowercased(0..<bytes.count, treatment.element.tagName)
            else { return nil }
            return treatment.element
        }
    }

    /// What becomes of the tag whose name stands at `range`; nil where it is to be shown as text.
    public static func treatment(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Treatment? {
        guard range.count <= 15 else { return nil }
        return TagNames.shared.treatment(of: bytes, range)
    }

    static let substitutes: [(StaticString, Treatment)] = [
        ("article", Treatment(element: .div)), ("section", Treatment(element: .div)),
        ("header", Treatment(element: .div)), ("footer", Treatment(element: .div)),
        ("main", Treatment(element: .div)), ("nav", Treatment(element: .div)),
        ("address", Treatment(element: .div)), ("hgroup", Treatment(element: .div)),
        ("center", Treatment(element: .div, isCentred: true)),
        ("strike", Treatment(element: .s)), ("tt", Treatment(element: .code)), ("acronym", Treatment(element: .abbr)),
        ("html", Treatment(element: .div, isUnwrapped: true)), ("body", Treatment(element: .div, isUnwrapped: true)),
        ("picture", Treatment(element: .span, isUnwrapped: true)), ("font", Treatment(element: .span, isUnwrapped: true)),
        ("big", Treatment(element: .span, isUnwrapped: true)), ("nobr", Treatment(element: .span, isUnwrapped: true)),
        ("rb", Treatment(element: .span, isUnwrapped: true)), ("time", Treatment(element: .span, isUnwrapped: true)),
        ("data", Treatment(element: .span, isUnwrapped: true)), ("source", Treatment(element: .wbr, isUnwrapped: true)),
        // Editors paste it along; it says nothing to readers.
        ("meta", Treatment(element: .wbr, isUnwrapped: true)),
        // Word's paragraphs.
        ("o:p", Treatment(element: .span, isUnwrapped: true)),
        // Feishu's.
        ("text", Treatment(element: .span, isUnwrapped: true)), ("mention-doc", Treatment(element: .span, isUnwrapped: true)),
        ("callout", Treatment(element: .div, isUnwrapped: true)), ("grid", Treatment(element: .div, isUnwrapped: true)),
        ("column", Treatment(element: .div, isUnwrapped: true)),
        ("quote-container", Treatment(element: .blockquote)), ("lark-table", Treatment(element: .table)),
        ("lark-tr", Treatment(element: .tr)), ("lark-td", Treatment(element: .td)),
    ]
}

/// Finds a tag's treatment by its name with a table of hashes, without making a string.
struct TagNames: Sendable {
    static let shared = TagNames()

    private let names: [(name: StaticString, treatment: HTMLAllowList.Treatment)]
    /// Index into `names` plus one, at the place that the name's hash gives or the next free one.
    private var slots = [UInt8](repeating: 0, count: 256)

    private init() {
        names =
            HTMLElement.allCases.filter { $0 != .section && $0 != .label }
            .map { ($0.tagName, HTMLAllowList.Treatment(element: $0)) } + HTMLAllowList.substitutes
        for (index, entry) in names.enumerated() {
            var slot = entry.name.withUTF8Buffer { Self.hash($0, 0..<$0.count) }
            while slots[slot] != 0 { slot = (slot + 1) & 255 }
            slots[slot] = UInt8(index + 1)
        }
    }

    func treatment(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> HTMLAllowList.Treatment? {
        var slot = Self.hash(bytes, range)
        while slots[slot] != 0 {
            let entry = names[Int(slots[slot]) - 1]
            if bytes.equalsLowercased(range, entry.name) { return entry.treatment }
            slot = (slot + 1) & 255
        }
        return nil
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var hash = UInt32(truncatingIfNeeded: range.count)
        for index in range { hash = hash &* 31 &+ UInt32(bytes[index] | 0x20) }
        return Int((hash &* 0x9E37_79B1) >> 24)
    }
}
