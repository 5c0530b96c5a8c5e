import Content
import Diagnostics
import Pages
import Portal

/// How the entries of the last run were linked, for as long as nothing but their texts changes.
struct KeptLinking: Sendable {
    typealias Linked = (portal: Portal, diagnostics: [Diagnostic])

    /// What the last run was linked with; nil where nothing of it may be kept.
    var links: KeptLinks? { kept?.links }

    private var kept: (ground: Ground, claims: [Diagnostic], links: KeptLinks)?

    /// What decides about links and addresses besides the entries.
    private struct Ground: Sendable, Equatable {
        let settings: SettingsMark
        let templates: PortalTemplates.Mark
        let register: [UInt8]
        let today: Day
        let unpublished: [UnpublishedEntry]
        let markdown: [[UInt8]]
        let files: [String: ContentFolder.FoundFile]
        let passedOver: [String: ContentFolder.PassedOver]

        init(_ read: Build.Reading) {
            settings = SettingsMark(read.settings)
            templates = read.templates.mark
            register = read.found.register.source?.bytes ?? []
            today = read.today
            unpublished = read.unpublished
            markdown = read.folder.markdown.map { Array($0.path.utf8) }
            files = read.folder.files
            passedOver = read.folder.passedOver
        }
    }

    /// - Parameters:
    ///   - claims: what is told of the addresses that are kept for outputs.
    ///   - link: links all of it.
    mutating func link(
        _ read: Build.Reading, _ link: () -> (claims: [Diagnostic], portal: Portal, diagnostics: [Diagnostic], kept: KeptLinks?)
    ) -> Linked {
        let ground = Ground(read)
        if let last = kept, last.ground == ground, let again = last.links.relinked(read.entries, read.settings) {
            kept = (ground, last.claims, again.kept)
            return (again.portal, last.claims + again.diagnostics)
        }
        let linked = link()
        kept = linked.kept.map { (ground, linked.claims, $0) }
        return (linked.portal, linked.claims + linked.diagnostics)
    }
}
