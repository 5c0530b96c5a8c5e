import Content

/// Machines and resources that nothing written leads to.
enum UnlinkedReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        let things = [("equipment", context.makerspace.machines.map(\.group)), ("resource", context.makerspace.resources.map(\.group))]
        let tables = things.map { table($0, $1, context) }
        var page = ReportPage(
            name: "unlinked", title: words["report.unlinked.title"], summary: words["report.unlinked.summary"], tables: tables)
        page.figures = zip(things, tables).map { things, table in
            .init(table.title, String(table.rows.count), note: words("report.of", ("count", String(things.1.count))))
        }
        return page
    }

    /// - Parameter name: what the table and its title are called by.
    private static func table(_ name: String, _ groups: [GroupID], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "unlinked-\(name)", title: words["report.unlinked.\(name)"],
            columns: [.text(words["report.title"]), .text(words["report.unlinked.others"]), .text(words["report.file"])],
            empty: words["report.unlinked.none"])
        for group in groups {
            let linking = context.linking(to: group)
            // A service that offers it or a person who knows it makes no use of it.
            guard !linking.contains(where: { context.type($0).traits.contains(.uses) }) else { continue }
            table.rows.append([
                context.cell(group), .init(linking.isEmpty ? "–" : context.titles(linking)), .init(context.entry(group).source.path),
            ])
        }
        return table
    }
}
