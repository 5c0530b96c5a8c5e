import Content
import Diagnostics
import Foundation
import Markdown
import Routes

/// Finds what the links and pictures in a text lead to: pages, headings, files, and what lies outside.
final class LinkResolver: Sendable {
    let entries: EntryTable<Entry>
    let groups: GroupTable<Portal.EntryGroup>
    let groupOfEntry: EntryTable<GroupID>
    let references: ReferenceIndex
    let files: FileIndex
    let types: ContentTypes
    let languages: [String]
    let unpublished: UnpublishedIndex
    private let headings = HeadingNames()
    private let paths: EntryPaths
    private let addresses: Addresses
    /// The folders of the types that have entries, and so a list.
    private let listedFolders: Set<String>

    struct Result: Sendable {
        var targets: [SlotTarget] = []
        /// Paths under `content/` of the files that the text shows or offers.
        var files: [String] = []
        var diagnostics: [Diagnostic] = []
        /// Links to what is there but not published.
        var unpublished: [UnpublishedIndex.Mention] = []
    }

    init(
        entries: EntryTable<Entry>, groups: GroupTable<Portal.EntryGroup>, groupOfEntry: EntryTable<GroupID>, references: ReferenceIndex,
        files: FileIndex,
        paths: EntryPaths, types: ContentTypes, languages: [String], unpublished: UnpublishedIndex
    ) {
        self.entries = entries
        self.groups = groups
        self.groupOfEntry = groupOfEntry
        self.references = references
        self.files = files
        self.paths = paths
        self.types = types
        self.languages = languages
        self.unpublished = unpublished
        addresses = Addresses(language: languages.first ?? "", languages: languages)
        listedFolders = Set(Set(groups.map(\.type)).map { types.all[$0].folder }).subtracting([""])
    }

    /// The same with other entries at the same places, of which only the texts and names differ.
    init(_ other: LinkResolver, entries: EntryTable<Entry>, references: ReferenceIndex) {
        self.entries = entries
        groups = other.groups
        groupOfEntry = other.groupOfEntry
        self.references = references
        files = other.files
        types = other.types
        languages = other.languages
        unpublished = other.unpublished
        paths = other.paths
        addresses = other.addresses
        listedFolders = other.listedFolders
    }

    func resolve(_ id: EntryID) -> Result {
        let entry = entries[id]
        var result = Result()
        result.targets.reserveCapacity(entry.document.slots.count)
        for slot in entry.document.slots {
            switch slot.kind {
            case .link(let link):
                result.targets.append(target(of: link, at: slot.place, id, &result))
            case .image(let image):
                result.targets.append(file(image.source, isWiki: image.origin == .wiki, at: slot.place, id, &result))
            case .player(let player):
                result.targets.append(
                    isExternal(player.source)
                        ? .external(player.source)
                        : file(player.source, isWiki: player.origin == .wiki, at: slot.place, id, &result))
            case .toc, .word:
                result.targets.append(.none)
            }
        }
        return result
    }

    private func target(of link: Link, at place: Range<Int>, _ id: EntryID, _ result: inout Result) -> SlotTarget {
        let destination = link.destination
        if link.isWiki { return wiki(destination, at: place, id, &result) }
        if isExternal(destination) { return .external(destination) }
        let (path, fragment) = split(destination)
        if path.isEmpty {
            guard let fragment, !fragment.isEmpty else { return .page(entry: id, fragment: nil) }
            return heading(fragment, of: id, at: place, from: id, &result).map { .fragment($0) }
                ?? .page(entry: id, fragment: nil)
        }
        if let found = entry(at: path, from: id, place, &result) {
            return page(found, fragment, at: place, from: id, &result)
        }
        if let made = list(path, from: entries[id]) { return .made(made) }
        if let file = files.find(path, from: entries[id].folder) {
            return publish(file, path, at: place, id, &result)
        }
        if let hidden = hiddenEntry(at: path, from: id) {
            result.unpublished.append(.init(entry: hidden, written: destination, place: entries[id].place(place)))
            return .missing
        }
        if let named = target(named: destination, at: place, id, &result) { return named }
        result.diagnostics.append(.brokenLink(destination, near: nearest(path, from: id), at: entries[id].place(place)))
        return .missing
    }

    /// `C#入门.md`: a number sign that is part of the file's name, though in an address it begins a heading's.
    private func target(named destination: String, at place: Range<Int>, _ id: EntryID, _ result: inout Result) -> SlotTarget? {
        guard let last = destination.utf8.lastIndex(of: UInt8(ascii: "#")), destination.utf8.count(where: { $0 == UInt8(ascii: "#") }) <= 4
        else { return nil }
        for (written, fragment) in [
            (destination, nil), (String(destination[..<last]), String(destination[destination.index(after: last)...])),
        ] {
            guard written.contains("#"), fragment?.isEmpty != true else { continue }
            let path = written.percentDecoded
            let mended = written.replacing("#", with: "%23") + (fragment.map { "#" + $0 } ?? "")
            var found: SlotTarget?
            if let target = entry(at: path, from: id, place, &result) {
                found = page(target, fragment?.percentDecoded, at: place, from: id, &result)
            } else if let file = files.find(path, from: entries[id].folder) {
                found = publish(file, path, at: place, id, &result)
            }
            guard let found else { continue }
            result.diagnostics.append(.signInAddress(destination, mended, at: entries[id].place(place)))
            return found
        }
        return nil
    }

    private func wiki(_ destination: String, at place: Range<Int>, _ id: EntryID, _ result: inout Result) -> SlotTarget {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmingCharacters(in: .whitespaces)
        let fragment = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : nil
        if name.isEmpty {
            return heading(fragment ?? "", of: id, at: place, from: id, &result).map { .fragment($0) }
                ?? .page(entry: id, fragment: nil)
        }
        switch references.find(name) {
        case .one(let group):
            return page(translation(of: group, for: id), fragment, at: place, from: id, &result)
        case .several(let found):
            result.diagnostics.append(
                .ambiguousReference(
                    name, ids: found.prefix(5).map { groups[$0].id }, count: found.count, at: entries[id].place(place)))
            return .missing
        case .none:
            if let file = files.find(name, from: entries[id].folder) { return publish(file, name, at: place, id, &result) }
            if fragment != nil, case .one(let group) = references.find(destination) {
                return page(translation(of: group, for: id), nil, at: place, from: id, &result)
            }
            if let hidden = unpublished.find(name) {
                result.unpublished.append(.init(entry: hidden, written: name, place: entries[id].place(place)))
                return .missing
            }
            result.diagnostics.append(
                .brokenLink(name, near: references.nearest(to: name, types: []), at: entries[id].placeOfName(place)))
            return .missing
        }
    }

    private func file(_ source: String, isWiki: Bool, at place: Range<Int>, _ id: EntryID, _ result: inout Result) -> SlotTarget {
        if isExternal(source) { return .external(source) }
        let path = split(source).path
        if let file = files.find(path, from: entries[id].folder) ?? files.find(source, from: entries[id].folder) {
            return publish(file, path, at: place, id, &result)
        }
        // Obsidian knows a file by its name alone, wherever it lies.
        if isWiki, !path.contains("/"), let file = files.moved(path) {
            result.files.append(file)
            return .file(file)
        }
        if let page = page(shownAsFile: path, from: id, place, &result) {
            result.diagnostics.append(.pictureIsPage(source, entries[page].source.path, at: entries[id].place(place)))
            return .missing
        }
        if let hidden = hiddenEntry(at: path, from: id) {
            result.unpublished.append(.init(entry: hidden, written: source, place: entries[id].place(place)))
            return .missing
        }
        if let kind = files.passedOver(path, from: entries[id].folder) {
            result.diagnostics.append(.fileNotRead(source, kind, at: entries[id].place(place)))
            return .missing
        }
        if let meant = meant(source, from: id) {
            result.diagnostics.append(.missingFile(source, near: Guess(known: [meant]), at: entries[id].placeOfName(place)))
            return .missing
        }
        let folder = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)]
        let near: Guess =
            files.moved(path).map { Guess(known: [way(from: id, to: $0)]) }
            ?? files.nearest(to: path, from: entries[id].folder) { folder + $0 }
        result.diagnostics.append(.missingFile(source, near: near, at: entries[id].placeOfName(place)))
        return .missing
    }

    /// How the address of a file that is there should have been written: `图片\\a.png`, `a.png"说明"`, `a.png|300`.
    private func meant(_ source: String, from id: EntryID) -> String? {
        guard source.utf8.contains(where: { $0 >= 0x80 || "\\\"'|%".utf8.contains($0) }) else { return nil }
        let folder = entries[id].folder
        let plain = source.percentDecoded.replacing("\\", with: "/")
        if plain != source.percentDecoded, files.find(plain, from: folder) != nil { return plain }
        for (mark, joint) in [("\"", " \""), ("“", " \""), ("'", " \""), ("|", " =")] {
            guard let start = plain.range(of: mark)?.lowerBound, start > plain.startIndex else { continue }
            let name = String(plain[..<start]).trimmingCharacters(in: .whitespaces)
            guard files.find(name, from: folder) != nil else { continue }
            let rest = plain[plain.index(after: start)...].filter { !"\"“”'".contains($0) }
            if mark == "|" {
                return rest.allSatisfy({ $0.isNumber || $0 == "x" }) ? name + joint + rest + (rest.contains("x") ? "" : "x") : nil
            }
            return name + joint + rest + "\""
        }
        return nil
    }

    /// The page that stands where a picture or film was named, by its path or, as Obsidian embeds notes, by its name.
    private func page(shownAsFile path: String, from id: EntryID, _ place: Range<Int>, _ result: inout Result) -> EntryID? {
        var ignored = Result()
        if let found = entry(at: path, from: id, place, &ignored) { return found }
        guard !path.contains("."), case .one(let group) = references.find(path) else { return nil }
        return translation(of: group, for: id)
    }

    private func publish(_ file: String, _ written: String, at place: Range<Int>, _ id: EntryID, _ result: inout Result) -> SlotTarget {
        guard !FileIndex.isForStaff(file) else {
            result.diagnostics.append(.staffFile(written, at: entries[id].place(place)))
            return .missing
        }
        guard !FileIndex.isSource(file) else {
            result.diagnostics.append(.sourceFile(written, at: entries[id].place(place)))
            return .missing
        }
        if let exact = SitePath.resolve(written, in: entries[id].folder), !files.contains(exactly: exact.text) {
            result.diagnostics.append(
                .differsInCase(written, file, right: way(from: id, to: file), at: entries[id].placeOfName(place)))
        }
        result.files.append(file)
        return .file(file)
    }

    /// What is not published at a path, in the language's folder or in the original's.
    private func hiddenEntry(at path: String, from id: EntryID) -> UnpublishedID? {
        guard let resolved = SitePath.resolve(path, in: entries[id].folder) else { return nil }
        return unpublished.find(path: resolved.text) ?? withoutLanguageFolder(resolved).flatMap { unpublished.find(path: $0) }
    }

    /// The entry at a path as editors and Git hosts understand it: a file, a file without its ending, a folder with an index,
    /// or the page that comes of it.
    private func entry(at path: String, from id: EntryID, _ place: Range<Int>, _ result: inout Result) -> EntryID? {
        guard let resolved = SitePath.resolve(path, in: entries[id].folder) else {
            // The way up ends at the content folder, which stands for the home page.
            return path.allSatisfy({ $0 == "/" || $0 == "." }) ? paths[""] : nil
        }
        var candidates = [resolved.text]
        if resolved.text.hasSuffix(".html") { candidates.append(String(resolved.text.dropLast(5))) }
        if resolved.name == "index.html" { candidates.append(resolved.folder) }
        for candidate in candidates {
            if let found = paths[candidate] { return found }
        }
        for candidate in candidates {
            if let found = paths.entry(likely: candidate) {
                result.diagnostics.append(
                    .differsInCase(
                        path, entries[found].source.path, right: way(from: id, to: found), at: entries[id].place(place)))
                return found
            }
        }
        // In a language's folder, an untranslated page is where its original is.
        if let original = withoutLanguageFolder(resolved) { return paths[original] }
        return nil
    }

    private func withoutLanguageFolder(_ path: SitePath) -> String? {
        guard let slash = path.text.utf8.firstIndex(of: UInt8(ascii: "/")),
            let tag = LanguageTag.normalized(path.text[..<slash]), languages.contains(tag)
        else { return nil }
        return String(path.text[path.text.utf8.index(after: slash)...])
    }

    /// A link to the original leads readers of a translation to theirs; a link to a translation means that one.
    private func page(_ found: EntryID, _ fragment: String?, at place: Range<Int>, from id: EntryID, _ result: inout Result)
        -> SlotTarget
    {
        let group = groupOfEntry[found]
        let target = groups[group].entries[0] == found ? translation(of: group, for: id) : found
        guard let fragment, !fragment.isEmpty else { return .page(entry: target, fragment: nil) }
        return .page(entry: target, fragment: heading(fragment, of: target, at: place, from: id, &result))
    }

    private func translation(of group: GroupID, for id: EntryID) -> EntryID {
        groups[group].entries.first { entries[$0].language == entries[id].language } ?? groups[group].entries[0]
    }

    /// The id of a heading given by its id or its words; in a translation, also by those of the original.
    private func heading(_ fragment: String, of target: EntryID, at place: Range<Int>, from id: EntryID, _ result: inout Result)
        -> String?
    {
        let document = entries[target].document
        let names = headings.names(of: entries[target])
        if names.anchors.contains(fragment) { return fragment }
        let folded = fragment.lowercased()
        if let heading = names.named[folded] { return document.outline[heading].id }
        for other in groups[groupOfEntry[target]].entries where other != target {
            guard entries[other].document.outline.count == document.outline.count else { continue }
            if let heading = headings.names(of: entries[other]).heading(fragment) { return document.outline[heading].id }
        }
        // GitHub's pages have this one at their top.
        if folded == "top" || EntryTitle.areSame(fragment, entries[target].title) { return nil }
        result.diagnostics.append(
            .missingHeading(
                fragment, page: entries[target].id, near: Guess(fragment, among: names.nearMisses) { "#" + $0 },
                at: entries[id].place(place)))
        return nil
    }

    /// `../tutorials/` means the list of tutorials when no `index.md` stands there.
    private func list(_ path: String, from entry: Entry) -> SitePath? {
        guard var resolved = SitePath.resolve(path, in: entry.folder)?.text else { return nil }
        if resolved.hasSuffix("/index.html") { resolved = String(resolved.dropLast(11)) }
        resolved = withoutLanguageFolder(SitePath(resolved)) ?? resolved
        return listedFolders.contains(resolved) ? addresses.list(folder: resolved) : nil
    }

    /// The page whose path ends like the one that was written, else what lies in the same folder under a similar name.
    private func nearest(_ path: String, from id: EntryID) -> Guess {
        if let other = entryWithOtherEnding(path, from: id) { return [way(from: id, to: other)] }
        if let group = references.longestTail(of: path) { return [way(from: id, to: translation(of: group, for: id))] }
        let written = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)]
        return files.nearest(to: path, from: entries[id].folder) { written + $0 }
    }

    /// The page whose file has the name that was written, but another ending.
    private func entryWithOtherEnding(_ path: String, from id: EntryID) -> EntryID? {
        guard let resolved = SitePath.resolve(path, in: entries[id].folder)?.text, let dot = resolved.lastIndex(of: "."),
            !resolved[dot...].contains("/")
        else { return nil }
        let stem = String(resolved[..<dot])
        return paths[stem] ?? paths.entry(likely: stem)
    }

    /// How one entry's file is written in a link of another's.
    private func way(from id: EntryID, to target: EntryID) -> String { way(from: id, to: entries[target].source.path) }

    private func way(from id: EntryID, to path: String) -> String {
        let href = SitePath(entries[id].source.path).href(to: SitePath(path))
        let words = href.percentDecoded
        // A blank would end the address.
        return words.contains(" ") ? href : words
    }

    private func isExternal(_ destination: String) -> Bool {
        if destination.hasPrefix("//") { return true }
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return ["http", "https", "mailto", "tel"].contains(destination[..<colon].lowercased())
    }

    /// The path without escapes, query and fragment, and the fragment without escapes.
    private func split(_ destination: String) -> (path: String, fragment: String?) {
        let bytes = destination.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        let fragment = hash.map { String(destination[bytes.index(after: $0)...]).percentDecoded }
        let path = bytes[..<(hash ?? bytes.endIndex)]
        let query = path.firstIndex(of: UInt8(ascii: "?")) ?? path.endIndex
        return (query == bytes.endIndex ? destination.percentDecoded : String(destination[..<query]).percentDecoded, fragment)
    }
}
