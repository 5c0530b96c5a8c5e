import Routes
import Workers

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

/// Takes the files of the index, each as JSON. Where the portal is to work from a stick, the same is brought by scripts, too:
/// pages opened as files may not fetch, but they may load scripts.
struct SearchFiles: Sendable {
    let hasScripts: Bool
    let site: IndexSite

    /// - Parameters:
    ///   - name: without ending, under `search/`.
    ///   - stands: whether it is the file of that name that the last index of the session had.
    func add(_ name: String, _ json: [UInt8], stands: Bool = false) {
        if stands, leave(name) { return }
        site.write(Addresses.searchFile(name).text, json)
    }

    /// Whether the site has a file as the last index of the session gave it.
    func leave(_ name: String) -> Bool { site.leave(Addresses.searchFile(name).text) }

    /// Writes numbered files of one folder, and the scripts that bring them.
    ///
    /// - Parameter stands: whether the file of a number is the one that the last index of the session had.
    func add(_ folder: String, _ files: [[UInt8]], _ workers: Workers, stands: @Sendable (Int) -> Bool) {
        let size = FileScript.files
        _ = workers.map((files.count + size - 1) / size) { number in
            let some = number * size..<min(files.count, (number + 1) * size)
            for position in some { add("\(folder)/\(position)", files[position], stands: stands(position)) }
            add(FileScript.name(folder, number), stands: some.allSatisfy(stands)) { script in
                for position in some { script.add("\(folder)/\(position)", files[position]) }
            }
        }
    }

    /// Writes a script that brings files.
    func add(_ script: String, stands: Bool, fill: (inout FileScript) -> Void) {
        guard hasScripts, !(stands && leaveScript(script)) else { return }
        var made = FileScript()
        fill(&made)
        site.write(Addresses.searchFile(script, isScript: true).text, made.bytes)
    }

    func leaveScript(_ name: String) -> Bool { !hasScripts || site.leave(Addresses.searchFile(name, isScript: true).text) }
}
