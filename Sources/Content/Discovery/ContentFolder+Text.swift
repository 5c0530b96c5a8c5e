import Diagnostics
import Limits

extension ContentFolder {
    /// A file that writers keep beside their entries, such as `portal.yml`, as text; nil with the reason where it can't be read.
    public func text(of path: String) -> (source: SourceText?, diagnostics: [Diagnostic]) {
        let most = (ContentName.isUsageLog(path) ? Limits.usageFile : Limits.settingsFile).value
        do {
            let bytes = try bytes(of: path, atMost: most + 1)
            guard bytes.count <= most else {
                return (nil, [.settingsTooLarge(path, size: max(files[path]?.size ?? 0, bytes.count), most: most)])
            }
            switch TextDecoding.decode(bytes) {
            case .utf8(let text):
                let source = SourceText(path: path, bytes: text)
                return (source, text.count < bytes.count ? [.stackedMarks(source, saved: bytes)] : [])
            case .converted(let text, _): return (SourceText(path: path, bytes: text), [])
            case .unreadable(let offset): return (nil, [.notText(SourceText(path: path, bytes: bytes), at: offset)])
            }
        } catch {
            return (nil, [.unreadableFile(path, reason: error.reason)])
        }
    }
}
