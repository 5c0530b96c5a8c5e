import Content

/// What a browser asks for, as a path under `site/`.
enum RequestPath {
    /// nil for what isn't the address of any file: badly encoded, with `..`, a backslash or a control character. It is decoded
    /// once, so that what was encoded twice names nothing.
    ///
    /// - Parameter target: as it was sent, without the question mark and what follows.
    static func site(_ target: String) -> SitePath? {
        guard target.utf8.first == UInt8(ascii: "/"), let decoded = decoded(target.utf8.dropFirst()) else { return nil }
        return SitePath(checking: decoded.isEmpty || decoded.hasSuffix("/") ? decoded + "index.html" : decoded)
    }

    private static func decoded(_ text: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
