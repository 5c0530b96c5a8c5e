/// Tells which addresses may stand in a page, reading them as browsers do (URL standard, section 4.4).
///
/// The addresses are already decoded: character references are resolved before, `%` escapes stay.
public enum URLSafety {
    /// What an address leads to.
    public enum Kind: Sendable, Equatable {
        /// A path, a query or a fragment: it stays on the site. Also the empty address.
        case relative
        /// Another site, with `http:` or `https:`.
        case web
        /// `mailto:` or `tel:`.
        case contact
        /// `//host/…`, also with backslashes or tabs between: another host, on Windows even a file server.
        case hostOnly
        /// Any other scheme: `javascript:`, `data:`, `file:`, `C:` …
        case forbidden
    }

    /// Whether a link may lead there: relative, `http:`, `https:`, `mailto:` or `tel:`.
    public static func isSafe(_ url: some Collection<UInt8>) -> Bool {
        switch kind(of: url) {
        case .relative, .web, .contact: true
        case .hostOnly, .forbidden: false
        }
    }

    public static func isSafe(_ url: String) -> Bool { isSafe(url.utf8) }

    public static func kind(of url: String) -> Kind { kind(of: url.utf8) }

    public static func kind(of url: some Collection<UInt8>) -> Kind {
        if let scheme = scheme(of: url) {
            switch scheme {
            case "http", "https": return .web
            case "mailto", "tel": return .contact
            default: return .forbidden
            }
        }
        var visible = url.lazy.drop { $0 <= 0x20 }.filter { !$0.isDroppedInURL }.makeIterator()
        guard let first = visible.next(), first.isSlash, let second = visible.next(), second.isSlash else {
            return .relative
        }
        return .hostOnly
    }

    /// The scheme in lower case, without its colon; nil for a relative address.
    public static func scheme(of url: some Collection<UInt8>) -> String? {
        var scheme: [UInt8] = []
        for byte in url.lazy.drop(while: { $0 <= 0x20 }) where !byte.isDroppedInURL {
            if byte == UInt8(ascii: ":") { return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self) }
            let continues =
                byte.isASCIIDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
            guard byte.isASCIILetter || continues && !scheme.isEmpty else { return nil }
            scheme.append(byte.asciiLowercased)
        }
        return nil
    }

    public static func scheme(of url: String) -> String? { scheme(of: url.utf8) }

    /// The address without what browsers ignore in it: controls and spaces around it, tabs and line breaks within.
    public static func trimmed(_ url: String) -> String {
        guard url.utf8.contains(where: { $0 <= 0x20 }) else { return url }
        var bytes = url.utf8.drop { $0 <= 0x20 }.filter { !$0.isDroppedInURL }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isDroppedInURL: Bool { self == 0x09 || self == 0x0A || self == 0x0D }
    fileprivate var isSlash: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: "\\") }
}
