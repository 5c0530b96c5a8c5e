import Content
import HTML
import Portal
import Routes
import Services

/// `sitemap.xml`, for portals with a public address.
struct Sitemap: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] { [.file(Addresses.sitemap)] }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        portal.settings.url == nil ? [] : [OutputFile(Addresses.sitemap, write: bytes)]
    }

    private func bytes(_ context: OutputContext) -> [UInt8] {
        var output: [UInt8] = []
        output += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8
        output += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for page in context.pages.plan.pages where page.kind.isForReaders {
            var day: Day?
            if case .entry(let id) = page.kind { day = context.portal.entries[id].lastChange }
            add(context.absolute(page.path), day: day, to: &output)
        }
        output += "</urlset>\n".utf8
        return output
    }

    private func add(_ url: String?, day: Day?, to output: inout [UInt8]) {
        guard let url else { return }
        output += "<url><loc>".utf8
        HTMLEscape.xml(url, into: &output)
        output += "</loc>".utf8
        if let day { output += "<lastmod>\(day)</lastmod>".utf8 }
        output += "</url>\n".utf8
    }
}

/// `robots.txt`, which names the sitemap.
struct Robots: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] { [.file(Addresses.robots)] }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        guard portal.settings.url != nil else { return [] }
        return [
            OutputFile(Addresses.robots) { context in
                Array("User-agent: *\nAllow: /\n\nSitemap: \(context.absolute(Addresses.sitemap) ?? "")\n".utf8)
            }
        ]
    }
}
