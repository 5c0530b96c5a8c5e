import Diagnostics

/// The table of all content types of a portal: the built-in ones and those that its `portal.yml` adds.
public struct ContentTypes: Sendable {
    /// In the order in which readers meet them.
    public private(set) var all: TypeTable<ContentType>
    /// Vocabularies by name.
    public private(set) var vocabularies: [String: Vocabulary]
    private var idByName: [String: TypeID] = [:]
    private var idByFolder: [String: TypeID] = [:]
    /// By what people call the folders, in small letters.
    private var idByFolderName: [String: TypeID] = [:]
    private var fieldsByType: TypeTable<FieldTable> = []
    /// All names of all fields.
    private var fieldNames: Set<String> = []

    public static let builtIn = ContentTypes(
        [
            .tutorial, .project, .guide, .question, .path, .resource, .equipment, .material, .training,
            .service, .event, .space, .campus, .person, .partner, .page,
        ],
        vocabularies: [.subjects, .standards])

    public init(_ types: [ContentType], vocabularies: [Vocabulary]) {
        all = TypeTable(types)
        self.vocabularies = Dictionary(vocabularies.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        for (id, type) in all.identified {
            idByName[type.name] = id
            if !type.folder.isEmpty { idByFolder[type.folder] = id }
            for name in type.folderNames where idByFolderName[name] == nil { idByFolderName[name] = id }
            fieldsByType.append(FieldTable(type.fields + Self.commonFields))
            fieldNames.formUnion(fieldsByType[id].positions.keys)
        }
        // What a portal's own types are called goes before.
        for (id, type) in all.identified {
            for name in type.otherFolderNames where idByFolderName[name] == nil { idByFolderName[name] = id }
        }
    }

    public subscript(name: String) -> ContentType? {
        idByName[name].map { all[$0] }
    }

    /// The type whose entries stand in this top folder, also as 教程 or `Tutorials`; that of `page` for any other.
    public func id(ofFolder folder: String) -> TypeID {
        if let id = idByFolder[folder] { return id }
        // A name of a few words at most.
        if !folder.isEmpty, folder.utf8.count <= 60 {
            let name = SitePath(folder).folded
            if let id = idByFolderName[name] ?? idByFolderName[Self.bareFolderName(name)] { return id }
        }
        return idByName["page"] ?? TypeID(position: all.count - 1)
    }

    /// 教程 of `01-教程`, `1.教程` and 教程 in traditional characters; names in ASCII stay what they are.
    private static func bareFolderName(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 >= 0x80 }) else { return name }
        var bare = name[...]
        let digits = bare.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, digits.count < 4 {
            bare = bare.dropFirst(digits.count).drop { "-_. 、．".contains($0) }
        }
        return TraditionalWords.simplified(String(bare))
    }

    public func id(ofType name: String) -> TypeID? { idByName[name] }

    /// The types that are something to the whole portal, in their order.
    public func ids(with trait: ContentType.Traits) -> [TypeID] { all.indices.filter { all[$0].traits.contains(trait) } }

    /// The folders of the types of people.
    public var foldersOfPeople: Set<String> { Set(ids(with: .people).map { all[$0].folder }) }

    /// The fields of a type, its own before the common ones, which they may replace.
    public func fields(of type: TypeID) -> FieldTable { fieldsByType[type] }

    /// False only for a name that entries of no type have a field under.
    func mayBeField(_ name: String) -> Bool { fieldNames.contains(name) || !FieldTable.isInUsualSpelling(name) }

    /// The same table with types and vocabularies added or replaced by name.
    public func adding(_ types: [ContentType], vocabularies: [Vocabulary]) -> ContentTypes {
        var merged = all.elements
        for type in types {
            if let id = idByName[type.name] {
                merged[id.position] = type
            } else {
                merged.insert(type, at: max(merged.count - 1, 0))
            }
        }
        return ContentTypes(merged, vocabularies: Array(self.vocabularies.values) + vocabularies)
    }
}

/// The fields of a type or of a record, found by English key, Chinese label or alias.
public struct FieldTable: Sendable {
    /// Own fields first; a common field is left out where the type has one with the same key.
    public let fields: [Field]
    /// Those of them that may hold references or names; most entries are asked for these alone.
    public let referenceFields: [Field]
    /// Those of them that may name files.
    public let fileFields: [Field]
    fileprivate let positions: [String: Int]
    /// Those of the records that a field holds, by the field's key.
    private let inner: [String: FieldTable]
    /// Among every name that a writer may use.
    public let nearMisses: NearMissIndex

    public init(_ fields: [Field]) {
        var kept: [Field] = []
        var positions: [String: Int] = [:]
        for field in fields where positions[field.key] == nil {
            positions[field.key] = kept.count
            kept.append(field)
        }
        for (position, field) in kept.enumerated() {
            for name in [field.label.zh, field.label.en.lowercased()] + field.aliases where positions[name] == nil {
                positions[name] = position
            }
        }
        self.fields = kept
        referenceFields = kept.filter { field in
            field.kind.holds { kind in
                switch kind {
                case .reference, .name: true
                default: false
                }
            }
        }
        fileFields = kept.filter { $0.kind.holds { if case .file = $0 { true } else { false } } }
        self.positions = positions
        inner = Dictionary(
            kept.compactMap { field in field.kind.recordFields.map { (field.key, FieldTable($0)) } },
            uniquingKeysWith: { first, _ in first })
        let names = positions
        nearMisses = NearMissIndex(names.keys.sorted())
    }

    public subscript(name: String) -> Field? {
        if let position = positions[name] { return fields[position] }
        // An unknown name in the usual spelling is not worth respelling.
        if Self.isInUsualSpelling(name) { return nil }
        let plain = PlainKey.of(name)
        let folded = plain.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        return (positions[folded] ?? positions[plain]).map { fields[$0] }
    }

    fileprivate static func isInUsualSpelling(_ name: String) -> Bool {
        name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
    }

    /// The table of the records that a field holds.
    func records(of field: Field) -> FieldTable? { inner[field.key] }

    /// Every name a writer may use.
    public var names: [String] { positions.keys.sorted() }
}
