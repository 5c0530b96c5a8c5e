import Diagnostics
import Foundation
import Publishing

/// Where a report or a sheet of labels may stand: nowhere that is published, nowhere that is read as content or template.
public enum ReportFolder {
    /// Why a folder can't take a report; nil where it can.
    static func refusal(_ path: String, content: String, templates: String?, site: String) -> Diagnostic? {
        fault(ofFolder: path, content: content, templates: templates, site: site).map {
            .reportFolderRefused(URL(filePath: path).standardizedFileURL.path, $0)
        }
    }

    /// Why a folder can't take an index that is put together; nil where it can.
    static func refusal(ofIndex path: String, content: String, templates: String?, site: String) -> Diagnostic? {
        fault(ofFolder: path, content: content, templates: templates, site: site).map {
            .exportPlaceRefused(URL(filePath: path).standardizedFileURL.path, $0)
        }
    }

    private static func fault(ofFolder path: String, content: String, templates: String?, site: String) -> BuildFolders.Fault? {
        let folder = RealPath.resolved(path)
        let folders = BuildFolders(content: content, templates: templates)
        return inside(folder, folders, site: site) ?? folders.around(folder)
            ?? (RealPath.isWithin(RealPath.resolved(site), folder) ? .holdsSite : nil)
    }

    /// Why a file can't take a sheet of labels; nil where it can.
    public static func refusal(ofLabels file: String, content: String, templates: String?, site: String) -> Diagnostic? {
        fault(ofFile: file, content: content, templates: templates, site: site).map { .labelsPlaceRefused($0.path, $0.fault) }
    }

    /// Why a file can't take what is exported; nil where it can.
    static func refusal(ofExport file: String, content: String, templates: String?, site: String) -> Diagnostic? {
        fault(ofFile: file, content: content, templates: templates, site: site).map { .exportPlaceRefused($0.path, $0.fault) }
    }

    private static func fault(
        ofFile file: String, content: String, templates: String?, site: String
    ) -> (path: String, fault: BuildFolders.Fault)? {
        let folders = BuildFolders(content: content, templates: templates)
        // Where a link leads, and where it stands.
        let url = URL(filePath: file).standardizedFileURL
        return [url.path, url.deletingLastPathComponent().path].lazy
            .compactMap { inside(RealPath.resolved($0), folders, site: site) }.first.map { (url.path, $0) }
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
