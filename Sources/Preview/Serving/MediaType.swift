import Content

/// What a file is called by its ending when it is sent.
enum MediaType {
    static func named(_ path: String) -> String {
        let name = SitePath(path).name
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        return types[name[name.utf8.index(after: dot)...].lowercased()] ?? unknown
    }

    /// That of a page.
    static let page = "text/html; charset=utf-8"

    private static let unknown = "application/octet-stream"

    private static let types = [
        "html": page, "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json; charset=utf-8", "geojson": "application/geo+json", "xml": "application/xml; charset=utf-8",
        "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8", "py": "text/plain; charset=utf-8",
        "map": "text/plain; charset=utf-8", "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
        "webmanifest": "application/manifest+json", "svg": "image/svg+xml", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "jpe": "image/jpeg", "jfif": "image/jpeg", "png": "image/png", "apng": "image/apng", "gif": "image/gif", "webp": "image/webp",
        "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "webm": "video/webm", "3gp": "video/3gpp",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg",
        "wav": "audio/wav", "flac": "audio/flac", "pdf": "application/pdf", "zip": "application/zip",
    ]
}
