import Content
import Diagnostics
import Foundation
import Markdown

/// Finds what the links and pictures of one entry's text lead to: pages, headings, files, and what lies outside.
struct TextLinking {
    let resolver: LinkResolver
    let id: EntryID
    let entry: Entry
    var result = Result()

    struct Result: Sendable {
        var targets: [SlotTarget] = []
        /// Paths under `content/` of the files that the text shows or offers.
        var files: [String] = []
        var diagnostics: [Diagnostic] = []
        /// Links to what is there but not published.
        var unpublished: [UnpublishedIndex.Mention] = []
    }

    init(_ id: EntryID, _ resolver: LinkResolver) {
        self.id = id
        self.resolver = resolver
        entry = resolver.entries[id]
    }

    mutating func run() -> Result {
        result.targets.reserveCapacity(entry.document.slots.count)
        for slot in entry.document.slots { result.targets.append(target(of: slot)) }
        return result
    }

    private mutating func target(of slot: Slot) -> SlotTarget {
        switch slot.kind {
        case .link(let link): target(of: link, at: slot.place)
        case .image(let image): file(image.source, isWiki: image.origin == .wiki, at: slot.place)
        case .player(let player):
            Self.isExternal(player.source)
                ? .external(player.source) : file(player.source, isWiki: player.origin == .wiki, at: slot.place)
        case .toc, .word: .none
        }
    }

    private mutating func target(of link: Link, at place: Range<Int>) -> SlotTarget {
        let destination = link.destination
        if link.isWiki { return wiki(destination, isSure: link.origin == .wiki, at: place) }
        if Self.isExternal(destination) { return .external(destination) }
        let (path, fragment) = Self.split(destination)
        if path.isEmpty {
            guard let fragment, !fragment.isEmpty else { return .page(entry: id, fragment: nil) }
            return heading(fragment, of: id, at: place).map { .fragment($0) } ?? .page(entry: id, fragment: nil)
        }
        if let found = entry(at: path, at: place) { return page(found, fragment, at: place) }
        if let made = list(path) { return .made(made) }
        if let file = resolver.files.find(path, from: entry.folder) { return publish(file, path, at: place) }
        if let hidden = hiddenEntry(at: path) { return mention(hidden, destination, at: place) }
        if let named = target(named: destination, at: place) { return named }
        return missing(.brokenLink(destination, near: nearest(path), at: entry.place(place)))
    }

    /// `C#入门.md`: a number sign that is part of the file's name, though in an address it begins a heading's.
    private mutating func target(named destination: String, at place: Range<Int>) -> SlotTarget? {
        guard let last = destination.utf8.lastIndex(of: UInt8(ascii: "#")), destination.utf8.count(where: { $0 == UInt8(ascii: "#") }) <= 4
        else { return nil }
        for (written, fragment) in [
            (destination, nil), (String(destination[..<last]), String(destination[destination.index(after: last)...])),
        ] {
            guard written.contains("#"), fragment?.isEmpty != true else { continue }
            let path = written.percentDecoded
            let mended = written.replacing("#", with: "%23") + (fragment.map { "#" + $0 } ?? "")
            var found: SlotTarget?
            if let target = entry(at: path, at: place) {
                found = page(target, fragment?.percentDecoded, at: place)
            } else if let file = resolver.files.find(path, from: entry.folder) {
                found = publish(file, path, at: place)
            }
            guard let found else { continue }
            result.diagnostics.append(.signInAddress(destination, mended, at: entry.place(place)))
            return found
        }
        return nil
    }

    private mutating func wiki(_ destination: String, isSure: Bool, at place: Range<Int>) -> SlotTarget {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmingCharacters(in: .whitespaces)
        let fragment = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : nil
        if name.isEmpty {
            let told = result.diagnostics.count
            if let heading = heading(fragment ?? "", of: id, at: place, isWiki: true) { return .fragment(heading) }
            // Without words of its own the link would show the title of the very page.
            return result.diagnostics.count > told ? .missing : .page(entry: id, fragment: nil)
        }
        switch resolver.references.find(name) {
        case .one(let group): return page(translation(of: group), fragment, at: place)
        case .several(let found):
            let ids = found.prefix(5).map { resolver.groups[$0].id }
            return missing(.ambiguousReference(name, ids: ids, count: found.count, at: entry.place(place)))
        case .none:
            if let file = resolver.files.find(name, from: entry.folder) { return publish(file, name, at: place) }
            if fragment != nil, case .one(let group) = resolver.references.find(destination) {
                return page(translation(of: group), nil, at: place)
            }
            if let hidden = resolver.unpublished.find(name) { return mention(hidden, name, at: place) }
            // A list of a program is no link that is broken.
            guard isSure else { return .missing }
            return missing(.brokenLink(name, near: resolver.references.nearest(to: name, types: []), at: entry.placeOfName(place)))
        }
    }

    /// A slot that leads nowhere, for a reason.
    mutating func missing(_ reason: Diagnostic) -> SlotTarget {
        result.diagnostics.append(reason)
        return .missing
    }

    /// A slot that would lead to what is there but not published.
    mutating func mention(_ hidden: UnpublishedID, _ written: String, at place: Range<Int>) -> SlotTarget {
        result.unpublished.append(.init(entry: hidden, written: written, place: entry.place(place)))
        return .missing
    }

    static func isExternal(_ destination: String) -> Bool {
        if destination.hasPrefix("//") { return true }
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return ["http", "https", "mailto", "tel"].contains(destination[..<colon].lowercased())
    }

    /// The path without escapes, query and fragment, and the fragment without escapes.
    static func split(_ destination: String) -> (path: String, fragment: String?) {
        let bytes = destination.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        let fragment = hash.map { String(destination[bytes.index(after: $0)...]).percentDecoded }
        let path = bytes[..<(hash ?? bytes.endIndex)]
        let query = path.firstIndex(of: UInt8(ascii: "?")) ?? path.endIndex
        return (query == bytes.endIndex ? destination.percentDecoded : String(destination[..<query]).percentDecoded, fragment)
    }
}
