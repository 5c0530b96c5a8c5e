import Content
import HTML
import Portal
import Services
import Templates

/// How the entries of a type are shown: its layout and what fills it, its colour and icon, what it is to programs, whom its
/// readers turn to. Each built-in type has one; nothing else on the way to a page asks for a type by its name.
struct Presentation: Sendable {
    /// The file under `templates/layouts/`, without its ending.
    let layout: String
    /// The names that the layout may use.
    let table: VariableTable
    /// Of the icon, and of the colour in the style sheet.
    let icon: String
    /// Puts into the record what the type adds to every entry's page.
    let fill: @Sendable (EntryPage) -> Void
    var schema = Schema("WebPage")
    /// Whether reference managers may cite it.
    var isCited = false
    var asking = Asking()
    var access = AccessManner()

    /// What an entry is in the terms of schema.org.
    struct Schema: Sendable {
        let types: @Sendable (Entry) -> [String]
        /// Whether somebody wrote it, in a language, on a day.
        var isWork: Bool
        /// Adds the type's own properties.
        let describe: @Sendable (StructuredData, inout JSONText) -> Void

        init(_ types: String..., isWork: Bool = false, describe: @escaping @Sendable (StructuredData, inout JSONText) -> Void = { _, _ in })
        {
            self.init(types: { _ in types }, isWork: isWork, describe: describe)
        }

        init(
            types: @escaping @Sendable (Entry) -> [String], isWork: Bool,
            describe: @escaping @Sendable (StructuredData, inout JSONText) -> Void
        ) {
            self.types = types
            self.isWork = isWork
            self.describe = describe
        }
    }

    /// What readers may ask about an entry, and whom.
    struct Asking: Sendable {
        var purposes: [PageContext.Purpose] = [.ask]
        /// Whether questions that were answered about it stand on its page.
        var showsQuestions = true
        /// Whether those about its tools and materials do, too.
        var showsQuestionsOfThings = false
    }

    /// How the ways to get at what an entry names are told.
    struct AccessManner: Sendable {
        /// Whether the page lists what to pass first, and that list says where and when.
        var listsTrainings = false
        /// Whether it takes place where and when it says itself.
        var isDated = false
        /// Whether the page answers at which campus it can be made.
        var answersMaking = false
        /// Adds whom and what the type's own fields name.
        var named: @Sendable (EntryPage, inout Uses) -> Void = { _, _ in }
    }

    init(_ layout: String, _ table: VariableTable, icon: String? = nil, fill: @escaping @Sendable (EntryPage) -> Void) {
        self.layout = layout
        self.table = table
        self.icon = icon ?? layout
        self.fill = fill
    }

    func with(_ change: (inout Presentation) -> Void) -> Presentation {
        var presentation = self
        change(&presentation)
        return presentation
    }
}

extension Presentation {
    /// By the names of the types.
    static let builtIn: [String: Presentation] = [
        "page": page, "guide": guide, "tutorial": tutorial, "project": project, "question": question, "path": path,
        "resource": resource, "equipment": equipment, "material": material, "training": training,
        "campus": campus, "space": space, "service": service, "event": event, "person": person, "partner": partner,
    ]

    /// A type that a portal adds is shown like a page, in the layout that it names.
    static func of(_ type: ContentType) -> Presentation {
        if let own = builtIn[type.name] { return own }
        guard let layout = type.layout else { return page }
        return builtIn[layout]
            ?? Presentation(layout, Tables.page, icon: page.icon, fill: page.fill).with { own in
                own.schema = page.schema
                own.isCited = page.isCited
            }
    }
}
