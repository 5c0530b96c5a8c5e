import Content
import Media
import Portal

/// Which pictures a page shows where, so that it shows none twice.
extension EntryContext {
    /// The cover, as the file that is shown; nil where there is none to show.
    var coverFile: SitePath? {
        guard let file = entry["cover"]?.record["image"]?.text else { return nil }
        return pictureFile(file, field: "cover")
    }

    /// A file that a field names, where it can be shown as a picture.
    func pictureFile(_ file: String, field: String) -> SitePath? {
        guard let path = portal.file(file, of: entry, field: field), FileKind.isShownAsPicture(path.text) else { return nil }
        return path
    }

    /// Whether the cover stands at the head: it does not where the page shows the same picture further down, at the place to
    /// which it belongs.
    var hasCoverAtHead: Bool {
        guard let cover = coverFile else { return false }
        return presentation.pictures.leadsWithCover || !(body.shows(cover) || fieldPictures.contains(cover))
    }

    /// The pictures of fields such as the plans of a campus.
    private var fieldPictures: [SitePath] {
        presentation.pictures.fields.flatMap { field in
            (entry[field.name]?.items ?? []).compactMap { $0.record[field.file]?.text.flatMap { pictureFile($0, field: field.name) } }
        }
    }

    /// What stands above the text, which then only points to it: the anchor of each file.
    static func picturesAboveText(_ presentation: Presentation, _ context: PageContext, _ entry: Entry) -> [SitePath: String] {
        guard presentation.pictures.leadsWithCover else { return [:] }
        var anchors: [SitePath: String] = [:]
        func add(_ file: String?, _ field: String, _ anchor: String) {
            guard let path = file.flatMap({ context.portal.file($0, of: entry, field: field) }), anchors[path] == nil else { return }
            anchors[path] = anchor
        }
        add(entry["cover"]?.record["image"]?.text, "cover", "cover")
        for field in presentation.pictures.fields {
            for item in entry[field.name]?.items ?? [] { add(item.record[field.file]?.text, field.name, field.name) }
        }
        return anchors
    }
}

extension BodyWriter {
    /// Whether the text shows a file as a picture.
    func shows(_ file: SitePath) -> Bool {
        zip(entry.document.slots, targets).contains { slot, target in
            guard case .image = slot.kind, case .file(let path) = target else { return false }
            return context.portal.files[path] == file
        }
    }
}
