import CMarkGFM
import Diagnostics
import HTML

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a cmark tree as a `Document`, in one walk with cmark's iterator, so that no depth can exhaust the stack.
struct Renderer {
    typealias Node = CMark.Node
    typealias Bytes = UnsafeBufferPointer<UInt8>

    let source: SourceText
    let options: MarkdownParser.Options
    let tokens: [DialectToken]
    /// Whether the text holds words that stand for something else.
    let hasPieces: Bool
    let kinds = CMark.kinds
    var places: SourcePlaces
    var ids: HeadingIDs
    /// Lets raw HTML through, and knows what is open, Markdown's elements included.
    var raw = RawHTMLFilter()
    /// The elements of Markdown that are open, the innermost last.
    var containers: [OpenElements.Container] = []
    /// Whether the writer was told that raw HTML is nested too deep.
    var isTooDeep = false
    /// How much the writer was told of raw HTML.
    var rawDiagnostics = 0
    var hasContents = false
    var wasToldOfContents = false

    var document = Document()
    var diagnostics: [Diagnostic] = []
    var html: [UInt8] = []
    var slots: [Slot] = []

    /// Plain text and code of the section that is being read.
    var text: [UInt8] = []
    var code: [UInt8] = []
    /// Headings' words stand in the outline and titles' in their place, not in the section's text.
    var keepsText = true
    var heading: Int?

    /// How many links are open around what is written; a link in a link is only text.
    var linkDepth = 0
    /// For each link of the tree that is open, whether it was written.
    var openLinks: [Bool] = []
    var paragraph: Paragraph?
    /// How many that follow were written already.
    var paragraphsToSkip = 0
    var alertTitle: AlertTitle?
    /// The task whose first paragraph is about to come: true when it is done.
    var task: Bool?
    var isInTable = false
    var isHeaderRow = false
    /// The row that is being read is a second rule, which isn't shown.
    var isRuleRow = false
    var column = 0
    var alignments: [UInt8] = []
    var footnotes = Footnotes()
    var openHeading: OpenHeading?
    /// The block in which raw HTML opened `<details>` that is still open.
    var openDetails: Range<Int>?
    var abbreviations = Abbreviations()
    /// Those of which the text has said what they stand for.
    var explained: Set<Int> = []
    /// How many blocks of code were diagrams.
    var diagrams = 0
    /// How much MathML was written, and how much told of what could not be.
    var formulaBytes = 0
    var formulaDiagnostics = 0
    /// Whether the source has a doubled `*`, `=` or `~` anywhere.
    var hasDoubledMarks = false
    /// Those without a partner that were told, and the block of the last one.
    var loneMarks = 0
    var loneMarkBlock = 0..<0
    /// The tag among the words of the paragraph that nothing has ended yet.
    var openInlineTag: (tag: String, element: HTMLElement, place: Range<Int>)?

    init(
        source: SourceText, options: MarkdownParser.Options, tokens: [DialectToken], hasPieces: Bool,
        places: SourcePlaces
    ) {
        self.source = source
        self.options = options
        self.tokens = tokens
        self.hasPieces = hasPieces
        self.places = places
        raw.lowersFirstLevel = options.movesHeadings
        ids = HeadingIDs(reserved: options.reservedIDs)
        // Highlighted code is the source's length three times over; what is left over is given back at the end.
        html.reserveCapacity(places.length * 2 + 256)
        text.reserveCapacity(places.length / 2)
    }

    mutating func render(_ root: Node) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            let type = cmark_node_get_type(node)
            if event == CMARK_EVENT_ENTER {
                if enter(node, type) == .skipChildren { cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }
            } else {
                exit(node, type)
            }
        }
        finish()
    }

    enum Descent { case readChildren, skipChildren }

    private mutating func enter(_ node: Node, _ type: cmark_node_type) -> Descent {
        if !document.hasTextFirst, document.outline.isEmpty { noteTextFirst(node, type) }
        switch type {
        case CMARK_NODE_TEXT: writeText(node)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: writeBreak(node, isHard: type == CMARK_NODE_LINEBREAK)
        case CMARK_NODE_CODE: writeCodeSpan(node)
        case CMARK_NODE_EMPH: if isMark(node) { open(.mark, "<mark>") } else { open(.em, "<em>") }
        case CMARK_NODE_STRONG:
            if writePythonName(node) { return .skipChildren }
            open(.strong, "<strong>")
        case CMARK_NODE_LINK: return enterLink(node)
        case CMARK_NODE_IMAGE:
            writeImage(node)
            return .skipChildren
        case CMARK_NODE_HTML_INLINE: writeRawHTML(node, isBlock: false)
        case CMARK_NODE_FOOTNOTE_REFERENCE: writeFootnoteReference(node)
        case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
        case CMARK_NODE_HEADING: return enterHeading(node)
        case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK: writeRawHTML(node, isBlock: true)
        case CMARK_NODE_LIST:
            if writeListOfPictures(node) { return .skipChildren }
            enterList(node)
        case CMARK_NODE_ITEM: enterItem(node)
        case CMARK_NODE_BLOCK_QUOTE: enterQuote(node)
        case CMARK_NODE_THEMATIC_BREAK: if raw.open.prepareBlock(into: &html) { write("<hr>\n") }
        case CMARK_NODE_FOOTNOTE_DEFINITION: enterFootnote(node)
        case CMARK_NODE_DOCUMENT: break
        default: return enterExtension(node, type.rawValue)
        }
        return .readChildren
    }

    private mutating func exit(_ node: Node, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG: close()
        case CMARK_NODE_LINK: exitLink(node)
        case CMARK_NODE_PARAGRAPH: exitParagraph(node)
        case CMARK_NODE_HEADING: exitHeading(node)
        case CMARK_NODE_LIST: closeBlock()
        case CMARK_NODE_ITEM: exitItem()
        case CMARK_NODE_BLOCK_QUOTE: exitQuote(node)
        case CMARK_NODE_FOOTNOTE_DEFINITION: exitFootnote(node)
        case CMARK_NODE_DOCUMENT: break
        default: exitExtension(node, type.rawValue)
        }
    }

    private func isMark(_ node: Node) -> Bool { cmark_node_get_syntax_extension(node) != nil }

    private mutating func enterExtension(_ node: Node, _ type: UInt32) -> Descent {
        switch type {
        case kinds.cell: enterCell(node)
        case kinds.row: return enterRow(node)
        case kinds.table: enterTable(node)
        case kinds.strikethrough: open(.del, "<del>")
        default: break
        }
        return .readChildren
    }

    private mutating func exitExtension(_ node: Node, _ type: UInt32) {
        switch type {
        case kinds.cell: exitCell(node)
        case kinds.row: exitRow(node)
        case kinds.table: exitTable(node)
        case kinds.strikethrough: close()
        default: break
        }
    }

    private mutating func finish() {
        if let openDetails, raw.open.contains(.details) { diagnostics.append(.openDetails(source.place(openDetails))) }
        closeFootnotes()
        raw.open.closeAll(into: &html)
        closeSection()
        document.setLead()
        // A copy without spare room: documents are kept to the end, so it would add up.
        document.html = html.withUnsafeBufferPointer { Array($0) }
        document.slots = slots
    }
}

// MARK: Elements

extension Renderer {
    /// Opens an element; false where raw HTML around it leaves no place for it, and then only its content is written.
    @discardableResult
    mutating func open(_ element: HTMLElement, _ tag: StaticString) -> Bool {
        let isWritten = open(element)
        if isWritten { write(tag) }
        return isWritten
    }

    /// The same; the caller writes the start tag if told so.
    mutating func open(_ element: HTMLElement) -> Bool {
        let container = raw.open.enter(element, into: &html)
        containers.append(container)
        return container.isWritten
    }

    /// Closes the element that was opened last, with what raw HTML left open in it.
    mutating func close() {
        guard let container = containers.popLast() else { return }
        raw.open.leave(container, into: &html)
    }

    mutating func closeBlock() {
        close()
        write("\n")
    }

    /// Closes what raw HTML left open in the element that was opened last.
    mutating func closeRawContent() {
        if let container = containers.last { raw.open.closeContent(of: container, into: &html) }
    }

    /// Whether a link stands around this place, Markdown's or raw HTML's.
    var isInLink: Bool { linkDepth > 0 || raw.open.hasOpenRawHTML && raw.open.isInLink }
}

extension Renderer {
    /// Markup of our own.
    @inline(__always)
    mutating func write(_ markup: StaticString) {
        html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    mutating func write(_ number: Int) {
        html.append(contentsOf: String(number).utf8)
    }

    mutating func add(_ kind: Slot.Kind, at place: Range<Int>) {
        slots.append(Slot(offset: html.count, place: place, kind: kind))
    }

    /// The node's own characters; they live as long as the node.
    func literal(_ node: Node) -> Bytes { Self.buffer(cmark_node_get_literal(node)) }

    static func buffer(_ start: UnsafePointer<CChar>?) -> Bytes {
        guard let start else { return Bytes(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: start, count: strlen(start)).assumingMemoryBound(to: UInt8.self)
    }
}
