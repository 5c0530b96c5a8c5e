import Content
import Portal

extension SearchedPageReader {
    /// Everything that the index has of a page and that is not in the text of its entry, in bytes: what a result shows of it, and
    /// the words that come from its fields and from other entries. With the same source and the same face, a page is the same.
    func face(at id: EntryID) -> [UInt8] {
        let page = page(at: id)
        let entry = portal.entries[id]
        var face: [UInt8] = []
        func add(_ text: String) {
            face += text.utf8
            // In no text.
            face.append(0xFF)
        }
        func add(_ texts: [String]) {
            add(String(texts.count))
            for text in texts { add(text) }
        }
        for text in [page.title, page.url, page.language, page.type, page.summary] { add(text) }
        add(page.otherNames)
        add(page.meta)
        add(page.tags)
        add(page.details)
        for other in page.others.map({ portal.entries[$0] }) { add([other.title, other.address.encoded, other.language]) }
        for link in entry.document.unnamedLinks { add(portal.title(of: portal.slotTargets[id][link.slot], in: entry) ?? "") }
        return face
    }
}
