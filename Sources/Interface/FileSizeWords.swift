/// What a file is and how large, as links to it say.
public enum FileSizeWords {
    /// `PDF`, `DOCX`: what readers know kinds of files by.
    public static func kind(of name: String) -> String {
        name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? name
    }
}

extension InterfaceWords {
    /// `340 KB`, `2.4 MB`, `18 MB`.
    public func fileSize(_ bytes: Int) -> String {
        let kilobytes = Double(max(bytes, 0)) / 1024
        if kilobytes < 999.5 { return number(max(kilobytes.rounded(), 1)) + " KB" }
        let megabytes = kilobytes / 1024
        return number(megabytes < 9.95 ? (megabytes * 10).rounded() / 10 : megabytes.rounded()) + " MB"
    }
}
