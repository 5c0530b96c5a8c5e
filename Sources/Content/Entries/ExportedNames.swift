import Foundation

/// The files of a folder that Notion has exported, `焊接入门 1a2b….md`: their 32 hexadecimal digits, and those of the folders in which
/// they lie, are no part of a page's address or title where the path without them is nobody else's.
public struct ExportedNames: Sendable, Hashable {
    /// The paths under `content/` without the digits, by the paths as they are.
    private var bare: [String: String] = [:]

    init() {}

    init(_ paths: [String]) {
        let exported = paths.filter { Self.bare(of: $0) != nil }
        guard !exported.isEmpty else { return }
        var owners: [String: Int] = [:]
        for path in paths { owners[Self.place(Self.bare(of: path) ?? path), default: 0] += 1 }
        for path in exported {
            if let name = Self.bare(of: path), owners[Self.place(name)] == 1 { bare[path] = name }
        }
    }

    /// A path as its address is made of it.
    public func plain(_ path: String) -> String { bare[path] ?? path }

    /// A file's path without the digits at the end of its name and of its folders' names; nil of any other path.
    public static func bare(of path: String) -> String? {
        // The fewest bytes that a joint and the digits take.
        guard path.utf8.count > 33 else { return nil }
        var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var isExported = false
        for index in names.indices {
            let name = names[index]
            let end = index == names.count - 1 ? name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.startIndex : name.endIndex
            guard let bare = bare(ofName: name[..<end]) else { continue }
            names[index] = bare + name[end...]
            isExported = true
        }
        return isExported ? names.joined(separator: "/") : nil
    }

    /// `焊接入门 1a2b…` without its digits, also with a hyphen before them.
    public static func bare(ofName name: Substring) -> String? {
        let bytes = name.utf8
        guard bytes.count > 33 else { return nil }
        let digits = bytes.suffix(32)
        guard digits.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }), digits.contains(where: { $0 < 0x40 }),
            let joint = bytes.dropLast(32).last, joint == UInt8(ascii: " ") || joint == UInt8(ascii: "-")
        else { return nil }
        let rest = String(name.dropLast(33))
        return rest.isEmpty || rest.hasSuffix("/") || rest.hasSuffix(" ") ? nil : rest
    }

    /// What two files may not share: a path without ending, `index` and capitals.
    private static func place(_ path: String) -> String {
        var place = path.precomposedStringWithCanonicalMapping.lowercased()
        if let dot = place.utf8.lastIndex(of: UInt8(ascii: ".")) { place = String(place[..<dot]) }
        for name in ["/index", "/readme"] where place.hasSuffix(name) { return String(place.dropLast(name.count)) }
        return place
    }
}

extension PortalSettings {
    /// Which entry a file is, and where its page goes, as far as its path says.
    public func address(of path: String) -> EntryAddress {
        var address = EntryAddress(path: exported.plain(path), languages: languages, pinyin: usesPinyinAddresses)
        if let language = unnamed[path] { address.settle(language) }
        return address
    }
}
