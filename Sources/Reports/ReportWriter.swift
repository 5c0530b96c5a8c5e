import Content
import Pages
import Templates

/// Writes a report as files: an index, a page for each part, a CSV file for each table.
public struct ReportWriter: Sendable {
    let context: ReportContext
    let report: StaffReport
    let templates: PortalTemplates

    /// The page that lists the others.
    private static let index = SitePath.page(ofFolder: "").text

    public init(_ context: ReportContext, templates: PortalTemplates) {
        self.context = context
        self.templates = templates
        report = StaffReport(context)
    }

    /// Paths within the report's folder, with what they hold; the index comes last.
    public func files() -> [(path: String, bytes: [UInt8])] {
        var files = templates.reportAssets.map { ($0.path.text, $0.bytes) }
        for page in report.pages {
            for table in page.tables { files.append((table.name + ".csv", table.csv)) }
            files.append((page.address, render("report", filled(page))))
        }
        files.append((Self.index, render("report-index", index())))
        return files
    }

    private func render(_ layout: String, _ record: TemplateRecord) -> [UInt8] {
        var bytes: [UInt8] = []
        templates.render(layout, record, language: context.words.language, into: &bytes)
        return bytes
    }

    func index() -> TemplateRecord {
        var record = TemplateRecord(Tables.reportIndex)
        fillFrame(&record, title: context.words["report.index.title"], current: nil)
        record["pages"] = .list(
            report.pages.map { page in
                var entry = TemplateRecord(Tables.reportEntry)
                entry.set("title", page.title)
                entry.set("url", page.address)
                entry.set("summary", page.summary)
                entry["figures"] = figures(page)
                entry["files"] = .list(page.tables.map { link($0.title, $0.name + ".csv") })
                return entry
            })
        return record
    }

    func filled(_ page: ReportPage) -> TemplateRecord {
        var record = TemplateRecord(Tables.report)
        fillFrame(&record, title: page.title, current: page.name)
        record.set("summary", page.summary)
        record["wide"] = .flag(page.isWide)
        record["figures"] = figures(page)
        record["tables"] = .list(page.tables.map(table))
        return record
    }

    private func fillFrame(_ record: inout TemplateRecord, title: String, current: String?) {
        let words = context.words
        let settings = context.portal.settings
        let portal = settings.words("title", in: words.language)
        let school = settings.words("school", in: words.language)
        record.set("lang", words.language)
        record.set("title", title)
        record.set("portal", portal ?? words["home.title"])
        record.set("school", school == portal ? nil : school)
        record.set("period", words("report.period", ("from", words.text(context.period.first)), ("to", words.text(context.period.last))))
        record.set("made", words("report.made", ("date", words.text(context.portal.today))))
        record.set("css_url", templates.reportStyleSheet.path.text)
        record.set("favicon_url", templates.reportAssets.first { $0.path.text.hasSuffix(".svg") }?.path.text)
        record["nav"] = .list(
            [link(words["report.index.short"], Self.index, isCurrent: current == nil)]
                + report.pages.map {
                    link($0.title, $0.address, isCurrent: $0.name == current)
                })
    }

    private func link(_ title: String, _ url: String, isCurrent: Bool = false) -> TemplateRecord {
        var record = TemplateRecord(Tables.reportLink)
        record.set("title", title)
        record.set("url", url)
        record.set("current", isCurrent ? "page" : nil)
        return record
    }

    private func figures(_ page: ReportPage) -> TemplateValue {
        .list(
            page.figures.map { figure in
                var record = TemplateRecord(Tables.reportFigure)
                record.set("label", figure.label)
                record.set("value", figure.value)
                record.set("note", figure.note)
                return record
            })
    }

    private func table(_ table: ReportTable) -> TemplateRecord {
        var record = TemplateRecord(Tables.reportTable)
        record.set("id", table.name)
        record.set("title", table.title)
        record.set("note", table.note)
        record.set("csv_url", table.name + ".csv")
        record.set("empty", table.isSheetOnly ? context.words["report.sheet_only"] : table.empty)
        guard !table.isSheetOnly else { return record }
        record["heads"] = .list(
            table.columns.map { column in
                var head = TemplateRecord(Tables.reportHead)
                head.set("title", column.title)
                head["number"] = .flag(column.isNumber)
                return head
            })
        record["rows"] = .list(
            zip(table.rows, table.bars).map { cells, bars in
                var line = TemplateRecord(Tables.reportRow)
                line["cells"] = .list(cells.indices.map { cell(cells[$0], table.columns[$0], isHead: $0 == 0, bar: bars[$0]) })
                return line
            })
        return record
    }

    private func cell(_ cell: ReportTable.Cell, _ column: ReportTable.Column, isHead: Bool, bar: Int?) -> TemplateRecord {
        var record = TemplateRecord(Tables.reportCell)
        record.set("text", cell.text)
        record.set("note", cell.note)
        record.set("url", cell.url)
        record.set("flag", cell.flag?.rawValue)
        record["head"] = .flag(isHead)
        record["number"] = .flag(column.isNumber)
        record["brief"] = .flag(column.isBrief)
        record["has_bar"] = .flag(bar != nil)
        record["bar"] = .number(bar ?? 0)
        return record
    }
}
