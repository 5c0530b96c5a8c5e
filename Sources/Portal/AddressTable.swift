import Content
import Diagnostics

/// Which addresses under `site/` are taken, and by what. Addresses that differ in capitals or the Unicode form alone are one,
/// and what is a file's can't be a folder's as well: `feed.xml/index.html` is as taken as `feed.xml`.
struct AddressTable {
    enum Owner {
        case made(Words)
        /// A page that an entry at its address gives its text.
        case shared(Words)
        case entry(Entry)
        case alias(Entry)
        /// By its path under `content/`.
        case file(String)
    }

    /// Why an address can't be had.
    struct Clash {
        var owner: Owner
        /// Whether a folder is in the way, or is what the other one is: then another name in the same folder doesn't help.
        var isFolder: Bool
    }

    private let made: MadeFiles
    private var owners: [String: Owner] = [:]
    /// What lies in each folder, the first of it.
    private var folders: [String: Owner] = [:]

    init(reserved: [SitePath: Words], occupied: [SitePath: Words], made: MadeFiles) {
        self.made = made
        for (folder, words) in made.folders { folders[folder] = .made(words) }
        for (path, words) in occupied { set(path.folded, .shared(words)) }
        for (path, words) in reserved { set(path.folded, .made(words)) }
    }

    /// Takes an address; gives the reason where it is taken already.
    mutating func claim(_ path: SitePath, _ owner: Owner) -> Clash? {
        let key = path.folded
        if let clash = clash(key, owner) { return clash }
        set(key, owner)
        return nil
    }

    private func clash(_ key: String, _ owner: Owner) -> Clash? {
        switch owners[key] {
        case .shared?: if case .entry = owner { break } else { return owners[key].map { Clash(owner: $0, isFolder: false) } }
        case let other?: return Clash(owner: other, isFolder: false)
        case nil: break
        }
        if case .made = owner {} else if let (words, isFolder) = made.owner(key, isPage(owner)) { return Clash(owner: .made(words), isFolder: isFolder) }
        if let inside = folders[key] { return Clash(owner: inside, isFolder: true) }
        var folder = SitePath(key).folder
        // A folder that something lies in has no file above it.
        while !folder.isEmpty, folders[folder] == nil {
            if let file = owners[folder] { return Clash(owner: file, isFolder: true) }
            if let (words, _) = made.owner(folder, false) { return Clash(owner: .made(words), isFolder: true) }
            folder = SitePath(folder).folder
        }
        return nil
    }

    private func isPage(_ owner: Owner) -> Bool { if case .entry = owner { true } else { false } }

    private mutating func set(_ key: String, _ owner: Owner) {
        owners[key] = owner
        var folder = SitePath(key).folder
        while !folder.isEmpty, folders[folder] == nil {
            folders[folder] = owner
            folder = SitePath(folder).folder
        }
    }
}

/// What Lathe makes besides the pages at fixed addresses, for the question whether something of a writer's may stand there.
public struct MadeFiles: Sendable {
    /// What stands at an address, given in folded form, and whether its whole folder is Lathe's; also whether an entry's
    /// page is to go there, since some folders hold pages that come and go with the content.
    public var owner: @Sendable (_ folded: String, _ isPage: Bool) -> (Words, isFolder: Bool)?
    /// Folders that there always are, by their names, which no file may have.
    public var folders: [String: Words]
    /// What is made beside the page of an entry.
    public var beside: @Sendable (Entry) -> [(SitePath, Words)]

    public init(
        owner: @escaping @Sendable (_ folded: String, _ isPage: Bool) -> (Words, isFolder: Bool)?,
        folders: [String: Words], beside: @escaping @Sendable (Entry) -> [(SitePath, Words)]
    ) {
        self.owner = owner
        self.folders = folders
        self.beside = beside
    }

    public static let none = MadeFiles(owner: { _, _ in nil }, folders: [:], beside: { _ in [] })
}
