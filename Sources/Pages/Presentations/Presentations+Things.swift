import Content

/// Things that one can touch.
extension Presentation {
    static let equipment = Presentation("equipment", Tables.equipment) { $0.fillEquipment() }.with {
        $0.schema = Schema("WebPage") { $0.thing(&$1) }
        $0.asking.purposes = [.ask, .fault]
    }

    static let material = Presentation("material", Tables.material) { $0.fillMaterial() }.with {
        $0.schema = Schema("WebPage") { $0.thing(&$1) }
    }
}
