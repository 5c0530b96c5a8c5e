import Diagnostics

/// Files by which Eleventy gives all pages of a folder the same settings: `guides/guides.json`, `guides/guides.11tydata.json`.
public enum SectionSettings {
    /// The folders of which such a file says that nothing of them is to be published yet, with the file's path.
    public static func held(in folder: ContentFolder) -> [String: String] {
        var held: [String: String] = [:]
        for path in folder.files.keys where path.hasSuffix(".json") {
            let place = SitePath(path)
            guard !place.folder.isEmpty, !place.name.isEmpty,
                [".json", ".11tydata.json"].contains(where: { place.name == place.folder.lastPathPart + $0 }),
                let source = folder.text(of: path).source
            else { continue }
            let claims = PublicationHead.claims(in: source, nil) { _ in true }
            if let status = claims.values["status"]?.term, status.id != "published" { held[place.folder] = path }
        }
        return held
    }
}
