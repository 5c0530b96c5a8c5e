import Content
import HTML
import Interface
import Markdown
import Portal
import Services
import Templates

/// The entry whose page is made, with all that a section may ask: the portal and what is worked out of it, the page's language and
/// its words, and how to point elsewhere.
///
/// It never changes. A class, because its many small functions call each other and a struct of this size would be copied for each
/// closure.
public final class EntryContext {
    let context: PageContext
    /// Of the entry among the portal's.
    public let id: EntryID
    public let entry: Entry
    /// The entry in all its languages, by which other entries and the services name it.
    public let group: GroupID
    let type: ContentType
    let presentation: Presentation
    let body: BodyWriter

    /// Whether it can be made, campus by campus; kept because two sections ask.
    private(set) lazy var feasibilities = context.site.making.feasibilities(of: group)

    init(site: Site, id: EntryID) {
        self.id = id
        entry = site.portal.entries[id]
        group = site.portal.groupOfEntry[id]
        type = site.portal.settings.types.all[entry.type]
        presentation = site.presentation(of: entry.type)
        context = PageContext(site: site, language: entry.language, address: entry.address)
        body = BodyWriter(
            context: context, id: id, above: Self.picturesAboveText(presentation, context, entry))
    }

    /// The interface's words in the page's language.
    public var words: InterfaceWords { context.words }
    public var portal: Portal { context.portal }
    public var makerspace: Makerspace { context.site.makerspace }
    /// What can be made where, on the portal's day.
    public var making: FeasibilityFinder { context.site.making }

    /// An entry as readers of this page know it.
    public func entry(ofGroup group: GroupID) -> Entry { context.entry(ofGroup: group) }

    /// The address of an entry's page, relative to this one.
    public func href(group: GroupID) -> String { context.href(group: group) }
}
