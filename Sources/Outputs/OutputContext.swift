import Content
import Interface
import Pages
import Portal
import Routes
import Services

/// What outputs are written from: the portal, what it answers, and its pages.
public struct OutputContext: Sendable {
    public let pages: PortalPages

    public init(_ pages: PortalPages) { self.pages = pages }

    public var portal: Portal { pages.portal }
    public var makerspace: Makerspace { pages.makerspace }
    public var languages: [String] { portal.settings.languages }

    public func addresses(_ language: String) -> Addresses { Addresses(language: language, languages: languages) }

    /// The interface's words in a language.
    public func words(_ language: String) -> InterfaceWords { pages.templates.words(language) }

    /// What the portal is called.
    public func title(_ language: String) -> String { pages.title(language) }

    /// The whole address of a page or a file; nil where the portal has none of its own.
    public func absolute(_ path: SitePath) -> String? { portal.absolute(path) }

    /// An address where a file of an output stands; nil where none does.
    public func link(_ path: SitePath) -> SitePath? { pages.files.link(path) }

    /// The entry of a group for readers of a language: theirs, else the original.
    public func entry(ofGroup group: GroupID, in language: String) -> Entry { portal.entries[portal.entry(ofGroup: group, in: language)] }
}
