import Content
import Diagnostics
import Markdown

extension Entry {
    /// Whether the pages of other entries, lists and files can't tell it from another reading of it: only its own text differs.
    ///
    /// By bytes: to Swift, two Unicode forms of a name are one, to a page they aren't.
    public func hasPublicFace(of other: Entry) -> Bool {
        if self === other { return true }
        guard id.isSame(other.id), type == other.type, language == other.language, address.text.isSame(other.address.text),
            folder.isSame(other.folder), isIndex == other.isIndex, isInLanguageFolder == other.isInLanguageFolder,
            title.isSame(other.title), summary.isSame(other.summary), source.path.isSame(other.source.path),
            inherited == other.inherited, unread == other.unread, fields == other.fields
        else { return false }
        // A summary cut from the text has its links' titles in it.
        guard fields["summary"] != nil || document.unnamedLinks.isEmpty && other.document.unnamedLinks.isEmpty else { return false }
        return fields.allSatisfy { writing(of: $0.key, $0.value).elementsEqual(other.writing(of: $0.key, $0.value)) }
            && document.hasPublicFace(of: other.document)
    }

    /// Whether nothing differs but its own text, what it is called and what is said of it where there is little room.
    public func hasPublicFaceButName(of other: Entry) -> Bool {
        if self === other { return true }
        guard id.isSame(other.id), type == other.type, language == other.language, address.text.isSame(other.address.text),
            folder.isSame(other.folder), isIndex == other.isIndex, isInLanguageFolder == other.isInLanguageFolder,
            source.path.isSame(other.source.path), inherited == other.inherited, unread == other.unread
        else { return false }
        let keys = Set(fields.keys).union(other.fields.keys).subtracting(["title", "summary"])
        return keys.allSatisfy { key in
            guard let own = fields[key], let its = other.fields[key] else { return false }
            return writing(of: key, own).elementsEqual(other.writing(of: key, its))
        } && document.hasStructure(of: other.document)
    }

    /// A field's value as it stands in its file.
    private func writing(of key: String, _ value: Value) -> ArraySlice<UInt8> {
        let bytes = (inherited.contains(key) ? original ?? source : source).bytes
        return bytes[value.place.clamped(to: bytes.indices)]
    }
}

extension Document {
    /// Whether nothing differs but the words between headings and links.
    fileprivate func hasPublicFace(of other: Document) -> Bool {
        if html == other.html, slots == other.slots, outline == other.outline, anchors == other.anchors { return true }
        return (title ?? "").isSame(other.title ?? "") && hasStructure(of: other)
    }

    /// The same for one that may begin with another title.
    fileprivate func hasStructure(of other: Document) -> Bool {
        guard features == other.features, outline.count == other.outline.count,
            slots.count == other.slots.count, anchors.elementsEqual(other.anchors, by: { $0.isSame($1) })
        else { return false }
        for (own, its) in zip(outline, other.outline)
        where own.level != its.level || !own.id.isSame(its.id) || !own.title.isSame(its.title) { return false }
        for (own, its) in zip(slots, other.slots) where own.kind != its.kind { return false }
        return headingsBeforeSlots == other.headingsBeforeSlots
    }

    /// How many headings stand before each slot.
    private var headingsBeforeSlots: [Int] {
        var count = 0
        return slots.map { slot in
            while count < outline.count, outline[count].range.lowerBound <= slot.offset { count += 1 }
            return count
        }
    }
}

extension String {
    fileprivate func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Portal {
    /// Whether everything leads where it led in another portal of as many entries in the same order.
    public func isLinkedLike(_ other: Portal) -> Bool {
        today == other.today && entries.count == other.entries.count && groupOfEntry == other.groupOfEntry && files == other.files
            && published.leftOut == other.published.leftOut && references == other.references && slotTargets == other.slotTargets
            && aliases == other.aliases && related == other.related && backlinks == other.backlinks && leads == other.leads
    }
}
