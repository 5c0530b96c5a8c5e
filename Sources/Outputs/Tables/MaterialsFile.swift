import Content
import HTML
import Interface
import Pages
import Portal
import Services

/// The bill of materials of an entry, in the entry's language.
struct MaterialsFile {
    private let context: OutputContext
    private let id: EntryID
    private let language: String
    private let words: InterfaceWords
    private let materials: MaterialWords

    init(context: OutputContext, id: EntryID) {
        self.context = context
        self.id = id
        language = context.portal.entries[id].language
        words = context.words(language)
        materials = MaterialWords(context.portal, context.makerspace, language: language)
    }

    func bytes() -> [UInt8] {
        let making = context.pages.making
        let group = context.portal.groupOfEntry[id]
        let campuses = making.makerspace.campuses.map(\.group)
        let bills = making.bills(of: group)
        var csv = CSVText()
        let heads = ["material", "note", "quantity", "unit", "price", "currency", "cost"].map { words["making.csv.\($0)"] }
        csv.row(
            heads
                + campuses.flatMap { campus in
                    ["have", "to_buy"].map { words("making.csv.\($0)", ("campus", title(campus))) }
                })
        for (index, row) in (making.bill(of: group)?.rows ?? []).enumerated() {
            let cells = [
                row.material.map { title($0) } ?? row.name, words.list(materials.notes(of: row, at: id)),
                number(row.quantity), materials.unit(of: row) ?? "",
                number(row.price), row.currency ?? "", number(row.cost),
            ]
            csv.row(cells + bills.flatMap { bill in [have(bill.rows[index]), number(bill.rows[index].toBuy)] })
        }
        return csv.bytes
    }

    private func title(_ group: GroupID) -> String { context.entry(ofGroup: group, in: language).title }

    private func have(_ row: BillOfMaterials.Row) -> String {
        switch row.supply {
        case .counted(let have):
            // Counted in another unit than the row's, the number alone would be taken for the row's.
            row.isComparable ? number(have) : words.amount(have, row.material.flatMap(materials.unit(ofMaterial:)))
        case .uncounted: words["making.uncounted"]
        case .unrecorded, nil: ""
        }
    }

    private func number(_ value: Double?) -> String { value.map(InterfaceWords.plain) ?? "" }
}
