/// A gap in a document's HTML, filled where the page that shows it is known.
public struct Slot: Sendable, Equatable {
    /// The byte of `Document.html` before which the slot's markup goes.
    public var offset: Int
    /// What in the source file asked for it, in bytes.
    public var place: Range<Int>
    public var kind: Kind

    public init(offset: Int, place: Range<Int>, kind: Kind) {
        self.offset = offset
        self.place = place
        self.kind = kind
    }

    public enum Kind: Sendable, Equatable {
        /// The start tag `<a …>`; words and `</a>` follow in the HTML.
        case link(Link)
        /// The whole `<img …>`.
        case image(Image)
        /// A block of its own: a video, a model, a PDF or a card that leads elsewhere.
        case player(Player)
        /// A block of its own: the list of the document's headings.
        case toc
        /// Interface text of the page's language, escaped for an attribute.
        case word(Word)
    }

    /// The interface text that documents need; the raw value is its key.
    public enum Word: String, Sendable, CaseIterable {
        case note = "alert.note"
        case tip = "alert.tip"
        case important = "alert.important"
        case warning = "alert.warning"
        case caution = "alert.caution"
        /// Something to do at this place of a lesson.
        case task = "alert.task"
        case abstract = "alert.abstract"
        case challenge = "alert.challenge"
        case discussion = "alert.discussion"
        case example = "alert.example"
        case instructor = "alert.instructor"
        case keypoints = "alert.keypoints"
        case objectives = "alert.objectives"
        case prerequisites = "alert.prerequisites"
        case question = "alert.question"
        case seeAlso = "alert.seealso"
        case solution = "alert.solution"
        /// The heading over the footnotes.
        case footnotes = "footnotes.title"
        /// Label of the arrow from a footnote back to its mark.
        case footnoteBack = "footnotes.back"
        /// Stands for a picture of another site that has no alternative text.
        case remoteImage = "image.remote"
        /// Before the name of the tool in which code is opened.
        case openCode = "code.open"
        /// What kind of drawing a diagram is.
        case diagram = "diagram.graph"
        case sequence = "diagram.sequence"
        /// Over what a diagram says, as a list.
        case diagramText = "diagram.text"
    }
}

/// Where a link leads, as the writer wrote it.
public struct Link: Sendable, Equatable {
    /// Address with its fragment, escapes and entities resolved, percent signs as written; of a wiki link the
    /// id with its `#heading`.
    public var destination: String
    public var title: String?
    public var origin: Origin
    /// Nothing follows in the HTML but `</a>`: the target's title is to be written after the start tag.
    public var needsText: Bool
    /// Further safe attributes of raw HTML, ready to write, each with a space before it.
    public var attributes: [UInt8]

    public init(
        destination: String, title: String? = nil, origin: Origin = .markdown, needsText: Bool = false,
        attributes: [UInt8] = []
    ) {
        self.destination = destination
        self.title = title
        self.origin = origin
        self.needsText = needsText
        self.attributes = attributes
    }

    /// What it says where nothing is known by the name it has: `[[#小节]]` the heading alone.
    public var wordsOfTarget: String { destination.hasPrefix("#") ? String(destination.dropFirst()) : destination }

    public var isWiki: Bool { origin == .wiki || origin == .perhapsWiki }
    public var isRaw: Bool { origin == .html }

    public enum Origin: Sendable, Equatable {
        case markdown
        /// A bare address in the text.
        case autolink
        case wiki
        /// A name in two brackets that may be a list of a program as well: it stays as it was written where no page is called so.
        case perhapsWiki
        case html
        /// Stands in place of a picture that would be loaded from another site.
        case remoteImage
    }
}

/// A picture, as the writer wrote it.
public struct Image: Sendable, Equatable {
    /// Address, escapes and entities resolved, percent signs as written; of `![[photo.png]]` the name alone.
    public var source: String
    public var alt: String
    public var title: String?
    /// Asked for by `![[photo.png|300]]`, `|300x200` or raw HTML, in CSS pixels.
    public var width: Int?
    public var height: Int?
    /// A link stands around it already.
    public var insideLink: Bool
    /// It stands alone; `<figure>` and the title as `<figcaption>` are in the HTML.
    public var isFigure: Bool
    /// It is one of several that stand together as tiles of one size.
    public var isTile = false
    public var origin: Link.Origin
    /// Further safe attributes of raw HTML, ready to write, each with a space before it.
    public var attributes: [UInt8]

    public init(
        source: String, alt: String, title: String? = nil, width: Int? = nil, height: Int? = nil,
        insideLink: Bool = false, isFigure: Bool = false, origin: Link.Origin = .markdown, attributes: [UInt8] = []
    ) {
        self.source = source
        self.alt = alt
        self.title = title
        self.width = width
        self.height = height
        self.insideLink = insideLink
        self.isFigure = isFigure
        self.origin = origin
        self.attributes = attributes
    }
}

/// A file or an address alone in its paragraph that is shown as more than a link.
public struct Player: Sendable, Equatable {
    public var kind: Kind
    /// As in `Link.destination`.
    public var source: String
    /// The words of the link or the alternative text; empty where the writer gave none.
    public var words: String
    /// The title, shown as caption.
    public var title: String?
    public var origin: Link.Origin

    public init(kind: Kind, source: String, words: String, title: String? = nil, origin: Link.Origin = .markdown) {
        self.kind = kind
        self.source = source
        self.words = words
        self.title = title
        self.origin = origin
    }

    public enum Kind: String, Sendable {
        /// `.mp4`, with `.vtt` of the same name beside it as captions.
        case video
        /// `.stl`.
        case model
        /// `.pdf`.
        case pdf
        /// A video platform's address: never loaded, only linked.
        case linkCard
    }
}
