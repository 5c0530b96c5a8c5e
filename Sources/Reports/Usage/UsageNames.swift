import Content
import Diagnostics
import Portal

/// The ways in which a usage log may name a thing or a campus: by id, the last part of it, title in any language, or the
/// code on a machine or a room. People are no things.
struct UsageNames: Sendable {
    private var groups: [String: Int] = [:]
    /// Names that mean several things.
    private var ambiguous: Set<String> = []
    private let campusType: Int?
    private let portal: Portal

    init(_ portal: Portal) {
        self.portal = portal
        campusType = portal.settings.types.position(ofType: "campus")
        let people = portal.settings.types.position(ofType: "person")
        for (group, value) in portal.groups.enumerated() where value.type != people && !value.id.isEmpty {
            add(value.id, group)
        }
        for (group, value) in portal.groups.enumerated() where value.type != people && !value.id.isEmpty {
            let entries = value.entries.map { portal.entries[$0] }
            var names = Set(entries.map(\.title))
            if let tail = value.id.split(separator: "/").last { names.insert(String(tail)) }
            let original = entries[0]
            let codes = [original["code"]] + (original["units"]?.items ?? []).map { $0.record["code"] }
            names.formUnion(codes.compactMap { $0?.text })
            for name in names { add(name, group) }
        }
    }

    private mutating func add(_ name: String, _ group: Int) {
        let key = Self.folded(name)
        if let other = groups[key], other != group {
            // A whole id means what it names, whatever else is called so.
            if Self.folded(portal.groups[other].id) != key { ambiguous.insert(key) }
        } else {
            groups[key] = group
        }
    }

    enum Answer {
        case one(Int)
        case several
        case none(near: [String])
    }

    func thing(_ name: String) -> Answer { find(name) { _ in true } }

    func campus(_ name: String) -> Answer { find(name) { portal.groups[$0].type == campusType } }

    private func find(_ name: String, _ isMeant: (Int) -> Bool) -> Answer {
        let key = Self.folded(name)
        if ambiguous.contains(key) { return .several }
        if let group = groups[key], isMeant(group) { return .one(group) }
        return .none(near: NearMiss.best(for: key, among: groups.filter { isMeant($0.value) }.keys.sorted(), limit: 1))
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
