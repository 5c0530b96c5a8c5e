import Content
import Portal

/// Units and notes of materials in a language; what is worked out stands in the originals.
public struct MaterialWords: Sendable {
    private let portal: Portal
    private let makerspace: Makerspace
    private let language: String

    public init(_ portal: Portal, _ makerspace: Makerspace, language: String) {
        self.portal = portal
        self.makerspace = makerspace
        self.language = language
    }

    /// What a material counts.
    public func unit(ofMaterial group: GroupID) -> String? {
        portal.entries[portal.entry(ofGroup: group, in: language)]["unit"]?.text ?? makerspace.material(group)?.unit
    }

    /// What a row counts: the material's unit in its translation's words, else as written.
    public func unit(of row: BillOfMaterials.Row) -> String? {
        guard row.isComparable, let material = row.material else { return row.unit }
        return unit(ofMaterial: material) ?? row.unit
    }

    /// The notes of a row, from the translation's own list of materials where it has one.
    public func notes(of row: BillOfMaterials.Row, at id: EntryID) -> [String] {
        let entry = portal.entries[id]
        guard let material = row.material, !entry.inherited.contains("materials") else { return row.notes }
        let own = (entry["materials"]?.items ?? []).enumerated().filter { index, _ in
            portal.target(of: id, "materials.item", index) == material
        }.compactMap { $0.element.record["note"]?.text }
        return own.isEmpty ? row.notes : own.reduce(into: []) { notes, note in if !notes.contains(note) { notes.append(note) } }
    }
}
