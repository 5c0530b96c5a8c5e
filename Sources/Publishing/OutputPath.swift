import Content
import Limits

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file's place below the output folder, equal only where every byte is equal: on the disk `é` written in
/// one scalar and in two are two names, though Swift's strings are the same.
struct OutputPath: Hashable, Comparable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (a: OutputPath, b: OutputPath) -> Bool { a.compare(b) == 0 }
    static func < (a: OutputPath, b: OutputPath) -> Bool { a.compare(b) < 0 }

    func hash(into hasher: inout Hasher) {
        let fed: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        if fed == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }

    private func compare(_ other: OutputPath) -> Int {
        let fast = text.utf8.withContiguousStorageIfAvailable { a in
            other.text.utf8.withContiguousStorageIfAvailable { b -> Int in
                guard let first = a.baseAddress, let second = b.baseAddress else { return a.count - b.count }
                let order = memcmp(first, second, min(a.count, b.count))
                return order == 0 ? a.count - b.count : Int(order)
            }
        }
        if let fast = fast ?? nil { return fast }
        if text.utf8.elementsEqual(other.text.utf8) { return 0 }
        return text.utf8.lexicographicallyPrecedes(other.text.utf8) ? -1 : 1
    }
}

extension OutputPath {
    /// The folder's path, empty for the output folder itself.
    var folder: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(text[..<slash])
    }

    var name: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
        return String(text[text.utf8.index(after: slash)...])
    }

    /// The folders above it, the nearest first, without the output folder itself.
    var ancestors: [OutputPath] {
        var result: [OutputPath] = []
        var folder = self.folder
        while !folder.isEmpty {
            let path = OutputPath(folder)
            result.append(path)
            folder = path.folder
        }
        return result
    }

    /// That of a page of a portal.
    init(_ page: SitePath) { self.init(page.text) }

    var isPage: Bool { SitePath(text).isPage }
    var isFolderPage: Bool { SitePath(text).folderAsked != nil }

    /// Why a path may not be written, if so: only a plain relative path leads nowhere but into the output.
    enum Fault { case empty, absolute, leavesFolder, reserved, controlCharacter, nameTooLong, pathTooLong }

    var fault: Fault? {
        let bytes = text.utf8
        if bytes.isEmpty { return .empty }
        if bytes.first == UInt8(ascii: "/") { return .absolute }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .controlCharacter }
        if bytes.count > Limits.filePath.value { return .pathTooLong }
        var isFirst = true
        for part in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if part.isEmpty { return .empty }
            if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .leavesFolder }
            if part.count > Limits.fileName.value { return .nameTooLong }
            if isFirst, Self.isReserved(part) { return .reserved }
            isFirst = false
        }
        return nil
    }

    /// By any case, since some disks hold `.Lathe` and `.lathe` for one name.
    private static func isReserved(_ part: Substring.UTF8View) -> Bool {
        let small = part.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return small.elementsEqual(EarlierState.name.utf8) || small.elementsEqual(StagingFolder.hiddenName.utf8)
    }
}
