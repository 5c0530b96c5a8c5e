import Content
import Routes

/// Everything by which links and pictures in texts find what they lead to: pages, headings and files.
final class LinkResolver: Sendable {
    let entries: EntryTable<Entry>
    let groups: GroupTable<Portal.EntryGroup>
    let groupOfEntry: EntryTable<GroupID>
    let references: ReferenceIndex
    let files: FileIndex
    let types: ContentTypes
    let languages: [String]
    let unpublished: UnpublishedIndex
    let headings = HeadingNames()
    let paths: EntryPaths
    let addresses: Addresses
    /// The folders of the types that have entries, and so a list.
    let listedFolders: Set<String>

    /// - Parameter readmes: files that gave way to the index of their folder, which links to them lead to.
    init(
        _ entries: EntryTable<Entry>, _ groups: EntryGroups,
        readmes: [String: String], folder: ContentFolder, settings: PortalSettings, unpublished: UnpublishedIndex
    ) {
        self.entries = entries
        (self.groups, groupOfEntry) = (groups.all, groups.ofEntry)
        references = ReferenceIndex(entries: entries, groups: groups.all)
        files = FileIndex(folder: folder, settings: settings, entries: entries)
        paths = EntryPaths(entries, readmes: readmes)
        (types, languages) = (settings.types, settings.languages)
        self.unpublished = unpublished
        addresses = Addresses(language: languages.first ?? "", languages: languages)
        listedFolders = Set(groups.listedTypes.map { settings.types.all[$0].folder })
    }

    /// The same with other entries at the same places, of which only the texts and names differ.
    init(_ other: LinkResolver, entries: EntryTable<Entry>, references: ReferenceIndex) {
        self.entries = entries
        groups = other.groups
        groupOfEntry = other.groupOfEntry
        self.references = references
        files = other.files
        types = other.types
        languages = other.languages
        unpublished = other.unpublished
        paths = other.paths
        addresses = other.addresses
        listedFolders = other.listedFolders
    }

    func resolve(_ id: EntryID) -> TextLinking.Result {
        var linking = TextLinking(id, self)
        return linking.run()
    }
}
