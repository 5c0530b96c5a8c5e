import Content
import Media
import Portal
import Publishing
import Routes

extension MediaStage {
    static func covers(_ portal: Portal) -> Set<SitePath> {
        Set(
            portal.entries.compactMap { entry in
                entry["cover"]?.record["image"]?.text.flatMap { portal.file($0, of: entry, field: "cover") }
            })
    }

    /// Publishes the pictures by which pages are shared that have no cover.
    func share(_ publisher: Publisher) -> [String: String] {
        var names: [String: String] = [:]
        for (icon, svg) in shareDrawings {
            guard let picture = photos.shared(svg, size: PictureSize(width: 1200, height: 630)) else { continue }
            if publish(picture.content, at: Addresses.sharePicture(picture.name).text, publisher) { names[icon] = picture.name }
        }
        return names
    }

    /// Publishes the picture by which pages are shared that have a drawing for their cover.
    func share(_ drawing: [UInt8], _ index: Int, _ look: inout Look, _ publisher: Publisher) {
        guard covers.contains(files[index].place), let size = look.picture?.size, let picture = photos.shared(drawing, size: size) else {
            return
        }
        if publish(picture.content, at: Addresses.sharePicture(picture.name).text, publisher) { look.picture?.share = picture.name }
    }
}
