import Content
import Diagnostics
import Portal
import Routes
import Services

/// The bill of materials of each tutorial and project as a table for spreadsheets, beside its page.
///
/// A file of the writer's at that address stays, and the page offers no table.
struct MaterialsTables: Output {
    func files(besidePageAt address: SitePath, _ addresses: Addresses) -> [SitePath] {
        Addresses.materials(besidePageAt: address).map { [$0] } ?? []
    }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        portal.entries.identified.compactMap { id, entry in
            guard entry["materials"]?.items.isEmpty == false, makerspace.work(portal.groupOfEntry[id]) != nil,
                let path = Addresses.materials(besidePageAt: entry.address)
            else { return nil }
            return OutputFile(path, Words(zh: "「\(entry.title)」的材料表", en: "the materials of “\(entry.title)”")) {
                MaterialsFile(context: $0, id: id).bytes()
            }
        }
    }
}
