import Content
import HTML
import Portal
import Services
import Templates

/// How the entries of a type are shown: its layout and the sections that fill it, its colour and icon, what it is to programs, whom
/// its readers turn to. Each built-in type has one; nothing else on the way to a page asks for a type by its name.
public struct Presentation: Sendable {
    /// Of the type that is shown so.
    public let name: String
    /// The file under `templates/layouts/`, without its ending.
    private(set) var layout: String
    /// The names that the layout may use: those of every entry's page and those of the sections.
    let table: VariableTable
    /// In the order in which they speak: their facts and marks stand on the page in this order, too.
    let sections: [PageSection]
    /// The name of an icon.
    let icon: String
    /// A type's name for which the style sheet has a colour.
    let colour: String
    public var schema = Schema("WebPage")
    /// Whether reference managers may cite it.
    public var isCited = false
    /// Whether people take it along on paper, which then says where the page is.
    public var isPrinted = false
    /// The reference whose entries belong to it, when a reader saves it for use offline.
    public var takenAlong: String?
    var pictures = Pictures()
    public var asking = Asking()
    public var listing = Listing()
    /// Files that travel with it, by path under `templates/`: its layout, partials. A portal may replace them like built-in ones.
    private(set) var templates: [(path: String, text: String)] = []

    /// What an entry is in the terms of schema.org.
    public struct Schema: Sendable {
        let types: @Sendable (Entry) -> [String]
        /// Whether somebody wrote it, in a language, on a day.
        var isWork: Bool
        /// Adds the type's own properties.
        let describe: @Sendable (StructuredData, inout JSONText) -> Void

        init(_ types: String..., isWork: Bool = false, describe: @escaping @Sendable (StructuredData, inout JSONText) -> Void) {
            self.init(types: { _ in types }, isWork: isWork, describe: describe)
        }

        public init(_ types: String..., isWork: Bool = false) {
            self.init(types: { _ in types }, isWork: isWork, describe: { _, _ in })
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

    /// Where the pictures of an entry stand; none is shown twice.
    struct Pictures: Sendable {
        /// Whether the cover is what the page shows first; else a cover that stands further down, too, stands there alone.
        var leadsWithCover = false
        /// How wide the cover is at the head.
        var cover = PictureSources.Place.page
        /// Lists with a file in each item that is shown as a picture, before the text.
        var fields: [(name: String, file: String)] = []
    }

    /// What readers may ask about an entry, and whom.
    public struct Asking: Sendable {
        public var purposes: [Purpose]
        /// Whether questions that were answered about it stand on its page.
        public var showsQuestions: Bool
        /// Whether those about its tools and materials do, too.
        public var showsQuestionsOfThings: Bool

        /// What a reader wants to do from a page: ask, tell of a fault, show what he made.
        public enum Purpose: String, Sendable, CaseIterable { case ask, fault, made }

        public init(purposes: [Purpose] = [.ask], showsQuestions: Bool = true, showsQuestionsOfThings: Bool = false) {
            self.purposes = purposes
            self.showsQuestions = showsQuestions
            self.showsQuestionsOfThings = showsQuestionsOfThings
        }
    }

    /// - Parameters:
    ///   - zh: what it is, for the reference of layouts.
    ///   - en: likewise.
    ///   - colour: a built-in type's name; nil for that of the icon.
    init(_ name: String, zh: String, en: String, icon: String? = nil, colour: String? = nil, sections: [PageSection]) {
        self.name = name
        layout = name
        self.icon = icon ?? name
        self.colour = colour ?? self.icon
        self.sections = sections
        table = Tables.entry(name, zh: zh, en: en, sections.flatMap(\.variables))
    }

    /// The same but for what is changed: what it is to programs, how it stands in lists, what readers may ask.
    public func with(_ change: (inout Presentation) -> Void) -> Presentation {
        var presentation = self
        change(&presentation)
        return presentation
    }

    /// The same in another layout.
    func inLayout(_ layout: String) -> Presentation { with { $0.layout = layout } }
}

extension Presentation {
    /// How a type of a school's own is shown.
    ///
    /// - Parameters:
    ///   - name: the type's.
    ///   - zh: what its page is, for the reference of layouts.
    ///   - en: likewise.
    ///   - layout: Mustache, in the names of every entry's page and those of the sections.
    ///   - partials: by name, for the layout.
    ///   - icon: the name of a built-in type whose icon and colour it has.
    ///   - isCited: whether reference managers may cite it.
    ///   - sections: in the order in which they speak. `.text` is added where none of them writes the text.
    public init(
        _ name: String, zh: String, en: String, layout: String, partials: [String: String] = [:], icon: String = "page",
        isCited: Bool = false, sections: [PageSection]
    ) {
        self.init(name, zh: zh, en: en, icon: icon, sections: sections)
        self.isCited = isCited
        templates =
            [("layouts/\(name).mustache", layout)]
            + partials.sorted { $0.key < $1.key }.map { ("partials/\($0.key).mustache", $0.value) }
    }
}
