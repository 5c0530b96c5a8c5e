import Diagnostics
import Foundation

/// Where a report may stand: nowhere that is published, nowhere that is read as content.
enum ReportFolder {
    enum Fault: Sendable {
        case inContent, inSite(String), holdsContent, holdsSite
    }

    /// Why a folder can't take a report; nil where it can.
    static func refusal(_ path: String, content: String, site: String) -> Diagnostic? {
        fault(path, content: content, site: site).map { .reportFolderRefused(path, $0) }
    }

    private static func fault(_ path: String, content: String, site: String) -> Fault? {
        let (folder, content, site) = (resolved(path), resolved(content), resolved(site))
        if isWithin(folder, content) { return .inContent }
        if isWithin(folder, site) { return .inSite(site) }
        if isWithin(content, folder) { return .holdsContent }
        if isWithin(site, folder) { return .holdsSite }
        return siteAround(folder).map { .inSite($0) }
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
