import Content
import Interface
import Portal
import Routes
import Services
import Templates

extension Tables {
    static let materialsTable = VariableTable(
        "materials table", zh: "材料表", en: "The bill of materials",
        [
            .text("csv_url", zh: "CSV 文件的网址", en: "The address of the CSV file"),
            .flag("has_prices", zh: "有没有单价", en: "Whether some material has a price"),
            .flag("partial", zh: "是不是有的材料没有价格", en: "Whether some material has no price"),
            .flag("stock_partial", zh: "是不是有的库存说不准", en: "Whether some stock can't be told"),
            .list("campuses", of: campusChoice, zh: "各校区", en: "The campuses"),
            .list("rows", of: materialsRow, zh: "各行", en: "The rows"),
            .list("totals", of: materialsTotal, zh: "合计，每个币种一行", en: "The totals, one for each currency"),
        ])

    static let materialsRow = VariableTable(
        "materials row", zh: "材料表的一行", en: "One row of the bill of materials",
        [
            .text("title", zh: "材料", en: "The material"),
            .text("url", zh: "材料的网址", en: "The material's address"),
            .text("note", zh: "说明", en: "A note"),
            .text("quantity", zh: "一套的数量，带单位", en: "The quantity for one kit, with its unit"),
            .text("per_kit", zh: "一套的数量，给程序读", en: "The quantity for one kit, for scripts"),
            .text("unit", zh: "单位", en: "The unit"),
            .text("price", zh: "单价", en: "The price of one unit"),
            .text("price_number", zh: "单价，给程序读", en: "The price of one unit, for scripts"),
            .text("cost", zh: "合计", en: "What one kit costs"),
            .text("currency", zh: "币种", en: "The currency"),
            .list("cells", of: materialsCell, zh: "各校区有多少、要买多少", en: "What each campus has and what must be bought"),
        ])

    static let materialsCell = VariableTable(
        "materials cell", zh: "一个校区的两格", en: "The two cells of a campus",
        [
            .text("campus", zh: "校区的 id", en: "The campus's id"),
            .text("have", zh: "有多少", en: "What it has"),
            .text("have_number", zh: "有多少，给程序读；没法比时没有", en: "What it has, for scripts; absent where it can't be compared"),
            .text("buy", zh: "要买多少", en: "What must be bought"),
        ])

    static let materialsTotal = VariableTable(
        "materials total", zh: "一个币种的合计", en: "The total in one currency",
        [
            .text("currency", zh: "币种", en: "The currency"),
            .text("money", zh: "金额的写法，数字是 {number}", en: "How money is written, the number being {number}"),
            .text("cost", zh: "合计", en: "The cost"),
            .list("cells", of: materialsCell, zh: "各校区要花多少", en: "What each campus must spend"),
        ])
}

extension PageSection {
    /// The bill of materials for one kit, with every campus's stock; a script works out more kits.
    static let materials = PageSection(
        [.record("materials", Tables.materialsTable, zh: "材料表", en: "The bill of materials")], fields: ["materials"]
    ) { $0.materialsTable() }
}

extension EntryContext {
    fileprivate func materialsTable() -> SectionContent? {
        guard let bill = making.bill(of: group), !bill.rows.isEmpty else { return nil }
        let bills = making.bills(of: group)
        var table = TemplateRecord(Tables.materialsTable)
        table.set("csv_url", context.href(file: Addresses.materials(besidePageAt: entry.address)))
        table["has_prices"] = .flag(bill.rows.contains { $0.price != nil })
        table["partial"] = .flag(bill.isPartial && !bill.totals.isEmpty)
        table["stock_partial"] = .flag(!bill.totals.isEmpty && bills.contains { $0.isStockPartial })
        table["campuses"] = .list(making.makerspace.campuses.map(context.campusChoice))
        table["rows"] = .list(bill.rows.indices.map { row(bill.rows[$0], at: bills.map { bill in (bill.campus, bill.rows) }, $0) })
        table["totals"] = .list(
            bill.totals.enumerated().map { index, total in
                var record = TemplateRecord(Tables.materialsTotal)
                record.set("currency", total.currency)
                record.set("money", words.moneyPattern(total.currency))
                record.set("cost", words.money(total.cost, total.currency))
                record["cells"] = .list(
                    bills.map { bill in
                        var cell = TemplateRecord(Tables.materialsCell)
                        cell.set("campus", bill.campus.map { portal.groups[$0].id })
                        cell.set("buy", bill.totals[index].costToBuy.map { words.money($0, total.currency) })
                        return cell
                    })
                return record
            })
        var content = SectionContent.value("materials", .record(table))
        content.groups = bill.rows.compactMap(\.material)
        return content
    }

    private func row(
        _ row: BillOfMaterials.Row, at campuses: [(campus: GroupID?, rows: [BillOfMaterials.Row])], _ index: Int
    ) -> TemplateRecord {
        var record = TemplateRecord(Tables.materialsRow)
        record.set("title", row.material.map { context.entry(ofGroup: $0).title } ?? row.name)
        record.set("url", row.material.map(context.href(group:)))
        let notes = context.materials.notes(of: row, at: id) + substitutes(for: row.material)
        let unit = context.materials.unit(of: row)
        record.set("note", notes.isEmpty ? nil : words.list(notes))
        record.set("quantity", row.quantity.map { words.amount($0, unit) } ?? words["making.some"])
        record.set("per_kit", row.perKit.map(InterfaceWords.plain))
        record.set("unit", unit)
        if let price = row.price, let currency = row.currency {
            record.set("price", words.money(price, currency))
            record.set("price_number", InterfaceWords.plain(price))
            record.set("cost", row.cost.map { words.money($0, currency) })
            record.set("currency", currency)
        }
        record["cells"] = .list(campuses.map { campus, rows in cell(rows[index], campus) })
        return record
    }

    /// What stands in for a material at the campuses that have none, as the answers above the bill say.
    private func substitutes(for material: GroupID?) -> [String] {
        guard let material else { return [] }
        let found = feasibilities.compactMap { answer in
            answer.substitutions.first { $0.material == material }.map { (campus: answer.campus, by: $0.by) }
        }
        return found.prefix(3).map { campus, by in
            words("making.row_substitute", ("campus", context.entry(ofGroup: campus).title), ("name", context.entry(ofGroup: by).title))
        }
    }

    private func cell(_ row: BillOfMaterials.Row, _ campus: GroupID?) -> TemplateRecord {
        var cell = TemplateRecord(Tables.materialsCell)
        cell.set("campus", campus.map { portal.groups[$0].id })
        switch row.supply {
        case .counted(let have):
            let unit = row.isComparable ? nil : row.material.flatMap(context.materials.unit(ofMaterial:))
            cell.set("have", words.amount(have, unit))
            if row.isComparable, row.perKit != nil { cell.set("have_number", InterfaceWords.plain(have)) }
        case .uncounted: cell.set("have", words["making.uncounted"])
        case .unrecorded, nil: break
        }
        if let buy = row.toBuy { cell.set("buy", buy > 0 ? words.amount(buy) : words["making.enough"]) }
        return cell
    }
}
