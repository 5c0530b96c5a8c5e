import Content
import Diagnostics

/// Finds what the reference fields of one entry mean.
struct ReferenceLinking {
    let index: ReferenceIndex
    let unpublished: UnpublishedIndex
    let types: ContentTypes

    struct Result: Sendable {
        var references: [Portal.ResolvedReference] = []
        /// For the other side; private fields are not among them.
        var links: [(inverse: Field.Inverse, group: GroupID)] = []
        var diagnostics: [Diagnostic] = []
        /// References to what is there but not published.
        var unpublished: [UnpublishedIndex.Mention] = []
    }

    func link(_ entry: Entry) -> Result {
        var result = Result()
        guard !entry.fields.isEmpty else { return result }
        for field in types.fields(of: entry.type).referenceFields {
            guard let value = entry.fields[field.key] else { continue }
            link(value, field.kind, field, path: field.key, index: 0, entry, topKey: field.key, isPrivate: field.isPrivate, &result)
        }
        return result
    }

    private func link(
        _ value: Value, _ kind: Field.Kind, _ field: Field, path: String, index: Int, _ entry: Entry, topKey: String,
        isPrivate: Bool, beside: [Field] = [], _ result: inout Result
    ) {
        switch kind {
        case .list(let item):
            for (position, element) in value.items.enumerated() {
                link(element, item, field, path: path, index: position, entry, topKey: topKey, isPrivate: isPrivate, &result)
            }
        case .record(let fields):
            let record = value.record
            for field in fields {
                guard let inner = record[field.key] else { continue }
                link(
                    inner, field.kind, field, path: path + "." + field.key, index: index, entry, topKey: topKey,
                    isPrivate: isPrivate || field.isPrivate, beside: fields, &result)
            }
        case .name:
            guard let name = value.text, let person = types.id(ofType: "person"), let group = self.person(name, person) else {
                return
            }
            result.references.append(.init(field: path, index: index, group: group))
            if !isPrivate { result.links.append((Backlinks.written, group)) }
        case .reference(let names, let inverse):
            guard let name = value.text else { return }
            let allowed = Set(names.compactMap { types.id(ofType: $0) })
            switch self.index.find(name, types: allowed) {
            case .one(let group):
                result.references.append(.init(field: path, index: index, group: group))
                if !isPrivate { result.links.append((inverse, group)) }
            case .several(let groups):
                guard !entry.inherited.contains(topKey) else { return }
                result.diagnostics.append(
                    .ambiguousReference(
                        name, ids: groups.prefix(5).map { self.index.groups[$0].id }, count: groups.count,
                        at: entry.place(of: topKey, value)))
            case .none:
                guard !entry.inherited.contains(topKey) else { return }
                if let hidden = unpublished.find(name, types: allowed) {
                    result.unpublished.append(.init(entry: hidden, written: name, place: entry.place(of: topKey, value)))
                    return
                }
                if beside.contains(where: { $0.key == "quantity" }), let amount = NamedAmount(name),
                    case .one = self.index.find(amount.name, types: allowed)
                {
                    result.diagnostics.append(.amountInName(name, amount, in: field, at: entry.place(of: topKey, value)))
                    return
                }
                if let (group, meant) = bare(name, allowed) {
                    result.references.append(.init(field: path, index: index, group: group))
                    if !isPrivate { result.links.append((inverse, group)) }
                    let place = entry.place(of: topKey, value)
                    let written = entry.source.text(place.range)
                    let isAlone = written == name || written.dropFirst().dropLast() == name
                    result.diagnostics.append(.referenceReadAsMeant(name, meant, in: field.key, isAlone: isAlone, at: place))
                    return
                }
                if let names = several(name, allowed) {
                    result.diagnostics.append(.severalInOne(name, names, in: field, at: entry.place(of: topKey, value)))
                    return
                }
                if case .one(let other) = self.index.find(name), case let type = types.all[self.index.groups[other].type],
                    let right = beside.first(where: { $0.key != field.key && $0.kind.refers(to: type.name) })
                {
                    result.diagnostics.append(
                        .referenceUnderOtherField(name, type, in: field, meant: right, at: entry.place(of: topKey, value)))
                    return
                }
                result.diagnostics.append(
                    .unknownReference(
                        name, in: field, types: allowed.sorted().map { types.all[$0] },
                        near: self.index.nearest(to: name, types: allowed), at: entry.place(of: topKey, value)))
            }
        default: break
        }
    }

    /// The one entry that is meant by a name with something around it.
    private func bare(_ name: String, _ allowed: Set<TypeID>) -> (group: GroupID, meant: String)? {
        let isPerson = types.id(ofType: "person").map(allowed.contains) ?? false
        for meant in DressedName.bare(name) + (isPerson ? [DressedName.withoutTitle(name)].compactMap(\.self) : []) {
            if case .one(let group) = index.find(meant, types: allowed) { return (group, meant) }
        }
        return nil
    }

    /// The names of several entries in one text, each of which there is.
    private func several(_ name: String, _ allowed: Set<TypeID>) -> [String]? {
        guard let parts = DressedName.several(name) else { return nil }
        var names: [String] = []
        for part in parts {
            if case .one = index.find(part, types: allowed) {
                names.append(part)
            } else if let inner = bare(part, allowed)?.meant ?? nil {
                names.append(inner)
            } else {
                guard let inner = several(part, allowed) else { return nil }
                names += inner
            }
        }
        return names
    }

    /// The person whom a name means, also with 老师 behind it.
    private func person(_ name: String, _ type: TypeID) -> GroupID? {
        if case .one(let group) = index.find(name, types: [type]) { return group }
        guard let bare = DressedName.withoutTitle(name), case .one(let group) = index.find(bare, types: [type]) else { return nil }
        return group
    }
}
