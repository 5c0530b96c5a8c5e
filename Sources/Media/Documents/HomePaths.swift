import Limits

/// Folders of people on their computers, `C:\Users\…`, `/Users/…` and `/home/…`, as programs write them into files.
enum HomePaths {
    /// Where the names of such folders stand.
    static func names(in bytes: [UInt8]) -> [Range<Int>] {
        (slashes(after: "Users", in: bytes) + slashes(after: "home", in: bytes) + slashes(after: "Documents and Settings", in: bytes))
            .compactMap { name(in: bytes, from: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The first of them as it is written, with what follows up to the end of the path.
    static func first(in bytes: [UInt8]) -> String? {
        names(in: bytes).first.map { path(around: $0, in: bytes) }
    }

    /// The same with nobody's name in them; nil where none has one.
    static func replaced(in bytes: [UInt8]) -> (bytes: [UInt8], names: [String])? {
        let places = names(in: bytes)
        if places.isEmpty { return nil }
        return (bytes.replacing(places, with: Array("user".utf8)), places.prefix(5).map { String(decoding: bytes[$0], as: UTF8.self) })
    }

    /// The path in which a name stands.
    static func path(around name: Range<Int>, in bytes: [UInt8]) -> String {
        let start = bytes[..<name.lowerBound].suffix(40).lastIndex { isEnd($0) || $0 == UInt8(ascii: " ") }.map { $0 + 1 }
        let end = bytes[name.upperBound...].prefix(60).firstIndex(where: isEnd) ?? min(name.upperBound + 60, bytes.count)
        return String(decoding: bytes[(start ?? max(0, name.lowerBound - 40))..<end], as: UTF8.self)
    }

    private static func slashes(after word: StaticString, in bytes: [UInt8]) -> [Int] {
        bytes.places(of: word, most: Limits.homePaths.value).compactMap { at in
            let end = at + word.utf8CodeUnitCount
            guard at > 0, isSlash(bytes[at - 1]), end < bytes.count, isSlash(bytes[end]) else { return nil }
            // The folder of a web address isn't one of a disk.
            if bytes[at - 1] == UInt8(ascii: "/"), at > 1, isLetter(bytes[at - 2]) { return nil }
            return end
        }
    }

    private static func name(in bytes: [UInt8], from slash: Int) -> Range<Int>? {
        guard let start = bytes[slash...].prefix(3).firstIndex(where: { !isSlash($0) }),
            let end = bytes[start...].prefix(65).firstIndex(where: { isSlash($0) || isEnd($0) }), isSlash(bytes[end])
        else { return nil }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        if name.isEmpty || nobody.contains(name.lowercased()) || name.allSatisfy({ $0 == "_" }) { return nil }
        return start..<end
    }

    /// Folders of machines and of examples.
    private static let nobody: Set<String> = [
        "public", "default", "shared", "all users", "user", "username", "users", "name", "you", "me", "admin", "administrator", "runner",
        "root", "pi", "ubuntu", "jovyan", "vagrant", "codespace", "yourname", "your_name", "your-name", "yourusername", "your-username",
        "用户名", "用户", "你的用户名", "你的名字", "您的用户名", "...", "…", "%username%", "$user", "${user}", "xx", "xxx",
    ]

    private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    private static func isEnd(_ byte: UInt8) -> Bool { byte < 0x20 || "\"'<>|*?;)".utf8.contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
    }
}
