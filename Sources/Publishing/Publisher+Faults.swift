import Diagnostics

extension Publisher {
    /// What would keep a build from publishing into a folder, found without making anything or taking a lock.
    ///
    /// - Parameter state: the folder for Lathe's own records; `OUTPUT.lathe` beside the output if left out.
    public static func faults(of path: String, state: String?) -> [Diagnostic] {
        let place = absolutePath(path)
        let statePath = StateFolder.place(output: place, state: state)
        if let fault = StateFolder.fault(state, output: place) { return [.stateFolderRefused(statePath, fault)] }
        do throws(SystemFailure) { try usable(place) } catch { return PublishingError(error, openingAt: place).diagnostics }
        do throws(SystemFailure) {
            // Beside a site of an earlier version, its records are moved there.
            if let fault = try fault(ofRecords: statePath) { return [.stateFolderRefused(statePath, fault)] }
        } catch {
            return [.stateRefused(error.isNotFolder ? .fault(.notFolder) : .failure(error), statePath, output: place)]
        }
        return []
    }

    /// A folder, or a place at which one could be made, that the user may write in.
    private static func usable(_ place: String) throws(SystemFailure) {
        let missing = missingFolders(place)
        let there = missing.last.map { RealPath.parent(of: $0) } ?? place
        _ = try Descriptor.folder(there)
        try mayWrite(in: there)
    }

    private static func fault(ofRecords place: String) throws(SystemFailure) -> StateFolder.Fault? {
        guard missingFolders(place).isEmpty else {
            try usable(place)
            return nil
        }
        // As it is opened later on: without following a link.
        let folder = try Descriptor.folder(RealPath.parent(of: place)).folder(OutputPath(place).name)
        if !StateFile.areRecords(try folder.names()) { return .holdsOtherFiles }
        guard folder.belongsToUser else { return .someoneElses }
        try mayWrite(in: place)
        return nil
    }
}
