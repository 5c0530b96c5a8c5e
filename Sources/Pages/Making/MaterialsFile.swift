import Content
import HTML
import Portal
import Routes
import Services

/// The bill of materials of a tutorial or a project as a table for spreadsheets, beside its page.
struct MaterialsFile {
    let context: PageContext
    let position: Int

    init(site: Site, position: Int) {
        self.position = position
        let entry = site.portal.entries[position]
        context = PageContext(site: site, language: entry.language, address: entry.address)
    }

    /// Where each entry with materials has its table: `tutorials/lamp.html` → `tutorials/lamp.materials.csv`. A file of
    /// the writer's at that address stays, and the page offers no table.
    static func paths(_ portal: Portal) -> [Int: SitePath] {
        var paths: [Int: SitePath] = [:]
        for (position, entry) in portal.entries.enumerated() {
            guard entry["materials"]?.items.isEmpty == false, ["tutorial", "project"].contains(portal.settings.types.all[entry.type].name),
                  let path = Addresses.materials(besidePageAt: entry.address), portal.routes.isFree(path) else { continue }
            paths[position] = path
        }
        return paths
    }

    func bytes() -> [UInt8] {
        let words = context.words
        let making = context.site.making
        let group = context.portal.groupOfEntry[position]
        let campuses = making.makerspace.campuses.map(\.group)
        let bills = making.bills(of: group)
        var csv = CSVText()
        csv.row(["material", "note", "quantity", "unit", "price", "currency", "cost"].map { words["making.csv.\($0)"] } + campuses.flatMap { campus in
            ["have", "to_buy"].map { words("making.csv.\($0)", ("campus", context.entry(ofGroup: campus).title)) }
        })
        for (index, row) in (making.bill(of: group)?.rows ?? []).enumerated() {
            let cells = [
                row.material.map { context.entry(ofGroup: $0).title } ?? row.name, words.list(context.notes(of: row, at: position)),
                number(row.quantity), context.unit(of: row) ?? "",
                number(row.price), row.currency ?? "", number(row.cost),
            ]
            csv.row(cells + bills.flatMap { bill in [have(bill.rows[index]), number(bill.rows[index].toBuy)] })
        }
        return csv.bytes
    }

    private func have(_ row: BillOfMaterials.Row) -> String {
        switch row.supply {
        case .counted(let have):
            // Counted in another unit than the row's, the number alone would be taken for the row's.
            row.isComparable ? number(have) : context.words.amount(have, row.material.flatMap(context.unit(ofMaterial:)))
        case .uncounted: context.words["making.uncounted"]
        case .unrecorded, nil: ""
        }
    }

    private func number(_ value: Double?) -> String { value.map(EntryPage.plain) ?? "" }
}
