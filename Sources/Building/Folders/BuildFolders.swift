import Foundation
import Publishing

/// What a build reads from, as it really is, and what speaks against writing into a folder: nothing may be written
/// where it is read as content or template, nor into a folder that is the system's, somebody's home or all around.
struct BuildFolders {
    private let content: String
    private let templates: String?

    init(content: String, templates: String?) {
        self.content = RealPath.resolved(content)
        self.templates = templates.map { RealPath.resolved($0) }
    }

    enum Fault: Sendable {
        case inContent, inTemplates
        case inSite(String)
        /// What Lathe keeps for itself of another portal.
        case inRecords(String)
        /// `~` that no shell has read, which would make a folder of that name.
        case tilde
        case holdsContent, holdsTemplates, holdsSite, holdsCurrent, holdsHome, ofSystem
    }

    /// What a place lies in that is read; the place resolved.
    func inside(_ place: String) -> Fault? {
        if RealPath.isWithin(place, content) { return .inContent }
        if let templates, RealPath.isWithin(place, templates) { return .inTemplates }
        return nil
    }

    /// What a folder is or holds; the folder resolved.
    func around(_ folder: String) -> Fault? {
        if SystemFolders.contain(folder) { return .ofSystem }
        if let records = StateFolder.records(around: folder) { return .inRecords(records) }
        if SystemFolders.homes.contains(where: { RealPath.isWithin($0, folder) }) { return .holdsHome }
        if RealPath.isWithin(content, folder) { return .holdsContent }
        if let templates, RealPath.isWithin(templates, folder) { return .holdsTemplates }
        return RealPath.isWithin(RealPath.resolved(FileManager.default.currentDirectoryPath), folder) ? .holdsCurrent : nil
    }
}
