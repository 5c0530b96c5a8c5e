import Diagnostics

extension Publisher {
    /// Hands over a file by its bytes. Never fails here: what is wrong is said by `commit`.
    ///
    /// - Parameters:
    ///   - path: relative to the output folder, with `/` between its parts.
    ///   - isAsset: a style sheet, script or icon that pages need; it stays while a kept page uses it.
    public func write(_ path: String, _ bytes: UnsafeRawBufferPointer, isAsset: Bool = false) {
        guard let path = accept(path) else { return }
        let entry = Manifest.Entry(hash: ContentHash(of: bytes), size: bytes.count, isAsset: isAsset)
        attempt(path) { () throws(TakingFailure) in
            guard let place = try standing(path, entry) else { return nil }
            switch place {
            case .unchanged(let stamps):
                return Written(entry: entry, stamps: stamps, state: .unchanged)
            case .adopted(let stamps):
                return Written(entry: entry, stamps: stamps, state: .adopted)
            case .new(let obstacle):
                let (name, stamp) = try stage(bytes)
                return Written(
                    entry: entry, stamps: .init(published: stamp), state: .new(staged: name, behind: obstacle)
                )
            case .changed:
                let (name, stamp) = try stage(bytes)
                return Written(entry: entry, stamps: .init(published: stamp), state: .changed(staged: name))
            }
        }
    }

    /// Hands over a file by its bytes.
    public func write(_ path: String, _ bytes: [UInt8], isAsset: Bool = false) {
        bytes.withUnsafeBytes { write(path, $0, isAsset: isAsset) }
    }

    private func stage(_ bytes: UnsafeRawBufferPointer) throws(TakingFailure) -> (String, FileStamps.Stamp) {
        do throws(SystemFailure) {
            let (name, file) = try staging.newFile()
            try file.write(bytes)
            return (name, FileStamps.Stamp(try file.status()))
        } catch { throw .output(error) }
    }
}

/// Why a file could not be taken.
enum TakingFailure: Error {
    case output(SystemFailure)
    case source(SystemFailure)
    case sourceIsNoFile
}

extension Publisher {
    /// The path if it may be written, else nil, with the reason noted.
    func accept(_ text: String) -> OutputPath? {
        let path = OutputPath(text)
        guard let fault = path.fault else { return path }
        note(.unsafeOutputPath(text, fault))
        return nil
    }

    func note(_ problem: Diagnostic) {
        state.withLock { $0.problems.append(problem) }
    }

    /// Notes what became of a file, or what went wrong; does nothing once the output can't be written.
    func attempt(
        _ path: OutputPath, source: String = "", _ take: () throws(TakingFailure) -> Written?
    ) {
        guard state.withLock({ !$0.isClosed && !$0.isLost }) else { return }
        do throws(TakingFailure) {
            guard let written = try take() else { return }
            let isSecond = state.withLock { state in
                state.written.updateValue(written, forKey: path) != nil
            }
            if isSecond { note(.outputPathTwice(path.text)) }
        } catch {
            switch error {
            case .output(let failure):
                let isFirst = state.withLock { state in
                    defer { state.isLost = true }
                    return !state.isLost
                }
                if isFirst { note(.outputFailure(failure, at: output.fullPath(path))) }
            case .source(let failure): note(.unreadableSource(source, failure.text))
            case .sourceIsNoFile: note(.unreadableSource(source, "not a plain file"))
            }
        }
    }
}
