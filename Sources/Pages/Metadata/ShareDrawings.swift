import Content
import Portal

/// The drawings by which pages are shared that have no cover: an icon on the portal's tape, one for each type and one for all else.
extension PortalTemplates {
    /// The icon of pages that belong to no type.
    static let shareIcon = "home"

    /// By the name of the icon; none for a portal without an address of its own, whose pages nobody shares.
    public func shareDrawings(of portal: Portal) -> [(icon: String, svg: [UInt8])] {
        guard portal.settings.url != nil else { return [] }
        let types = Set(portal.groups.map(\.type)).map { portal.settings.types.all[$0].name }
        let names = Set(types.map { (presentations[$0] ?? .page).icon } + [Self.shareIcon])
        let colour = PortalColours(portal.settings).theme
        return names.sorted().compactMap { name in bundle.icons[name].map { (name, Self.drawing(of: $0, on: colour)) } }
    }

    /// The size that chats ask for; ink as on the tape, of which the portal's colour is always told apart.
    private static func drawing(of icon: [UInt8], on colour: String) -> [UInt8] {
        let ink = "#1d1803"
        let ticks = (0..<9).map { "M0 \(75 + 60 * $0)h\($0.isMultiple(of: 2) ? 90 : 54)" }.joined()
        let placed = String(decoding: icon, as: UTF8.self).replacing("#000", with: ink)
            .replacing("<svg ", with: "<svg x=\"395\" y=\"110\" width=\"410\" height=\"410\" ", maxReplacements: 1)
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">\
            <rect width="1200" height="630" fill="\(colour)"/><path d="\(ticks)" stroke="\(ink)" stroke-width="8"/>\(placed)</svg>
            """.utf8)
    }
}
