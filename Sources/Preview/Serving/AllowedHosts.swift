/// By which names this machine may be asked for the preview: a page of another site whose name was made to lead here is refused,
/// since it would read what nobody has published.
struct AllowedHosts: Sendable {
    private let port: UInt16
    /// Whether other machines may ask, by the number of an address; a name could be anybody's.
    private let isOpen: Bool

    init(port: UInt16, address: String) {
        self.port = port
        isOpen = !Self.own.contains(address)
    }

    static let own: Set = ["127.0.0.1", "localhost", "::1"]

    func allow(_ host: String?) -> Bool {
        guard let host, let (name, port) = Self.parts(host), port == self.port || port == nil && self.port == 80 else { return false }
        return Self.own.contains(name.lowercased()) || isOpen && Self.isNumber(name)
    }

    private static func parts(_ host: String) -> (name: String, port: UInt16?)? {
        let isBracketed = host.hasPrefix("[")
        guard let end = isBracketed ? host.lastIndex(of: "]") : host.lastIndex(of: ":") ?? host.endIndex else { return nil }
        let name = String(isBracketed ? host[..<end].dropFirst() : host[..<end])
        let rest = isBracketed ? host[end...].dropFirst() : host[end...]
        guard !rest.isEmpty else { return (name, nil) }
        guard rest.first == ":", let port = UInt16(rest.dropFirst()) else { return nil }
        return (name, port)
    }

    private static func isNumber(_ name: String) -> Bool {
        if name.contains(":") { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
