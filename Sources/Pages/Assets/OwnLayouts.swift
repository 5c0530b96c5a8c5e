import Content
import Diagnostics
import Templates

/// The layouts that a portal's own types name in `portal.yml`: what they may use are the names of a page.
enum OwnLayouts {
    static func read(_ settings: PortalSettings, _ files: [TemplateSet.File], _ presentations: Presentations) -> (
        tables: [String: VariableTable], diagnostics: [Diagnostic]
    ) {
        var tables: [String: VariableTable] = [:]
        var diagnostics: [Diagnostic] = []
        let present = Set(files.map(\.path))
        for type in settings.types.all {
            guard let layout = type.layout, presentations[layout] == nil else { continue }
            let place =
                settings.source.flatMap { source in
                    settings["types"]?.record[type.name]?.record["layout"].map { source.place($0.place) }
                } ?? .file("portal.yml")
            if Tables.all(of: presentations)[layout] != nil {
                diagnostics.append(.layoutOfAnotherPage(layout, at: place))
            } else if !present.contains("layouts/\(layout).mustache") {
                diagnostics.append(.layoutMissing(layout, at: place))
            } else {
                tables[layout] = Presentation.page.table
            }
        }
        return (tables, diagnostics)
    }
}
