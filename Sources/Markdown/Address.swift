import HTML

/// What an address in a text leads to, which decides what becomes of the link or picture.
enum Address: Equatable {
    /// Within the portal, or a fragment.
    case local
    /// Another site.
    case remote(host: String)
    /// `mailto:` or `tel:`.
    case contact
    /// A path of the writer's own computer.
    case ownComputer
    /// What no page may hold, such as `javascript:`.
    case forbidden

    init(_ address: String) {
        switch URLSafety.kind(of: address) {
        case .relative: self = .local
        case .web, .hostOnly: self = .remote(host: Self.host(of: address))
        case .contact: self = .contact
        case .forbidden:
            let scheme = URLSafety.scheme(of: address) ?? ""
            self = scheme == "file" || scheme.utf8.count == 1 ? .ownComputer : .forbidden
        }
    }

    /// An address of another site without a scheme, completed: from a stick it would lead to a file server.
    static func completed(_ address: String) -> String {
        URLSafety.kind(of: address) == .hostOnly ? "https:" + URLSafety.trimmed(address) : address
    }

    /// `example.org` of `https://me@example.org:8080/x`, in lower case.
    static func host(of address: String) -> String {
        let bytes = Array(URLSafety.trimmed(address).utf8)
        guard let slash = bytes.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) else { return "" }
        let rest = bytes[slash...].drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        var host = rest.prefix { !"/\\?#".utf8.contains($0) }
        if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
        if host.first != UInt8(ascii: "[") { host = host.prefix { $0 != UInt8(ascii: ":") } }
        return String(decoding: host, as: UTF8.self).lowercased()
    }

    /// The ending of the file that an address names, in lower case, without query and fragment.
    static func fileExtension(of address: String) -> String {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let ending = path[path.index(after: dot)...]
        guard ending.count <= 5, !ending.contains(UInt8(ascii: "/")) else { return "" }
        return (String(ending) ?? "").lowercased()
    }

    /// Whether an address is surely a site's whose `https://` was left out: `www.` before it, or a name of sites after it.
    static func isHost(_ address: String) -> Bool {
        let host = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard host.count < 100,
            host.allSatisfy({
                ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: ".")
            })
        else { return false }
        let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let last = parts.last else { return false }
        if parts.count > 2, parts[0].elementsEqual("www".utf8) { return true }
        let ending = String(Substring(last)).lowercased()
        return siteNames.contains(ending) || otherSiteNames.contains(ending) && (parts.count > 2 || host.count < address.utf8.count)
    }

    /// Endings of sites that no kind of file has.
    private static let siteNames: Set<String> = ["com", "cn", "org", "edu", "gov", "io"]
    /// Endings that a file may have, too: a site's name then has more parts, or a path after it.
    private static let otherSiteNames: Set<String> = [
        "net", "tv", "info", "dev", "tech", "site", "top", "xyz", "cloud", "wiki",
        "uk", "jp", "tw", "hk",
    ]
}
