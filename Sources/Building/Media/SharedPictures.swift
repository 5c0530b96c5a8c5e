import Content
import Media
import Portal
import Publishing
import Routes

/// The pictures by which pages are shared that have a drawing for their cover, or no cover: made of drawings, and published.
struct SharedPictures: Sendable {
    private let photos: Photos
    private let publisher: Publisher
    /// Those of entries; none for a portal without an address of its own.
    private let covers: Set<SitePath>
    /// By the icon of a type.
    private let drawings: [(icon: String, svg: [UInt8])]

    /// - Parameter drawings: those by which pages without a cover are shared, by the icon of their type.
    init(of portal: Portal, drawings: [(icon: String, svg: [UInt8])], _ photos: Photos, to publisher: Publisher) {
        (self.photos, self.publisher, self.drawings) = (photos, publisher, drawings)
        covers =
            portal.settings.url == nil
            ? []
            : Set(
                portal.entries.compactMap { entry in
                    entry["cover"]?.record["image"]?.text.flatMap { portal.file($0, of: entry, field: "cover") }
                })
    }

    /// The names of those of pages without a cover, by the icon of their type.
    func ofTypes() -> [String: String] {
        var names: [String: String] = [:]
        for (icon, svg) in drawings { names[icon] = published(photos.shared(svg, size: PictureSize(width: 1200, height: 630))) }
        return names
    }

    /// The name of that of an entry's cover, where the file at a place is one.
    func picture(of drawing: [UInt8], at place: SitePath, size: PictureSize) -> String? {
        covers.contains(place) ? published(photos.shared(drawing, size: size)) : nil
    }

    private func published(_ picture: (name: String, content: KeptRendition.Content)?) -> String? {
        guard let picture, publisher.take(picture.content, at: Addresses.sharePicture(picture.name).text) else { return nil }
        return picture.name
    }
}
