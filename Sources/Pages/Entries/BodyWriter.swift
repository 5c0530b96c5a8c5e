import Content
import HTML
import Markdown
import Media
import Portal

/// Writes an entry's text with its slots filled for the page on which it stands.
struct BodyWriter {
    let context: PageContext
    let id: EntryID
    let entry: Entry
    let targets: [SlotTarget]
    /// Pictures that stand above the text already, with their anchors.
    let above: [SitePath: String]

    init(context: PageContext, id: EntryID, above: [SitePath: String] = [:]) {
        self.context = context
        self.above = above
        self.id = id
        entry = context.portal.entries[id]
        targets = context.portal.slotTargets[id]
    }

    /// The whole text.
    func html() -> [UInt8] { html(0..<entry.document.html.count) }

    /// Part of the text; what fills a gap at the very end of a part belongs to it, not to the part that follows.
    func html(_ range: Range<Int>) -> [UInt8] {
        let source = entry.document.html
        let slots = entry.document.slots
        var output: [UInt8] = []
        output.reserveCapacity(range.count + range.count / 4)
        var terms = TermWriter(context: context, id: id, from: range.lowerBound)
        var start = range.lowerBound
        var index = range.lowerBound == 0 ? 0 : entry.document.firstSlot(at: range.lowerBound + 1)
        while index < slots.count, slots[index].offset <= range.upperBound {
            terms.copy(source, start..<slots[index].offset, into: &output)
            start = slots[index].offset
            write(slots[index].kind, index < targets.count ? targets[index] : .missing, into: &output)
            index += 1
        }
        terms.copy(source, start..<range.upperBound, into: &output)
        return output
    }

    private func write(_ kind: Slot.Kind, _ target: SlotTarget, into output: inout [UInt8]) {
        switch kind {
        case .link(let link): write(link, target, into: &output)
        case .image(let image): write(image, target, into: &output)
        case .player(let player): PlayerWriter(context: context, player: player, target: target).write(into: &output)
        case .toc: writeContents(into: &output)
        case .word(let word): HTMLEscape.attribute(context.words[word.rawValue], into: &output)
        }
    }

    private func write(_ link: Link, _ target: SlotTarget, into output: inout [UInt8]) {
        if link.origin == .perhapsWiki, case .missing = target {
            output += "<a>".utf8
            return HTMLEscape.text("[[\(link.destination)]]", into: &output)
        }
        output += "<a".utf8
        if let href = context.href(target) {
            output.attribute("href", href)
            if case .external = target, !href.hasPrefix("mailto:"), !href.hasPrefix("tel:") { output += " rel=\"noopener\"".utf8 }
        } else if !link.isRaw {
            output += " class=\"missing\"".utf8
        }
        if let title = link.title, !title.isEmpty { output.attribute("title", title) }
        output += link.attributes
        output += ">".utf8
        if link.needsText { HTMLEscape.text(context.portal.title(of: target, in: entry) ?? link.wordsOfTarget, into: &output) }
    }

    private func write(_ image: Image, _ target: SlotTarget, into output: inout [UInt8]) {
        guard case .file(let path) = target, let href = context.href(target) else {
            output += "<span class=\"missing\">".utf8
            HTMLEscape.text(image.alt.isEmpty ? image.source : image.alt, into: &output)
            output += "</span>".utf8
            return
        }
        if FileKind.named(path)?.group == .film, !image.insideLink {
            let name = image.alt.isEmpty ? context.words["player.video"] : image.alt
            return Film(context: context, path: path, href: href, label: image.alt, name: name).write(into: &output)
        }
        // A document, say, that a writer placed like a picture.
        guard FileKind.isShownAsPicture(path) else {
            output += "<a".utf8
            output.attribute("href", href)
            output += ">".utf8
            HTMLEscape.text(image.alt.isEmpty ? SitePath(path).name : image.alt, into: &output)
            output += "</a>".utf8
            return
        }
        if let file = context.portal.files[path], let anchor = above[file] { return writePointer(to: anchor, image, into: &output) }
        let picture = context.site.beside.picture(path)
        let isZoomed = image.isFigure && !image.insideLink
        let isWide = isZoomed && !image.isTile && image.width == nil && picture?.isWideDrawing(path) == true
        if isZoomed { writeZoom(href, image, isWide: isWide, into: &output) }
        writePicture(image, picture, href, into: &output)
        if isZoomed { output += "</a>".utf8 }
        if isWide {
            output += "<small class=\"wide-hint\" aria-hidden=\"true\">".utf8
            HTMLEscape.text(context.words["picture.wide"], into: &output)
            output += "</small>".utf8
        }
    }

    private func writePicture(_ image: Image, _ picture: ShownPicture?, _ href: String, into output: inout [UInt8]) {
        let place = image.isTile ? .tile : image.width.map { PictureSources.Place.pixels($0) } ?? .text
        let sources = PictureSources(picture, at: place, href: context.href)
        if let sources {
            output += "<picture><source type=\"image/webp\"".utf8
            output.attribute("srcset", sources.sourceSet)
            if let sizes = sources.sizes { output.attribute("sizes", sizes) }
            output += ">".utf8
        }
        output += "<img".utf8
        output.attribute("src", href)
        output.attribute("alt", image.alt)
        if let title = image.title, !title.isEmpty, !image.isFigure { output.attribute("title", title) }
        if let (width, height) = Self.shownSize(asked: (image.width, image.height), real: picture?.size) {
            output.attribute("width", String(width))
            if let height { output.attribute("height", String(height)) }
        }
        output += " loading=\"lazy\"".utf8
        output += image.attributes
        output += ">".utf8
        if sources != nil { output += "</picture>".utf8 }
    }

    /// The start of a link to the picture's own file, which a script opens over the page.
    private func writeZoom(_ href: String, _ image: Image, isWide: Bool, into output: inout [UInt8]) {
        output += isWide ? "<a class=\"wide\"".utf8 : "<a".utf8
        output.attribute("href", href)
        output += " data-zoom".utf8
        // A link without words has no name.
        if image.alt.isEmpty { output.attribute("aria-label", context.words["picture.zoom"]) }
        output += ">".utf8
    }

    /// Leads to a picture that stands above.
    private func writePointer(to anchor: String, _ image: Image, into output: inout [UInt8]) {
        output += (image.insideLink ? "<span class=\"above\">" : "<a class=\"above\" href=\"#\(anchor)\">").utf8
        HTMLEscape.text(context.words["picture.above"], into: &output)
        output += (image.insideLink ? "</span>" : "</a>").utf8
    }

    /// What the writer asked for, completed by the picture's own proportions.
    static func shownSize(asked: (width: Int?, height: Int?), real: PictureSize?) -> (Int, Int?)? {
        switch (asked.width, asked.height, real) {
        case (let width?, let height?, _): (width, height)
        case (let width?, nil, let real?) where real.width > 0:
            (width, side(Double(width) * Double(real.height) / Double(real.width)))
        case (let width?, nil, _): (width, nil)
        case (nil, let height?, let real?) where real.height > 0:
            (side(Double(height) * Double(real.width) / Double(real.height)), height)
        case (_, _, let real?): (real.width, real.height)
        default: nil
        }
    }

    /// Whatever a writer asks for, a size that browsers have.
    private static func side(_ length: Double) -> Int { Int(min(max(length.rounded(), 1), 1_000_000)) }

    /// `[toc]`: the headings as a nested list.
    private func writeContents(into output: inout [UInt8]) {
        let outline = entry.document.outline
        guard let top = outline.map(\.level).min() else { return }
        var depth = 0
        output += "<div class=\"contents\">".utf8
        for heading in outline {
            let wanted = min(heading.level - top + 1, depth + 1)
            if wanted > depth {
                output += "<ul>".utf8
            } else {
                output += "</li>".utf8
                for _ in wanted..<depth { output += "</ul></li>".utf8 }
            }
            depth = wanted
            output += "<li><a".utf8
            output.attribute("href", "#" + heading.id)
            output += ">".utf8
            HTMLEscape.text(heading.title, into: &output)
            output += "</a>".utf8
        }
        for _ in 0..<depth { output += "</li></ul>".utf8 }
        output += "</div>\n".utf8
    }
}

extension PageContext {
    /// What stands in `href` for a slot's target; nil where there is nothing to link to.
    func href(_ target: SlotTarget) -> String? {
        switch target {
        case .page(let id, let fragment):
            let page = portal.entries[id].address
            if let fragment { return (page == address ? "" : href(page)) + "#" + fragment }
            return href(page)
        case .fragment(let fragment): return "#" + fragment
        case .made(let path): return href(site.addresses(language).of(path))
        case .file(let path): return portal.files[path].map(href)
        case .external(let url): return url.asHref
        case .missing, .none: return nil
        }
    }
}

extension [UInt8] {
    /// ` name="value"`, escaped.
    mutating func attribute(_ name: String, _ value: String) {
        append(UInt8(ascii: " "))
        self += name.utf8
        self += "=\"".utf8
        HTMLEscape.attribute(value, into: &self)
        append(UInt8(ascii: "\""))
    }
}
