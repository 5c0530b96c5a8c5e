import Content
import Markdown

extension Entry {
    /// Whether the pages of other entries, lists and files can't tell it from another reading of it: only its own text differs.
    public func hasPublicFace(of other: Entry) -> Bool {
        if self === other { return true }
        return id == other.id && type == other.type && language == other.language && address == other.address && folder == other.folder
            && isIndex == other.isIndex && isInLanguageFolder == other.isInLanguageFolder && title == other.title
            && summary == other.summary && source.path == other.source.path && inherited == other.inherited && original?.path == other.original?.path
            && fields == other.fields
            // A summary cut from the text has its links' titles in it.
            && (fields["summary"] != nil || document.unnamedLinks.isEmpty && other.document.unnamedLinks.isEmpty)
            && document.hasPublicFace(of: other.document)
    }
}

extension Document {
    /// Whether nothing differs but the words between headings and links.
    fileprivate func hasPublicFace(of other: Document) -> Bool {
        guard title == other.title, features == other.features, anchors == other.anchors,
              outline.count == other.outline.count, slots.count == other.slots.count
        else { return false }
        for (own, its) in zip(outline, other.outline) where own.level != its.level || own.id != its.id || own.title != its.title { return false }
        for (own, its) in zip(slots, other.slots)
        where own.kind != its.kind || heading(before: own.offset) != other.heading(before: its.offset) { return false }
        return true
    }

    /// How many headings stand before a place in the HTML.
    private func heading(before offset: Int) -> Int {
        outline.prefix { $0.range.lowerBound <= offset }.count
    }
}

extension Portal {
    /// Whether everything leads where it led in another portal of as many entries in the same order.
    public func isLinkedLike(_ other: Portal) -> Bool {
        today == other.today && entries.count == other.entries.count && groupOfEntry == other.groupOfEntry && files == other.files
            && filesLeftOut == other.filesLeftOut && references == other.references && slotTargets == other.slotTargets
            && aliases == other.aliases && related == other.related && backlinks == other.backlinks && leads == other.leads
    }
}
