import Diagnostics
import Publishing

extension BuildOptions {
    /// Why the portal and the records of it can't be where they are wanted; found before anything is made.
    var refusedPlaces: [Diagnostic] {
        guard let site = output ?? site else { return [] }
        // Beside a refused output the records would be refused for the same reason.
        let refusal = Self.refusal(ofOutput: site, content: content, templates: templates) ?? refusalOfState(site)
        return refusal.map { [$0] } ?? []
    }

    /// Why a folder can't take the portal; nil where it can.
    public static func refusal(ofOutput output: String, content: String, templates: String?) -> Diagnostic? {
        let place = RealPath.resolved(output)
        if output == "~" || output.hasPrefix("~/") { return .outputFolderRefused(place, .tilde) }
        let folders = BuildFolders(content: content, templates: templates)
        // What is published in a site is that site's, and the records beside it would be served with it.
        let fault = folders.inside(place) ?? folders.around(place) ?? ReportFolder.site(above: place).map { .inSite($0) }
        return fault.map { .outputFolderRefused(place, $0) }
    }

    /// Whether a file lies in a folder, whatever links lead there; neither need exist.
    public static func lies(_ file: String, in folder: String) -> Bool {
        RealPath.isWithin(RealPath.resolved(file), RealPath.resolved(folder))
    }

    /// What would keep a build from writing, for one that only looks.
    var unusablePlaces: [Diagnostic] {
        guard asksForPlaces, let site else { return [] }
        return Publisher.faults(of: site, state: state)
    }

    /// Whether a portal was ever published where this one is to be.
    public var hasPublishedBefore: Bool { !EarlierTexts(of: self).items.isEmpty }

    /// Whether a portal stands in a folder, whatever records there are of it.
    public static func isPortal(_ folder: String) -> Bool { StateFolder.isSite(folder) }

    /// Where earlier versions of writers' files are kept; nil where there is no site beside whose records they could be.
    public var versionsFolder: String? { (output ?? site).map { StateFolder.versions(output: $0, state: state) } }

    /// Where what is made of photos is kept; nil where there is no site beside whose records it could be.
    var photoCache: String? { (output ?? site).map { StateFolder.photos(output: $0, state: state) } }

    /// What an earlier build has read whole; nil where there was none.
    var publishedSources: PublishedSources? {
        output == nil ? site.flatMap { PublishedSources(output: $0, state: state) } : nil
    }

    private func refusalOfState(_ site: String) -> Diagnostic? {
        let place = StateFolder.place(output: site, state: state)
        let fault: StateFolder.Fault? =
            switch BuildFolders(content: content, templates: templates).inside(place) {
            case .inContent: .inContent
            case .inTemplates: .inTemplates
            default: StateFolder.fault(state, output: site) ?? ReportFolder.site(around: place).map { .inSite($0) }
            }
        return fault.map { .stateFolderRefused(place, $0) }
    }
}
