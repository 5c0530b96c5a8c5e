import CMarkGFM
import Diagnostics
import HTML

extension Renderer {
    /// Writes a picture, or a link where it would be loaded from another site; gives the title for a caption.
    @discardableResult
    mutating func writeImage(_ node: Node, isFigure: Bool = false, isTile: Bool = false) -> String? {
        raw.open.prepareText(into: &html)
        let caption = title(of: node)
        let place = place(of: node)
        var picture = Image(
            source: sourceString(cmark_node_get_url(node)), alt: "", title: isFigure ? nil : caption, isFigure: isFigure)
        picture.isTile = isTile
        Self.describe(&picture, words(of: node))
        if let size = writtenTitle(of: node).flatMap({ DocsifyTitle($0)?.size }) { (picture.width, picture.height) = size }
        if let meant = LooseAddress.mended(picture.source) {
            diagnostics.append(.addressReadAsMeant(meant, source.place(place), isThere: source.text(place) == picture.source))
            picture.source = meant
        }
        writeImage(picture, at: place)
        return caption
    }

    mutating func writeImage(_ picture: Image, at place: Range<Int>) {
        var picture = picture
        switch Address(picture.source) {
        case .local:
            document.features.insert(.image)
            picture.insideLink = picture.insideLink || isInLink
            if picture.isFigure, !picture.insideLink { document.features.insert(.figure) }
            add(.image(picture), at: place)
            keepWords(picture.alt)
        case .remote(let host):
            diagnostics.append(.remoteImage(host, address: picture.source, words: picture.alt, source.place(place)))
            writeRemoteImage(picture, host: host, at: place)
        case .contact, .ownComputer, .forbidden:
            diagnostics.append(.unusableAddress(picture.source, words: picture.alt, isPicture: true, source.place(place)))
            HTMLEscape.text(picture.alt, into: &html)
            keepWords(picture.alt)
        }
    }

    /// A link that names the host: a reader decides whether to go there.
    private mutating func writeRemoteImage(_ picture: Image, host: String, at place: Range<Int>) {
        let canLink = !picture.insideLink && !isInLink
        if canLink {
            add(
                .link(
                    Link(
                        destination: Address.completed(picture.source), title: picture.title, origin: .remoteImage)), at: place)
        } else {
            write("<span class=\"remote-image\">")
        }
        if picture.alt.isEmpty { add(.word(.remoteImage), at: place) } else { HTMLEscape.text(picture.alt, into: &html) }
        keepWords(picture.alt)
        write(" <span class=\"host\">")
        HTMLEscape.text(host, into: &html)
        write("</span>")
        if canLink { write("</a>") } else { write("</span>") }
    }

    private mutating func keepWords(_ words: String) {
        guard keepsText, !words.isEmpty else { return }
        text.append(contentsOf: words.utf8)
    }
}
