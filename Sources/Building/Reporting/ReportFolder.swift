import Diagnostics
import Foundation

/// Where a report or a sheet of labels may stand: nowhere that is published, nowhere that is read as content or template.
public enum ReportFolder {
    enum Fault: Sendable {
        case inContent, inTemplates, inSite(String), holdsContent, holdsSite
    }

    /// Why a folder can't take a report; nil where it can.
    static func refusal(_ path: String, content: String, templates: String?, site: String) -> Diagnostic? {
        let folder = resolved(path)
        let fault = inside(folder, content: content, templates: templates, site: site)
            ?? (isWithin(resolved(content), folder) ? .holdsContent : isWithin(resolved(site), folder) ? .holdsSite : nil)
        return fault.map { .reportFolderRefused(URL(filePath: path).standardizedFileURL.path, $0) }
    }

    /// Why a file can't take a sheet of labels; nil where it can.
    public static func refusal(ofLabels file: String, content: String, templates: String?, site: String) -> Diagnostic? {
        // Where a link leads, and where it stands.
        let url = URL(filePath: file).standardizedFileURL
        let fault = [resolved(url.path), resolved(url.deletingLastPathComponent().path)].lazy
            .compactMap { inside($0, content: content, templates: templates, site: site) }.first
        return fault.map { .labelsPlaceRefused(url.path, $0) }
    }

    private static func inside(_ place: String, content: String, templates: String?, site: String) -> Fault? {
        if isWithin(place, resolved(content)) { return .inContent }
        if let templates, isWithin(place, resolved(templates)) { return .inTemplates }
        return isWithin(place, resolved(site)) ? .inSite(resolved(site)) : siteAround(place).map { .inSite($0) }
    }

    private static func isWithin(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
    }

    /// A portal that Lathe published at a folder or above it, wherever that is.
    private static func siteAround(_ folder: String) -> String? {
        var folder = folder
        while folder != "/", !folder.isEmpty {
            let isSite = [".lathe/manifest", "portal.json"].allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
            if isSite { return folder }
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        }
        return nil
    }

    /// The path from the root without links, as far as it exists.
    private static func resolved(_ path: String) -> String {
        var existing = URL(filePath: path).standardizedFileURL.path
        while existing.count > 1, existing.hasSuffix("/") { existing.removeLast() }
        var rest = ""
        while true {
            if let real = realpath(existing, nil) {
                defer { free(real) }
                let base = String(cString: real)
                return rest.isEmpty ? base : (base == "/" ? "" : base) + rest
            }
            guard let slash = existing.lastIndex(of: "/"), existing != "/" else { return existing + rest }
            rest = existing[slash...] + rest
            existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
        }
    }
}
