import Diagnostics
import Foundation

/// Files by which Eleventy gives all pages of a folder the same settings: `guides/guides.json`, `guides/guides.11tydata.json`.
public enum SectionSettings {
    /// The folders of which such a file says that nothing of them is to be published yet, with the file's path.
    public static func held(in folder: ContentFolder) -> [String: String] {
        var held: [String: String] = [:]
        for path in folder.files.keys.filter({ $0.hasSuffix(".json") }).sorted() {
            let place = SitePath(path)
            guard !place.folder.isEmpty, [".json", ".11tydata.json"].contains(where: { place.name == place.folder.lastPathPart + $0 }),
                let source = folder.text(of: path).source,
                let settings = try? JSONSerialization.jsonObject(with: Data(source.bytes)) as? [String: Any],
                settings["draft"] as? Bool == true || settings["published"] as? Bool == false
            else { continue }
            held[place.folder] = path
        }
        return held
    }
}
