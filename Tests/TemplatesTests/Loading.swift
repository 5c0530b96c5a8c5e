import Diagnostics
import Templates

/// Files given as a dictionary of paths and texts, in the order of a folder's listing.
func load(
    _ files: [String: String], _ tables: [String: VariableTable], words: [String: [String: String]] = ["zh": [:]]
) -> (TemplateSet, [Diagnostic]) {
    TemplateSet.load(
        files: files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
        tables: tables, words: WordTable(words)
    )
}

extension TemplateSet {
    func text(_ layout: String, _ record: TemplateRecord, language: String = "zh") -> String {
        var output: [UInt8] = []
        render(layout: layout, record, language: language, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

/// The diagnostics of one layout `page` with partials.
func problems(
    _ page: String, partials: [String: String] = [:], layouts: [String: String] = [:],
    table: VariableTable = VariableTable("page", [.text("title", zh: "标题", en: "Title")]),
    words: [String: [String: String]] = ["zh": [:]]
) -> [Diagnostic] {
    var files = ["layouts/page.mustache": page]
    for (name, text) in partials { files["partials/\(name).mustache"] = text }
    for (name, text) in layouts { files["layouts/\(name).mustache"] = text }
    return load(files, ["page": table], words: words).1
}

/// What one layout `page` writes for values.
func rendered(
    _ page: String, partials: [String: String] = [:], layouts: [String: String] = [:],
    table: VariableTable = VariableTable("page", [.text("title", zh: "标题", en: "Title")]),
    words: [String: [String: String]] = ["zh": [:]], language: String = "zh",
    _ values: [String: TemplateValue] = [:]
) -> String {
    var files = ["layouts/page.mustache": page]
    for (name, text) in partials { files["partials/\(name).mustache"] = text }
    for (name, text) in layouts { files["layouts/\(name).mustache"] = text }
    let (set, problems) = load(files, ["page": table], words: words)
    if let problem = problems.first(where: { $0.severity == .error }) { return "ERROR \(problem.name)" }
    var record = TemplateRecord(table)
    for (name, value) in values { record[name] = value }
    return set.text("page", record, language: language)
}
