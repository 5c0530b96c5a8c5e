/// What a browser asks, as far as the preview listens: the first line and the headers. What comes after them is read only where it is
/// waited for.
struct HTTPRequest: Sendable {
    let method: String
    /// As it was sent, up to the question mark.
    let path: String
    private let query: String
    /// By names in small letters.
    private let headers: [String: String]
    let isKeptOpen: Bool
    /// Whether a body follows; unless it is read, nothing can be understood after it any more.
    let hasBody: Bool
    /// How many bytes it has, where that is said.
    let bodyCount: Int?
    var body: [UInt8] = []

    /// Of so many bytes at most: browsers send one or two thousand.
    static let longest = 64 << 10

    /// nil for what no browser sends.
    ///
    /// - Parameter head: up to the empty line, without it.
    init?(_ head: some Collection<UInt8>) {
        guard let text = String(validating: head, as: UTF8.self) else { return nil }
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
        let words = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", !words[0].isEmpty else { return nil }
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let name = line[..<colon].lowercased()
            guard !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
            // Of two hosts nobody could say which one is meant.
            guard name != "host" || headers[name] == nil else { return nil }
            headers[name] = String(line[line.index(after: colon)...].trimmingSuffix { $0 == " " || $0 == "\t" })
        }
        method = String(words[0])
        let parts = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        query = parts.count > 1 ? String(parts[1]) : ""
        self.headers = headers
        isKeptOpen = words[2] == "HTTP/1.1" && headers["connection"]?.lowercased() != "close"
        bodyCount = headers["transfer-encoding"] == nil ? headers["content-length"].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } : nil
        hasBody = headers["transfer-encoding"] != nil || (headers["content-length"] ?? "0") != "0"
    }

    /// - Parameter name: in small letters.
    func header(_ name: String) -> String? { headers[name] }

    /// A value of the query, still encoded.
    func query(_ name: String) -> String? {
        query.split(separator: "&").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
}

extension Substring {
    /// Without such characters at its beginning and its end.
    fileprivate func trimmingSuffix(_ isBlank: (Character) -> Bool) -> Substring {
        var text = drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }
}
