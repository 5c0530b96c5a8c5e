import Content
import HTML
import Portal
import Routes

/// `sitemap.xml` and `robots.txt`, for portals with a public address.
struct Sitemap {
    let site: Site
    let plan: PagePlan

    func bytes() -> [UInt8] {
        var output: [UInt8] = []
        output += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8
        output += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for page in plan.pages {
            switch page.kind {
            case .entry(let position):
                add(page.path, day: site.portal.entries[position].lastChange, to: &output)
            case .home, .list, .taxonomy, .term, .index, .month, .archive: add(page.path, day: nil, to: &output)
            case .code, .search, .notFound, .moved, .feed, .sitemap, .robots, .manifest, .manifestSchema, .redirectMap, .materials, .spaceAPI, .calendar: break
            }
        }
        output += "</urlset>\n".utf8
        return output
    }

    private func add(_ path: SitePath, day: Day?, to output: inout [UInt8]) {
        guard let url = site.absolute(path) else { return }
        output += "<url><loc>".utf8
        HTMLEscape.xml(url, into: &output)
        output += "</loc>".utf8
        if let day { output += "<lastmod>\(day)</lastmod>".utf8 }
        output += "</url>\n".utf8
    }

    func robots() -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(site.absolute(Addresses.sitemap) ?? "")\n".utf8)
    }
}
