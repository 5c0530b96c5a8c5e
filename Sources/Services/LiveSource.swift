import Content
import Portal

/// Where the present state of something can be asked for, fit to stand in a page and its security policy.
public struct LiveSource: Sendable, Hashable {
    public var url: String
    /// Where in the JSON the state stands: keys and positions joined by dots.
    public var path: String
    /// Where the time of the state stands.
    public var updated: String?
    /// Scheme, host and port: all that the page is allowed to ask.
    public var origin: String

    /// Where a SpaceAPI endpoint says whether a space is open (spaceapi.io).
    public static let usualPath = "state.open"

    public enum Problem: Error, Sendable {
        /// No `https://host` or `http://host` with a host that can stand in a policy.
        case notPlain
        /// Browsers don't let a page that came by https ask by plain http.
        case insecure
    }

    /// - Parameter portal: the portal's own address, where it has one.
    public init(url: String, path: String? = nil, updated: String? = nil, portal: String?) throws(Problem) {
        guard let origin = Self.origin(of: url) else { throw .notPlain }
        if origin.hasPrefix("http:"), portal?.lowercased().hasPrefix("https:") == true { throw .insecure }
        self.url = url
        self.path = path ?? Self.usualPath
        self.updated = updated
        self.origin = origin
    }

    /// `https://host:port` in small letters; nil for anything that is not plainly that: a name before `@`, a host in
    /// other than ASCII, a port that is no number. What comes through here can't end one directive and begin another.
    static func origin(of url: String) -> String? {
        let lowered = url.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return nil }
        let authority = lowered.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        let host: Substring
        var rest: Substring
        if authority.hasPrefix("[") {
            guard let close = authority.firstIndex(of: "]") else { return nil }
            host = authority[...close]
            rest = authority[authority.index(after: close)...]
            guard host.count > 3, host.dropFirst().dropLast().utf8.allSatisfy({ isHex($0) || $0 == 0x3A || $0 == 0x2E }) else { return nil }
        } else {
            host = authority.prefix { $0 != ":" }
            rest = authority.dropFirst(host.count)
            guard !host.isEmpty, host.utf8.allSatisfy(isHostCharacter), !host.hasPrefix("."), !host.hasPrefix("-") else { return nil }
        }
        if !rest.isEmpty {
            guard rest.removeFirst() == ":", rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(rest),
                (1...65_535).contains(port)
            else { return nil }
        }
        return scheme + authority
    }

    private static func isHostCharacter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
    }

    private static func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}

extension LiveSource {
    /// What a field `live` says; nil where it says nothing that a page may ask for.
    public init?(_ value: Value, of portal: Portal) {
        let fields = value.record
        guard let url = fields["url"]?.text else { return nil }
        do throws(Problem) {
            try self.init(url: url, path: fields["path"]?.text, updated: fields["updated"]?.text, portal: portal.settings.url)
        } catch {
            return nil
        }
    }
}
