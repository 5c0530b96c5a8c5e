import Diagnostics

extension ContentFolder {
    /// A file that writers keep beside their entries, such as `portal.yml`, as text; nil with the reason where it can't be read.
    public func text(of path: String) -> (source: SourceText?, diagnostics: [Diagnostic]) {
        do {
            let bytes = try FileReading.bytes(of: absolutePath(of: path))
            switch TextDecoding.decode(bytes) {
            case .utf8(let bytes), .converted(let bytes, _): return (SourceText(path: path, bytes: bytes), [])
            case .unreadable(let offset): return (nil, [.notText(SourceText(path: path, bytes: bytes), at: offset)])
            }
        } catch {
            return (nil, [.unreadable(path, reason: error.reason)])
        }
    }
}
