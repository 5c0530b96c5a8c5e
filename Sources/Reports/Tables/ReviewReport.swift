import Content

/// What waits for a review, and what is not finished.
enum ReviewReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        let waiting = entries("review", context).sorted { a, b in
            (since(a)?.daysSince1970 ?? .min, a.source.path) < (since(b)?.daysSince1970 ?? .min, b.source.path)
        }
        let drafts = entries("draft", context)
        var page = ReportPage(
            name: "review", title: words["report.review.title"], summary: words["report.review.summary"],
            tables: [self.waiting(waiting, context), counts(waiting, drafts, context)])
        let oldest = waiting.compactMap { since($0) }.min().map { context.portal.today.daysSince1970 - $0.daysSince1970 }
        page.figures = [.init(words["report.review.waiting"], String(waiting.count))]
        if let oldest { page.figures.append(.init(words["report.review.oldest"], words.count("report.days", oldest))) }
        page.figures.append(.init(words["report.review.drafts"], String(drafts.count)))
        return page
    }

    private static func entries(_ status: String, _ context: ReportContext) -> [Entry] {
        context.unfinished.filter { $0["status"]?.term?.id == status && !$0.inherited.contains("status") }
    }

    private static func since(_ entry: Entry) -> Day? { entry.lastChange }

    private static func waiting(_ entries: [Entry], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "review-waiting", title: words["report.review.waiting"], note: words["report.review.waiting.note"],
            columns: [
                .text(words["report.title"]), .brief(words["report.type"]), .text(words["report.file"]),
                .brief(words["report.review.since"]),
                .bars(words["report.review.days"]),
            ],
            empty: words["report.review.none"])
        for entry in entries {
            let since = since(entry)
            let days = since.map { max(0, context.portal.today.daysSince1970 - $0.daysSince1970) }
            table.rows.append([
                .init(entry.title), .init(label(entry, context)), .init(entry.source.path),
                .init(since?.description ?? words["report.review.undated"]),
                days.map { .init(String($0), number: Double($0), flag: $0 > 30 ? .bad : nil) } ?? .init("–"),
            ])
        }
        return table
    }

    private static func counts(_ waiting: [Entry], _ drafts: [Entry], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "review-types", title: words["report.review.types"],
            columns: [.brief(words["report.type"]), .number(words["report.review.waiting"]), .bars(words["report.review.drafts"])],
            empty: words["report.review.all_done"])
        for (id, type) in context.portal.settings.types.all.identified {
            let counts = [waiting, drafts].map { $0.count { $0.type == id } }
            guard counts != [0, 0] else { continue }
            table.rows.append([.init(words.text(type.label))] + counts.map { .count($0) })
        }
        return table
    }

    private static func label(_ entry: Entry, _ context: ReportContext) -> String {
        context.words.text(context.portal.type(of: entry).label)
    }
}
