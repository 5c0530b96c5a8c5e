import Content
import Templates

extension [Presentation] {
    /// Those of the built-in types.
    public static var builtIn: [Presentation] {
        [
            .page, .guide, .tutorial, .project, .question, .path, .resource, .equipment, .material, .training, .campus, .space, .service,
            .event, .person, .partner,
        ]
    }
}

extension Presentation {
    /// The colour of what has no type of its own.
    static let plainColour = page.colour
}

/// How each type of a portal is shown.
struct Presentations: Sendable {
    let all: [Presentation]
    private let positions: [String: Int]

    /// Of several for one type the last counts.
    init(_ all: [Presentation]) {
        self.all = all
        positions = Dictionary(all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
    }

    /// By a type's name.
    subscript(name: String) -> Presentation? { positions[name].map { all[$0] } }

    /// A type that a portal adds is shown like a page, in the layout that it names.
    func of(_ type: ContentType) -> Presentation {
        if let own = self[type.name] { return own }
        guard let layout = type.layout else { return .page }
        return self[layout] ?? Presentation.page.inLayout(layout)
    }

    /// The files of templates with those that the presentations bring, in the order of their paths; one that is there stays.
    func files(besides files: [TemplateSet.File]) -> [TemplateSet.File] {
        let present = Set(files.map(\.path))
        let brought = all.flatMap(\.templates).filter { !present.contains($0.path) }
        guard !brought.isEmpty else { return files }
        return (files + brought.map { ($0.path, Array($0.text.utf8)) }).sorted { $0.path < $1.path }
    }

    /// The names that each layout of an entry may use.
    var tables: [String: VariableTable] { Dictionary(all.map { ($0.layout, $0.table) }, uniquingKeysWith: { $1 }) }
}
