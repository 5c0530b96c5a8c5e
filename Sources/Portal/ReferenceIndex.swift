import Content
import Diagnostics
import Limits
import Synchronization

/// Finds groups by what writers call them: the whole id, any tail of it, or a title.
struct ReferenceIndex: Sendable {
    let groups: GroupTable<Portal.EntryGroup>
    private var byTail: [String: [GroupID]] = [:]
    private var byTitle: [String: [GroupID]] = [:]
    private var byID: [String: GroupID] = [:]
    private var nearMisses = NearMissesByType()
    private var loose: LooseNames
    private let asked = AskedNames()

    enum Found: Sendable {
        case one(GroupID)
        case several([GroupID])
        case none
    }

    init(entries: EntryTable<Entry>, groups: GroupTable<Portal.EntryGroup>) {
        self.groups = groups
        byTail.reserveCapacity(groups.count * 3)
        byTitle.reserveCapacity(entries.count)
        loose = LooseNames(groups: groups, titles: { groups[$0].entries.map { entries[$0].title } })
        for (id, group) in groups.identified {
            var tail = Substring(Self.fold(group.id))
            if byID[String(tail)] == nil { byID[String(tail)] = id }
            while true {
                byTail[String(tail), default: []].append(id)
                guard let slash = tail.firstIndex(of: "/") else { break }
                tail = tail[tail.index(after: slash)...]
            }
            for entry in group.entries {
                let title = Self.fold(entries[entry].title)
                if byTitle[title]?.last != id { byTitle[title, default: []].append(id) }
            }
        }
    }

    /// - Parameter types: those that may be meant; all when empty.
    func find(_ name: String, types: Set<TypeID> = []) -> Found {
        guard name.utf8.count <= Limits.referenceName.value else { return .none }
        let found = findExactly(name, types)
        guard case .none = found else { return found }
        if let bare = ExportedNames.bare(ofName: name[...]), case .one(let group) = findExactly(bare, types) { return .one(group) }
        return findLoosely(name, types)
    }

    private func findExactly(_ name: String, _ types: Set<TypeID>) -> Found {
        let folded = Self.fold(name)
        if let found = byTail[folded].flatMap({ choose(among: $0, folded, types) }) { return found }
        asked.note(folded)
        return byTitle[folded].flatMap { choose(among: $0, folded, types) } ?? .none
    }

    private func choose(among candidates: [GroupID], _ folded: String, _ types: Set<TypeID>) -> Found? {
        if candidates.count == 1, types.isEmpty { return .one(candidates[0]) }
        // The whole id wins over ids that only end in it.
        if let exact = byID[folded], types.isEmpty || types.contains(groups[exact].type) { return .one(exact) }
        let fitting = types.isEmpty ? candidates : candidates.filter { types.contains(groups[$0].type) }
        if fitting.count == 1 { return .one(fitting[0]) }
        return fitting.isEmpty ? nil : .several(fitting)
    }

    private func findLoosely(_ name: String, _ types: Set<TypeID>) -> Found {
        let folded = LooseNames.fold(name)
        asked.note(loosely: folded)
        let similar = loose.groups(named: folded).filter { types.isEmpty || types.contains(groups[$0].type) }
        return similar.isEmpty ? .none : similar.count == 1 ? .one(similar[0]) : .several(similar)
    }

    /// The group whose id ends like a path, by as many of its parts as possible; `README.md` and `index.md` stand for
    /// their folder.
    func longestTail(of path: String) -> GroupID? {
        guard path.utf8.count <= Limits.referenceName.value else { return nil }
        var parts = Self.fold(path).pathParts.filter { $0 != ".." && $0 != "." }
        if parts.count > 1, let name = parts.last, ["readme", "index"].contains(name.prefix { $0 != "." }) { parts.removeLast() }
        let whole = parts.joined(separator: "/")
        var tail = Substring(whole)
        while !tail.isEmpty {
            if case .one(let group) = findExactly(String(tail), []) { return group }
            guard let slash = tail.utf8.firstIndex(of: UInt8(ascii: "/")) else { break }
            tail = tail[tail.utf8.index(after: slash)...]
        }
        if case .one(let group) = findLoosely(String(tail), []) { return group }
        return nil
    }

    /// The shortest unambiguous names of the groups nearest to a name.
    func nearest(to name: String, types: Set<TypeID>) -> Guess {
        let wanted = name.pathParts.last.map(String.init) ?? name
        // What lies elsewhere has the name already.
        if wanted.utf8.count < name.utf8.count, case .one(let group) = find(wanted, types: types) {
            let id = groups[group].id
            return [id.pathParts.last.map(String.init) ?? id]
        }
        // What is not ASCII is a title's misspelling rather than that of a file's name.
        let names: (@Sendable (GroupID) -> [String])? = wanted.utf8.allSatisfy { $0 < 0x80 } ? nil : loose.titles
        return Guess(wanted, among: nearMisses.index(of: types, groups, titles: names))
    }

    /// The same for entries of which some are called otherwise; nil where anybody has asked for one of their names, earlier or new.
    ///
    /// - Parameters:
    ///   - entries: all, with their new titles.
    ///   - renamed: those with the titles that they had, and the group of each.
    func renamed(_ entries: EntryTable<Entry>, _ renamed: [(id: EntryID, group: GroupID, earlier: String)]) -> ReferenceIndex? {
        var index = self
        for (id, group, earlier) in renamed {
            let title = entries[id].title
            guard !asked.has(earlier), !asked.has(title) else { return nil }
            let others = groups[group].entries.filter { $0 != id }.map { Self.fold(entries[$0].title) }
            let (old, new) = (Self.fold(earlier), Self.fold(title))
            if !others.contains(old) { index.byTitle[old]?.removeAll { $0 == group } }
            if index.byTitle[old]?.isEmpty == true { index.byTitle[old] = nil }
            var named = index.byTitle[new] ?? []
            if !named.contains(group) { named.insert(group, at: named.firstIndex { $0 > group } ?? named.count) }
            index.byTitle[new] = named
        }
        if !renamed.isEmpty {
            index.loose = LooseNames(groups: groups, titles: { [groups] in groups[$0].entries.map { entries[$0].title } })
            index.nearMisses = nearMisses.withoutTitles()
        }
        return index
    }

    /// Those among which what was meant by wrong names is sought, and that hold titles.
    var soughtTitles: [NearMissIndex] { nearMisses.ofTitles }

    /// Without an ending, slashes at the ends and capital letters.
    static func fold(_ name: String) -> String {
        var text = name[...].utf8
        while text.first == UInt8(ascii: "/") { text.removeFirst() }
        while text.last == UInt8(ascii: "/") { text.removeLast() }
        if text.suffix(3).elementsEqual(".md".utf8) { text.removeLast(3) }
        return Substring(text).lowercased()
    }
}

/// The names that near misses are looked for among, once for each set of types that a field may name.
private final class NearMissesByType: Sendable {
    private struct Key: Hashable {
        let types: Set<TypeID>
        let hasTitles: Bool
    }

    private let indexes: Mutex<[Key: NearMissIndex]>

    init() { indexes = Mutex([:]) }

    private init(_ indexes: [Key: NearMissIndex]) { self.indexes = Mutex(indexes) }

    /// Those that no title is among.
    func withoutTitles() -> NearMissesByType { NearMissesByType(indexes.withLock { $0.filter { !$0.key.hasTitles } }) }

    /// Those that titles are among.
    var ofTitles: [NearMissIndex] { indexes.withLock { $0.filter(\.key.hasTitles).map(\.value) } }

    /// - Parameter titles: those of a group, where they are names as well.
    func index(of types: Set<TypeID>, _ groups: GroupTable<Portal.EntryGroup>, titles: (@Sendable (GroupID) -> [String])?) -> NearMissIndex
    {
        indexes.withLock { indexes in
            let key = Key(types: types, hasTitles: titles != nil)
            if let index = indexes[key] { return index }
            let index = NearMissIndex(
                groups.indices.filter { types.isEmpty || types.contains(groups[$0].type) }.flatMap { group in
                    let id = groups[group].id
                    return [id.pathParts.last.map(String.init) ?? id] + (titles?(group) ?? [])
                })
            indexes[key] = index
            return index
        }
    }
}
