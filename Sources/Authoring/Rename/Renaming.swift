import Building
import Content
import Diagnostics
import Foundation
import Markdown
import Portal

/// Gives an entry another file name, and so another address: links to it are written anew, and its old address leads to the new one.
public struct Renaming {
    public enum Failure: Error {
        /// With the names that come near, and the file of that name which no page is made of.
        case noEntry(near: [String], unpublished: String?)
        /// Several have this last part; their ids.
        case several([String])
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
    /// Whether the old address ends, since nobody is to know it.
    public private(set) var endsAddress = false
    private let content: String

    /// - Parameters:
    ///   - wanted: an entry's id, or the last part of it; its file, its address or its title.
    ///   - name: of the file, or of the folder of an entry that has one of its own.
    public init(_ wanted: String, to name: String, in previewed: PreviewedPortal, content: String) throws(Failure) {
        self.content = content
        let portal = previewed.pages.portal
        let group = portal.groupOfEntry[try Self.id(of: wanted, in: previewed)]
        let id = portal.groups[group].id
        let change = RenamedPath(old: id.lastPathPart, new: name)
        if let reason = Self.misreading(of: name, insteadOf: change.old) { throw .unusable(reason) }
        guard !id.isEmpty else { throw .unusable(Self.noName) }
        let own = portal.groups[group].entries.map { portal.entries[$0] }
        moves = try Self.moves(of: own, change)
        try Self.checkAlone(own, content)
        let newID = id.dropLast(change.old.count) + name
        try checkFree(isOtherCase: SitePath(name).folded == SitePath(change.old).folded)
        let others = portal.groups.indices.filter { $0 != group }.map { portal.groups[$0].id }
        if others.contains(where: { SitePath($0).folded == SitePath(String(newID)).folded }) { throw .unusable(Self.taken(name)) }
        let links = EntryLinks(portal: portal, group: group, folders: own.filter(\.isIndex).map(\.folder), change: change)
        for (id, other) in portal.entries.identified {
            let (texts, left) = links.edits(of: id)
            self.left += left
            var bytes = other.source.bytes.applying(texts)
            if portal.groupOfEntry[id] == group { bytes = try moved(other, bytes, previewed) }
            if bytes != other.source.bytes { edits.append((other.source.path, other.source.bytes, bytes)) }
        }
        // An id without a folder is a word like others.
        for list in id.utf8.contains(UInt8(ascii: "/")) ? ["codes.yml", "portal.yml"] : [] {
            guard let before = FileManager.default.contents(atPath: content + "/" + list).map(Array.init) else { continue }
            let after = Self.replacing(id, with: String(newID), in: before)
            if after != before { edits.append((list, before, after)) }
        }
    }

    /// - Parameter isOtherCase: whether only the case of letters changes, so that the disk may find the file itself under the name.
    private func checkFree(isOtherCase: Bool) throws(Failure) {
        for move in moves where FileManager.default.fileExists(atPath: content + "/" + move.to) {
            let isItself = isOtherCase && Self.number(content + "/" + move.from) == Self.number(content + "/" + move.to)
            if !isItself { throw .unusable(Self.taken(move.to)) }
        }
    }

    /// The text of an entry that gets the name, with its earlier address where that may be known.
    private mutating func moved(_ entry: Entry, _ bytes: [UInt8], _ previewed: PreviewedPortal) throws(Failure) -> [UInt8] {
        let path = moves.lazy.compactMap { entry.source.path.moved($0.from, $0.to) }.first ?? entry.source.path
        // A name of its own in the head stays, whatever the file is called.
        let address = entry.hasOwnSlug ? entry.address : previewed.pages.portal.settings.address(of: path).page
        var bytes = bytes
        if Self.mayKnow(entry, previewed.reader) {
            guard let aliased = Self.withAlias(bytes, of: entry, now: address, previewed.reader) else {
                throw .unusable(Self.noAlias(entry.source.path))
            }
            bytes = aliased
        } else {
            endsAddress = true
        }
        if Self.wouldPublish(entry, bytes, at: path, previewed) { throw .unusable(Self.publishes(entry.source.path)) }
        return bytes
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
            do { try Self.move(content + "/" + from, to: content + "/" + to) } catch {
                throw .failed(from, reason: SystemReason.text(of: error))
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

    /// That of the file on its disk.
    private static func number(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.systemFileNumber] as? Int
    }

    private static func move(_ from: String, to: String) throws {
        if SitePath(from).folded == SitePath(to).folded {
            // Foundation moves nothing onto itself, which it is where the disk makes no difference between capitals and others.
            guard rename(from, to) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } else {
            try FileManager.default.moveItem(atPath: from, toPath: to)
        }
    }

    private static func id(of wanted: String, in previewed: PreviewedPortal) throws(Failure) -> EntryID {
        let portal = previewed.pages.portal
        if let exact = portal.entries.firstIndex(where: { [$0.source.path, $0.id, $0.address.text].contains(wanted) }) { return exact }
        let named = portal.groups.filter { $0.id.hasSuffix("/" + wanted) }
        let groups = named.isEmpty ? portal.groups.filter { $0.entries.contains { portal.entries[$0].title == wanted } } : named
        guard groups.count < 2 else { throw .several(groups.map(\.id)) }
        if let id = groups.first?.entries.first { return id }
        let unpublished = previewed.addresses.keys.sorted().first { path in
            let id = portal.settings.address(of: path).id
            return [path, id, previewed.addresses[path]?.text].contains(wanted) || id.hasSuffix("/" + wanted)
        }
        let near = Guess(wanted, among: NearMissIndex(portal.groups.flatMap { [$0.id, $0.id.lastPathPart] })).names
        throw .noEntry(near: near, unpublished: unpublished)
    }

    /// Why a name can't be one; nil where it can.
    private static func misreading(of name: String, insteadOf old: String) -> Words? {
        if name == old { return Words(zh: "它现在就叫 \(name)。", en: "That is what it is called now.") }
        if name.contains("/") || name.allSatisfy({ $0 == "." }) { return noName }
        if EntryAddress.isForbidden(name) {
            return Words(zh: "Windows 上不能有叫 \(name) 的文件。", en: "Windows has no files called \(name).")
        }
        let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) } && !name.hasPrefix("_")
        guard isPlain, EntryName.checked(name) != nil else { return noName }
        if DraftPath.isUnfinished(name + ".md") {
            return Words(zh: "\(name) 这样的名字表示草稿，不会发布。", en: "A name such as \(name) means a draft, which is not published.")
        }
        if ["index", "readme"].contains(name.lowercased()) {
            return Words(zh: "\(name) 这个名字表示整个文件夹的首页。", en: "The name \(name) means the page of the whole folder.")
        }
        return nil
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
        Words(zh: "已经有东西叫 \(path)。", en: "Something is called \(path) already.")
    }

    private static let noName = Words(
        zh: "这个名字不能用：只用字母、数字、汉字和连字符。", en: "That can't be a name: use letters, digits and hyphens only.")

    // MARK: What others may know

    /// Whether an entry's address may stay known: none that the name of a draft made, which never was one, and none with the name of
    /// somebody in it who is not to be named.
    private static func mayKnow(_ entry: Entry, _ reader: EntryReader) -> Bool {
        guard !DraftPath.isUnfinished(entry.source.path, people: reader.settings.types.foldersOfPeople) else { return false }
        let file = ContentFolder.FoundFile(path: entry.source.path, size: entry.source.bytes.count)
        let team = reader.read(entry.source.bytes, of: file).entry?["team"]?.items ?? []
        let shown = Set((entry["team"]?.items ?? []).compactMap { $0.record["shown_as"]?.text })
        let names = team.compactMap { $0.record["name"]?.text }.filter { $0.count > 1 && !shown.contains($0) }
        return !names.contains(where: entry.id.contains)
    }

    /// Whether an entry that its name alone keeps back would be published under another one.
    private static func wouldPublish(_ entry: Entry, _ bytes: [UInt8], at path: String, _ previewed: PreviewedPortal) -> Bool {
        let today = previewed.pages.portal.today
        func isHeld(_ entry: Entry?) -> Bool {
            entry.map { Publication(of: [$0], on: today, drafts: false).published.isEmpty } ?? true
        }
        guard isHeld(entry) else { return false }
        return !isHeld(previewed.reader.read(bytes, of: ContentFolder.FoundFile(path: path, size: bytes.count)).entry)
    }

    private static func publishes(_ path: String) -> Words {
        Words(
            zh: "\(path) 因为这个名字才没有发布，改名以后就会公开。先在页首写 status: draft（要公开就写 status: published），再改名。",
            en:
                "Its name alone keeps \(path) from being published, and renaming it would publish it. Write status: draft in its head first (or status: published if it may be seen), then rename it."
        )
    }

    // MARK: Texts

    /// The same entry with its present address among those that it had before; without front matter it gets some.
    private static func withAlias(_ bytes: [UInt8], of entry: Entry, now address: SitePath, _ reader: EntryReader) -> [UInt8]? {
        let edit = EntryEdit(SourceText(path: entry.source.path, bytes: bytes), reader)
        return edit.applying(edit.aliases(with: [entry.address.text], but: address.text), text: nil)
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

extension String {
    /// The same path once a file, or the folder in which it lies, has another name.
    public func moved(_ from: String, _ to: String) -> String? {
        self == from ? to : isBelow(from) ? to + dropFirst(from.count) : nil
    }
}
