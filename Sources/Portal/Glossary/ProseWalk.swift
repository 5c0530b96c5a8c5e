import Markdown

/// Walks over the running text of a document's HTML, as the renderer writes it: what stands between tags, outside of headings, code,
/// links and formulas.
struct ProseWalk {
    private let html: UnsafeBufferPointer<UInt8>
    private let slots: [Slot]
    private var slot = 0
    private var index = 0
    private var isInLink = false

    /// Within these is nothing to explain.
    private static let silent: [StaticString] = [
        "h1", "h2", "h3", "h4", "h5", "h6", "pre", "code", "kbd", "samp", "svg", "math", "button", "summary", "label", "abbr", "dfn", "th",
        "audio", "video", "ruby",
    ]

    init(_ html: UnsafeBufferPointer<UInt8>, _ slots: [Slot]) {
        self.html = html
        self.slots = slots
    }

    /// The next piece of text in which nothing stands between the bytes; nil at the end.
    mutating func next() -> Range<Int>? {
        while index < html.count {
            passSlots()
            if html[index] == UInt8(ascii: "<") {
                readTag()
                continue
            }
            let start = index
            let limit = slot < slots.count ? min(html.count, slots[slot].offset) : html.count
            while index < limit, html[index] != UInt8(ascii: "<") { index += 1 }
            if !isInLink, index > start { return start..<index }
        }
        return nil
    }

    /// A link's start tag stands in a slot alone, its end in the HTML.
    private mutating func passSlots() {
        while slot < slots.count, slots[slot].offset <= index {
            if case .link = slots[slot].kind { isInLink = true }
            slot += 1
        }
    }

    private mutating func readTag() {
        let start = index
        let isEnd = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
        let name = start + (isEnd ? 2 : 1)
        index = tagEnd(from: start)
        if Self.has(html, name, "a") {
            isInLink = !isEnd
            return
        }
        guard !isEnd else { return }
        if let element = Self.silent.first(where: { Self.has(html, name, $0) }) {
            index = end(of: element, from: index)
        } else if Self.has(html, name, "p"), isTitle(start..<index) {
            index = end(of: "p", from: index)
        }
        // What stood in slots within is done with, links and all.
        while slot < slots.count, slots[slot].offset < index { slot += 1 }
    }

    /// The name of a box or of an alternative.
    private func isTitle(_ tag: Range<Int>) -> Bool {
        tag.count > 16 && html[tag.upperBound - 8..<tag.upperBound].elementsEqual("-title\">".utf8)
    }

    private func tagEnd(from start: Int) -> Int {
        var index = start
        var quote: UInt8?
        while index < html.count {
            let byte = html[index]
            index += 1
            if quote == byte {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") {
                break
            }
        }
        return index
    }

    /// Behind the end tag of an element that can't stand in itself.
    private func end(of element: StaticString, from start: Int) -> Int {
        var index = start
        while index + 2 < html.count {
            if html[index] == UInt8(ascii: "<"), html[index + 1] == UInt8(ascii: "/"), Self.has(html, index + 2, element) {
                return tagEnd(from: index)
            }
            index += 1
        }
        return html.count
    }

    private static func has(_ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: StaticString) -> Bool {
        let end = start + name.utf8CodeUnitCount
        guard end < html.count, !TextEdge.isLatin(html[end]), html[end] != UInt8(ascii: "-") else { return false }
        for offset in 0..<name.utf8CodeUnitCount where html[start + offset] != name.utf8Start[offset] { return false }
        return true
    }
}
