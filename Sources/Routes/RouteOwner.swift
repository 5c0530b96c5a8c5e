import Content
import Diagnostics

/// What stands at an address.
public enum RouteOwner: Sendable {
    case made(Words)
    /// A page that an entry at its address gives its text.
    case shared(Words)
    case entry(Entry)
    case alias(Entry)
    /// By its path under `content/`.
    case file(String)

    var isMade: Bool { if case .made = self { true } else { false } }
    var isEntry: Bool { if case .entry = self { true } else { false } }
}

/// Why an address can't be had.
public struct RouteClash: Sendable {
    public var owner: RouteOwner
    /// Whether a folder is in the way, or is what the other one is: then another name in the same folder doesn't help.
    public var isFolder: Bool
}
