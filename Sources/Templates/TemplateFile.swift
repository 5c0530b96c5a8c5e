import Diagnostics

/// One parsed file of `templates/`.
struct TemplateFile: Sendable {
    /// The path without its ending: `layouts/tutorial`, `partials/card`.
    let name: String
    let source: SourceText
    var nodes: [TemplateNode] = []
    /// Whether it could not be read; it has no nodes then, and what is missing in it says nothing.
    var isBroken = false

    init(name: String, source: SourceText) {
        self.name = name
        self.source = source
    }

    func place(_ name: TagName) -> SourcePlace { source.place(name.range) }
}
