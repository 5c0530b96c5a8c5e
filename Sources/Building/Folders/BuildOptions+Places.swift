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
        let folders = BuildFolders(content: content, templates: templates)
        return (folders.inside(place) ?? folders.around(place)).map { .outputFolderRefused(place, $0) }
    }

    private func refusalOfState(_ site: String) -> Diagnostic? {
        let place = StateFolder.place(output: site, state: state)
        let fault: StateFolder.Fault? = switch BuildFolders(content: content, templates: templates).inside(place) {
        case .inContent: .inContent
        case .inTemplates: .inTemplates
        default: StateFolder.fault(state, output: site)
        }
        return fault.map { .stateFolderRefused(place, $0) }
    }
}
