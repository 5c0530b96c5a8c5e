import Services

/// What to buy, so that each campus could make each tutorial once.
enum StockReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        let needs = StockNeed.all(context)
        let short = needs.filter(\.isShort)
        var page = ReportPage(
            name: "stock", title: words["report.stock.title"], summary: words["report.stock.summary"],
            tables: [toBuy(short, context), unclear(needs.filter { !$0.isShort && $0.isUnclear }, context)])
        page.figures = [.init(words["report.stock.short"], String(short.count))]
        var sums: [(currency: String, cost: Double)] = []
        for need in short {
            guard let cost = need.cost else { continue }
            if let index = sums.firstIndex(where: { $0.currency == need.material.currency }) {
                sums[index].cost += cost
            } else {
                sums.append((need.material.currency, cost))
            }
        }
        let hasGaps = short.contains { $0.cost == nil }
        page.figures += sums.map { sum in
            .init(
                words["report.stock.cost"], context.moneyText(sum.cost, sum.currency), note: hasGaps ? words["report.stock.at_least"] : nil)
        }
        return page
    }

    private static func toBuy(_ needs: [StockNeed], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "stock-to-buy", title: words["report.stock.to_buy"], note: words["report.stock.to_buy.note"],
            columns: [
                .text(words["report.material"]), .brief(words["report.campus"]), .number(words["report.stock.have"]),
                .number(words["report.stock.need"]), .number(words["report.stock.buy"]), .brief(words["report.stock.unit"]),
                .number(words["report.stock.price"]), .bars(words["report.stock.costs"]), .text(words["report.stock.for"]),
            ],
            empty: words["report.stock.none"])
        for need in needs {
            let currency = need.material.currency
            func money(_ value: Double?) -> ReportTable.Cell {
                value.map { .init(context.moneyText($0, currency), number: $0) } ?? .init("–")
            }
            table.rows.append([
                context.cell(need.material.group), .init(context.title(need.campus)),
                need.have == 0 ? .init("0", number: 0, flag: .bad) : context.number(need.have),
                context.number(need.amount), context.number(need.buy), .init(need.material.unit ?? ""),
                money(need.material.price), money(need.cost), .init(context.titles(need.tutorials)),
            ])
        }
        return table
    }

    private static func unclear(_ needs: [StockNeed], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "stock-unclear", title: words["report.stock.unclear"], note: words["report.stock.unclear.note"],
            columns: [
                .text(words["report.material"]), .brief(words["report.campus"]), .text(words["report.stock.why"]),
                .text(words["report.stock.for"]),
            ],
            empty: words["report.stock.unclear.none"])
        for need in needs {
            let why =
                need.isCounted ? "report.stock.why.units" : need.isRecorded ? "report.stock.why.uncounted" : "report.stock.why.unrecorded"
            table.rows.append([
                context.cell(need.material.group), .init(context.title(need.campus)), .init(words[why]),
                .init(context.titles(need.tutorials)),
            ])
        }
        return table
    }
}
