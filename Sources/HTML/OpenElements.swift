import Limits

/// The elements that are open at a place in a page, raw HTML's and Markdown's in one stack, so that what is
/// written is always well nested and stands where HTML allows it.
///
/// Markdown opens its own with `enter` and closes them with `leave`; raw HTML comes through `RawHTMLFilter`.
/// Before an element is written, those that can't hold it are closed (a paragraph before a block) and those that
/// it needs are opened (a cell in a row); an element that can stand nowhere is kept unwritten, without tags, so
/// that its end tag finds it.
public struct OpenElements: Sendable {
    struct Entry: Sendable {
        var element: HTMLElement
        /// Raw HTML can't end it.
        var isMarkdown = false
        /// No tags are written for it.
        var isUnwritten = false
        /// Something stands in it.
        var hasContent = false
        /// A figure has its caption.
        var hasCaption = false
        /// The place of the innermost entry that is written, this one or one around it; -1 for none.
        var real = -1
    }

    var entries: [Entry] = []
    /// How many of `entries` raw HTML opened, unwritten ones included.
    var rawCount = 0
    /// For each element, how many end tags may follow for which there is nothing to end any more.
    var owedEnds: [HTMLElement: Int] = [:]

    public init() {}

    /// Whether no element is open, as a page's headings need it to be cut at them.
    public var isEmpty: Bool { entries.isEmpty }

    /// Whether raw HTML has left an element open.
    public var hasOpenRawHTML: Bool { rawCount > 0 }

    /// Whether a link stands around this place.
    public var isInLink: Bool { contains(.a) }

    /// Whether the innermost list is a numbered one.
    var isInNumberedList: Bool {
        entries.last { ($0.element == .ol || $0.element == .ul) && !$0.isUnwritten }?.element == .ol
    }

    public func contains(_ element: HTMLElement) -> Bool {
        entries.contains { $0.element == element && !$0.isUnwritten }
    }

    /// What `enter` gives and `leave` takes.
    public struct Container: Sendable {
        var depth: Int
        /// Whether its start tag is to be written; without it, `leave` writes no end tag, either.
        public var isWritten: Bool

        /// Whether nothing is open around it.
        public var isOutermost: Bool { depth == 0 }
    }

    /// Opens an element of Markdown: writes what must be closed or opened before it, but not its start tag.
    ///
    /// The caller writes the start tag if `isWritten`.
    @inline(__always)
    public mutating func enter(_ element: HTMLElement, into html: inout [UInt8]) -> Container {
        // Emphasis can nest as deep as a text is long; what it holds stays.
        if entries.count >= Limits.htmlDepth.value, element.place == .inText {
            prepareText(into: &html)
            return Container(depth: entries.count, isWritten: false)
        }
        if rawCount == 0 {
            // Markdown's own begins with its summary.
            entries.append(Entry(element: element, isMarkdown: true, hasContent: element == .details, real: entries.count))
            return Container(depth: entries.count - 1, isWritten: true)
        }
        return enterAmongRawHTML(element, into: &html)
    }

    /// Closes an element of Markdown with all that is open in it, and writes their end tags.
    @inline(__always)
    public mutating func leave(_ container: Container, into html: inout [UInt8]) {
        if entries.count == container.depth + 1, container.isWritten, rawCount == 0 {
            entries.removeLast().element.appendEndTag(to: &html)
        } else {
            close(downTo: container.depth, into: &html)
        }
    }

    /// Closes what raw HTML left open in an element of Markdown, which stays open.
    @inline(__always)
    public mutating func closeContent(of container: Container, into html: inout [UInt8]) {
        if rawCount > 0 { close(downTo: container.depth + 1, into: &html) }
    }

    /// Makes ready for text or an element of text (such as a picture) that Markdown writes.
    @inline(__always)
    public mutating func prepareText(into html: inout [UInt8]) {
        if rawCount > 0 { placeText(into: &html) }
    }

    /// Makes ready for a block without content, such as a line, that Markdown writes; false where none may stand.
    public mutating func prepareBlock(into html: inout [UInt8]) -> Bool {
        rawCount == 0 || place(.hr, isMarkdown: true, into: &html)
    }

    /// Ends a link that raw HTML began around this place, with all that stands in it, where nothing of Markdown's does.
    public mutating func closeLink(into html: inout [UInt8]) {
        guard let link = entries.lastIndex(where: { $0.element == .a && !$0.isUnwritten }) else { return }
        if canClose(downTo: link) { close(downTo: link, into: &html) }
    }

    /// Closes everything, at the end of a page.
    public mutating func closeAll(into html: inout [UInt8]) {
        close(downTo: 0, into: &html)
        owedEnds.removeAll()
    }

    private mutating func enterAmongRawHTML(_ element: HTMLElement, into html: inout [UInt8]) -> Container {
        let isWritten = place(element, isMarkdown: true, into: &html)
        push(Entry(element: element, isMarkdown: true, isUnwritten: !isWritten))
        return Container(depth: entries.count - 1, isWritten: isWritten)
    }

    /// The place of the innermost entry with tags.
    var innermost: Int? {
        guard let real = entries.last?.real, real >= 0 else { return nil }
        return real
    }

    mutating func push(_ entry: Entry) {
        var entry = entry
        entry.real = entry.isUnwritten ? entries.last?.real ?? -1 : entries.count
        if !entry.isMarkdown { rawCount += 1 }
        entries.append(entry)
    }

    // MARK: Closing

    /// Closes all entries from `depth` on; their end tags may still follow in raw HTML, and then mean nothing.
    mutating func close(downTo depth: Int, into html: inout [UInt8]) {
        while entries.count > depth {
            let entry = pop(into: &html)
            if !entry.isMarkdown, !entry.element.hasOptionalEnd { owedEnds[entry.element, default: 0] += 1 }
        }
    }

    @discardableResult
    mutating func pop(into html: inout [UInt8]) -> Entry {
        let entry = entries.removeLast()
        if !entry.isMarkdown { rawCount -= 1 }
        if !entry.isUnwritten {
            if entry.element == .details, !entry.hasContent { writeEmptySummary(into: &html) }
            entry.element.appendEndTag(to: &html)
        }
        return entry
    }

    /// A `<details>` is invalid without a summary, and browsers would show a word of their own language.
    func writeEmptySummary(into html: inout [UInt8]) {
        html.append(contentsOf: "<summary>…</summary>".utf8)
    }

    /// Closes the innermost element of that kind that raw HTML opened, in the innermost of Markdown's elements;
    /// false where there is none.
    mutating func end(_ element: HTMLElement, into html: inout [UInt8]) -> Bool {
        var index = entries.count
        while index > 0, !entries[index - 1].isMarkdown || entries[index - 1].element == .p && element != .p {
            index -= 1
            // A paragraph of Markdown ends with the element around it, as it would in a browser.
            if entries[index].isMarkdown { continue }
            let candidate = entries[index].element
            if candidate == element || candidate.isHeading && element.isHeading {
                close(downTo: index + 1, into: &html)
                pop(into: &html)
                return true
            }
            if !entries[index].isUnwritten, candidate.bounds(element) { break }
        }
        guard let owed = owedEnds[element], owed > 0 else { return false }
        owedEnds[element] = owed - 1
        return true
    }
}

extension HTMLElement {
    /// Whether an end tag inside this element can't end an element of that kind outside.
    func bounds(_ element: HTMLElement) -> Bool {
        switch self {
        case .table: true
        case .td, .th, .caption: !(element.isCell || element == .tr || element == .table || element.isRowGroup)
        case .ul, .ol: element == .li
        case .dl: element == .dt || element == .dd
        case .details: element == .summary
        case .ruby: element == .rt || element == .rp
        default: false
        }
    }
}
