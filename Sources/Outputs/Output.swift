import Content
import Diagnostics
import Portal
import Routes
import Services

/// One kind of file that Lathe makes of a portal besides its pages: a feed, a map for other programs, a table.
///
/// Three questions are asked of each: which addresses it is to have whatever writers call their files, which files there are
/// in a linked portal, and what is in each of these. The answers depend on nothing but what is handed in.
public protocol Output: Sendable {
    /// By which its files find the addresses that it claims.
    var name: String { get }

    /// The addresses that are kept for it. A file at an address that it has not claimed gives way to a writer's.
    func claims(_ ground: RouteGround) -> [RouteClaim]

    /// Its files in a portal.
    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile]

    /// What it may make of an entry besides its page. It stays with the page where the entry can't be read any more: phones that
    /// follow an event's calendar file keep it.
    func files(besidePageAt address: SitePath, _ addresses: Addresses) -> [SitePath]

    /// What it can't say of a portal, for the writers.
    func diagnostics(_ portal: Portal) -> [Diagnostic]
}

extension Output {
    public var name: String { String(describing: Self.self) }
    public func claims(_ ground: RouteGround) -> [RouteClaim] { [] }
    public func files(besidePageAt address: SitePath, _ addresses: Addresses) -> [SitePath] { [] }
    public func diagnostics(_ portal: Portal) -> [Diagnostic] { [] }
}

/// A file of an output: where it goes, and what is in it, which is worked out only when it is written.
public struct OutputFile: Sendable {
    public let path: SitePath
    /// What it is, for who would have its address, too.
    public let words: Words
    let write: @Sendable (OutputContext) -> [UInt8]

    /// - Parameters:
    ///   - words: what it is; left out where its address has been claimed with words already.
    ///   - write: gives its bytes, on any thread.
    public init(_ path: SitePath, _ words: Words? = nil, write: @escaping @Sendable (OutputContext) -> [UInt8]) {
        self.path = path
        self.words = words ?? RouteClaim.name(path)
        self.write = write
    }

    public func bytes(_ context: OutputContext) -> [UInt8] { write(context) }
}
