import Routes

/// Where the files of an index go.
public struct IndexSite: Sendable {
    /// Takes a file with its path under `site/`.
    let write: @Sendable (_ path: String, _ bytes: [UInt8]) -> Void
    /// Leaves the file at a path as the session's last run published it; false where it may be another by now.
    let leave: @Sendable (_ path: String) -> Bool

    /// Both are called from several workers at once.
    public init(
        write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> Void,
        leave: @escaping @Sendable (_ path: String) -> Bool = { _ in false }
    ) {
        self.write = write
        self.leave = leave
    }
}

/// Takes the files of the index, each as JSON and, where the portal is to work from a stick, as a script that
/// brings the same: pages opened as files may not fetch, but they may load scripts.
struct SearchFiles: Sendable {
    let hasTwins: Bool
    let site: IndexSite

    /// - Parameters:
    ///   - name: without ending, under `search/`.
    ///   - stands: whether it is the file of that name that the last index of the session had.
    func add(_ name: String, _ json: [UInt8], stands: Bool = false) {
        if stands, leave(name) { return }
        site.write(Addresses.searchFile(name).text, json)
        guard hasTwins else { return }
        var script: [UInt8] = []
        script.reserveCapacity(json.count + name.utf8.count + 32)
        script += "LatheSearch.take(\"\(name)\",".utf8
        script += json
        script += ");\n".utf8
        site.write(Addresses.searchFile(name, isScript: true).text, script)
    }

    /// Whether the site has a file, with its twin, as the last index of the session gave it.
    func leave(_ name: String) -> Bool {
        site.leave(Addresses.searchFile(name).text) && (!hasTwins || site.leave(Addresses.searchFile(name, isScript: true).text))
    }
}
