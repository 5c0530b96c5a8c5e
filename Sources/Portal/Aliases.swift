import Content
import Diagnostics
import Foundation
import Limits
import Routes

/// Earlier addresses of entries, as pages that point to the new one.
enum Aliases {
    /// Those that are free; of others, an error tells and the alias alone is left out.
    static func read(_ entries: EntryTable<Entry>, _ routes: inout RouteTable) -> ([Portal.Alias], [Diagnostic]) {
        var aliases: [Portal.Alias] = []
        var diagnostics: [Diagnostic] = []
        for (id, entry) in entries.identified where entry["aliases"] != nil {
            var own = [entry.address.folded]
            for value in entry["aliases"]?.items ?? [] {
                guard let text = value.text else { continue }
                let place = entry.place(of: "aliases", value)
                guard let path = page(text) else {
                    diagnostics.append(.unusableAlias(text, at: place))
                    continue
                }
                if own.contains(path.folded) { continue }
                if let clash = routes.claim(path, .alias(entry)) {
                    diagnostics.append(.aliasClash(text, clash, at: place))
                } else {
                    if own.count < Limits.aliases.value { own.append(path.folded) }
                    aliases.append(Portal.Alias(path: path, target: .entry(id)))
                }
            }
        }
        return (aliases, diagnostics)
    }

    /// The pages of terms where they were before their names were ASCII.
    static func ofTerms(_ taxonomies: [String: [Taxonomy]], languages: [String], _ routes: inout RouteTable) -> [Portal.Alias] {
        var aliases: [Portal.Alias] = []
        for language in languages {
            for taxonomy in taxonomies[language] ?? [] {
                for (id, term) in taxonomy.terms.identified {
                    let words = Words(zh: "「\(term.label)」的分类页原来的网址", en: "the earlier address of the page of “\(term.label)”")
                    guard let path = term.earlier, routes.claim(path, .made(words)) == nil else { continue }
                    aliases.append(Portal.Alias(path: path, target: .term(taxonomy.kind, id, language: language)))
                }
            }
        }
        return aliases
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
            path += SitePath.page(ofFolder: "").text
        } else if !SitePath(path).isPage, !path.hasSuffix(".htm") {
            path = SitePath.page(ofFolder: path).text
        }
        guard let checked = SitePath(checking: path), !path.hasPrefix("."),
            !checked.text.split(separator: "/").contains(where: { $0.utf8.count > Limits.fileName.value }),
            checked.text.utf8.count <= Limits.oldAddress.value
        else { return nil }
        return checked
    }
}

/// Names an earlier address among those of a portal.
@frozen public struct AliasID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

extension Portal {
    /// Where an earlier address leads.
    public func address(of alias: Alias) -> SitePath {
        switch alias.target {
        case .entry(let entry): entries[entry].address
        case .term(let kind, let id, let language):
            term(kind, id, language)?.page ?? Addresses(language: language, languages: settings.languages).index
        }
    }

    /// A term of a taxonomy; nil for one that has no page any more.
    public func term(_ kind: Taxonomy.Kind, _ id: TermID, _ language: String) -> TaxonomyTerm? {
        guard let terms = taxonomies[language]?.first(where: { $0.kind == kind })?.terms, terms.indices.contains(id) else {
            return nil
        }
        return terms[id]
    }
}
