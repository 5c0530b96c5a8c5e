import Content
import Foundation

/// Tells addresses that only a school's own network knows from those that everybody can reach.
public enum PrivateHost {
    /// Whether the host of an `http:` or `https:` address is one of a private network: 192.168.…, 10.…, localhost, a bare
    /// name, `.local`, `fd00::` (RFC 1918, 4193, 6762, 6761).
    public static func isPrivate(url: String) -> Bool {
        guard let scheme = url.range(of: "://") else { return false }
        var host = url[scheme.upperBound...].prefix { !"/?#\\".contains($0) }.lowercased()
        if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
        if host.hasPrefix("[") { return isPrivateIPv6(host.dropFirst().prefix { $0 != "]" }) }
        host = String(host.prefix { $0 != ":" })
        if host.hasSuffix(".") { host.removeLast() }
        if let parts = ipv4(host) { return isPrivate(parts) }
        if !host.contains(".") { return !host.isEmpty }
        return names.contains { host.hasSuffix($0) }
    }

    private static let names = [
        ".local", ".localhost", ".lan", ".home", ".internal", ".intranet", ".corp", ".private", ".home.arpa", ".localdomain", ".test",
    ]

    /// In every spelling that browsers take: four numbers or fewer, octal and hexadecimal among them.
    private static func ipv4(_ host: String) -> [Int]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for part in parts {
            let number: Int? =
                if part.hasPrefix("0x") { Int(part.dropFirst(2), radix: 16) } else if part.count > 1, part.hasPrefix("0") {
                    Int(part, radix: 8)
                } else { part.allSatisfy(\.isASCII) ? Int(part) : nil }
            guard let number, (0...0xFFFF_FFFF).contains(number) else { return nil }
            numbers.append(number)
        }
        let last = numbers.removeLast()
        let left = 4 - numbers.count
        guard numbers.allSatisfy({ $0 < 256 }), left == 4 || last < 1 << (8 * left) else { return nil }
        return numbers + (0..<left).map { last >> (8 * (left - 1 - $0)) & 255 }
    }

    private static func isPrivate(_ parts: [Int]) -> Bool {
        switch (parts[0], parts[1]) {
        case (10, _), (127, _), (0, _), (192, 168), (169, 254), (172, 16...31), (100, 64...127): true
        default: false
        }
    }

    private static func isPrivateIPv6(_ host: some StringProtocol) -> Bool {
        let host = host.lowercased()
        if host == "::1" || host == "::" { return true }
        if host.hasPrefix("fc") || host.hasPrefix("fd") { return host.prefix { $0 != ":" }.count == 4 }
        if ["fe8", "fe9", "fea", "feb"].contains(where: host.hasPrefix) { return true }
        guard host.hasPrefix("::ffff:"), let parts = ipv4(String(host.dropFirst(7))) else { return false }
        return isPrivate(parts)
    }
}
