import Content

/// What a browser asks for, as a path under `site/`.
enum RequestPath {
    /// nil for what isn't the address of any file: badly encoded, with `..`, a backslash or a control character. It is decoded
    /// once, so that what was encoded twice names nothing.
    ///
    /// - Parameter target: as it was sent, without the question mark and what follows.
    static func site(_ target: String) -> SitePath? {
        guard target.utf8.first == UInt8(ascii: "/"), let decoded = String(percentDecoding: target.utf8.dropFirst()) else { return nil }
        return SitePath.asked(for: decoded)
    }
}
