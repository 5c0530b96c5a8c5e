import Content
import Diagnostics
import Foundation
import Outputs
import Portal
import Routes
import Services

/// An output of a school's own: the portal's resources as an OPDS 2.0 catalogue (https://drafts.opds.io/opds-2.0), which reading
/// programs open.
struct OPDSCatalogue: Output {
    static let address = SitePath("opds.json")

    func claims(_ ground: RouteGround) -> [RouteClaim] {
        [.file(Self.address, Words(zh: "OPDS 书目", en: "the OPDS catalogue"))]
    }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        portal.groups(ofType: "resource").isEmpty ? [] : [OutputFile(Self.address, write: bytes)]
    }

    func diagnostics(_ portal: Portal) -> [Diagnostic] {
        portal.groups(ofType: "resource").compactMap { group in
            let id = portal.groups[group].entries[0]
            guard portal.creators(of: id).isEmpty else { return nil }
            return .catalogueAuthorMissing(portal.entries[id].title, at: .file(portal.entries[id].source.path))
        }
    }

    private func bytes(_ context: OutputContext) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(catalogue(context))).map(Array.init) ?? []
    }

    private func catalogue(_ context: OutputContext) -> Catalogue {
        let portal = context.portal
        let language = context.languages[0]
        return Catalogue(
            metadata: .init(title: context.title(language)),
            links: [.init(rel: "self", href: context.absolute(Self.address) ?? Self.address.encoded, type: "application/opds+json")],
            publications: portal.groups(ofType: "resource").map { group in
                let position = portal.entry(ofGroup: group, in: language)
                let entry = portal.entries[position]
                let page = context.absolute(entry.address) ?? entry.address.encoded
                return Publication(
                    metadata: .init(
                        title: entry.title, author: portal.creators(of: position), language: entry.language,
                        identifier: entry["isbn"]?.text.map { "urn:isbn:" + $0 }, modified: entry.lastChange?.description),
                    // A catalogue may list only what can be had: the page says where the thing stands.
                    links: ["http://opds-spec.org/acquisition/borrow", "alternate"].map { .init(rel: $0, href: page, type: "text/html") })
            })
    }
}

extension OPDSCatalogue {
    private struct Catalogue: Encodable {
        var metadata: Metadata
        var links: [Link]
        var publications: [Publication]
    }

    private struct Publication: Encodable {
        var metadata: Metadata
        var links: [Link]
    }

    private struct Metadata: Encodable {
        var title: String
        var author: [String]?
        var language: String?
        var identifier: String?
        var modified: String?
    }

    private struct Link: Encodable {
        var rel: String
        var href: String
        var type: String
    }
}
