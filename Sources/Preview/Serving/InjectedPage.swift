import HTML

/// A page with what keeps it up to date in a browser; published pages have nothing of it.
enum InjectedPage {
    /// Where the preview's own files are: names that begin with a dot are never published.
    static let folder = ".lathe"

    static func bytes(_ page: [UInt8], path: String, signature: PageSignature?, version: Int) -> [UInt8] {
        // A page that leads on at once has nothing to show.
        guard let end = page.firstRange(of: Array("</head>".utf8))?.lowerBound,
            page.firstRange(of: Array("\"refresh\" content=\"0".utf8)) == nil
        else { return page }
        var head = Array(page[..<end])
        allowScript(&head)
        head += "<link rel=\"stylesheet\" href=\"/\(folder)/links.css\"><script src=\"/\(folder)/preview.js\" defer data-lathe".utf8
        head += " data-page=\"\(HTMLEscape.escaped(path))\" data-signature=\"\(signature?.page ?? "")\"".utf8
        head += " data-styles=\"\(signature?.styles ?? "")\" data-version=\"\(version)\"></script>\n".utf8
        return head + page[end...]
    }

    /// Pages behind codes allow no script at all.
    private static func allowScript(_ head: inout [UInt8]) {
        guard head.firstRange(of: Array("script-src".utf8)) == nil, let found = head.firstRange(of: Array("default-src 'none';".utf8))
        else {
            return
        }
        head.insert(contentsOf: " script-src 'self'; connect-src 'self';".utf8, at: found.upperBound)
    }

    /// A page for where the portal has none to show.
    static func empty(_ language: String, title: String, body: String = "") -> [UInt8] {
        Array(
            """
            <!doctype html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLEscape.escaped(title))</title>
            </head>
            <body>
            \(body)</body>
            </html>

            """.utf8)
    }
}
