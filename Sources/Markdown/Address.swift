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
        case .relative: self = Self.isOfComputer(address) ? .ownComputer : .local
        case .web, .hostOnly: self = .remote(host: Self.host(of: address))
        case .contact: self = .contact
        case .forbidden:
            let scheme = URLSafety.scheme(of: address) ?? ""
            self = scheme == "file" || scheme.utf8.count == 1 ? .ownComputer : .forbidden
        }
    }

    /// `/Users/…`, `~/…`, `\\server\share\…`: a folder of a person or of a server, not of the portal.
    private static func isOfComputer(_ address: String) -> Bool {
        guard let first = address.utf8.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "~") || first == UInt8(ascii: "\\") else {
            return false
        }
        if first == UInt8(ascii: "\\") { return address.utf8.count > 1 }
        let bytes = Array(address.utf8.prefix(4))
        if bytes.count > 2, first == UInt8(ascii: "/"), ASCII.isLetter(bytes[1]), bytes[2] == UInt8(ascii: ":") { return true }
        return address.hasPrefix("/Users/") || address.hasPrefix("~/") || address.hasPrefix("/Volumes/")
    }

    /// The name of the file that an address ends with, without query and fragment; nil where it has no ending.
    static func fileName(of address: String) -> String? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let name = String(path[(path.lastIndex { $0 == "/" || $0 == "\\" }.map { path.index(after: $0) } ?? path.startIndex)...])
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex, name[dot...].count <= 6, name.utf8.count < 100 else { return nil }
        return name
    }

    /// A link or picture in Markdown to a file that stands beside the page.
    static func markdown(_ name: String, words: String, isPicture: Bool) -> String {
        (isPicture ? "!" : "") + "[\(words)](" + (name.contains(" ") ? "<\(name)>" : name) + ")"
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
