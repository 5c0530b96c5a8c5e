/// Machines and resources that nothing written leads to.
enum UnlinkedReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        let tables = ["equipment", "resource"].map { table($0, context) }
        var page = ReportPage(
            name: "unlinked", title: words["report.unlinked.title"], summary: words["report.unlinked.summary"], tables: tables)
        page.figures = zip(["equipment", "resource"], tables).map { type, table in
            .init(table.title, String(table.rows.count), note: words("report.of", ("count", String(context.groups(ofType: type).count))))
        }
        return page
    }

    private static func table(_ type: String, _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "unlinked-\(type)", title: words["report.unlinked.\(type)"],
            columns: [.text(words["report.title"]), .text(words["report.unlinked.others"]), .text(words["report.file"])],
            empty: words["report.unlinked.none"])
        for group in context.groups(ofType: type) {
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
