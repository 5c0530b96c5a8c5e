import Content
import Diagnostics

/// What stands at an address.
public enum RouteOwner: Sendable {
    case made(Words)
    /// Made besides the pages, by the output's name.
    case output(String, Words)
    /// A page that an entry at its address gives its text.
    case shared(Words)
    case entry(Entry)
    case alias(Entry)
    /// By its path under `content/`.
    case file(String)

    /// The name of the output that it is of.
    var output: String? { if case .output(let name, _) = self { name } else { nil } }

    var isEntry: Bool { if case .entry = self { true } else { false } }
}

/// Why an address can't be had.
public struct RouteClash: Sendable {
    public var owner: RouteOwner
    /// Whether a folder is in the way, or is what the other one is: then another name in the same folder doesn't help.
    public var isFolder: Bool

    public init(owner: RouteOwner, isFolder: Bool) {
        self.owner = owner
        self.isFolder = isFolder
    }
}
