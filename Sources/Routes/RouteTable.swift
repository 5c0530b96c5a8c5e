import Content
import Diagnostics

/// Which addresses under `site/` are taken, and by what: every file of a portal has its place here before the first page is made.
///
/// Addresses that differ in capitals or the Unicode form alone are one, and what is a file's can't be a folder's as well:
/// `feed.xml/index.html` is as taken as `feed.xml`.
public struct RouteTable: Sendable {
    private var owners: [String: RouteOwner] = [:]
    /// What lies in each folder, the first of it.
    private var folders: [String: RouteOwner] = [:]
    private var territories: [String: Territory] = [:]

    public init() {}

    /// Files of one kind in a folder, however deep, whose names show only while they are made.
    public struct Territory: Sendable {
        public enum Holding: Sendable {
            /// Pages of entries come and go beside them.
            case pages
            case endings(Set<String>)
        }

        public var holding: Holding
        public var owner: RouteOwner

        public init(_ holding: Holding, _ owner: RouteOwner) {
            self.holding = holding
            self.owner = owner
        }

        public init(_ holding: Holding, _ words: Words) { self.init(holding, .made(words)) }

        fileprivate func keepsOut(_ other: RouteOwner) -> Bool {
            switch other {
            case .made: false
            case .output(let name, _): name != owner.output
            case .shared, .entry, .alias, .file: true
            }
        }

        fileprivate func holds(_ key: String, isPage: Bool) -> Bool {
            switch holding {
            case .pages: isPage
            case .endings(let endings): endings.contains { key.hasSuffix($0) }
            }
        }
    }

    /// Keeps an address for what Lathe makes, before writers' entries and files have theirs.
    ///
    /// - Parameter shared: whether an entry at this address gives the page its text.
    public mutating func reserve(_ path: SitePath, _ words: Words, shared: Bool = false) {
        if shared, owners[path.folded] != nil { return }
        reserve(path, shared ? .shared(words) : .made(words))
    }

    mutating func reserve(_ path: SitePath, _ owner: RouteOwner) { set(path.folded, owner) }

    /// Keeps files of a kind in a folder.
    public mutating func reserve(_ territory: Territory, in folder: String) { territories[folder.lowercased()] = territory }

    /// Keeps a folder that there always is: no file may have its name.
    public mutating func reserve(folder: String, _ words: Words) { folders[folder.lowercased()] = .made(words) }

    /// Takes an address; gives the reason where it is taken already.
    public mutating func claim(_ path: SitePath, _ owner: RouteOwner) -> RouteClash? {
        let key = path.folded
        if let clash = clash(key, owner) { return clash }
        set(key, owner)
        return nil
    }

    /// What stands at an address, if anything.
    public func owner(of path: SitePath) -> RouteOwner? {
        let key = path.folded
        return owners[key] ?? territory(of: key, isPage: path.isPage)?.owner
    }

    /// Whether a file of Lathe's could go there.
    public func isFree(_ path: SitePath) -> Bool { clash(path.folded, .made(Words(zh: path.text, en: path.text))) == nil }

    /// Why an address can't be had; nil where it can.
    public func clash(_ path: SitePath, _ owner: RouteOwner) -> RouteClash? { clash(path.folded, owner) }

    private func clash(_ key: String, _ owner: RouteOwner) -> RouteClash? {
        switch owners[key] {
        case .shared?: if case .entry = owner { break } else { return owners[key].map { RouteClash(owner: $0, isFolder: false) } }
        case let other?: return RouteClash(owner: other, isFolder: false)
        case nil: break
        }
        if let territory = territory(of: key, isPage: owner.isEntry), territory.keepsOut(owner) {
            return RouteClash(owner: territory.owner, isFolder: true)
        }
        if let inside = folders[key] { return RouteClash(owner: inside, isFolder: true) }
        // A folder that something lies in has no file above it.
        for folder in SitePath(key).foldersAbove {
            guard folders[folder] == nil else { break }
            if let file = owners[folder] { return RouteClash(owner: file, isFolder: true) }
            if let territory = territory(of: folder, isPage: false) { return RouteClash(owner: territory.owner, isFolder: true) }
        }
        return nil
    }

    private func territory(of key: String, isPage: Bool) -> Territory? {
        guard !territories.isEmpty else { return nil }
        for folder in SitePath(key).foldersAbove {
            if let territory = territories[folder], territory.holds(key, isPage: isPage) { return territory }
        }
        return nil
    }

    private mutating func set(_ key: String, _ owner: RouteOwner) {
        owners[key] = owner
        for folder in SitePath(key).foldersAbove {
            guard folders[folder] == nil else { return }
            folders[folder] = owner
        }
    }
}
