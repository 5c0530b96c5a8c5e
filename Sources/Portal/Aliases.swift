import Content
import Diagnostics
import Foundation
import Limits

/// Earlier addresses of entries, as pages that point to the new one.
enum Aliases {
    /// Those that are free; of others, an error tells and the alias alone is left out.
    static func read(_ entries: [Entry], _ table: inout AddressTable) -> ([Portal.Alias], [Diagnostic]) {
        var aliases: [Portal.Alias] = []
        var diagnostics: [Diagnostic] = []
        for (position, entry) in entries.enumerated() where entry["aliases"] != nil {
            var own = [entry.address.folded]
            for value in entry["aliases"]?.items ?? [] {
                guard let text = value.text else { continue }
                let place = entry.place(of: "aliases", value)
                guard let path = page(text) else {
                    diagnostics.append(.unusableAlias(text, at: place))
                    continue
                }
                if own.contains(path.folded) { continue }
                if let clash = table.claim(path, .alias(entry)) {
                    diagnostics.append(.aliasClash(text, clash, at: place))
                } else {
                    if own.count < Limits.aliases.value { own.append(path.folded) }
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
              !checked.text.split(separator: "/").contains(where: { $0.utf8.count > Limits.fileName.value }), checked.text.utf8.count <= Limits.oldAddress.value else { return nil }
        return checked
    }
}
