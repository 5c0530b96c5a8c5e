import Routes

/// Takes the files of the index, each as JSON and, where the portal is to work from a stick, as a script that
/// brings the same: pages opened as files may not fetch, but they may load scripts.
struct SearchFiles: Sendable {
    let hasTwins: Bool
    let write: @Sendable (_ name: String, _ bytes: [UInt8]) -> Void

    /// - Parameter name: without ending, under `search/`.
    func add(_ name: String, _ json: [UInt8]) {
        write(Addresses.searchFile(name).text, json)
        guard hasTwins else { return }
        var script: [UInt8] = []
        script.reserveCapacity(json.count + name.utf8.count + 32)
        script += "LatheSearch.take(\"\(name)\",".utf8
        script += json
        script += ");\n".utf8
        write(Addresses.searchFile(name, isScript: true).text, script)
    }
}
