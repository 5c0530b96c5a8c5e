import Content

/// How each type is shown, by its identity.
struct TypeLooks: Sendable {
    /// How its pages are put together.
    let assemblers: TypeTable<EntryAssembler>
    private let presentations: TypeTable<Presentation?>

    init(_ types: ContentTypes, _ all: Presentations) {
        assemblers = types.all.mapValues { EntryAssembler(all.of($0)) }
        presentations = types.all.mapValues { all[$0.name] }
    }

    /// A type's own presentation: one that borrows another's layout has not its looks.
    func own(_ type: TypeID?) -> Presentation? { type.flatMap { presentations[$0] } }
}
