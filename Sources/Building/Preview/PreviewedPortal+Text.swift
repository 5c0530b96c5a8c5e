import Content
import Limits
import Pages
import Portal

extension PreviewedPortal {
    /// For which pages a portal is wanted in which one text is another.
    public enum Wanted: Sendable {
        /// For all of them: none may come out otherwise than when all of it is read.
        case all
        /// For the entry's own: others may still call it by its earlier name.
        case own
    }

    /// The portal with another text of one entry, at once, however large it is: nothing else is read, linked or checked.
    ///
    /// - Returns: nil where only reading all of it tells what comes of the text: its fields, headings or links are others, say.
    public func saying(_ bytes: [UInt8], at path: String, for wanted: Wanted) -> PreviewedPortal? {
        let portal = pages.portal
        guard let links, let file = folder.markdown.first(where: { $0.path == path }),
            let id = portal.entries.firstIndex(where: { $0.source.path == path })
        else { return nil }
        let shown = portal.entries[id]
        guard let now = read(bytes, of: file), let before = read(shown.source.bytes, of: file) else { return nil }
        if now.hasPublicFace(of: before) {
            // What consent or its original has made of its fields stays.
            let entry = shown.withText(of: now)
            return portal.rewritten(id, as: entry, isForOwn: wanted == .own, links.links, links.terms).map { with(pages.with($0)) }
        }
        guard shown.hasPublicFace(of: before), now.hasPublicFaceButName(of: before),
            let rewritten = portal.rewritten(id, as: now, isForOwn: wanted == .own, links.links, links.terms)
        else { return nil }
        return with(pages.renamed(rewritten))
    }

    private func with(_ pages: PortalPages) -> PreviewedPortal {
        var copy = self
        copy.pages = pages
        return copy
    }

    private func read(_ bytes: [UInt8], of file: ContentFolder.FoundFile) -> Entry? {
        bytes.count <= Limits.markdownFile.value ? reader.read(bytes, of: file).entry : nil
    }
}
