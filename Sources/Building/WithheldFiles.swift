import Content
import Media
import Portal

/// Files that are not to be published though a page points at them: those among drafts, and those that belong to pages
/// that are held back.
struct WithheldFiles: Sendable {
    enum Reason: Sendable {
        /// In a folder for drafts.
        case amongDrafts
        /// In a folder of which every page is held back; one of them, and why.
        case belongs(to: String, Publication.Reason)
        /// It shows somebody who may not be seen, as this page says.
        case shows(String)
        /// It is a picture of this page, which shows faces without everybody's consent.
        case facesOf(String)
    }

    private let showsDrafts: Bool
    private let folder: ContentFolder
    /// Those that hold published pages, directly or further down.
    private var published: Set<String> = []
    /// A page that is held back, by its folder.
    private var withheld: [String: (path: String, reason: Publication.Reason)] = [:]
    /// Files that show people who may not be seen, by folded path.
    private var people: [String: Reason] = [:]
    /// The page that is held back and names a file in its head, as no published one does, by the file's folded path.
    private var named: [String: (path: String, reason: Publication.Reason)] = [:]

    /// - Parameters:
    ///   - keeping: files that can't be read, of which the earlier page stays.
    ///   - gone: files that can't be read and of which nothing stays, since they say so.
    init(_ read: Build.Reading, _ portal: Portal, showsDrafts: Bool) {
        self.init(
            read.folder, read.publication, keeping: read.keepsEarlier.map(\.path), gone: read.gone, showsDrafts: showsDrafts)
        people = read.consents.photos.mapValues { .shows($0) }
        if !read.consents.faceless.isEmpty {
            for (id, entry) in portal.entries.identified {
                guard let page = read.consents.faceless[entry.id] else { continue }
                for path in portal.files(of: id) where Self.showsFaces(path, in: read.folder) {
                    people[SitePath(path).folded] = .facesOf(page)
                }
            }
        }
        // Made anew each time it is asked for.
        let folded = people.isEmpty ? [:] : read.folder.foldedFiles
        // Who is to be seen on no photo isn't to be seen where a link leads to it either.
        for (path, reason) in people {
            if let target = read.folder.files[folded[path] ?? path]?.target { people[SitePath(target).folded] = reason }
        }
        people.merge(Self.copies(of: people, in: read.folder, folded)) { known, _ in known }
        people = Self.withCompanions(people)
        named = Self.withCompanions(named)
    }

    init(
        _ folder: ContentFolder, _ publication: Publication, keeping: [String], gone: [(path: String, reason: Publication.Reason)] = [],
        showsDrafts: Bool
    ) {
        self.folder = folder
        self.showsDrafts = showsDrafts
        for path in publication.published.map(\.source.path) + keeping {
            var folder = SitePath(path).folder
            while published.insert(folder).inserted, !folder.isEmpty { folder = SitePath(folder).folder }
        }
        for (entry, reason) in publication.withheld where withheld[entry.folder] == nil || entry.isIndex {
            withheld[entry.folder] = (entry.source.path, reason)
        }
        for (entry, reason) in publication.withheld where reason != .copy {
            for path in Self.filesInHead(of: entry) where named[path] == nil { named[path] = (entry.source.path, reason) }
        }
        if !named.isEmpty { for path in publication.published.flatMap(Self.filesInHead) { named[path] = nil } }
        for (path, reason) in gone where withheld[SitePath(path).folder] == nil { withheld[SitePath(path).folder] = (path, reason) }
    }

    /// What lies beside a film, its first picture and what is said in it, shows and says what the film does.
    private static func withCompanions<Cause>(_ films: [String: Cause]) -> [String: Cause] {
        var all = films
        for (path, cause) in films where FileKind.named(path)?.group == .film {
            for companion in FilmFile.companions(of: path).map({ SitePath($0).folded }) where all[companion] == nil {
                all[companion] = cause
            }
        }
        return all
    }

    /// - Parameter path: under `content/`.
    func reason(_ path: String) -> Reason? {
        let places = [path] + (folder.files[path]?.target.map { [$0] } ?? [])
        if !showsDrafts, places.contains(where: ContentName.isAmongDrafts) { return .amongDrafts }
        for place in places { if let reason = people[SitePath(place).folded] { return reason } }
        for place in places { if let page = named[SitePath(place).folded] { return .belongs(to: page.path, page.reason) } }
        for place in places {
            for folder in SitePath(place).foldersAbove {
                guard !published.contains(folder) else { break }
                if let page = withheld[folder] { return .belongs(to: page.path, page.reason) }
            }
        }
        return nil
    }

    /// The covers, photos and other files that an entry's fields name, as folded paths.
    private static func filesInHead(of entry: Entry) -> [String] {
        entry.fields.flatMap { key, value -> [String] in
            let files = value.files
            guard !files.isEmpty else { return [] }
            let folder = entry.inherited.contains(key) ? entry.original.map { SitePath($0.path).folder } ?? entry.folder : entry.folder
            return files.compactMap { $0.text.flatMap { SitePath.resolve($0, in: folder)?.folded } }
        }
    }
}
