import Content
import Diagnostics
import Foundation

/// Pictures, films and files beside entries.
extension TextLinking {
    mutating func file(_ source: String, isWiki: Bool, at place: Range<Int>) -> SlotTarget {
        if Self.isExternal(source) { return .external(source) }
        let path = Self.split(source).path
        if let file = resolver.files.find(path, from: entry.folder) ?? resolver.files.find(source, from: entry.folder) {
            return publish(file, path, at: place)
        }
        // Obsidian knows a file by its name alone, wherever it lies.
        if isWiki, !path.contains("/"), let file = resolver.files.moved(path) {
            result.files.append(file)
            return .file(file)
        }
        if let page = page(shownAsFile: path) {
            return missing(.pictureIsPage(source, resolver.entries[page].source.path, at: entry.place(place)))
        }
        if let hidden = hiddenEntry(at: path) { return mention(hidden, source, at: place) }
        if let kind = resolver.files.passedOver(path, from: entry.folder) {
            return missing(.fileNotRead(source, kind, at: entry.place(place)))
        }
        return missing(.missingFile(source, near: nearestFile(source, path), at: entry.placeOfName(place)))
    }

    private func nearestFile(_ source: String, _ path: String) -> Guess {
        if let meant = meant(source) { return Guess(known: [meant]) }
        if let moved = resolver.files.moved(path) { return Guess(known: [way(to: moved)]) }
        let folder = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)]
        return resolver.files.nearest(to: path, from: entry.folder) { folder + $0 }
    }

    /// How the address of a file that is there should have been written: `图片\\a.png`, `a.png"说明"`, `a.png|300`.
    private func meant(_ source: String) -> String? {
        guard source.utf8.contains(where: { $0 >= 0x80 || "\\\"'|%".utf8.contains($0) }) else { return nil }
        let folder = entry.folder
        let plain = source.percentDecoded.replacing("\\", with: "/")
        if plain != source.percentDecoded, resolver.files.find(plain, from: folder) != nil { return plain }
        for (mark, joint) in [("\"", " \""), ("“", " \""), ("'", " \""), ("|", " =")] {
            guard let start = plain.range(of: mark)?.lowerBound, start > plain.startIndex else { continue }
            let name = String(plain[..<start]).trimmingCharacters(in: .whitespaces)
            guard resolver.files.find(name, from: folder) != nil else { continue }
            let rest = plain[plain.index(after: start)...].filter { !"\"“”'".contains($0) }
            if mark == "|" {
                return rest.allSatisfy({ $0.isNumber || $0 == "x" }) ? name + joint + rest + (rest.contains("x") ? "" : "x") : nil
            }
            return name + joint + rest + "\""
        }
        return nil
    }

    /// The page that stands where a picture or film was named, by its path or, as Obsidian embeds notes, by its name.
    private func page(shownAsFile path: String) -> EntryID? {
        if let found = find(path) { return found.entry }
        guard !path.contains("."), case .one(let group) = resolver.references.find(path) else { return nil }
        return translation(of: group)
    }

    mutating func publish(_ file: String, _ written: String, at place: Range<Int>) -> SlotTarget {
        guard !FileIndex.isForStaff(file) else { return missing(.staffFile(written, at: entry.place(place))) }
        guard !FileIndex.isSource(file) else { return missing(.sourceFile(written, at: entry.place(place))) }
        if let exact = SitePath.resolve(written, in: entry.folder), !resolver.files.contains(exactly: exact.text) {
            result.diagnostics.append(
                .differsInCase(written, file, right: way(to: file), at: entry.placeOfName(place)))
        }
        result.files.append(file)
        return .file(file)
    }
}
