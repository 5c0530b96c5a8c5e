import Content
import Diagnostics
import Markdown
import Synchronization

/// What links may call the headings of each text, gathered once for a text however many links lead there.
final class HeadingNames: Sendable {
    private let known = Mutex<[ObjectIdentifier: Names]>([:])

    struct Names: Sendable {
        /// Every id of the page.
        let anchors: Set<String>
        /// Headings by their words and by their ids, in small letters; of several the first.
        let named: [String: Int]
        /// By their ids.
        let ids: [String: Int]
        let nearMisses: NearMissIndex

        init(_ document: Document) {
            anchors = Set(document.anchors)
            var named: [String: Int] = [:]
            var ids: [String: Int] = [:]
            for (position, heading) in document.outline.enumerated() {
                for name in [heading.title.lowercased(), heading.id.lowercased()] where named[name] == nil { named[name] = position }
                if ids[heading.id] == nil { ids[heading.id] = position }
            }
            self.named = named
            self.ids = ids
            nearMisses = NearMissIndex(document.outline.map(\.id))
        }

        /// A heading by its id or its words.
        func heading(_ fragment: String) -> Int? { ids[fragment] ?? named[fragment.lowercased()] }
    }

    func names(of entry: Entry) -> Names {
        let key = ObjectIdentifier(entry)
        if let names = known.withLock({ $0[key] }) { return names }
        let names = Names(entry.document)
        known.withLock { $0[key] = names }
        return names
    }

    /// The words of the heading with an id.
    func title(ofHeading id: String, in entry: Entry) -> String? {
        let outline = entry.document.outline
        guard outline.count > 16 else { return outline.first { $0.id == id }?.title }
        return names(of: entry).ids[id].map { outline[$0].title }
    }
}
