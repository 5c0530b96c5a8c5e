import Diagnostics
import Foundation
import Publishing

/// Where a report or a sheet of labels may stand: nowhere that is published, nowhere that is read as content or template.
public enum ReportFolder {
    /// Why a folder can't take a report; nil where it can.
    static func refusal(_ path: String, content: String, templates: String?, site: String) -> Diagnostic? {
        let folder = RealPath.resolved(path)
        let folders = BuildFolders(content: content, templates: templates)
        let fault =
            inside(folder, folders, site: site) ?? folders.around(folder)
            ?? (RealPath.isWithin(RealPath.resolved(site), folder) ? .holdsSite : nil)
        return fault.map { .reportFolderRefused(URL(filePath: path).standardizedFileURL.path, $0) }
    }

    /// Why a file can't take a sheet of labels; nil where it can.
    public static func refusal(ofLabels file: String, content: String, templates: String?, site: String) -> Diagnostic? {
        let folders = BuildFolders(content: content, templates: templates)
        // Where a link leads, and where it stands.
        let url = URL(filePath: file).standardizedFileURL
        let fault = [url.path, url.deletingLastPathComponent().path].lazy
            .compactMap { inside(RealPath.resolved($0), folders, site: site) }.first
        return fault.map { .labelsPlaceRefused(url.path, $0) }
    }

    private static func inside(_ place: String, _ folders: BuildFolders, site: String) -> BuildFolders.Fault? {
        if let fault = folders.inside(place) { return fault }
        let site = RealPath.resolved(site)
        return RealPath.isWithin(place, site) ? .inSite(site) : Self.site(around: place).map { .inSite($0) }
    }

    /// A portal that Lathe published above a folder; the folder resolved.
    static func site(above folder: String) -> String? {
        site(around: String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]))
    }

    /// A portal that Lathe published at a folder or above it, wherever that is; the folder resolved.
    static func site(around folder: String) -> String? {
        RealPath.andAbove(folder).first(where: StateFolder.isSite)
    }
}
