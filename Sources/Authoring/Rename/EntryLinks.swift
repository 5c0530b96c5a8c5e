import Content
import Diagnostics
import Markdown
import Portal

/// Where the entries of a portal write the name of one of them: in links, pictures, references and names of files.
struct EntryLinks {
    let portal: Portal
    /// The group that they lead to.
    let group: GroupID
    /// Folders that are the entry's own, under the content folder.
    let folders: [String]
    let change: RenamedPath

    /// What is to be written where in one entry's file, in the order of the places; and where it says another word for the name.
    func edits(of id: EntryID) -> (edits: [TextEdit], left: [SourcePlace]) {
        let entry = portal.entries[id]
        var edits: Set<TextEdit> = []
        var left: [SourcePlace] = []
        for (slot, target) in zip(entry.document.slots, portal.slotTargets[id]) {
            guard let written = Self.written(slot.kind), leadsHere(target) else { continue }
            guard let renamed = change.written(written, isFile: target.isFile) else {
                if case .page = target, !isWithinPage(written) { left.append(entry.place(slot.place)) }
                continue
            }
            guard let range = address(written, from: slot.place.lowerBound, in: entry.source.bytes) else {
                left.append(entry.place(slot.place))
                continue
            }
            edits.insert(TextEdit(range: range, text: Array(renamed.utf8)))
        }
        for value in values(of: id) {
            guard let written = value.text, let renamed = change.written(written, isFile: value.isFile) else { continue }
            guard let range = entry.source.bytes[value.place].firstRange(of: Array(written.utf8)) else {
                left.append(entry.place(value.place))
                continue
            }
            edits.insert(TextEdit(range: range, text: Array(renamed.utf8)))
        }
        return (edits.sorted { $0.range.lowerBound < $1.range.lowerBound }, left)
    }

    private static func written(_ kind: Slot.Kind) -> String? {
        switch kind {
        case .link(let link): link.destination
        case .image(let image): image.source
        case .player(let player): player.source
        case .toc, .word: nil
        }
    }

    private func leadsHere(_ target: SlotTarget) -> Bool {
        switch target {
        case .page(let entry, _): portal.groupOfEntry[entry] == group
        case .file(let path): isOwn(path)
        case .fragment, .made, .external, .missing, .none: false
        }
    }

    private func isWithinPage(_ written: String) -> Bool { written.isEmpty || written.hasPrefix("#") }

    private func isOwn(_ path: String) -> Bool { folders.contains { path.isBelow($0) } }

    /// The entry's own values that name the other, or a file in its folder.
    private func values(of id: EntryID) -> [Value] {
        let entry = portal.entries[id]
        let references = portal.references[id].filter { $0.group == group }.compactMap { reference -> Value? in
            let keys = reference.field.split(separator: ".").map(String.init)
            guard let key = keys.first, !entry.inherited.contains(key), let items = entry.fields[key]?.items,
                items.indices.contains(reference.index)
            else { return nil }
            guard keys.count > 1 else { return items[reference.index] }
            if case .record(let fields) = items[reference.index].kind { return fields[keys[1]] }
            return items[reference.index]
        }
        let files = entry.fields.filter { !entry.inherited.contains($0.key) }.flatMap { $0.value.files }.filter { value in
            value.text.flatMap { SitePath.resolve($0, in: entry.folder) }.map { isOwn($0.text) } ?? false
        }
        return references + files
    }

    /// Where a link's address itself stands, not words that are the same: in the block from a place on, or where a link of that name
    /// is defined.
    private func address(_ written: String, from start: Int, in bytes: [UInt8]) -> Range<Int>? {
        let words = Array(written.utf8)
        guard !words.isEmpty else { return nil }
        let block = start..<(bytes[start...].firstRange(of: [0x0A, 0x0A])?.lowerBound ?? bytes.count)
        return Self.next(words, behind: ["](", "](<", "[[", "=\"", "='"], in: block, of: bytes)
            ?? Self.next(words, behind: ["]: ", "]:\t", "]: <"], in: 0..<bytes.count, of: bytes)
    }

    private static func next(_ words: [UInt8], behind heads: [String], in block: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        var start = block.lowerBound
        while let found = bytes[start..<block.upperBound].firstRange(of: words) {
            let end = found.upperBound < bytes.count ? bytes[found.upperBound] : 0x20
            if end <= 0x20 || ")>]|#?\"'".utf8.contains(end), heads.contains(where: { bytes[..<found.lowerBound].hasSuffix($0) }) {
                return found
            }
            start = found.lowerBound + 1
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

extension SlotTarget {
    fileprivate var isFile: Bool { if case .file = self { true } else { false } }
}

extension Value {
    fileprivate var isFile: Bool { if case .file = kind { true } else { false } }
}
