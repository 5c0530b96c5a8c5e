/// What an output itself tells of the files that an earlier build wrote there, for one whose records are lost.
///
/// By it a site can be taken over: what is told by its bytes was written by Lathe and stands as it was; what is told by its address
/// alone may have been edited since, or be somebody's, and is set aside when it has to go.
public struct LostRecords: Sendable {
    /// What a file of the earlier site is known by.
    public struct Trace: Sendable {
        public var mark: String
        public var size: Int
        public var isAsset: Bool

        /// - Parameter mark: as of `Publisher.HandedOver`.
        public init(mark: String, size: Int, isAsset: Bool) { (self.mark, self.size, self.isAsset) = (mark, size, isAsset) }
    }

    /// By path.
    public var traces: [String: Trace] = [:]
    /// Paths at which only Lathe writes.
    public var addresses: Set<String> = []
    /// Folders in which only Lathe writes, each with its slash.
    public var folders: [String] = []

    public init() {}

    func isAddress(_ path: OutputPath) -> Bool {
        traces[path.text] != nil || addresses.contains(path.text) || folders.contains { path.text.hasPrefix($0) }
    }
}

/// A site as it was found without records of it.
struct FoundSite {
    /// What counts as written by an earlier build.
    var manifest = Manifest()
    /// Of those the files that nothing but their addresses tell.
    var doubtful: Set<OutputPath> = []
    /// All else.
    var others: [OutputPath] = []

    init(_ lost: LostRecords, in output: OutputFolder) throws(SystemFailure) {
        var folders = [""]
        while let folder = folders.popLast() {
            let names = try output.folder(folder).names().sorted()
            for name in names where folder != "" || ![EarlierState.name, StagingFolder.hiddenName].contains(name) {
                let path = OutputPath(folder.isEmpty ? name : folder + "/" + name)
                switch try output.status(path).kind {
                case .folder: folders.append(path.text)
                case .other: others.append(path)
                case .file: try take(path, lost, output)
                }
            }
        }
    }

    private mutating func take(_ path: OutputPath, _ lost: LostRecords, _ output: OutputFolder) throws(SystemFailure) {
        // What could not be written again can't be ours.
        guard path.fault == nil, lost.isAddress(path) else { return others.append(path) }
        let (hash, size) = try (output.hash(path), output.status(path).size)
        let trace = lost.traces[path.text]
        manifest.entries[path] = .init(hash: hash, size: size, isAsset: trace?.isAsset ?? false)
        if trace?.size != size || trace?.mark != hash.mark { doubtful.insert(path) }
    }
}
