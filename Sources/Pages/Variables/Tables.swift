import Templates

/// The tables of names that layouts may use; a layout's own table stands beside the code that fills it.
public enum Tables {
    /// By layout, the file's name under `templates/layouts/` without its ending.
    public static let layouts: [String: VariableTable] = [
        "home": home, "list": list, "taxonomy": taxonomy, "term": term, "index": index, "search": search, "not-found": notFound,
        "moved": moved, "code": code, "month": month,
    ].merging(Presentation.builtIn.values.map { ($0.layout, $0.table) }) { made, _ in made }

    /// The site's layouts and those of the staff's report.
    public static let all: [String: VariableTable] = layouts.merging(reports) { site, _ in site }
}
