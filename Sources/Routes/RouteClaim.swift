import Content
import Diagnostics

/// What one of a portal's outputs is to have, before writers' entries and files have theirs.
public struct RouteClaim: Sendable {
    enum Place: Sendable {
        case file(SitePath)
        /// Files whose names show only while they are made.
        case files(folder: String, endings: Set<String>)
    }

    let place: Place
    let words: Words

    /// - Parameter words: what stands there, for a writer who wants the address, too.
    public static func file(_ path: SitePath, _ words: Words) -> RouteClaim { RouteClaim(place: .file(path), words: words) }

    /// One that is called a file by its name.
    public static func file(_ path: SitePath) -> RouteClaim {
        .file(path, name(path))
    }

    /// What a file is called that has no words of its own.
    public static func name(_ path: SitePath) -> Words { Words(zh: "「\(path.text)」这个文件", en: "the file \(path.text)") }

    /// All files with these endings in a folder, however deep.
    public static func files(in folder: String, endings: Set<String>, _ words: Words) -> RouteClaim {
        RouteClaim(place: .files(folder: folder, endings: endings), words: words)
    }
}

/// What is known of a portal when the addresses of its outputs are claimed: what is published, but not yet where.
public struct RouteGround: Sendable {
    /// The first is at the root.
    public let languages: [String]
    public let types: ContentTypes
    public let entries: [Entry]

    public init(languages: [String], types: ContentTypes, entries: [Entry]) {
        self.languages = languages
        self.types = types
        self.entries = entries
    }

    public func addresses(_ language: String) -> Addresses { Addresses(language: language, languages: languages) }

    /// The published entries of types that are something to the whole portal.
    public func entries(with trait: ContentType.Traits) -> [Entry] { entries.filter { types.all[$0.type].traits.contains(trait) } }
}

extension RouteTable {
    /// Keeps the addresses of an output; gives those that something else of Lathe's has already, which stay with it.
    ///
    /// - Parameter output: its name, by which its files find their addresses again.
    public mutating func keep(_ claims: [RouteClaim], of output: String) -> [Diagnostic] {
        let before = self
        return claims.compactMap { claim in
            let owner = RouteOwner.output(output, claim.words)
            switch claim.place {
            case .file(let path):
                if let clash = before.clash(path, owner) { return .outputAddressClash(output, path, clash) }
                reserve(path, owner)
            case .files(let folder, let endings):
                reserve(Territory(.endings(endings), owner), in: folder)
            }
            return nil
        }
    }
}
