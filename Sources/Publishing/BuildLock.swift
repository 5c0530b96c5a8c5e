/// Keeps a second build out of an output folder and of the state folder that goes with it. The system frees it when
/// its owner ends, however it ends.
struct BuildLock: Sendable {
    /// Who holds a lock, as the file says.
    struct Owner: Equatable, Sendable {
        var process: String
        var host: String
        var since: String
        /// Where its output is; empty if it doesn't say.
        var output: String
    }

    /// An earlier owner that never gave the lock back, because it was killed.
    let deadOwner: Owner?
    /// False where the file system knows no locks, as some network shares do.
    let holds: Bool
    private let file: Descriptor

    init(in records: Descriptor, output: String) throws(StateOpening.Refusal) {
        let file: Descriptor
        do { file = try records.ownFile(StateFile.lock) } catch { throw .failure(error) }
        var holds = true
        do {
            try file.lock()
        } catch {
            if error.isBusy { throw .held(by: Self.owner(in: file)) }
            guard error.isUnsupported else { throw .failure(error) }
            holds = false
        }
        self.file = file
        self.holds = holds
        deadOwner = Self.owner(in: file)
        do {
            try file.replaceContent(
                "process \(ThisProcess.number)\nhost \(ThisProcess.host)\nsince \(ThisProcess.localTime)\n"
                    + "output \(output)\n"
            )
        } catch {
            // On a full disk the lock holds without its owner's name.
            if !error.isFull { throw .failure(error) }
        }
    }

    func release() {
        try? file.replaceContent("")
        file.unlock()
    }

    static func owner(in file: Descriptor) -> Owner? {
        var bytes: [UInt8] = []
        do {
            try file.readAll { bytes += $0 }
        } catch { return nil }
        var values: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
        }
        guard let process = values["process"] else { return nil }
        return Owner(process: process, host: values["host"] ?? "", since: values["since"] ?? "", output: values["output"] ?? "")
    }
}
