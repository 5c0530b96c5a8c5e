/// What a Markdown text became: HTML with gaps for what depends on the page it is shown on, and what search,
/// summaries and tables of contents need of it.
///
/// Offsets count bytes of `html`; places count bytes of the whole source file, front matter included.
public struct Document: Sendable, Equatable {
    /// The body as HTML without the markup of its slots. Flat at the top level: every heading of `outline`
    /// begins where no element is open.
    public var html: [UInt8] = []
    /// What to write into `html`, in ascending order of offset; several may share one offset, in order.
    public var slots: [Slot] = []
    /// The text of a level-1 heading that opens the document; that heading is then not in `html`.
    public var title: String?
    /// Where `title` stands in the source.
    public var titlePlace: Range<Int>?
    /// Whether words stand before the first heading, which then names only what follows it.
    public var hasTextFirst = false
    /// The top-level headings left in `html`, in order.
    public var outline: [Heading] = []
    /// Every id that a link to this page may name after `#`, those of nested headings and raw HTML included.
    public var anchors: [String] = []
    /// The plain text, one section per heading of `outline`, preceded by what stands before the first.
    public var sections: [Section] = []
    /// Links without words of their own, whose target's title the page shows: in `sections` the target as written
    /// stands for it. In order.
    public var unnamedLinks: [UnnamedLink] = []
    /// The plain text of the first paragraphs, at most 300 characters, for summaries.
    public var lead = ""
    /// Marks of other generators, shown as text and told, that no summary repeats.
    var hiddenInLead: [String] = []
    /// What the document contains, so that a page loads only what it needs.
    public var features: Features = []
    /// Where in `html` the footnotes begin, if there are any; they run to its end.
    public var footnotesOffset: Int?

    public init() {}

    /// Kinds of content that need style or script of their own.
    public struct Features: OptionSet, Sendable, Hashable {
        public var rawValue: UInt16

        public init(rawValue: UInt16) { self.rawValue = rawValue }

        public static let code = Features(rawValue: 1)
        public static let table = Features(rawValue: 2)
        public static let footnotes = Features(rawValue: 4)
        public static let taskList = Features(rawValue: 8)
        public static let alert = Features(rawValue: 16)
        public static let image = Features(rawValue: 32)
        public static let player = Features(rawValue: 64)
        /// A picture that stands alone and leads nowhere.
        public static let figure = Features(rawValue: 128)
        /// Pictures that stand together.
        public static let gallery = Features(rawValue: 256)
        /// Code that says as which file it is to be saved.
        public static let codeFile = Features(rawValue: 512)
        /// TeX, shown as MathML or as it was written.
        public static let formula = Features(rawValue: 1024)
        /// Alternatives of which a reader needs one.
        public static let tabs = Features(rawValue: 2048)
        /// The list of all words that texts explain.
        public static let glossary = Features(rawValue: 4096)
        /// A drawing made of a block of code.
        public static let diagram = Features(rawValue: 8192)
    }
}

/// A heading of the top level, for tables of contents and for cutting the page into steps.
public struct Heading: Sendable, Equatable {
    /// 1 to 6, as written.
    public var level: Int
    public var id: String
    /// Plain text.
    public var title: String
    /// The whole `<h2 …>…</h2>` in `Document.html`.
    public var range: Range<Int>
    /// The heading in the source file, in bytes.
    public var place: Range<Int>

    public init(level: Int, id: String, title: String, range: Range<Int>, place: Range<Int>) {
        self.level = level
        self.id = id
        self.title = title
        self.range = range
        self.place = place
    }
}

/// The plain text under one heading, for search.
public struct Section: Sendable, Equatable {
    /// Index into `Document.outline`; nil for what precedes the first heading.
    public var heading: Int?
    /// One line per block, alternative texts included, comments and code blocks left out.
    public var text: String
    /// The code blocks, separated by an empty line.
    public var code: String

    public init(heading: Int?, text: String, code: String) {
        self.heading = heading
        self.text = text
        self.code = code
    }
}

/// A link that shows its target's title: where in the plain text the target as written stands for it.
public struct UnnamedLink: Sendable, Equatable {
    public var section: Int
    /// In bytes of the section's text.
    public var range: Range<Int>
    /// Index into `Document.slots`.
    public var slot: Int
}
