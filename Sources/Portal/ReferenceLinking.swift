import Content
import Diagnostics

/// Finds what the reference fields of one entry mean.
struct ReferenceLinking {
    let index: ReferenceIndex
    let unpublished: UnpublishedIndex
    let types: ContentTypes
    let entry: Entry
    private var result = Result()

    struct Result: Sendable {
        var references: [Portal.ResolvedReference] = []
        /// For the other side; private fields are not among them.
        var links: [(inverse: Field.Inverse, group: GroupID)] = []
        var diagnostics: [Diagnostic] = []
        /// References to what is there but not published.
        var unpublished: [UnpublishedIndex.Mention] = []
    }

    /// Where in an entry's fields a value stands.
    private struct Position {
        /// The field at the top.
        let top: Field
        var field: Field
        /// As `ResolvedReference.field` has it.
        var path: String
        /// Within a list; 0 for a single value.
        var index = 0
        var isPrivate: Bool
        /// The fields of the record that the value is part of.
        var beside: [Field] = []

        init(_ field: Field) {
            top = field
            self.field = field
            path = field.key
            isPrivate = field.isPrivate
        }

        /// Of a field of the record that stands here.
        func inner(_ field: Field, of fields: [Field]) -> Position {
            var inner = self
            inner.field = field
            inner.path += "." + field.key
            inner.isPrivate = isPrivate || field.isPrivate
            inner.beside = fields
            return inner
        }
    }

    init(_ entry: Entry, index: ReferenceIndex, unpublished: UnpublishedIndex, types: ContentTypes) {
        self.entry = entry
        self.index = index
        self.unpublished = unpublished
        self.types = types
    }

    mutating func run() -> Result {
        guard !entry.fields.isEmpty else { return result }
        for field in types.fields(of: entry.type).referenceFields {
            guard let value = entry.fields[field.key] else { continue }
            link(value, field.kind, at: Position(field))
        }
        return result
    }

    private mutating func link(_ value: Value, _ kind: Field.Kind, at position: Position) {
        switch kind {
        case .list(let item):
            for (index, element) in value.items.enumerated() {
                var own = position
                own.index = index
                link(element, item, at: own)
            }
        case .record(let fields):
            let record = value.record
            for field in fields {
                if let inner = record[field.key] { link(inner, field.kind, at: position.inner(field, of: fields)) }
            }
        case .name:
            guard let name = value.text, let person = person(name, Set(types.ids(with: .people))) else { return }
            refer(to: person, as: Backlinks.written, at: position)
        case .reference(let names, let inverse):
            guard let name = value.text else { return }
            let allowed = Set(names.compactMap { types.id(ofType: $0) })
            switch index.find(name, types: allowed) {
            case .one(let group): refer(to: group, as: inverse, at: position)
            case .several(let groups):
                guard !entry.inherited.contains(position.top.key) else { return }
                let ids = groups.prefix(5).map { index.groups[$0].id }
                result.diagnostics.append(
                    .ambiguousReference(name, ids: ids, count: groups.count, at: entry.place(of: position.top.key, value)))
            case .none:
                guard !entry.inherited.contains(position.top.key) else { return }
                mend(name, allowed, inverse, value, at: position)
            }
        default: break
        }
    }

    private mutating func refer(to group: GroupID, as inverse: Field.Inverse, at position: Position) {
        result.references.append(.init(field: position.path, index: position.index, group: group))
        if !position.isPrivate { result.links.append((inverse, group)) }
    }

    /// What is meant by a name that is nobody's, where that is sure; else why it leads nowhere.
    private mutating func mend(_ name: String, _ allowed: Set<TypeID>, _ inverse: Field.Inverse, _ value: Value, at position: Position) {
        let (field, place) = (position.field, entry.place(of: position.top.key, value))
        if let hidden = unpublished.find(name, types: allowed) {
            result.unpublished.append(.init(entry: hidden, written: name, place: place))
            return
        }
        if position.beside.contains(where: { $0.key == "quantity" }), let amount = NamedAmount(name),
            case .one = index.find(amount.name, types: allowed)
        {
            result.diagnostics.append(.amountInName(name, amount, in: field, at: place))
            return
        }
        if let (group, meant) = bare(name, allowed) {
            refer(to: group, as: inverse, at: position)
            let written = entry.source.text(place.range)
            let isAlone = written == name || written.dropFirst().dropLast() == name
            result.diagnostics.append(.referenceReadAsMeant(name, meant, in: field.key, isAlone: isAlone, at: place))
            return
        }
        result.diagnostics.append(unknown(name, allowed, at: place, position))
    }

    private func unknown(_ name: String, _ allowed: Set<TypeID>, at place: SourcePlace, _ position: Position) -> Diagnostic {
        let field = position.field
        if let names = several(name, allowed) { return .severalInOne(name, names, in: field, at: place) }
        if case .one(let other) = index.find(name), case let type = types.all[index.groups[other].type],
            let right = position.beside.first(where: { $0.key != field.key && $0.kind.refers(to: type.name) })
        {
            return .referenceUnderOtherField(name, type, in: field, meant: right, at: place)
        }
        return .unknownReference(
            name, in: field, types: allowed.sorted().map { types.all[$0] }, near: index.nearest(to: name, types: allowed), at: place)
    }

    /// The one entry that is meant by a name with something around it.
    private func bare(_ name: String, _ allowed: Set<TypeID>) -> (group: GroupID, meant: String)? {
        let isPerson = allowed.contains { types.all[$0].traits.contains(.people) }
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
    private func person(_ name: String, _ people: Set<TypeID>) -> GroupID? {
        // Of no type at all, every entry could be meant.
        if people.isEmpty { return nil }
        if case .one(let group) = index.find(name, types: people) { return group }
        guard let bare = DressedName.withoutTitle(name), case .one(let group) = index.find(bare, types: people) else { return nil }
        return group
    }
}
