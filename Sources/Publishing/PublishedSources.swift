/// Which of the writers' files a build has read and published as they are now, for who only looks.
public struct PublishedSources: Sendable {
    private let stamps: FileStamps

    /// nil where nothing was published, or nothing says so.
    ///
    /// - Parameter state: the folder for Lathe's own records; beside the output if left out.
    public init?(output: String, state: String?) {
        guard let records = try? Descriptor.folder(StateFolder.place(output: output, state: state)),
            let root = try? Descriptor.folder(absolutePath(output))
        else { return nil }
        let bond = OutputBond(path: RealPath.resolved(output), root: root, isBeside: state == nil)
        guard let isForeign = try? bond.isForeign(records), !isForeign, let bytes = try? records.content(StateFile.stamps)
        else { return nil }
        stamps = FileStamps(bytes: bytes)
    }

    /// Whether a file is the one that was copied to a path of the site, so far as the system says so by itself.
    public func vouch(for path: String, from source: String) -> Bool {
        guard let known = stamps.entries[OutputPath(path)]?.source, let file = try? Descriptor.source(source),
            let status = try? file.status()
        else { return false }
        return known == FileStamps.Stamp(source: status) && file.keepsChangeTime
    }
}
