import Content
import Diagnostics
import Foundation

/// Earlier addresses of entries, as pages that point to the new one.
enum Aliases {
    static func read(_ entries: [Entry], occupied: [SitePath: Words]) -> ([Portal.Alias], [Diagnostic]) {
        var aliases: [Portal.Alias] = []
        var diagnostics: [Diagnostic] = []
        var taken: [String: Int] = [:]
        for (position, entry) in entries.enumerated() { taken[entry.address.folded] = position }
        let made = Dictionary(occupied.map { ($0.key.folded, $0.value) }, uniquingKeysWith: { a, _ in a })
        for (position, entry) in entries.enumerated() where entry["aliases"] != nil {
            for value in entry["aliases"]?.items ?? [] {
                guard let text = value.text else { continue }
                let place = entry.place(of: "aliases", value)
                guard let path = page(text) else {
                    diagnostics.append(.unusableAlias(text, at: place))
                    continue
                }
                if path == entry.address { continue }
                // A file's name can't be a folder as well: `feed.xml/index.html` is as taken as `feed.xml`.
                if let page = made[path.folded] ?? made[SitePath(path.folder).folded] {
                    diagnostics.append(.aliasClash(text, with: page, at: place))
                } else if let other = taken[path.folded] {
                    guard other != position else { continue }
                    diagnostics.append(.aliasClash(text, withEntry: entries[other], at: place))
                } else {
                    taken[path.folded] = position
                    aliases.append(Portal.Alias(path: path, entry: position))
                }
            }
        }
        return (aliases, diagnostics)
    }

    /// The file that a browser asks for at an old address; nil where it would leave `site/`.
    private static func page(_ text: String) -> SitePath? {
        var path = text
        if let scheme = path.range(of: "://") {
            guard let slash = path[scheme.upperBound...].firstIndex(of: "/") else { return nil }
            path = String(path[slash...])
        }
        path = path.prefix { $0 != "?" && $0 != "#" }.description
        path = path.percentDecoded
        if path.hasPrefix("/") { path.removeFirst() }
        if path.hasSuffix("/") || path.isEmpty {
            path += "index.html"
        } else if !path.hasSuffix(".html"), !path.hasSuffix(".htm") {
            path += "/index.html"
        }
        guard let checked = SitePath(checking: path), !path.hasPrefix("."),
              !checked.text.split(separator: "/").contains(where: { $0.utf8.count > 255 }), checked.text.utf8.count < 1000 else { return nil }
        return checked
    }
}
