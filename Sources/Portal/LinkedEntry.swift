import Content
import Diagnostics
import Markdown

/// What one entry refers to and leads to.
struct LinkedEntry: Sendable {
    let fields: ReferenceLinking.Result
    let slots: TextLinking.Result
    let attachments: Attachments.Result

    init(_ entry: Entry, at id: EntryID, _ resolver: LinkResolver) {
        var linking = ReferenceLinking(entry, index: resolver.references, unpublished: resolver.unpublished, types: resolver.types)
        fields = linking.run()
        slots = resolver.resolve(id)
        attachments = Attachments.files(of: entry, types: resolver.types, files: resolver.files)
    }

    var diagnostics: [Diagnostic] { fields.diagnostics + slots.diagnostics + attachments.diagnostics }
    var mentions: [UnpublishedIndex.Mention] { fields.unpublished + slots.unpublished }

    /// Whether it has a part in what is told of several entries at once.
    var isTogether: Bool { !fields.unpublished.isEmpty || !slots.unpublished.isEmpty }
}
