import Building
import Content
import Diagnostics
import Foundation
import Markdown
import Portal

/// Gives an entry another file name, and so another address: links to it are written anew, and its old address leads to the new one.
public struct Renaming {
    public enum Failure: Error {
        case noEntry
        /// Another entry or file has the name, or it would mean something else.
        case unusable(Words)
        /// Somebody has changed a file meanwhile, or the system doesn't let it be written; its path under the content folder.
        case failed(String, reason: String)
    }

    /// Files with what they are to hold, by their paths under the content folder before anything is moved.
    public private(set) var edits: [(path: String, before: [UInt8], after: [UInt8])] = []
    /// Files and folders that get another name.
    public private(set) var moves: [(from: String, to: String)] = []
    /// Links that lead there by another word than its name, and that may lead nowhere afterwards.
    public private(set) var left: [SourcePlace] = []
    private let content: String

    /// - Parameters:
    ///   - wanted: an entry's id, or the last part of it; its file or its address.
    ///   - name: of the file, or of the folder of an entry that has one of its own.
    public init(_ wanted: String, to name: String, in previewed: PreviewedPortal, content: String) throws(Failure) {
        self.content = content
        let portal = previewed.pages.portal
        guard let position = Self.position(of: wanted, in: portal) else { throw .noEntry }
        let group = portal.groupOfEntry[position]
        let id = portal.groups[group].id
        let change = RenamedPath(old: id.lastPathPart, new: name)
        let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) } && !name.hasPrefix("_")
        guard isPlain, EntryName.checked(name) != nil, name != change.old, !id.isEmpty else { throw .unusable(Self.noName) }
        guard !["index", "readme"].contains(name.lowercased()), !DraftPath.isUnfinished(name + ".md"), !EntryAddress.isForbidden(name)
        else {
            throw .unusable(Self.noName)
        }
        let own = portal.groups[group].entries.map { portal.entries[$0] }
        moves = try Self.moves(of: own, change)
        try Self.checkAlone(own, content)
        let newID = id.dropLast(change.old.count) + name
        for move in moves where FileManager.default.fileExists(atPath: content + "/" + move.to) { throw .unusable(Self.taken(move.to)) }
        if portal.groups.contains(where: { SitePath($0.id).folded == SitePath(String(newID)).folded }) { throw .unusable(Self.taken(name)) }
        let links = EntryLinks(portal: portal, group: group, folders: own.filter(\.isIndex).map(\.folder), change: change)
        for (position, other) in portal.entries.enumerated() {
            let (texts, left) = links.edits(ofEntryAt: position)
            self.left += left
            var bytes = other.source.bytes.applying(texts)
            if portal.groupOfEntry[position] == group {
                guard let aliased = Self.withAlias(bytes, of: other, previewed.reader) else {
                    throw .unusable(Self.noAlias(other.source.path))
                }
                bytes = aliased
            }
            if bytes != other.source.bytes { edits.append((other.source.path, other.source.bytes, bytes)) }
        }
        // An id without a folder is a word like others.
        for list in id.utf8.contains(UInt8(ascii: "/")) ? ["codes.yml", "portal.yml"] : [] {
            guard let before = FileManager.default.contents(atPath: content + "/" + list).map(Array.init) else { continue }
            let after = Self.replacing(id, with: String(newID), in: before)
            if after != before { edits.append((list, before, after)) }
        }
    }

    /// Writes the files and gives them their names. Nothing is written where one of them is no longer what it was.
    public func carryOut() throws(Failure) {
        for (path, before, _) in edits where FileManager.default.contents(atPath: content + "/" + path).map(Array.init) != before {
            throw .failed(path, reason: "it has changed meanwhile, or isn't saved as UTF-8")
        }
        for (path, before, after) in edits {
            do { try FileReplacement(content + "/" + path).write(after, over: before) } catch {
                switch error {
                case .changed: throw .failed(path, reason: "it has changed meanwhile")
                case .failed(let reason): throw .failed(path, reason: reason)
                }
            }
        }
        for (from, to) in moves {
            do { try FileManager.default.moveItem(atPath: content + "/" + from, toPath: content + "/" + to) } catch {
                throw .failed(from, reason: error.localizedDescription)
            }
        }
    }

    /// What was kept of the files goes along, so that a withdrawal finds it.
    ///
    /// - Parameter folder: where the versions of all files are kept.
    public func moveVersions(in folder: String?) {
        guard let folder else { return }
        for (from, to) in moves {
            for ending in ["", ".versions"] {
                try? FileManager.default.moveItem(atPath: folder + "/" + from + ending, toPath: folder + "/" + to + ending)
            }
        }
    }

    /// nil where there is none, or several of that last part.
    private static func position(of wanted: String, in portal: Portal) -> Int? {
        if let exact = portal.entries.firstIndex(where: { [$0.source.path, $0.id, $0.address.text].contains(wanted) }) { return exact }
        let near = portal.groups.filter { $0.id.hasSuffix("/" + wanted) }
        return near.count == 1 ? near[0].entries.first : nil
    }

    // MARK: Files

    /// A folder of the entry's own is moved whole; else each of its languages' files.
    private static func moves(of own: [Entry], _ change: RenamedPath) throws(Failure) -> [(from: String, to: String)] {
        var moves: [(from: String, to: String)] = []
        for entry in own {
            let from = entry.isIndex ? entry.folder : entry.source.path
            let path = SitePath(from)
            guard let name = change.written(path.name), !path.name.isEmpty else {
                throw .unusable(
                    Words(
                        zh: "文件 \(from) 的名字和网址不一样，请在文件夹里改名。",
                        en: "The file \(from) is called otherwise than its address; rename it in its folder."))
            }
            let to = (path.folder.isEmpty ? "" : path.folder + "/") + name
            if !moves.contains(where: { $0.from == from }) { moves.append((from, to)) }
        }
        return moves
    }

    /// A folder in which other entries lie would take them along, to addresses that nobody knows.
    private static func checkAlone(_ own: [Entry], _ content: String) throws(Failure) {
        for folder in Set(own.filter(\.isIndex).map(\.folder)) {
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: content + "/" + folder)) ?? []
            let others = names.filter { $0.lowercased().hasSuffix(".md") && !own.map(\.source.path).contains(folder + "/" + $0) }
            guard let other = others.sorted().first else { continue }
            throw .unusable(
                Words(
                    zh: "文件夹 \(folder) 里还有别的条目，如 \(other)，不能一起改名。",
                    en: "Other entries lie in the folder \(folder), such as \(other); it can't be renamed with them."))
        }
    }

    private static func noAlias(_ path: String) -> Words {
        Words(zh: "\(path) 开头的写法改不了，先改好再改名。", en: "The head of \(path) can't be changed; mend it first, then rename it.")
    }

    private static func taken(_ path: String) -> Words {
        Words(zh: "已经有 \(path) 这样的名字，换一个。", en: "Something is called \(path) already; take another name.")
    }

    private static let noName = Words(
        zh: "这个名字不能用：用字母、数字、汉字和连字符，不要和现在的一样。",
        en: "That can't be a name: use letters, digits and hyphens, and another name than now.")

    // MARK: Texts

    /// The same entry with its present address among those that it had before; without front matter it gets some.
    private static func withAlias(_ bytes: [UInt8], of entry: Entry, _ reader: EntryReader) -> [UInt8]? {
        let edit = EntryEdit(SourceText(path: entry.source.path, bytes: bytes), reader)
        var aliases: [YAMLTree] =
            switch edit.values["aliases"] {
            case .list(let items)?: items
            case .text(let text)? where !text.isEmpty: [.text(text)]
            default: []
            }
        aliases.append(.text(entry.address.text))
        return edit.applying(["aliases": .list(aliases)], text: nil)
    }

    /// With another id wherever a list names the whole of it.
    private static func replacing(_ id: String, with other: String, in bytes: [UInt8]) -> [UInt8] {
        var result = bytes[...].prefix(0)
        var rest = bytes[...]
        while let range = rest.firstRange(of: Array(id.utf8)) {
            let before = range.lowerBound > bytes.startIndex ? bytes[range.lowerBound - 1] : 0x20
            let after = range.upperBound < bytes.endIndex ? bytes[range.upperBound] : 0x20
            result += rest[..<range.lowerBound]
            let isWhole = !isOfName(before) && (!isOfName(after) || isEnding(bytes[range.upperBound...]))
            result += isWhole ? ArraySlice(other.utf8) : rest[range]
            rest = rest[range.upperBound...]
        }
        return Array(result + rest)
    }

    /// The ending of an entry's file or page, or what lies in its folder.
    private static func isEnding(_ rest: ArraySlice<UInt8>) -> Bool {
        [".md", ".html", "/"].contains { ending in
            rest.starts(with: ending.utf8) && (ending == "/" || !(rest.dropFirst(ending.utf8.count).first.map(isOfName) ?? false))
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "-_./".utf8.contains(byte)
    }
}
