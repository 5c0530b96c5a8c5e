import Templates

/// The tables of names that layouts may use; a layout's own table stands beside the code that fills it.
public enum Tables {
    /// The layouts of the pages that Lathe makes itself, by the file's name under `templates/layouts/` without its ending.
    static let made: [String: VariableTable] = Dictionary(
        uniqueKeysWithValues: [home, list, taxonomy, term, index, search, notFound, moved, gone, code, month, privacy, offline].map {
            ($0.name, $0)
        })

    /// Those of the site, with the layouts of its entries.
    static func layouts(of presentations: Presentations) -> [String: VariableTable] {
        made.merging(presentations.tables) { made, _ in made }
    }

    /// Those of a portal with the built-in types alone.
    static let layouts: [String: VariableTable] = layouts(of: Presentations(.builtIn))

    /// The site's layouts and those of the staff's report.
    static func all(of presentations: Presentations) -> [String: VariableTable] {
        layouts(of: presentations).merging(reports) { site, _ in site }
    }
}
