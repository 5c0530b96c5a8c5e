import Content
import Diagnostics
import Portal

/// The ways in which a usage log may name a thing or a campus: by id, the last part of it, title in any language, or the
/// code on a machine or a room. People are no things.
struct UsageNames: Sendable {
    private let groups: [String: GroupID]
    /// Names that mean several things.
    private let ambiguous: Set<String>
    private let portal: Portal
    /// A name that is misspelt once is misspelt in a hundred rows.
    private let nearThings: NearMissIndex
    private let nearCampuses: NearMissIndex

    init(_ portal: Portal) {
        self.portal = portal
        let types = portal.settings.types.all
        let things = portal.groups.identified.filter { !types[$1.type].traits.contains(.people) && !$1.id.isEmpty }
        var named = Named(portal)
        for (group, value) in things { named.add(value.id, group) }
        for (group, value) in things {
            let entries = value.entries.map { portal.entries[$0] }
            var names = Set(entries.map(\.title))
            if let tail = value.id.split(separator: "/").last { names.insert(String(tail)) }
            let original = entries[0]
            let codes = [original["code"]] + (original["units"]?.items ?? []).map { $0.record["code"] }
            names.formUnion(codes.compactMap { $0?.text })
            for name in names { named.add(name, group) }
        }
        groups = named.groups
        ambiguous = named.ambiguous
        let known = named.groups
        nearThings = NearMissIndex(known.keys.sorted())
        nearCampuses = NearMissIndex(known.filter { types[portal.groups[$0.value].type].traits.contains(.campuses) }.keys.sorted())
    }

    /// The names, one after the other.
    private struct Named {
        let portal: Portal
        var groups: [String: GroupID] = [:]
        var ambiguous: Set<String> = []

        init(_ portal: Portal) { self.portal = portal }

        mutating func add(_ name: String, _ group: GroupID) {
            let key = UsageNames.folded(name)
            if let other = groups[key], other != group {
                // A whole id means what it names, whatever else is called so.
                if UsageNames.folded(portal.groups[other].id) != key { ambiguous.insert(key) }
            } else {
                groups[key] = group
            }
        }
    }

    enum Answer {
        case one(GroupID)
        case several
        case none(near: Guess)
    }

    func thing(_ name: String) -> Answer { find(name, nearThings) { _ in true } }

    func campus(_ name: String) -> Answer { find(name, nearCampuses) { portal.type(of: $0).traits.contains(.campuses) } }

    private func find(_ name: String, _ near: NearMissIndex, _ isMeant: (GroupID) -> Bool) -> Answer {
        let key = Self.folded(name)
        if ambiguous.contains(key) { return .several }
        if let group = groups[key], isMeant(group) { return .one(group) }
        return .none(near: Guess(key, among: near, most: 1))
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
