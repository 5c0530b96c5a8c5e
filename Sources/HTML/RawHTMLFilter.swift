import Limits

/// Lets of a writer's raw HTML through what `HTMLAllowList` names, fragment by fragment of one page.
///
/// What comes out is well-formed HTML: known tags written anew, everything else as escaped text. Comments vanish.
/// Links and pictures leave slots. An `id` is kept if it holds no space, has at most 100 bytes and isn't in
/// `takenIDs`: with neither `name` nor forms nor frames in a page, an `id` can't stand in for one of the
/// document's own properties, and a page's scripts find their elements because their ids are taken beforehand.
public struct RawHTMLFilter: Sendable {
    /// The elements open at this place, Markdown's included.
    public var open = OpenElements()
    /// The ids that the page has; those of raw HTML are added.
    public var takenIDs: Set<String> = []
    /// Makes `<h1>` a heading of the second level, where the page has its title already.
    public var lowersFirstLevel = false

    /// What was found since these were last emptied; ranges count bytes of the fragment.
    public var slots: [RawHTMLSlot] = []
    public var removals: [RawHTMLRemoval] = []
    public var anchors: [RawHTMLAnchor] = []
    /// The text that readers see, one line a block, alternative texts included.
    public var text: [UInt8] = []
    /// Whether a line of the plain text before the fragment ends where it begins.
    public private(set) var endsLineBefore = false

    var scratch: [UInt8] = []

    public init() {}

    /// Forgets what was found, but not what is open.
    public mutating func removeFindings() {
        if !slots.isEmpty { slots.removeAll(keepingCapacity: true) }
        if !removals.isEmpty { removals.removeAll(keepingCapacity: true) }
        if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
        text.removeAll(keepingCapacity: true)
        endsLineBefore = false
    }

    public mutating func append(_ fragment: String, to html: inout [UInt8]) {
        var fragment = fragment
        fragment.withUTF8 { append($0, to: &html) }
    }

    /// Appends what a fragment becomes. Tags don't reach over the fragment's end, elements do.
    public mutating func append(_ fragment: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
        var tokenizer = HTMLTokenizer(fragment)
        while let token = tokenizer.next() {
            switch token.kind {
            case .text:
                appendText(UnsafeBufferPointer(rebasing: fragment[token.range]), to: &html)
            case .rawText:
                appendLiterally(token.range, of: fragment, to: &html)
            case .startTag:
                appendStartTag(token, tokenizer.attributes, of: fragment, to: &html)
            case .endTag:
                appendEndTag(token, of: fragment, to: &html)
            case .comment:
                if fragment[token.range.upperBound - 1] != UInt8(ascii: ">") { remove(.unfinished, token.range, "!--") }
            case .bogusComment, .doctype:
                break
            case .unfinishedTag:
                remove(.unfinished, token.range, name(token.name, of: fragment))
                appendLiterally(token.range, of: fragment, to: &html)
            }
        }
    }

    private mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
        guard bytes.contains(where: { !$0.isHTMLSpace }) else {
            html.append(contentsOf: bytes)
            text.append(contentsOf: bytes)
            return
        }
        open.placeText(into: &html)
        guard bytes.contains(UInt8(ascii: "&")) else {
            HTMLEscape.text(bytes, into: &html)
            text.append(contentsOf: bytes)
            return
        }
        scratch.removeAll(keepingCapacity: true)
        CharacterReferences.decode(bytes, into: &scratch)
        HTMLEscape.text(scratch, into: &html)
        text.append(contentsOf: scratch)
    }

    /// Shows a piece of the fragment as it was written.
    private mutating func appendLiterally(
        _ range: Range<Int>, of fragment: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]
    ) {
        open.placeText(into: &html)
        HTMLEscape.text(UnsafeBufferPointer(rebasing: fragment[range]), into: &html)
        text.append(contentsOf: UnsafeBufferPointer(rebasing: fragment[range]))
    }

    private mutating func appendStartTag(
        _ token: HTMLToken, _ attributes: [HTMLAttributeToken], of fragment: UnsafeBufferPointer<UInt8>,
        to html: inout [UInt8]
    ) {
        guard let treatment = treatment(of: token, in: fragment) else {
            remove(.element, token.range, name(token.name, of: fragment))
            appendLiterally(token.range, of: fragment, to: &html)
            return
        }
        let element = treatment.element
        if treatment.isUnwrapped {
            if !element.isVoid { push(element, isUnwritten: true, token, of: fragment) }
            return
        }
        if element.isBlock || element == .br { breakLine() }
        guard open.place(element, isMarkdown: false, into: &html) else {
            remove(.misplaced, token.range, name(token.name, of: fragment))
            if !element.isVoid { push(element, isUnwritten: true, token, of: fragment) }
            return
        }
        guard element.isVoid || push(element, isUnwritten: false, token, of: fragment) else { return }
        let values = readAttributes(attributes, of: element, in: fragment)
        if element == .img {
            appendImage(values, token, to: &html)
            return
        }
        if element == .a, let address = values.address {
            slots.append(
                .link(
                    RawHTMLLink(
                        offset: html.count, address: address, title: values.title, attributes: values.written,
                        range: token.range, addressRange: values.addressRange)))
            return
        }
        element.appendTagStart(to: &html)
        values.appendAll(to: &html, isCentred: treatment.isCentred)
        html.append(UInt8(ascii: ">"))
    }

    private mutating func appendEndTag(
        _ token: HTMLToken, of fragment: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]
    ) {
        guard let treatment = treatment(of: token, in: fragment) else {
            appendLiterally(token.range, of: fragment, to: &html)
            return
        }
        if treatment.isUnwrapped, treatment.element.isVoid { return }
        // `</br>` is a line break to HTML.
        if treatment.element == .br { return appendStartTag(token, [], of: fragment, to: &html) }
        if open.end(treatment.element, into: &html) {
            if treatment.element.isBlock { breakLine() }
        } else {
            remove(.strayEndTag, token.range, name(token.name, of: fragment))
            appendLiterally(token.range, of: fragment, to: &html)
        }
    }

    private func treatment(of token: HTMLToken, in fragment: UnsafeBufferPointer<UInt8>) -> HTMLAllowList.Treatment? {
        let treatment = HTMLAllowList.treatment(of: fragment, token.name)
        return lowersFirstLevel && treatment?.element == .h1 ? HTMLAllowList.Treatment(element: .h2) : treatment
    }

    /// Notes an element as open; false where it would be too deep.
    @discardableResult
    private mutating func push(
        _ element: HTMLElement, isUnwritten: Bool, _ token: HTMLToken, of fragment: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard open.entries.count < Limits.htmlDepth.value else {
            open.owedEnds[element, default: 0] += 1
            remove(.depth, token.range, name(token.name, of: fragment))
            return false
        }
        open.push(OpenElements.Entry(element: element, isUnwritten: isUnwritten))
        return true
    }

    /// Ends a line of the plain text.
    mutating func breakLine() {
        guard let last = text.last else {
            endsLineBefore = true
            return
        }
        if last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    }

    mutating func remove(_ reason: RawHTMLRemoval.Reason, _ range: Range<Int>, _ name: String) {
        removals.append(RawHTMLRemoval(reason: reason, range: range, name: name))
    }

    func name(_ range: Range<Int>, of fragment: UnsafeBufferPointer<UInt8>) -> String {
        fragment.string(range.lowerBound..<min(range.upperBound, range.lowerBound + 60)).lowercased()
    }
}
